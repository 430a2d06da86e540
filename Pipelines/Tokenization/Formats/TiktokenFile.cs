using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// tiktoken's ranks: a line per token, its bytes in Base64, a blank and its rank, which is its id. Pre-tokenizer and special
/// tokens are not in the file.
/// </summary>
internal static class TiktokenFile
{
    private const string Remedy = "give a file of tiktoken ranks";

    /// <summary>The tokens by rank; empty where a rank is left out.</summary>
    /// <exception cref="FusionException">The file is missing or malformed.</exception>
    public static List<byte[]> ReadRanks(string path)
    {
        var tokens = new List<byte[]>();
        var text = InputFile.ReadAll(path, "ranks file", Remedy).AsSpan();
        var line = 0;
        while (!text.IsEmpty)
        {
            var end = text.IndexOf((byte)'\n') is >= 0 and var found ? found : text.Length;
            var entry = text[..end].TrimEnd((byte)'\r');
            text = text[Math.Min(text.Length, end + 1)..];
            line++;
            if (entry.IsEmpty) continue;
            var blank = entry.IndexOf((byte)' ');
            if (blank < 1 || !Utf8Parser.TryParse(entry[(blank + 1)..], out int rank, out var used) || used != entry.Length - blank - 1 || rank is < 0 or >= PairTable.MaxIds)
                throw Malformed(path, line);
            var token = new byte[Base64.GetMaxDecodedFromUtf8Length(blank)];
            if (Base64.DecodeFromUtf8(entry[..blank], token, out _, out var length) != System.Buffers.OperationStatus.Done || length == 0) throw Malformed(path, line);
            while (tokens.Count <= rank) tokens.Add([]);
            if (tokens[rank].Length > 0) throw new FusionException($"The ranks file '{path}' gives rank {rank} twice, the second time in line {line}: {Remedy}.");
            tokens[rank] = token[..length];
        }
        return tokens.Count > 0 ? tokens : throw new FusionException($"The ranks file '{path}' is empty: {Remedy}.");
    }

    /// <summary>A tokenizer from ranks and what they lack.</summary>
    /// <exception cref="FusionException">The file is missing, malformed, or lacks a byte, or a special token has an id that is taken.</exception>
    public static Tokenizer Read(string path, PreTokenizer preTokenizer, IReadOnlyDictionary<string, int> specials)
    {
        var tokens = ReadRanks(path);
        var ranked = Enumerable.Range(0, tokens.Count).Where(id => tokens[id].Length > 0).ToList();
        foreach (var (content, id) in specials)
        {
            if (id < 0 || id >= PairTable.MaxIds || (id < tokens.Count && tokens[id].Length > 0))
                throw new FusionException($"The special token '{content}' has the id {id}, which is taken or impossible in '{path}': choose ids from {tokens.Count} on.");
            while (tokens.Count <= id) tokens.Add([]);
            tokens[id] = Encoding.UTF8.GetBytes(content);
        }
        var table = new TokenTable(tokens);
        var bytes = TokenizerParts.Bytes(table, specials.Values.ToHashSet());
        if (Array.IndexOf(bytes, -1) is >= 0 and var missing)
            throw new FusionException($"The ranks file '{path}' has no token for the byte 0x{missing:X2}: {Remedy}.");
        var merges = RankedMerges.Derive(table, ranked, new ByteAlphabet(bytes), out var unreachable);
        return new Tokenizer(new TokenizerDefinition
        {
            Tokens = table,
            Merges = merges,
            Added = [.. specials.OrderBy(special => special.Value).Select(special => new AddedToken(special.Key, special.Value))],
            PreTokenizer = preTokenizer,
            WholePieces = unreachable.Count > 0,
        });
    }

    /// <summary>Writes the ranks.</summary>
    /// <exception cref="FusionException">The file cannot be written, or ranks alone do not describe the tokenizer.</exception>
    public static void Write(Tokenizer tokenizer, string path)
    {
        var definition = tokenizer.Definition;
        CheckRanksSuffice(definition, path);
        var added = definition.Added.Select(token => token.Id).ToHashSet();
        AtomicFile.Write(path, stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            for (var id = 0; id < definition.Tokens.Count; id++)
            {
                if (definition.Tokens.IsUsed(id) && !added.Contains(id)) writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Convert.ToBase64String(definition.Tokens[id])} {id}"));
            }
        });
    }

    /// <summary>The merges that the ids alone imply must be the merges.</summary>
    private static void CheckRanksSuffice(TokenizerDefinition definition, string path)
    {
        if (definition.SentencePiece is not null)
            throw new FusionException($"The tokenizer cannot be saved to '{path}': tiktoken ranks describe byte-level vocabularies only; save a tokenizer.json.");
        var added = definition.Added.Select(token => token.Id).ToHashSet();
        var ranked = Enumerable.Range(0, definition.Tokens.Count).Where(id => definition.Tokens.IsUsed(id) && !added.Contains(id)).ToList();
        var bytes = TokenizerParts.Bytes(definition.Tokens, added);
        var implied = Array.IndexOf(bytes, -1) >= 0 ? [] : RankedMerges.Derive(definition.Tokens, ranked, new ByteAlphabet(bytes), out _);
        if (!implied.AsSpan().SequenceEqual(MergeReduction.Reachable(definition)))
            throw new FusionException($"The tokenizer cannot be saved to '{path}': its merges do not follow the order of its ids, which is all that tiktoken ranks tell; save a tokenizer.json.");
    }

    private static FusionException Malformed(string path, int line) => new($"Line {line} of the ranks file '{path}' is not Base64, a blank and a rank: {Remedy}.");
}
