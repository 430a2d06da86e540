namespace Fusion.Pipelines.Metrics;

/// <summary>What is known about a run at one step: one line of <c>metrics.jsonl</c>.</summary>
/// <param name="Step">Steps taken.</param>
public sealed record MetricsRecord(long Step)
{
    /// <summary>Training loss in nats per token; NaN is stored as null.</summary>
    public double? TrainLoss { get; init; }

    /// <summary>Held-out loss in nats per token, where the step validated.</summary>
    public double? ValLoss { get; init; }

    /// <summary>Held-out bits per UTF-8 byte of text, which compares across tokenizers.</summary>
    public double? ValBitsPerByte { get; init; }

    /// <summary>Tokens trained on so far.</summary>
    public long? Tokens { get; init; }

    /// <summary>Training speed, validation and saving not counted.</summary>
    public double? TokensPerSecond { get; init; }

    /// <summary>Wall-clock seconds since the run began, earlier sessions of a resumed run included.</summary>
    public double? Seconds { get; init; }

    /// <summary>Further numbers, such as the learning rate or the gradient norm, under names of lower_case_words.</summary>
    public IReadOnlyDictionary<string, double> Extra { get; init; } = new Dictionary<string, double>();

    /// <summary>Bits per byte of a mean loss.</summary>
    /// <param name="loss">Mean loss in nats per token.</param>
    /// <param name="tokens">Tokens that the mean is over.</param>
    /// <param name="bytes">UTF-8 bytes of the text that those tokens stand for.</param>
    public static double BitsPerByte(double loss, long tokens, long bytes) => loss * tokens / (bytes * Math.Log(2));
}
