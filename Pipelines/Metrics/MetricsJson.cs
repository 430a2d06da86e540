using System.Buffers;
using System.Text.Json;

namespace Fusion.Pipelines.Metrics;

/// <summary>One record as one line of JSON, and back.</summary>
internal static class MetricsJson
{
    private static readonly Dictionary<string, Func<MetricsRecord, double, MetricsRecord>> Setters = new()
    {
        ["step"] = (record, value) => record with { Step = (long)value },
        ["train_loss"] = (record, value) => record with { TrainLoss = value },
        ["val_loss"] = (record, value) => record with { ValLoss = value },
        ["val_bits_per_byte"] = (record, value) => record with { ValBitsPerByte = value },
        ["tokens"] = (record, value) => record with { Tokens = (long)value },
        ["tokens_per_second"] = (record, value) => record with { TokensPerSecond = value },
        ["seconds"] = (record, value) => record with { Seconds = value },
    };

    /// <summary>The line, ending in a line feed.</summary>
    public static ReadOnlyMemory<byte> Write(MetricsRecord record)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("step", record.Step);
            WriteNumber(json, "train_loss", record.TrainLoss);
            WriteNumber(json, "val_loss", record.ValLoss);
            WriteNumber(json, "val_bits_per_byte", record.ValBitsPerByte);
            if (record.Tokens is { } tokens) json.WriteNumber("tokens", tokens);
            WriteNumber(json, "tokens_per_second", record.TokensPerSecond);
            WriteNumber(json, "seconds", record.Seconds);
            foreach (var (name, value) in record.Extra)
            {
                if (Setters.ContainsKey(name)) throw new ArgumentException($"The metric '{name}' has a property of its own.", nameof(record));
                WriteNumber(json, name, value);
            }
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <summary>The record of a line, or null when the line is none.</summary>
    public static MetricsRecord? TryRead(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            using var json = JsonDocument.ParseValue(ref reader);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("step", out _)) return null;
            var record = new MetricsRecord(0);
            var extra = new Dictionary<string, double>();
            foreach (var property in json.RootElement.EnumerateObject())
            {
                // Text that others added is theirs; it is no metric.
                if (property.Value.ValueKind is not (JsonValueKind.Number or JsonValueKind.Null)) continue;
                var value = property.Value.ValueKind == JsonValueKind.Null ? double.NaN : property.Value.GetDouble();
                if (Setters.TryGetValue(property.Name, out var set)) record = set(record, value);
                else extra[property.Name] = value;
            }
            return extra.Count == 0 ? record : record with { Extra = extra };
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is not { } number) return;
        // JSON has no NaN or infinity; null keeps the fact that the number was bad.
        if (double.IsFinite(number)) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }
}
