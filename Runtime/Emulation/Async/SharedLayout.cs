using System.Runtime.InteropServices;

namespace Fusion.Runtime.Emulation.Async;

/// <summary>
/// How a copied box lies in shared memory: row after row, with 16-byte pieces permuted by a swizzle. A swizzle of 128 bytes
/// combines bits 4 to 6 of an address with bits 7 to 9, one of 64 bytes bits 4 and 5 with 7 and 8, one of 32 bytes bit 4
/// with bit 7 (PTX ISA, tensor swizzling modes).
/// </summary>
internal readonly unsafe struct SharedLayout(TensorMapSwizzle swizzle, int alignment)
{
    private const int Piece = 16;
    private const int RowShift = 7;
    private const int PieceShift = 4;

    /// <summary>Bytes as they come.</summary>
    public static SharedLayout Plain { get; } = new(TensorMapSwizzle.None, BulkMemory.Unit);

    /// <summary>What the first byte's address is a multiple of.</summary>
    public int Alignment => alignment;

    /// <summary>Where the byte lies that would lie at an address.</summary>
    public static uint Swizzle(uint address, TensorMapSwizzle swizzle) => address ^ (address >> RowShift & (1u << (int)swizzle) - 1) << PieceShift;

    /// <summary>Writes a box into shared memory.</summary>
    public void Scatter(ReadOnlySpan<byte> box, byte* shared, int offset)
    {
        for (int at = 0; at < box.Length; at += Piece)
            box.Slice(at, Piece).CopyTo(new Span<byte>(shared + Swizzle((uint)(offset + at), swizzle), Piece));
    }

    /// <summary>Reads a box from shared memory.</summary>
    public byte[] Gather(byte* shared, int offset, int bytes)
    {
        var box = new byte[bytes];
        for (int at = 0; at < bytes; at += Piece)
            Marshal.Copy((nint)(shared + Swizzle((uint)(offset + at), swizzle)), box, at, Piece);
        return box;
    }
}
