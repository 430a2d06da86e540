using System.Buffers.Binary;
using System.Numerics;

namespace Fusion.Runtime.Cuda.Caching;

/// <summary>
/// Two 64-bit hashes with different seeds, side by side: XXH64 (Collet 2012), which finds a damaged file and tells keys
/// apart, but keeps nobody out. Written here, in scalar code, since it is on the way to the first launch of a process: SHA-256
/// would load OpenSSL, and vector code has to be compiled first.
/// </summary>
internal static class Hash128
{
    /// <summary>Bytes of a hash.</summary>
    public const int Bytes = 16;

    private const ulong P1 = 0x9E3779B185EBCA87, P2 = 0xC2B2AE3D27D4EB4F, P3 = 0x165667B19E3779F9, P4 = 0x85EBCA77C2B2AE63, P5 = 0x27D4EB2F165667C5;

    private const ulong SecondSeed = 0x5851F42D4C957F2D;

    /// <summary>Writes the 16 bytes of the hash.</summary>
    public static void Write(ReadOnlySpan<byte> data, Span<byte> to)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(to, Of(data, 0));
        BinaryPrimitives.WriteUInt64LittleEndian(to[8..], Of(data, SecondSeed));
    }

    /// <summary>The hash as 32 hexadecimal digits.</summary>
    public static string Text(ReadOnlySpan<byte> data)
    {
        Span<char> text = stackalloc char[2 * Bytes];
        Digits(Of(data, 0), text);
        Digits(Of(data, SecondSeed), text[Bytes..]);
        return new string(text);
    }

    /// <summary>XXH64.</summary>
    internal static ulong Of(ReadOnlySpan<byte> data, ulong seed)
    {
        ulong hash = seed + P5 + (ulong)data.Length;
        ReadOnlySpan<byte> rest = data;
        if (data.Length >= 32)
        {
            ulong a = unchecked(seed + P1 + P2), b = unchecked(seed + P2), c = seed, d = unchecked(seed - P1);
            for (; rest.Length >= 32; rest = rest[32..])
            {
                a = Round(a, BinaryPrimitives.ReadUInt64LittleEndian(rest));
                b = Round(b, BinaryPrimitives.ReadUInt64LittleEndian(rest[8..]));
                c = Round(c, BinaryPrimitives.ReadUInt64LittleEndian(rest[16..]));
                d = Round(d, BinaryPrimitives.ReadUInt64LittleEndian(rest[24..]));
            }
            hash = unchecked(BitOperations.RotateLeft(a, 1) + BitOperations.RotateLeft(b, 7) + BitOperations.RotateLeft(c, 12) + BitOperations.RotateLeft(d, 18));
            hash = unchecked(Merge(Merge(Merge(Merge(hash, a), b), c), d) + (ulong)data.Length);
        }
        for (; rest.Length >= 8; rest = rest[8..])
            hash = unchecked(BitOperations.RotateLeft(hash ^ Round(0, BinaryPrimitives.ReadUInt64LittleEndian(rest)), 27) * P1 + P4);
        if (rest.Length >= 4)
        {
            hash = unchecked(BitOperations.RotateLeft(hash ^ (BinaryPrimitives.ReadUInt32LittleEndian(rest) * P1), 23) * P2 + P3);
            rest = rest[4..];
        }
        foreach (byte value in rest)
            hash = unchecked(BitOperations.RotateLeft(hash ^ (value * P5), 11) * P1);
        hash = unchecked((hash ^ (hash >> 33)) * P2);
        hash = unchecked((hash ^ (hash >> 29)) * P3);
        return hash ^ (hash >> 32);
    }

    private static ulong Round(ulong accumulator, ulong input) => unchecked(BitOperations.RotateLeft(accumulator + input * P2, 31) * P1);

    private static ulong Merge(ulong hash, ulong accumulator) => unchecked((hash ^ Round(0, accumulator)) * P1 + P4);

    private static void Digits(ulong value, Span<char> to)
    {
        for (int i = 0; i < 16; i++)
            to[i] = "0123456789abcdef"[(int)(value >> (60 - 4 * i)) & 15];
    }
}
