using System.Numerics;

namespace Fusion.Pipelines.Tokenization;

/// <summary>From bytes to the id of the token that has them.</summary>
internal sealed class TokenIndex
{
    private readonly TokenTable tokens;
    private readonly int[] slots;

    /// <param name="tokens">The vocabulary.</param>
    /// <param name="excluded">Ids that are not to be found; of others with the same bytes the first is.</param>
    public TokenIndex(TokenTable tokens, IReadOnlySet<int> excluded)
    {
        this.tokens = tokens;
        slots = new int[BitOperations.RoundUpToPowerOf2((uint)tokens.Count * 2 + 2)];
        for (var id = 0; id < tokens.Count; id++)
        {
            if (!tokens.IsUsed(id) || excluded.Contains(id)) continue;
            var slot = Slot(tokens[id]);
            if (slots[slot] == 0) slots[slot] = id + 1;
        }
    }

    /// <summary>The id, or -1.</summary>
    public int Find(ReadOnlySpan<byte> bytes) => slots[Slot(bytes)] - 1;

    private int Slot(ReadOnlySpan<byte> bytes)
    {
        var mask = slots.Length - 1;
        var slot = ByteSequenceComparer.Instance.GetHashCode(bytes) & mask;
        while (slots[slot] != 0 && !tokens[slots[slot] - 1].SequenceEqual(bytes)) slot = (slot + 1) & mask;
        return slot;
    }
}
