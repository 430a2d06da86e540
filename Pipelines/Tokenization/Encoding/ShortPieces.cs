using System.Numerics;
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

    private AdvisedMemory<Entry> memory = new(FirstSize);

    /// <summary>How many entries there are: a power of two.</summary>
    public nuint Size => memory.Count;

    /// <summary>The first of the entries: open addressing, at most half full; an entry with a key of 0 is free.</summary>
    public ref Entry First => ref memory.First;

    /// <summary>Where the search for a key begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nuint Slot(ulong low, ulong high, nuint mask)
    {
        // The upper half of a product depends on every bit of both factors.
        var mixed = (low * 0x9E3779B97F4A7C15) ^ (high * 0xC2B2AE3D27D4EB4F);
        return (nuint)(mixed >> 32) & mask;
    }

    /// <summary>
    /// Makes room for the pre-tokens of a text at once, instead of growing through all sizes to it. English has about
    /// 16 different ones per root of a byte.
    /// </summary>
    public void Expect(int textBytes)
    {
        var size = BitOperations.RoundUpToPowerOf2((nuint)(2 * 16 * Math.Sqrt(textBytes)));
        if (Math.Min(size, LastSize) > Size) GrowTo(Math.Min(size, LastSize));
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
        if ((nuint)count >= Size / 2) Grow();
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
        if (Size == LastSize)
        {
            memory.Clear();
            overflow.Clear();
            count = 0;
            return;
        }
        GrowTo(2 * Size);
    }

    private void GrowTo(nuint newSize)
    {
        var old = memory;
        memory = new AdvisedMemory<Entry>(newSize);
        ref var entry = ref old.First;
        for (nuint i = 0; i < old.Count; i++)
        {
            if (Unsafe.Add(ref entry, i).High != 0) Insert(Unsafe.Add(ref entry, i));
        }
        old.Free();
    }

    private void Insert(in Entry entry)
    {
        ref var first = ref First;
        var slot = Slot(entry.Low, entry.High, Size - 1);
        while (Unsafe.Add(ref first, slot).High != 0) slot = (slot + 1) & (Size - 1);
        Unsafe.Add(ref first, slot) = entry;
    }
}
