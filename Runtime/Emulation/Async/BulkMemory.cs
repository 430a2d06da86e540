using System.Numerics;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Async;

/// <summary>What bulk copies do to memory: ranges of global and of shared memory, checked in the name of a lane.</summary>
internal static unsafe class BulkMemory
{
    /// <summary>Smallest unit of a bulk copy, and its alignment.</summary>
    public const int Unit = 16;

    /// <summary>Reads a range of global memory; what may not be read is zero.</summary>
    public static void ReadGlobal(Warp warp, Operation operation, int lane, ulong address, Span<byte> to)
    {
        int piece = Piece(address, to.Length);
        Count(warp, address, to.Length, piece, AccessKind.Read);
        for (int at = 0; at < to.Length; at += piece)
        {
            byte* from = OneLane.Resolve<GlobalSpace>(warp, operation, lane, address + (uint)at, piece, AccessKind.Read | AccessKind.AsyncProxy);
            if (from is null)
                to.Slice(at, piece).Clear();
            else
                new ReadOnlySpan<byte>(from, piece).CopyTo(to[at..]);
        }
    }

    /// <summary>Writes a range of global memory.</summary>
    public static void WriteGlobal(Warp warp, Operation operation, int lane, ulong address, ReadOnlySpan<byte> from)
    {
        int piece = Piece(address, from.Length);
        Count(warp, address, from.Length, piece, AccessKind.Write);
        for (int at = 0; at < from.Length; at += piece)
        {
            byte* to = OneLane.Resolve<GlobalSpace>(warp, operation, lane, address + (uint)at, piece, AccessKind.Write | AccessKind.AsyncProxy);
            if (to is not null)
                from.Slice(at, piece).CopyTo(new Span<byte>(to, piece));
        }
    }

    /// <summary>
    /// The offset of a range of shared memory; null if it is misaligned or reaches outside, which is reported.
    /// </summary>
    public static int? Shared(Warp warp, Operation operation, int lane, ulong address, int bytes, int alignment = Unit)
    {
        uint at = (uint)address;
        SanitizerKind? wrong = at % alignment != 0 ? SanitizerKind.Misaligned : (long)at + bytes > warp.Cta.Shared.Bytes ? SanitizerKind.OutOfBounds : null;
        if (wrong is not { } kind)
            return (int)at;
        warp.Launch.Sanitizer.Report(kind, warp, operation, lane, AddressWindows.Shared + at);
        return null;
    }

    /// <summary>Checks that the number of bytes is a multiple of 16.</summary>
    public static int Size(Warp warp, Operation operation, uint bytes) => bytes % Unit == 0 && bytes <= int.MaxValue
        ? (int)bytes
        : throw new FusionException($"{warp.Launch.Kernel.Name}: '{operation.Source}' copies {bytes} bytes; a bulk copy takes multiples of {Unit}.");

    /// <summary>The largest unit of which an address and a size are multiples.</summary>
    private static int Piece(ulong address, int bytes) => 1 << Math.Min(BitOperations.TrailingZeroCount(address | (uint)bytes), 4);

    private static void Count(Warp warp, ulong address, int bytes, int piece, AccessKind kind)
    {
        if (!warp.Launch.Traffic.IsEnabled)
            return;
        Span<ulong> addresses = stackalloc ulong[LaneMask.Lanes];
        for (int at = 0; at < bytes;)
        {
            int count = 0;
            for (; at < bytes && count < LaneMask.Lanes; at += piece)
                addresses[count++] = address + (uint)at;
            GlobalSpace.Count(warp, addresses[..count], piece, kind);
        }
    }
}
