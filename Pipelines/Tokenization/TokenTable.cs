using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Fusion.Pipelines.Tokenization;

/// <summary>The bytes of every token, by id, in one array. An id may be unused; its bytes are then none.</summary>
internal sealed class TokenTable
{
    /// <summary>A token up to this length is copied by one fixed move, so that much must be readable behind the last one.</summary>
    private const int Move = 16;

    private readonly byte[] bytes;
    private readonly int[] starts;

    public TokenTable(IReadOnlyList<byte[]> tokens)
    {
        starts = new int[tokens.Count + 1];
        for (var id = 0; id < tokens.Count; id++) starts[id + 1] = starts[id] + tokens[id].Length;
        bytes = new byte[starts[^1] + Move];
        for (var id = 0; id < tokens.Count; id++) tokens[id].CopyTo(bytes, starts[id]);
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
    public int Measure(ReadOnlySpan<int> ids)
    {
        long total = 0;
        foreach (var id in ids)
        {
            if ((uint)id >= (uint)Count) throw NoToken(id);
            var length = starts[id + 1] - starts[id];
            if (length == 0) throw NoToken(id);
            total += length;
        }
        return total <= Array.MaxLength ? (int)total : throw new FusionException($"The {ids.Length} ids spell {total} bytes, more than one array holds: decode them in parts.");
    }

    /// <summary>Writes the bytes that the ids spell; <paramref name="destination"/> is as long as <see cref="Measure"/> says.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(ReadOnlySpan<int> ids, Span<byte> destination)
    {
        ref var source = ref MemoryMarshal.GetArrayDataReference(bytes);
        ref var start = ref MemoryMarshal.GetArrayDataReference(starts);
        ref var target = ref MemoryMarshal.GetReference(destination);
        int at = 0, i = 0;
        // Short tokens by a move of fixed length that writes beyond them: the next token overwrites that.
        for (; i < ids.Length && at <= destination.Length - Move; i++)
        {
            int from = Unsafe.Add(ref start, ids[i]), length = Unsafe.Add(ref start, ids[i] + 1) - from;
            if (length > Move) break;
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, at), Unsafe.ReadUnaligned<Int128>(ref Unsafe.Add(ref source, from)));
            at += length;
        }
        for (; i < ids.Length; i++)
        {
            this[ids[i]].CopyTo(destination[at..]);
            at += this[ids[i]].Length;
        }
    }

    /// <summary>The sentence for an id without a token.</summary>
    private FusionException NoToken(int id) => (uint)id < (uint)Count
        ? new FusionException($"The token id {id} is not in use in this vocabulary of {Count} ids: use the tokenizer that made these ids.")
        : new FusionException($"The token id {id} is outside the vocabulary of {Count} tokens (0 to {Count - 1}): use the tokenizer that made these ids.");
}
