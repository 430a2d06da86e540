using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Fusion.Runtime;

/// <summary>
/// Philox4x32-10 (Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", 2011): four random words
/// of a key and a counter, for sixteen counters at once.
/// </summary>
public static class CpuPhilox
{
    private const int Rounds = 10;
    private const uint Multiplier0 = 0xD2511F53, Multiplier1 = 0xCD9E8D57, Weyl0 = 0x9E3779B9, Weyl1 = 0xBB67AE85;

    /// <summary>The words of sixteen counters.</summary>
    public static PhiloxWords Words(Vector512<int> key0, Vector512<int> key1, Vector512<int> counter0, Vector512<int> counter1, Vector512<int> counter2, Vector512<int> counter3)
    {
        Vector512<uint> k0 = key0.AsUInt32(), k1 = key1.AsUInt32();
        Vector512<uint> c0 = counter0.AsUInt32(), c1 = counter1.AsUInt32(), c2 = counter2.AsUInt32(), c3 = counter3.AsUInt32();
        for (int round = 0; round < Rounds; round++)
        {
            (Vector512<uint> high0, Vector512<uint> low0) = Product(c0, Multiplier0);
            (Vector512<uint> high1, Vector512<uint> low1) = Product(c2, Multiplier1);
            (c0, c1, c2, c3) = (high1 ^ c1 ^ k0, low1, high0 ^ c3 ^ k1, low0);
            k0 += Vector512.Create(Weyl0);
            k1 += Vector512.Create(Weyl1);
        }
        return new PhiloxWords(c0.AsInt32(), c1.AsInt32(), c2.AsInt32(), c3.AsInt32());
    }

    /// <summary>One word of one counter.</summary>
    /// <param name="key0">First word of the key.</param>
    /// <param name="key1">Second word of the key.</param>
    /// <param name="counter0">First word of the counter.</param>
    /// <param name="counter1">Second word of the counter.</param>
    /// <param name="counter2">Third word of the counter.</param>
    /// <param name="counter3">Fourth word of the counter.</param>
    /// <param name="word">Which of the four words, from 0.</param>
    public static int Word(int key0, int key1, int counter0, int counter1, int counter2, int counter3, int word)
    {
        PhiloxWords words = Words(Vector512.Create(key0), Vector512.Create(key1), Vector512.Create(counter0), Vector512.Create(counter1), Vector512.Create(counter2), Vector512.Create(counter3));
        return (word switch { 0 => words.W0, 1 => words.W1, 2 => words.W2, _ => words.W3 }).ToScalar();
    }

    /// <summary>The upper and lower words of 64-bit products: those of lanes with even numbers, then with odd ones.</summary>
    private static (Vector512<uint> High, Vector512<uint> Low) Product(Vector512<uint> x, uint factor)
    {
        Vector512<ulong> even = Wide(x, factor), odd = Wide((x.AsUInt64() >> 32).AsUInt32(), factor);
        var lower = Vector512.Create(0xFFFFFFFFul);
        return ((even >> 32 | odd & ~lower).AsUInt32(), (even & lower | odd << 32).AsUInt32());
    }

    private static Vector512<ulong> Wide(Vector512<uint> x, uint factor)
    {
        var by = Vector512.Create((ulong)factor);
        if (Avx512F.IsSupported) return Avx512F.Multiply(x, by.AsUInt32());
        if (Avx2.IsSupported) return Vector512.Create(Avx2.Multiply(x.GetLower(), by.GetLower().AsUInt32()), Avx2.Multiply(x.GetUpper(), by.GetUpper().AsUInt32()));
        return (x.AsUInt64() & Vector512.Create(0xFFFFFFFFul)) * by;
    }
}

/// <summary>What Philox gives for sixteen counters.</summary>
/// <param name="W0">First words.</param>
/// <param name="W1">Second words.</param>
/// <param name="W2">Third words.</param>
/// <param name="W3">Fourth words.</param>
public readonly record struct PhiloxWords(Vector512<int> W0, Vector512<int> W1, Vector512<int> W2, Vector512<int> W3);
