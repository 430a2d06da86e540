using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;

namespace Fusion.Runtime.Emulation.Operations;

/// <summary>The address operand of an instruction: a register of 4 or 8 bytes a lane, and an offset.</summary>
internal readonly unsafe struct AddressOperand(int register, bool wide, long offset)
{
    /// <summary>One lane's address.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(Warp warp, int lane) =>
        (wide ? ((ulong*)(warp.Registers + register))[lane] : ((uint*)(warp.Registers + register))[lane]) + (ulong)offset;

    /// <summary>
    /// Checks an access of the lanes in a mask, counts its transactions, and leaves host memory in
    /// <see cref="Warp.Pointers"/>: null for a lane whose access is wrong.
    /// </summary>
    public void Resolve<TSpace>(Warp warp, Operation operation, uint mask, int size, AccessKind kind) where TSpace : IAddressSpace
    {
        FillAddresses(warp);
        CountAddresses<TSpace>(warp, mask, size, kind);
        TSpace.Resolve(warp, operation, mask, size, kind);
    }

    /// <summary>Counts the transactions of an access by the lanes of a mask, and nothing else.</summary>
    public void Count<TSpace>(Warp warp, uint mask, int size, AccessKind kind) where TSpace : IAddressSpace
    {
        FillAddresses(warp);
        CountAddresses<TSpace>(warp, mask, size, kind);
    }

    private void FillAddresses(Warp warp)
    {
        ulong* addresses = warp.Addresses;
        if (wide)
        {
            var from = (ulong*)(warp.Registers + register);
            for (int lane = 0; lane < LaneMask.Lanes; lane += Vector512<ulong>.Count)
                (Vector512.LoadAligned(from + lane) + Vector512.Create((ulong)offset)).StoreAligned(addresses + lane);
        }
        else
        {
            var from = (uint*)(warp.Registers + register);
            for (int lane = 0; lane < LaneMask.Lanes; lane++)
                addresses[lane] = from[lane] + (ulong)offset;
        }
    }

    private static void CountAddresses<TSpace>(Warp warp, uint mask, int size, AccessKind kind) where TSpace : IAddressSpace
    {
        if (!warp.Launch.Traffic.IsEnabled)
            return;
        Span<ulong> addresses = stackalloc ulong[LaneMask.Lanes];
        int count = 0;
        for (; mask != 0; mask &= mask - 1)
            addresses[count++] = warp.Addresses[BitOperations.TrailingZeroCount(mask)];
        TSpace.Count(warp, addresses[..count], size, kind);
    }
}

/// <summary>ld: 1, 2 or 4 elements of T into registers that may be wider.</summary>
internal sealed unsafe class LoadOperation<T, TSpace>(AddressOperand address, int[] d, int registerBytes, bool signed, AccessKind kind) : Operation
    where T : unmanaged, IBinaryInteger<T> where TSpace : IAddressSpace
{
    public override void Execute(Warp warp, uint mask)
    {
        address.Resolve<TSpace>(warp, this, mask, sizeof(T) * d.Length, kind);
        byte** pointers = warp.Pointers;
        for (int i = 0; i < d.Length; i++)
        {
            byte* to = warp.Registers + d[i];
            for (uint rest = mask; rest != 0; rest &= rest - 1)
            {
                int lane = BitOperations.TrailingZeroCount(rest);
                T value = pointers[lane] is null ? T.Zero : ((T*)pointers[lane])[i];
                Extension.Write(to, lane, value, registerBytes, signed);
            }
        }
    }
}

/// <summary>
/// A vector load of which some registers are used by nothing: compilers make one of four elements where three neighbours are
/// wanted. All of it has to be in bounds and aligned; that it was written, and is no race, only what is used.
/// </summary>
internal sealed unsafe class PartialLoadOperation<T, TSpace>(AddressOperand address, int[] d, bool[] used, int registerBytes, bool signed, AccessKind kind) : Operation
    where T : unmanaged, IBinaryInteger<T> where TSpace : IAddressSpace
{
    private const AccessKind Nothing = 0;

    public override void Execute(Warp warp, uint mask)
    {
        address.Count<TSpace>(warp, mask, sizeof(T) * d.Length, kind);
        TSpace.Resolve(warp, this, mask, sizeof(T) * d.Length, Nothing);
        byte** pointers = warp.Pointers;
        for (uint rest = mask; rest != 0; rest &= rest - 1)
            if (pointers[BitOperations.TrailingZeroCount(rest)] is null)
                mask &= ~(rest & (0u - rest));
        for (int i = 0; i < d.Length; i++, Advance(warp))
        {
            if (!used[i])
                continue;
            TSpace.Resolve(warp, this, mask, sizeof(T), kind);
            for (uint rest = mask; rest != 0; rest &= rest - 1)
            {
                int lane = BitOperations.TrailingZeroCount(rest);
                Extension.Write(warp.Registers + d[i], lane, pointers[lane] is null ? T.Zero : *(T*)pointers[lane], registerBytes, signed);
            }
        }
    }

    private static void Advance(Warp warp)
    {
        for (int lane = 0; lane < LaneMask.Lanes; lane++)
            warp.Addresses[lane] += (ulong)sizeof(T);
    }
}

/// <summary>Loaded values in registers that may be wider.</summary>
internal static unsafe class Extension
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<T>(byte* to, int lane, T value, int registerBytes, bool signed) where T : unmanaged, IBinaryInteger<T>
    {
        if (registerBytes == sizeof(T))
        {
            ((T*)to)[lane] = value;
            return;
        }
        ulong bits = ulong.CreateTruncating(value);
        if (signed)
        {
            int shift = 64 - sizeof(T) * 8;
            bits = (ulong)((long)(bits << shift) >> shift);
        }
        if (registerBytes == 2)
            ((ushort*)to)[lane] = (ushort)bits;
        else if (registerBytes == 4)
            ((uint*)to)[lane] = (uint)bits;
        else
            ((ulong*)to)[lane] = bits;
    }
}

/// <summary>st: 1, 2 or 4 elements of T from registers that may be wider.</summary>
internal sealed unsafe class StoreOperation<T, TSpace>(AddressOperand address, int[] x, int registerBytes, AccessKind kind) : Operation
    where T : unmanaged, IBinaryInteger<T> where TSpace : IAddressSpace
{
    public override void Execute(Warp warp, uint mask)
    {
        address.Resolve<TSpace>(warp, this, mask, sizeof(T) * x.Length, kind);
        byte** pointers = warp.Pointers;
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            var to = (T*)pointers[lane];
            if (to is null)
                continue;
            // The machine is little-endian: a narrow value is the first bytes of a wide register's lane.
            for (int i = 0; i < x.Length; i++)
                to[i] = *(T*)(warp.Registers + x[i] + lane * registerBytes);
        }
    }
}

/// <summary>atom and red: d = old value, memory = f(old, operand).</summary>
internal sealed unsafe class AtomicOperation<T, TSpace, TFunction>(AddressOperand address, int d, int x) : Operation
    where T : unmanaged where TSpace : IAddressSpace where TFunction : IBinary<T>
{
    public override void Execute(Warp warp, uint mask)
    {
        address.Resolve<TSpace>(warp, this, mask, sizeof(T), AccessKind.Update);
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            var at = (T*)warp.Pointers[lane];
            T old = at is null ? default : *at;
            if (at is not null)
                *at = TFunction.Of(old, ((T*)(warp.Registers + x))[lane]);
            if (d >= 0)
                ((T*)(warp.Registers + d))[lane] = old;
        }
    }
}

/// <summary>atom.cas: memory = old == b ? c : old.</summary>
internal sealed unsafe class CompareExchangeOperation<T, TSpace>(AddressOperand address, int d, int b, int c) : Operation
    where T : unmanaged, IBinaryInteger<T> where TSpace : IAddressSpace
{
    public override void Execute(Warp warp, uint mask)
    {
        address.Resolve<TSpace>(warp, this, mask, sizeof(T), AccessKind.Update);
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            var at = (T*)warp.Pointers[lane];
            T old = at is null ? default : *at;
            if (at is not null && old == ((T*)(warp.Registers + b))[lane])
                *at = ((T*)(warp.Registers + c))[lane];
            ((T*)(warp.Registers + d))[lane] = old;
        }
    }
}

/// <summary>ld.param at a fixed place: one value for all lanes.</summary>
internal sealed unsafe class ParameterLoad<T>(int offset, int[] d, int registerBytes, bool signed) : Operation where T : unmanaged, IBinaryInteger<T>
{
    public override void Execute(Warp warp, uint mask)
    {
        ReadOnlySpan<byte> block = warp.Launch.Parameters;
        for (int i = 0; i < d.Length; i++)
        {
            T value = MemoryMarshal.Read<T>(block[(offset + i * sizeof(T))..]);
            ulong bits = ulong.CreateTruncating(value);
            // T is a number of bits, whatever their sign.
            int above = 64 - 8 * sizeof(T);
            if (signed)
                bits = (ulong)((long)(bits << above) >> above);
            byte* to = warp.Registers + d[i];
            if (mask == LaneMask.All)
                RegisterFile.Fill(to, registerBytes, bits);
            else
                for (uint rest = mask; rest != 0; rest &= rest - 1)
                    Unsafe.CopyBlock(to + BitOperations.TrailingZeroCount(rest) * registerBytes, &bits, (uint)registerBytes);
        }
    }
}

/// <summary>Exchange: the new value replaces the old one.</summary>
internal readonly struct TakeSecond<T> : IBinary<T> where T : unmanaged
{
    public static T Of(T a, T b) => b;
}

/// <summary>inc: counts up to a bound and starts again at 0.</summary>
internal readonly struct WrappingIncrement : IBinary<uint>
{
    public static uint Of(uint a, uint b) => a >= b ? 0 : a + 1;
}

/// <summary>dec: counts down to 0 and starts again at a bound.</summary>
internal readonly struct WrappingDecrement : IBinary<uint>
{
    public static uint Of(uint a, uint b) => a == 0 || a > b ? b : a - 1;
}

/// <summary>An instruction with no effect here: fences order nothing in a machine that runs one instruction at a time, prefetches fetch nothing.</summary>
internal sealed class NoOperation : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        // Nothing to do.
    }
}
