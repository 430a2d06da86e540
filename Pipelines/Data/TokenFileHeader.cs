using System.Text.Json;
using System.Text.Json.Serialization;
using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Data;

/// <summary>The JSON file beside a token file, <c>NAME.json</c> beside <c>NAME</c>: what the raw numbers mean.</summary>
/// <param name="DType">"uint16" or "uint32", little-endian.</param>
/// <param name="Count">Number of tokens.</param>
/// <param name="VocabularySize">Ids are below this.</param>
/// <param name="TokenizerHash"><see cref="Tokenization.Tokenizer.Hash"/> of the tokenizer that made the ids.</param>
/// <param name="TextBytes">UTF-8 bytes of the text that the tokens stand for, separators not counted.</param>
public sealed record TokenFileHeader(
    [property: JsonPropertyName("dtype"), JsonRequired] string DType,
    [property: JsonPropertyName("count"), JsonRequired] long Count,
    [property: JsonPropertyName("vocab_size"), JsonRequired] int VocabularySize,
    [property: JsonPropertyName("tokenizer_sha256")] string TokenizerHash,
    [property: JsonPropertyName("text_bytes")] long TextBytes)
{
    /// <summary>The id that follows each document and is no part of its text; null when none was added.</summary>
    [JsonPropertyName("document_end"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DocumentEnd { get; init; }

    /// <summary>Bytes of one token, or 0 for an unknown <see cref="DType"/>.</summary>
    [JsonIgnore]
    public int ElementSize => DType switch { "uint16" => 2, "uint32" => 4, _ => 0 };

    internal static string PathBeside(string path) => path + ".json";

    internal static TokenFileHeader Read(string path)
    {
        var beside = PathBeside(path);
        var bytes = InputFile.ReadAll(beside, "description of a token file", TokenFile.Remedy);
        try
        {
            var header = JsonSerializer.Deserialize(bytes, TokenFileJson.Default.TokenFileHeader);
            if (header is { ElementSize: > 0, Count: > 0, VocabularySize: > 0 }) return header;
        }
        catch (JsonException failure)
        {
            throw new FusionException($"The description '{beside}' of a token file is malformed: {TokenFile.Remedy}.", failure);
        }
        throw new FusionException($"The description '{beside}' of a token file needs a dtype of uint16 or uint32, a count and a vocab_size above 0: {TokenFile.Remedy}.");
    }

    internal void Write(string path) => AtomicFile.Write(PathBeside(path), stream => JsonSerializer.Serialize(stream, this, TokenFileJson.Default.TokenFileHeader));
}

[JsonSourceGenerationOptions(WriteIndented = true)]
[JsonSerializable(typeof(TokenFileHeader))]
internal sealed partial class TokenFileJson : JsonSerializerContext;
