using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// A byte-level BPE tokenizer: text to token ids and back, without loss for any bytes. Safe for use by several threads.
/// </summary>
public sealed class Tokenizer
{
    /// <summary>Enough for the words of a language; beyond it rare pre-tokens are merged afresh each time.</summary>
    private const int CacheLimit = 1 << 17;
    private const int CachedLength = 64;

    private readonly byte[][] tokens;
    private readonly int[] idOfByte = new int[256];
    private readonly MergeTable mergeTable;
    private readonly IPreTokenizer preTokenizer;
    private readonly SpecialTokenSplitter splitter;
    private readonly ConcurrentDictionary<byte[], int[]> cache = new(ByteSequenceComparer.Instance);
    private int cached;

    /// <param name="vocabulary">The bytes of each token, by id.</param>
    /// <param name="merges">The merges in order of rank; both parts and their join must be in the vocabulary.</param>
    /// <param name="specialTokens">Tokens that are never split; those that the vocabulary lacks get the next free ids.</param>
    /// <param name="preTokenizer">GPT-2's when null.</param>
    /// <exception cref="FusionException">A merge names a token that the vocabulary lacks, or a special token is empty.</exception>
    public Tokenizer(
        IReadOnlyList<byte[]> vocabulary, IReadOnlyList<(byte[] Left, byte[] Right)> merges,
        IReadOnlyList<string>? specialTokens = null, IPreTokenizer? preTokenizer = null)
    {
        this.preTokenizer = preTokenizer ?? Gpt2PreTokenizer.Instance;
        Merges = merges;

        var all = new List<byte[]>(vocabulary);
        var specials = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var special in specialTokens ?? [])
        {
            var bytes = Encoding.UTF8.GetBytes(special);
            var id = all.FindIndex(token => token.AsSpan().SequenceEqual(bytes));
            if (id < 0)
            {
                id = all.Count;
                all.Add(bytes);
            }
            specials[special] = id;
        }
        tokens = [.. all];
        SpecialTokens = specials;
        splitter = new SpecialTokenSplitter(specials);

        var idOf = IdsOfOrdinaryTokens([.. specials.Values]);
        for (var value = 0; value < 256; value++) idOfByte[value] = idOf.GetValueOrDefault([(byte)value], -1);
        mergeTable = new MergeTable(merges.Count);
        foreach (var (left, right) in merges)
        {
            byte[] joined = [.. left, .. right];
            if (!idOf.TryGetValue(left, out var leftId) || !idOf.TryGetValue(right, out var rightId) || !idOf.TryGetValue(joined, out var id))
                throw new FusionException($"The tokenizer merges '{PrintableBytes.Encode(left)}' with '{PrintableBytes.Encode(right)}', but its vocabulary lacks one of them or their join: use the vocabulary and the merges of one training run.");
            mergeTable.Add(leftId, rightId, id);
        }
        Hash = ComputeHash();
    }

    /// <summary>How many ids there are; ids are 0 to this minus 1.</summary>
    public int VocabularySize => tokens.Length;

    /// <summary>The merges in order of rank.</summary>
    public IReadOnlyList<(byte[] Left, byte[] Right)> Merges { get; }

    /// <summary>The special tokens and their ids.</summary>
    public IReadOnlyDictionary<string, int> SpecialTokens { get; }

    /// <summary>SHA-256, in hexadecimal, of vocabulary, merges and special tokens: files made with a tokenizer carry it.</summary>
    public string Hash { get; }

    /// <summary>Encodes text; lone surrogates become U+FFFD, because UTF-8 has no bytes for them.</summary>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary.</exception>
    public int[] Encode(string text) => Encode(Encoding.UTF8.GetBytes(text));

    /// <summary>Encodes bytes, which need not be valid UTF-8.</summary>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary.</exception>
    public int[] Encode(ReadOnlySpan<byte> utf8)
    {
        var ids = new List<int>(utf8.Length / 3);
        Encode(utf8, ids);
        return [.. ids];
    }

    /// <summary>Encodes bytes and appends the ids to <paramref name="destination"/>.</summary>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary.</exception>
    public void Encode(ReadOnlySpan<byte> utf8, List<int> destination)
    {
        while (!utf8.IsEmpty)
        {
            var end = splitter.Find(utf8, out var special, out var length);
            EncodeOrdinary(utf8[..end], destination);
            if (length > 0) destination.Add(special);
            utf8 = utf8[(end + length)..];
        }
    }

    /// <summary>Encodes bytes as ordinary text even where they spell a special token: for text from strangers.</summary>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary.</exception>
    public void EncodeOrdinary(ReadOnlySpan<byte> utf8, List<int> destination)
    {
        var lookup = cache.GetAlternateLookup<ReadOnlySpan<byte>>();
        while (!utf8.IsEmpty)
        {
            var length = preTokenizer.Next(utf8, out var skip);
            var piece = utf8[..length];
            utf8 = utf8[length..];
            if (skip) continue;
            if (!lookup.TryGetValue(piece, out var ids))
            {
                ids = MergePiece(piece);
                if (length <= CachedLength && cached < CacheLimit && lookup.TryAdd(piece, ids)) Interlocked.Increment(ref cached);
            }
            destination.AddRange(ids);
        }
    }

    /// <summary>The bytes of a token.</summary>
    /// <exception cref="FusionException">There is no such id.</exception>
    public ReadOnlySpan<byte> TokenBytes(int id) => (uint)id < (uint)tokens.Length
        ? tokens[id]
        : throw new FusionException($"The token id {id} is outside the vocabulary of {tokens.Length} tokens (0 to {tokens.Length - 1}): use the tokenizer that made these ids.");

    /// <summary>The bytes that the ids spell: exactly the bytes that were encoded.</summary>
    /// <exception cref="FusionException">An id is outside the vocabulary.</exception>
    public byte[] DecodeBytes(ReadOnlySpan<int> ids)
    {
        var bytes = new List<byte>(ids.Length * 4);
        foreach (var id in ids) bytes.AddRange(TokenBytes(id));
        return [.. bytes];
    }

    /// <summary>The text that the ids spell; malformed UTF-8 becomes U+FFFD.</summary>
    /// <exception cref="FusionException">An id is outside the vocabulary.</exception>
    public string Decode(ReadOnlySpan<int> ids) => Encoding.UTF8.GetString(DecodeBytes(ids));

    /// <summary>Reads a Hugging Face <c>tokenizer.json</c> (byte-level BPE).</summary>
    /// <exception cref="FusionException">The file is missing, malformed, or of another kind.</exception>
    public static Tokenizer Load(string path) => TokenizerJson.Read(path);

    /// <summary>Writes a Hugging Face <c>tokenizer.json</c>.</summary>
    /// <exception cref="FusionException">The file cannot be written, or the pre-tokenizer is not GPT-2's.</exception>
    public void Save(string path)
    {
        if (preTokenizer is not Gpt2PreTokenizer)
            throw new FusionException($"The tokenizer cannot be saved to '{path}': tokenizer.json describes GPT-2's pre-tokenizer only, so train with that one.");
        TokenizerJson.Write(this, path);
    }

    private int[] MergePiece(ReadOnlySpan<byte> piece)
    {
        Span<int> symbols = piece.Length <= 256 ? stackalloc int[piece.Length] : new int[piece.Length];
        for (var i = 0; i < piece.Length; i++)
        {
            symbols[i] = idOfByte[piece[i]];
            if (symbols[i] < 0)
                throw new FusionException($"The byte 0x{piece[i]:X2} of the text is not in the tokenizer's vocabulary: use a vocabulary that holds all 256 bytes.");
        }
        return symbols[..mergeTable.Apply(symbols)].ToArray();
    }

    /// <summary>A special token may spell the same bytes as an ordinary one; ordinary text must then never yield the special id.</summary>
    private Dictionary<byte[], int> IdsOfOrdinaryTokens(HashSet<int> specialIds)
    {
        var ids = new Dictionary<byte[], int>(tokens.Length, ByteSequenceComparer.Instance);
        for (var id = 0; id < tokens.Length; id++)
        {
            if (!specialIds.Contains(id)) ids.TryAdd(tokens[id], id);
        }
        foreach (var id in specialIds) ids.TryAdd(tokens[id], id);
        return ids;
    }

    private string ComputeHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Append(ReadOnlySpan<byte> bytes)
        {
            // The length in front keeps ["ab","c"] and ["a","bc"] apart.
            var length = bytes.Length;
            hash.AppendData(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in length)));
            hash.AppendData(bytes);
        }
        foreach (var token in tokens) Append(token);
        foreach (var (left, right) in Merges)
        {
            Append(left);
            Append(right);
        }
        foreach (var id in SpecialTokens.Values.Order()) Append(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in id)));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
