using System.Runtime.CompilerServices;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Matrix;

/// <summary>Operands of a wgmma.mma_async.</summary>
/// <param name="D">Accumulators, four registers (two of f16) for each 8 columns.</param>
/// <param name="A">Registers of A, or one with its descriptor.</param>
/// <param name="HasDescriptorOfA">Which of them.</param>
/// <param name="B">Register with the descriptor of B.</param>
/// <param name="ScaleD">Predicate: whether the accumulators are added to, or replaced.</param>
/// <param name="NegatesScaleD">Whether the predicate is negated.</param>
/// <param name="Negates">Whether products are negated: one of the signs of A and B is.</param>
/// <param name="IsMajorM">Whether M is contiguous in A.</param>
/// <param name="IsMajorN">Whether N is contiguous in B.</param>
/// <param name="Saturates">Whether sums of integers stop at the ends of their range.</param>
internal sealed record WarpgroupOperands(
    int[] D, int[] A, bool HasDescriptorOfA, int B, int ScaleD, bool NegatesScaleD, bool Negates, bool IsMajorM, bool IsMajorN, bool Saturates);

/// <summary>
/// wgmma.mma_async: d = a · b (+ d) for 64 × n results of a warpgroup; this is the part of one warp, 16 rows. The sums are
/// made when the instruction is issued; that their registers and operands may not be touched before the wait is checked by
/// <see cref="WarpgroupState"/> and the shadow of shared memory.
/// </summary>
internal sealed unsafe class WarpgroupMultiply<TA, TB, T, TArithmetic, TAccumulator>(WarpgroupOperands o) : AlignedOperation, IWarpgroupMultiply
    where T : unmanaged where TA : IElementFormat<T> where TB : IElementFormat<T> where TArithmetic : IMatrixArithmetic<T> where TAccumulator : IAccumulator<T>
{
    private const int Core = 8;
    private const int RowBytes = 16;

    /// <summary>Cores along K: it is 32 bytes of every type.</summary>
    private const int Chunks = 2;

    /// <summary>Halves of a warp's 16 rows.</summary>
    private const int Halves = 2;

    private const int MaxColumns = 256;

    /// <summary>Elements of K in a core.</summary>
    private readonly int _depth = RowBytes / TA.Bytes;

    private readonly int _columns = o.D.Length / (Halves * TAccumulator.Registers) * Core;

    public WarpgroupOperands Operands => o;

    [SkipLocalsInit]
    protected override void Execute(Warp warp)
    {
        WarpgroupState state = warp.Warpgroup!;
        state.Begin(warp, this);
        T* right = stackalloc T[MaxColumns * Chunks * RowBytes], left = stackalloc T[128], sums = stackalloc T[Halves * Core * MaxColumns];
        int size = Halves * Core * _columns;
        uint predicate = *(uint*)(warp.Registers + o.ScaleD);
        bool adds = ((predicate & 1) != 0) != o.NegatesScaleD;
        if (adds && !o.Saturates)
            ReadAccumulators(warp, sums);
        else
            new Span<T>(sums, size).Clear();
        FetchB(warp, right);
        MatrixDescriptor a = o.HasDescriptorOfA ? Descriptor(warp, o.A[0], o.IsMajorM) : default;
        int firstCore = warp.Index % WarpgroupState.Warps * Halves;
        for (int chunk = 0; chunk < Chunks; chunk++)
            for (int half = 0; half < Halves; half++)
            {
                if (o.HasDescriptorOfA)
                    FetchA(warp, a, firstCore + half, chunk, left);
                else
                    TA.Widen(warp.Registers + o.A[chunk * Halves + half], left);
                if (o.Negates)
                    Negate(left);
                MatrixProduct.Accumulate<T, TArithmetic>(left, right + chunk * _depth * _columns, sums + half * Core * _columns, _depth, _columns);
            }
        if (adds && o.Saturates)
            Saturate(warp, (int*)sums);
        for (int i = 0; i < _columns / Core; i++)
            for (int half = 0; half < Halves; half++)
                TAccumulator.Write(warp.Registers, Accumulators(i, half), sums + half * Core * _columns + i * Core, _columns);
        state.Issue(warp, this);
    }

    private ReadOnlySpan<int> Accumulators(int columns, int half) => o.D.AsSpan((columns * Halves + half) * TAccumulator.Registers, TAccumulator.Registers);

    private void ReadAccumulators(Warp warp, T* to)
    {
        for (int i = 0; i < _columns / Core; i++)
            for (int half = 0; half < Halves; half++)
                TAccumulator.Read(warp.Registers, Accumulators(i, half), to + half * Core * _columns + i * Core, _columns);
    }

    private void Saturate(Warp warp, int* sums)
    {
        int* start = stackalloc int[Halves * Core * MaxColumns];
        ReadAccumulators(warp, (T*)start);
        for (int i = 0; i < Halves * Core * _columns; i++)
            sums[i] = (int)Math.Clamp((long)start[i] + sums[i], int.MinValue, int.MaxValue);
    }

    /// <summary>B as k × n, row-major.</summary>
    private void FetchB(Warp warp, T* to)
    {
        MatrixDescriptor b = Descriptor(warp, o.B, o.IsMajorN);
        byte* core = stackalloc byte[Core * RowBytes];
        T* wide = stackalloc T[128];
        for (int i = 0; i < _columns / Core; i++)
            for (int chunk = 0; chunk < Chunks; chunk++)
            {
                Fetch(warp, b, i, chunk, core);
                TB.Widen(core, wide);
                T* block = to + chunk * _depth * _columns + i * Core;
                if (!o.IsMajorN)
                    MatrixProduct.Transpose(wide, _depth, block, _columns);
                else
                    for (int k = 0; k < Core; k++)
                        new ReadOnlySpan<T>(wide + k * Core, Core).CopyTo(new Span<T>(block + k * _columns, Core));
            }
    }

    /// <summary>8 rows of A, row-major.</summary>
    private void FetchA(Warp warp, MatrixDescriptor a, int index, int chunk, T* to)
    {
        byte* core = stackalloc byte[Core * RowBytes];
        Fetch(warp, a, index, chunk, core);
        if (!o.IsMajorM)
        {
            TA.Widen(core, to);
            return;
        }
        T* wide = stackalloc T[128];
        TA.Widen(core, wide);
        MatrixProduct.Transpose(wide, Core, to, Core);
    }

    private void Fetch(Warp warp, MatrixDescriptor matrix, int mn, int chunk, byte* to)
    {
        SharedMemory shared = warp.Cta.Shared;
        for (int row = 0; row < Core; row++)
        {
            var destination = new Span<byte>(to + row * RowBytes, RowBytes);
            int at = matrix.Row(mn, chunk, row);
            if (at + RowBytes > shared.Bytes)
            {
                warp.Launch.Sanitizer.Report(SanitizerKind.OutOfBounds, warp, this, 0, AddressWindows.Shared + (uint)at);
                destination.Clear();
                continue;
            }
            if (warp.Launch.Options.Sanitize)
                shared.Read(warp, this, 0, at, RowBytes, AccessKind.Read | AccessKind.AsyncProxy);
            new ReadOnlySpan<byte>(shared.Data + at, RowBytes).CopyTo(destination);
        }
    }

    private MatrixDescriptor Descriptor(Warp warp, int register, bool isMajorMn)
    {
        var descriptor = new MatrixDescriptor(*(ulong*)(warp.Registers + register), isMajorMn);
        return !descriptor.HasBaseOffset ? descriptor
            : throw new FusionException($"{warp.Launch.Kernel.Name}: '{Source}' has a matrix descriptor with a base offset; only matrices whose swizzle begins at multiples of its size are emulated.");
    }

    private static void Negate(T* left)
    {
        var values = (float*)left;
        for (int i = 0; i < 128; i++)
            values[i] = -values[i];
    }
}

/// <summary>A wgmma.mma_async, whatever its types.</summary>
internal interface IWarpgroupMultiply
{
    WarpgroupOperands Operands { get; }
}
