namespace Fusion.Pipelines.Tokenization;

/// <summary>Tokenizers from files and into them.</summary>
public sealed partial class Tokenizer
{
    /// <summary>The names that <see cref="Preset"/> knows.</summary>
    public static IReadOnlyCollection<string> PresetNames => TokenizerPresets.Names;

    /// <summary>A published tokenizer that travels with the assembly: <c>gpt2</c>, <c>r50k_base</c>, <c>cl100k_base</c> or <c>o200k_base</c>.</summary>
    /// <exception cref="FusionException">There is none of this name.</exception>
    public static Tokenizer Preset(string name) => TokenizerPresets.Get(name);

    /// <summary>Reads a Hugging Face <c>tokenizer.json</c> (byte-level BPE, or SentencePiece-style BPE with byte fallback).</summary>
    /// <exception cref="FusionException">The file is missing, malformed, or asks for something that is not supported.</exception>
    public static Tokenizer Load(string path) => TokenizerJson.Read(path);

    /// <summary>Writes a Hugging Face <c>tokenizer.json</c>.</summary>
    /// <exception cref="FusionException">The file cannot be written, or the format cannot describe the pre-tokenizer.</exception>
    public void Save(string path) => TokenizerJsonWriter.Write(this, path);

    /// <summary>Reads tiktoken ranks.</summary>
    /// <param name="path">The file.</param>
    /// <param name="preTokenizer">The file does not tell.</param>
    /// <param name="specials">The special tokens and their ids; the file has none.</param>
    /// <exception cref="FusionException">The file is missing or malformed, or a special token has an id that is taken.</exception>
    public static Tokenizer LoadTiktoken(string path, PreTokenizer preTokenizer, IReadOnlyDictionary<string, int>? specials = null) =>
        TiktokenFile.Read(path, preTokenizer, specials ?? new Dictionary<string, int>());

    /// <summary>Writes tiktoken ranks; pre-tokenizer and special tokens are not part of that format.</summary>
    /// <exception cref="FusionException">The file cannot be written, or ranks do not describe the tokenizer.</exception>
    public void SaveTiktoken(string path) => TiktokenFile.Write(this, path);
}
