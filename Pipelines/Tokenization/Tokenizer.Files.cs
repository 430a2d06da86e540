namespace Fusion.Pipelines.Tokenization;

/// <summary>Tokenizers from files and into them.</summary>
public sealed partial class Tokenizer
{
    /// <summary>The names that <see cref="Preset"/> knows.</summary>
    public static IReadOnlyCollection<string> PresetNames => TokenizerPresets.Names;

    /// <summary>A published tokenizer that travels with the assembly: <c>gpt2</c>, <c>r50k_base</c>, <c>cl100k_base</c> or <c>o200k_base</c>.</summary>
    /// <exception cref="FusionException">There is none of this name.</exception>
    public static Tokenizer Preset(string name) => TokenizerPresets.Get(name);

    /// <summary>
    /// A tokenizer by a built-in name, a folder, or a file of any format that tells what it is: <c>tokenizer.json</c>,
    /// <c>tokenizer.model</c>, Llama 3's ranks, GGUF.
    /// </summary>
    /// <exception cref="FusionException">There is no such tokenizer, or its file is malformed.</exception>
    public static Tokenizer Open(string nameOrPath) => TokenizerFiles.Open(nameOrPath);

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

    /// <summary>Reads Llama 3's ranks (<c>tokenizer.model</c> as Meta publishes it): pre-tokenizer and special tokens are known.</summary>
    /// <exception cref="FusionException">The file is missing or malformed.</exception>
    public static Tokenizer LoadLlama3(string path) => TiktokenFile.Read(path, PreTokenizer.Llama3, Llama3Specials.From(TiktokenFile.ReadRanks(path).Count));

    /// <summary>Reads a SentencePiece model (<c>tokenizer.model</c> of Llama 2's kind).</summary>
    /// <exception cref="FusionException">The file is missing, malformed, or of another kind.</exception>
    public static Tokenizer LoadSentencePiece(string path) => SentencePieceModel.Read(path);

    /// <summary>Reads GPT-2's <c>vocab.json</c> and <c>merges.txt</c>.</summary>
    /// <param name="vocabularyPath">Ids by token.</param>
    /// <param name="mergesPath">A merge per line.</param>
    /// <param name="specials">The files do not tell; <c>&lt;|endoftext|&gt;</c> when null.</param>
    /// <param name="preTokenizer">The files do not tell; GPT-2's when null.</param>
    /// <exception cref="FusionException">A file is missing or malformed, or they do not fit.</exception>
    public static Tokenizer LoadGpt2(string vocabularyPath, string mergesPath, IReadOnlyList<string>? specials = null, PreTokenizer? preTokenizer = null) =>
        Gpt2Files.Read(vocabularyPath, mergesPath, specials ?? ["<|endoftext|>"], preTokenizer ?? PreTokenizer.Gpt2);

    /// <summary>
    /// Writes GPT-2's <c>vocab.json</c> and <c>merges.txt</c> of a byte-level vocabulary. Which tokens are special, and a
    /// pre-tokenizer other than GPT-2's, are not part of that format: the reader must say them.
    /// </summary>
    /// <exception cref="FusionException">A file cannot be written, or the format does not describe the tokenizer.</exception>
    public void SaveGpt2(string vocabularyPath, string mergesPath) => Gpt2Files.Write(this, vocabularyPath, mergesPath);

    /// <summary>Reads the tokenizer of a GGUF file.</summary>
    /// <exception cref="FusionException">The file is missing, malformed, or has a tokenizer of another kind.</exception>
    public static Tokenizer LoadGguf(string path) => GgufVocabulary.Read(path);

    /// <summary>Writes a GGUF file with the tokenizer and no model.</summary>
    /// <exception cref="FusionException">The file cannot be written, or the format does not describe the tokenizer.</exception>
    public void SaveGguf(string path) => GgufVocabulary.Write(this, path);
}
