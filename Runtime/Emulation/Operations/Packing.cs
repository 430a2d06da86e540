using System.Numerics;
using System.Runtime.CompilerServices;
using Fusion.Runtime.Emulation.Execution;

namespace Fusion.Runtime.Emulation.Operations;

/// <summary>Several narrow registers into a wide one, the first into the lowest bits.</summary>
internal sealed unsafe class PackOperation(int d, int[] parts, int partBytes) : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        byte* whole = stackalloc byte[16];
        int bytes = parts.Length * partBytes;
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            for (int i = 0; i < parts.Length; i++)
                Unsafe.CopyBlock(whole + i * partBytes, warp.Registers + parts[i] + lane * partBytes, (uint)partBytes);
            Unsafe.CopyBlock(warp.Registers + d + lane * bytes, whole, (uint)bytes);
        }
    }
}

/// <summary>A wide register into several narrow ones.</summary>
internal sealed unsafe class UnpackOperation(int[] parts, int x, int partBytes) : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        byte* whole = stackalloc byte[16];
        int bytes = parts.Length * partBytes;
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            Unsafe.CopyBlock(whole, warp.Registers + x + lane * bytes, (uint)bytes);
            for (int i = 0; i < parts.Length; i++)
                Unsafe.CopyBlock(warp.Registers + parts[i] + lane * partBytes, whole + i * partBytes, (uint)partBytes);
        }
    }
}
