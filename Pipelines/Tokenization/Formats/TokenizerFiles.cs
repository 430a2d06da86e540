using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Tokenization;

/// <summary>Opens a tokenizer by what the user calls it: a built-in name, a folder, or a file that tells its format by its first bytes.</summary>
internal static class TokenizerFiles
{
    private const string Remedy = "give a built-in name, a tokenizer.json, a SentencePiece tokenizer.model, Llama 3's ranks, a GGUF file, or a folder with tokenizer.json or vocab.json and merges.txt";

    public static Tokenizer Open(string nameOrPath)
    {
        if (Directory.Exists(nameOrPath)) return OpenFolder(nameOrPath);
        if (!File.Exists(nameOrPath) && TokenizerPresets.Names.Contains(nameOrPath)) return TokenizerPresets.Get(nameOrPath);
        Span<byte> head = stackalloc byte[64];
        using (var stream = InputFile.Open(nameOrPath, "tokenizer", Remedy)) head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (head.StartsWith("GGUF"u8)) return GgufVocabulary.Read(nameOrPath);
        var line = head.IndexOf((byte)'\n') is >= 0 and var end ? head[..end] : head;
        if (line.IndexOf((byte)' ') > 0 && line[^1] is >= (byte)'0' and <= (byte)'9') return OpenRanks(nameOrPath);
        // A model of SentencePiece begins with its first token: field 1, a message, of which field 1 is a text.
        return head.Length > 2 && head[0] == 0x0A && head[2] == 0x0A ? SentencePieceModel.Read(nameOrPath) : TokenizerJson.Read(nameOrPath);
    }

    private static Tokenizer OpenFolder(string folder)
    {
        var (json, vocabulary, merges) = (Path.Combine(folder, "tokenizer.json"), Path.Combine(folder, "vocab.json"), Path.Combine(folder, "merges.txt"));
        if (File.Exists(json)) return TokenizerJson.Read(json);
        if (File.Exists(vocabulary) && File.Exists(merges)) return Tokenizer.LoadGpt2(vocabulary, merges);
        throw new FusionException($"The folder '{folder}' holds no tokenizer: {Remedy}.");
    }

    /// <summary>Ranks do not tell how text is cut; of those that are published without a built-in twin, Llama 3's are known by their number.</summary>
    private static Tokenizer OpenRanks(string path)
    {
        const int Llama3Ranks = 128_000;
        return TiktokenFile.ReadRanks(path).Count == Llama3Ranks ? Tokenizer.LoadLlama3(path)
            : throw new FusionException($"The ranks file '{path}' does not tell its pre-tokenizer and special tokens: make a tokenizer.json of it with 'fusion tokenizer convert --pattern', or read it with Tokenizer.LoadTiktoken.");
    }
}
