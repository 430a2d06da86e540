using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// The ids of pre-tokens of up to 15 bytes, nearly all of a text, in open addressing, at most half full. Key and ids stand in
/// one entry of 32 bytes, so a hit touches one cache line, compares two words and copies one vector. Any number of threads
/// read and add without locks: entries only ever come, and the word of a key that readers compare first is written last.
/// </summary>
internal sealed class ShortPieceTable
{
    /// <summary>Longest pre-token in bytes; the length takes the sixteenth byte of the key.</summary>
    public const int MaxLength = 15;

    /// <summary>Most ids inside an entry; more of them stand elsewhere.</summary>
    public const int MaxIds = 3;

    /// <summary>The upper word of an entry that a thread is writing: no key's, whose last byte is a length.</summary>
    private const ulong Claimed = ulong.MaxValue;

    /// <summary>Pre-tokens spelled with more ids than an entry holds.</summary>
    private readonly int[] overflow;

    private readonly AdvisedMemory<Entry> memory;
    private int count;
    private int overflowCount;

    public ShortPieceTable(nuint size)
    {
        memory = new AdvisedMemory<Entry>(size);
        overflow = new int[size];
    }

    /// <summary>Key, and three ids with their number; of more than three ids, the first is their place in the overflow.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Entry
    {
        public ulong Low;
        public ulong High;
        public Vector128<int> Ids;
    }

    /// <summary>How many entries there are: a power of two.</summary>
    public nuint Size => memory.Count;

    /// <summary>The first of the entries, valid while this object is alive; one with an upper word of 0 is free. Read the upper word first, as <see cref="Volatile"/>.</summary>
    public ref Entry First => ref memory.First;

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

    /// <summary>The ids of a key, valid while this object is alive; none when it is unknown.</summary>
    public ReadOnlySpan<int> Find(ulong low, ulong high)
    {
        ref var first = ref First;
        for (var slot = Slot(low, high, Size - 1); ; slot = (slot + 1) & (Size - 1))
        {
            ref var entry = ref Unsafe.Add(ref first, slot);
            var upper = Volatile.Read(ref entry.High);
            if (upper == 0) return [];
            if (upper == high && entry.Low == low) return IdsOf(ref entry);
        }
    }

    /// <summary>Adds a key unless it is there. False when the table is full.</summary>
    public bool TryAdd(ulong low, ulong high, ReadOnlySpan<int> ids)
    {
        // A place is reserved before it is sought, so that some are free for ever and each search ends.
        if ((nuint)Interlocked.Increment(ref count) > Size / 2 || !TryStore(ids, out var value)) return false;
        ref var first = ref First;
        for (var slot = Slot(low, high, Size - 1); ; slot = (slot + 1) & (Size - 1))
        {
            ref var entry = ref Unsafe.Add(ref first, slot);
            var upper = Volatile.Read(ref entry.High);
            if (upper == 0) upper = Interlocked.CompareExchange(ref entry.High, Claimed, 0);
            if (upper == 0)
            {
                (entry.Low, entry.Ids) = (low, value);
                Volatile.Write(ref entry.High, high);
                break;
            }
            // A key that another thread is writing just now may be the same one; then it stands here twice, with the same ids.
            if (upper != high || entry.Low != low) continue;
            Interlocked.Decrement(ref count);
            break;
        }
        GC.KeepAlive(this);
        return true;
    }

    /// <summary>Adds all that is here to a table that has room for it.</summary>
    public void CopyTo(ShortPieceTable larger)
    {
        ref var first = ref First;
        for (nuint i = 0; i < Size; i++)
        {
            ref var entry = ref Unsafe.Add(ref first, i);
            if (Volatile.Read(ref entry.High) is not (0 or Claimed) and var high) larger.TryAdd(entry.Low, high, IdsOf(ref entry));
        }
        GC.KeepAlive(this);
    }

    private ReadOnlySpan<int> IdsOf(ref Entry entry) => entry.Ids[3] > MaxIds
        ? overflow.AsSpan(entry.Ids[0], entry.Ids[3])
        : MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<Vector128<int>, int>(ref entry.Ids), entry.Ids[3]);

    private bool TryStore(ReadOnlySpan<int> ids, out Vector128<int> value)
    {
        Span<int> words = stackalloc int[4];
        words.Clear();
        words[3] = ids.Length;
        if (ids.Length <= MaxIds)
        {
            ids.CopyTo(words);
        }
        else
        {
            words[0] = Interlocked.Add(ref overflowCount, ids.Length) - ids.Length;
            if (words[0] + ids.Length <= overflow.Length) ids.CopyTo(overflow.AsSpan(words[0]));
        }
        value = Vector128.Create<int>(words);
        return ids.Length <= MaxIds || words[0] + ids.Length <= overflow.Length;
    }
}
