using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fusion.Pipelines.Tokenization;

/// <summary>Remembers the ids of pre-tokens of 16 to 31 bytes with up to 7 ids: long words and short rows of spaces or dashes.</summary>
internal sealed class LongPieces
{
    /// <summary>Longest pre-token in bytes.</summary>
    public const int MaxLength = 31;

    private const int MaxIds = 7, FirstSize = 1 << 8, LastSize = 1 << 16;

    private struct Entry
    {
        public Vector256<byte> Key;
        public Vector256<int> Ids;
    }

    private Entry[] entries = new Entry[FirstSize];
    private int count;

    /// <summary>Copies the ids of a pre-token to <paramref name="ids"/>, which has room for 8, and returns how many; 0 when they are unknown.</summary>
    public int Find(ReadOnlySpan<byte> piece, Span<int> ids)
    {
        ref readonly var entry = ref entries[Slot(Key(piece))];
        entry.Ids.CopyTo(ids);
        return entry.Ids[MaxIds];
    }

    /// <summary>Adds a pre-token that is not there, unless it has too many ids.</summary>
    public void Add(ReadOnlySpan<byte> piece, ReadOnlySpan<int> ids)
    {
        if (ids.Length > MaxIds) return;
        if (count >= entries.Length / 2) Grow();
        Span<int> value = stackalloc int[8];
        value.Clear();
        ids.CopyTo(value);
        value[MaxIds] = ids.Length;
        var key = Key(piece);
        entries[Slot(key)] = new Entry { Key = key, Ids = Vector256.Create<int>(value) };
        count++;
    }

    private void Grow()
    {
        var old = entries;
        count = old.Length == LastSize ? 0 : count;
        entries = new Entry[Math.Min(LastSize, old.Length * 2)];
        if (count == 0) return;
        foreach (ref readonly var entry in old.AsSpan())
        {
            if (entry.Ids[MaxIds] != 0) entries[Slot(entry.Key)] = entry;
        }
    }

    private static Vector256<byte> Key(ReadOnlySpan<byte> piece)
    {
        Span<byte> key = stackalloc byte[32];
        key.Clear();
        piece.CopyTo(key);
        key[MaxLength] = (byte)piece.Length;
        return Vector256.Create<byte>(key);
    }

    /// <summary>The entry of a key, or the free one where it belongs.</summary>
    private int Slot(Vector256<byte> key)
    {
        var words = key.AsUInt64();
        var mixed = (words[0] * 0x9E3779B97F4A7C15) ^ (words[1] * 0xC2B2AE3D27D4EB4F) ^ (words[2] * 0x165667B19E3779F9) ^ (words[3] * 0x27D4EB2F165667C5);
        var slot = (int)(mixed >> 32) & (entries.Length - 1);
        while (entries[slot].Ids[MaxIds] != 0 && entries[slot].Key != key) slot = (slot + 1) & (entries.Length - 1);
        return slot;
    }
}
