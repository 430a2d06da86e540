using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fusion.Pipelines.Tokenization;

/// <summary>The bytes of every token, by id, in one array. An id may be unused; its bytes are then none.</summary>
internal sealed class TokenTable
{
    /// <summary>Longest token that stands in one word with its length, which takes the last byte; longer ones have 0 there.</summary>
    private const int ShortLength = 15;

    private const int Move = 16;

    private readonly byte[] bytes;
    private readonly int[] starts;
    private readonly UInt128[] shorts;

    public TokenTable(IReadOnlyList<byte[]> tokens)
    {
        starts = new int[tokens.Count + 1];
        for (var id = 0; id < tokens.Count; id++) starts[id + 1] = starts[id] + tokens[id].Length;
        bytes = new byte[starts[^1]];
        shorts = new UInt128[tokens.Count];
        Span<byte> word = stackalloc byte[Move];
        for (var id = 0; id < tokens.Count; id++)
        {
            tokens[id].CopyTo(bytes, starts[id]);
            if (tokens[id].Length > ShortLength) continue;
            word.Clear();
            tokens[id].CopyTo(word);
            word[ShortLength] = (byte)tokens[id].Length;
            shorts[id] = MemoryMarshal.Read<UInt128>(word);
        }
    }

    /// <summary>Ids, used or not.</summary>
    public int Count => starts.Length - 1;

    public bool IsUsed(int id) => (uint)id < (uint)Count && starts[id] < starts[id + 1];

    /// <summary>The bytes of a token; none where the id is unused.</summary>
    public ReadOnlySpan<byte> this[int id] => bytes.AsSpan(starts[id], starts[id + 1] - starts[id]);

    /// <summary>Bytes of the token, checked.</summary>
    /// <exception cref="FusionException">There is no such token.</exception>
    public ReadOnlySpan<byte> Bytes(int id) => IsUsed(id) ? this[id] : throw NoToken(id);

    /// <summary>Total bytes that the ids spell.</summary>
    /// <exception cref="FusionException">An id has no token, or the text is longer than an array can be.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Measure(ReadOnlySpan<int> ids)
    {
        long total = 0;
        ref var first = ref Unsafe.Add(ref Unsafe.As<UInt128, byte>(ref MemoryMarshal.GetArrayDataReference(shorts)), ShortLength);
        foreach (var id in ids)
        {
            if ((uint)id >= (uint)shorts.Length) throw NoToken(id);
            int length = Unsafe.Add(ref first, id * Move);
            if (length == 0) length = Bytes(id).Length;
            total += length;
        }
        return total <= Array.MaxLength ? (int)total : throw new FusionException($"The {ids.Length} ids spell {total} bytes, more than one array holds: decode them in parts.");
    }

    /// <summary>Writes the bytes that the ids spell; <paramref name="destination"/> is as long as <see cref="Measure"/> has said of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(ReadOnlySpan<int> ids, Span<byte> destination)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(shorts);
        ref var target = ref MemoryMarshal.GetReference(destination);
        var at = 0;
        foreach (var id in ids)
        {
            ref var word = ref Unsafe.Add(ref first, id);
            int length = Unsafe.Add(ref Unsafe.As<UInt128, byte>(ref word), ShortLength);
            // A short token goes by one move that writes beyond it: the next token overwrites that.
            if (length > 0 && at <= destination.Length - Move)
            {
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, at), Vector128.LoadUnsafe(ref Unsafe.As<UInt128, byte>(ref word)));
                at += length;
                continue;
            }
            this[id].CopyTo(destination[at..]);
            at += this[id].Length;
        }
    }

    /// <summary>The sentence for an id without a token.</summary>
    private FusionException NoToken(int id) => (uint)id < (uint)Count
        ? new FusionException($"The token id {id} is not in use in this vocabulary of {Count} ids: use the tokenizer that made these ids.")
        : new FusionException($"The token id {id} is outside the vocabulary of {Count} tokens (0 to {Count - 1}): use the tokenizer that made these ids.");
}
