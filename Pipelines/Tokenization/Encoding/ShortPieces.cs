using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Remembers the ids of pre-tokens of up to 15 bytes, nearly all of a text. Key and ids stand in one entry of 32 bytes, so a
/// hit touches one cache line, compares two words and copies one vector.
/// </summary>
internal sealed class ShortPieces
{
    /// <summary>Longest pre-token in bytes; the length takes the sixteenth byte of the key.</summary>
    public const int MaxLength = 15;

    /// <summary>Most ids inside an entry; more of them stand elsewhere.</summary>
    public const int MaxIds = 3;

    private const int FirstSize = 1 << 12, LastSize = 1 << 19;

    /// <summary>Pre-tokens spelled with more ids than an entry holds.</summary>
    private readonly List<int> overflow = [];

    private int count;

    /// <summary>Key, and three ids with their number; of more than three ids, the first is their place in the overflow.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Entry
    {
        public ulong Low;
        public ulong High;
        public Vector128<int> Ids;
    }

    /// <summary>Open addressing, at most half full; an entry with a key of 0 is free.</summary>
    public Entry[] Entries { get; private set; } = new Entry[FirstSize];

    /// <summary>Where the search for a key begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nuint Slot(ulong low, ulong high, nuint mask)
    {
        // The upper half of a product depends on every bit of both factors.
        var mixed = (low * 0x9E3779B97F4A7C15) ^ (high * 0xC2B2AE3D27D4EB4F);
        return (nuint)(mixed >> 32) & mask;
    }

    /// <summary>The key of a pre-token.</summary>
    public static (ulong Low, ulong High) Key(ReadOnlySpan<byte> piece)
    {
        Span<byte> key = stackalloc byte[16];
        key.Clear();
        piece.CopyTo(key);
        key[15] = (byte)piece.Length;
        return (MemoryMarshal.Read<ulong>(key), MemoryMarshal.Read<ulong>(key[8..]));
    }

    /// <summary>The ids of an entry that holds more than <see cref="MaxIds"/>.</summary>
    public ReadOnlySpan<int> Overflow(Vector128<int> ids) => CollectionsMarshal.AsSpan(overflow).Slice(ids[0], ids[3]);

    /// <summary>Adds a key that is not there.</summary>
    public void Add(ulong low, ulong high, ReadOnlySpan<int> ids)
    {
        if (count >= Entries.Length / 2) Grow();
        Span<int> value = stackalloc int[4];
        value.Clear();
        if (ids.Length <= MaxIds)
        {
            ids.CopyTo(value);
        }
        else
        {
            value[0] = overflow.Count;
            overflow.AddRange(ids);
        }
        value[3] = ids.Length;
        Insert(new Entry { Low = low, High = high, Ids = Vector128.Create<int>(value) });
        count++;
    }

    /// <summary>Twice the size, or at the last size a fresh start: the text may have changed its language.</summary>
    private void Grow()
    {
        var old = Entries;
        if (old.Length == LastSize)
        {
            Array.Clear(old);
            overflow.Clear();
            count = 0;
            return;
        }
        Entries = new Entry[old.Length * 2];
        foreach (ref readonly var entry in old.AsSpan())
        {
            if (entry.High != 0) Insert(entry);
        }
    }

    private void Insert(in Entry entry)
    {
        var mask = (nuint)Entries.Length - 1;
        var slot = Slot(entry.Low, entry.High, mask);
        while (Entries[slot].High != 0) slot = (slot + 1) & mask;
        Entries[slot] = entry;
    }
}
