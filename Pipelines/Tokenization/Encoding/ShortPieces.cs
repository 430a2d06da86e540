using System.Numerics;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Remembers the ids of short pre-tokens for all threads of a tokenizer: what one has merged no other merges again. Threads
/// never wait for each other. When the table is full its entries move to one of twice the size, and what others add to the
/// old one meanwhile is forgotten: a word merged twice costs time, not ids.
/// </summary>
internal sealed class ShortPieces
{
    private const int FirstSize = 1 << 12, LastSize = 1 << 19;

    private readonly Lock growth = new();
    private readonly nuint lastSize;
    private ShortPieceTable table;

    /// <param name="lastSize">Most entries, a power of two; of a table that is full at this size everything is forgotten.</param>
    public ShortPieces(int lastSize = LastSize)
    {
        this.lastSize = (nuint)lastSize;
        table = new ShortPieceTable(Math.Min(FirstSize, this.lastSize));
    }

    /// <summary>The table of this moment. Its memory lives as long as the object that is returned.</summary>
    public ShortPieceTable Table => Volatile.Read(ref table);

    /// <summary>
    /// Makes room for the pre-tokens of a text at once, instead of growing through all sizes to it. English has about
    /// 16 different ones per root of a byte.
    /// </summary>
    public void Expect(int textBytes)
    {
        var size = Math.Min(BitOperations.RoundUpToPowerOf2((nuint)(2 * 16 * Math.Sqrt(textBytes))), lastSize);
        var current = Table;
        if (size > current.Size) Replace(current, size);
    }

    /// <summary>Adds a key that was not there when the caller looked.</summary>
    public void Add(ulong low, ulong high, ReadOnlySpan<int> ids)
    {
        var current = Table;
        if (current.TryAdd(low, high, ids)) return;
        Replace(current, 2 * current.Size);
        Table.TryAdd(low, high, ids);
    }

    /// <summary>A larger table, or behind the last size a fresh start: the text may have changed its language.</summary>
    private void Replace(ShortPieceTable full, nuint size)
    {
        // Whoever comes while another one copies goes on with what there is.
        if (!growth.TryEnter()) return;
        try
        {
            if (Table != full) return;
            var larger = new ShortPieceTable(Math.Min(size, lastSize));
            if (size <= lastSize) full.CopyTo(larger);
            Volatile.Write(ref table, larger);
        }
        finally
        {
            growth.Exit();
        }
    }
}
