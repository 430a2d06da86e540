using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Encodes text without special tokens, about a thousand pre-tokens at a time: cut, look up, and only where that fails
/// merge. It reuses its memory, so each thread has its own; what has been merged all threads remember together.
/// </summary>
internal sealed class BatchEncoder(BpeModel model, ShortPieces shortPieces)
{
    /// <summary>A key is read as two words whatever its length, so so much text must follow its start.</summary>
    private const int KeyBytes = 16;

    /// <summary>By length of a pre-token, the masks of its lower and upper eight bytes.</summary>
    private static readonly (ulong Low, ulong High)[] Masks =
        [.. Enumerable.Range(0, KeyBytes).Select(n => (n >= 8 ? ulong.MaxValue : (1UL << (8 * n)) - 1, n <= 8 ? 0 : (1UL << (8 * (n - 8))) - 1))];

    private readonly LongPieces longPieces = new();
    private readonly Merger merger = new(model.Pairs);

    /// <summary>The table that is read now; another one may have taken its place meanwhile.</summary>
    private ShortPieceTable table = shortPieces.Table;
    private int[] ends = [];
    private int[] ids = [];
    private int[] symbols = new int[256];

    /// <summary>
    /// The ids of the next pre-tokens of a text, valid until the next call. None when <paramref name="consumed"/> is 0,
    /// which happens only at the end: of the text, or of what can be known of a text that goes on.
    /// </summary>
    /// <param name="text">Text that begins at the start of a pre-token.</param>
    /// <param name="isLast">No more text follows.</param>
    /// <param name="consumed">Bytes that the ids stand for.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadOnlySpan<int> Next(ReadOnlySpan<byte> text, bool isLast, out int consumed)
    {
        shortPieces.Expect(text.Length);
        table = shortPieces.Table;
        var room = model.PreTokenizer.RoomFor(text);
        if (ends.Length < room) ends = new int[room];
        var count = model.PreTokenizer.Split(text, isLast, ends.AsSpan(0, room));
        var needed = ShortPieceTable.MaxIds * count + Vector128<int>.Count;
        if (ids.Length < needed) ids = new int[needed];

        ref var bytes = ref MemoryMarshal.GetReference(text);
        ref var masks = ref MemoryMarshal.GetArrayDataReference(Masks);
        ref var end = ref MemoryMarshal.GetArrayDataReference(ends);
        ref var target = ref MemoryMarshal.GetArrayDataReference(ids);
        ref var entries = ref table.First;
        var mask = table.Size - 1;
        int start = 0, written = 0, lastStart = text.Length - KeyBytes;
        for (var i = 0; i < count; i++)
        {
            var stop = Unsafe.Add(ref end, i);
            var length = stop - start;
            if ((uint)length <= ShortPieceTable.MaxLength && start <= lastStart)
            {
                ref var piece = ref Unsafe.Add(ref bytes, start);
                ref readonly var cut = ref Unsafe.Add(ref masks, length);
                var low = Unsafe.ReadUnaligned<ulong>(ref piece) & cut.Low;
                var high = (Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref piece, 8)) & cut.High) | ((ulong)length << 56);
                for (var slot = ShortPieceTable.Slot(low, high, mask); ; slot = (slot + 1) & mask)
                {
                    ref var entry = ref Unsafe.Add(ref entries, slot);
                    var upper = Volatile.Read(ref entry.High);
                    if (upper == high && entry.Low == low)
                    {
                        var found = entry.Ids;
                        if (found[3] > ShortPieceTable.MaxIds) goto Rare;
                        found.StoreUnsafe(ref target, (nuint)written);
                        written += found[3];
                        start = stop;
                        goto Done;
                    }
                    if (upper == 0) break;
                }
            }
        Rare:
            if (stop < 0)
            {
                start = ~stop;
                continue;
            }
            written = Encode(text[start..stop], written, count - i);
            start = stop;
            target = ref MemoryMarshal.GetArrayDataReference(ids);
            entries = ref table.First;
            mask = table.Size - 1;
        Done:;
        }
        consumed = start;
        GC.KeepAlive(table);
        return ids.AsSpan(0, written);
    }

    /// <summary>The ids of one pre-token, valid until the next call.</summary>
    public ReadOnlySpan<int> EncodePiece(ReadOnlySpan<byte> piece)
    {
        var count = Encode(piece, 0, 1);
        return ids.AsSpan(0, count);
    }

    /// <summary>Encodes one pre-token behind <paramref name="written"/> ids, and keeps room for <paramref name="left"/> more pre-tokens.</summary>
    private int Encode(ReadOnlySpan<byte> piece, int written, int left)
    {
        var room = ShortPieceTable.MaxIds * left + Vector128<int>.Count + LongPieces.MaxLength;
        if (piece.Length <= ShortPieceTable.MaxLength)
        {
            table = shortPieces.Table;
            var (low, high) = ShortPieceTable.Key(piece);
            var found = table.Find(low, high);
            if (found.IsEmpty)
            {
                found = Merge(piece);
                shortPieces.Add(low, high, found);
            }
            var end = Append(found, written, room);
            GC.KeepAlive(table);
            return end;
        }
        if (piece.Length <= LongPieces.MaxLength)
        {
            Reserve(written + room);
            var known = longPieces.Find(piece, ids.AsSpan(written));
            if (known > 0) return written + known;
            var merged = Merge(piece);
            longPieces.Add(piece, merged);
            return Append(merged, written, room);
        }
        return Append(Merge(piece), written, room);
    }

    private int Append(ReadOnlySpan<int> found, int written, int room)
    {
        Reserve(written + found.Length + room);
        found.CopyTo(ids.AsSpan(written));
        return written + found.Length;
    }

    private void Reserve(int needed)
    {
        if (ids.Length < needed) Array.Resize(ref ids, Math.Max(needed, ids.Length * 2));
    }

    private ReadOnlySpan<int> Merge(ReadOnlySpan<byte> piece)
    {
        if (model.WholePieces?.Find(piece) is >= 0 and var whole)
        {
            symbols[0] = whole;
            return symbols.AsSpan(0, 1);
        }
        if (symbols.Length < piece.Length) symbols = new int[Math.Max(piece.Length, symbols.Length * 2)];
        var count = model.Alphabet.Write(piece, symbols);
        return symbols.AsSpan(0, merger.Apply(symbols.AsSpan(0, count)));
    }
}
