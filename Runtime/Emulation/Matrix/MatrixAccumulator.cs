using Fusion.Runtime.Emulation.Operations;

namespace Fusion.Runtime.Emulation.Matrix;

/// <summary>
/// Accumulators of 16 rows in a warp's registers. For each 8 columns, lane 4g + t holds columns 2t and 2t + 1 of row g, then
/// of row g + 8 (PTX ISA, matrix fragments for mma and wgmma).
/// </summary>
internal unsafe interface IAccumulator<T> where T : unmanaged
{
    /// <summary>Registers for 8 rows of 8 columns.</summary>
    static abstract int Registers { get; }

    /// <summary>Reads 8 × 8 elements, <paramref name="stride"/> to a row.</summary>
    static abstract void Read(byte* registers, ReadOnlySpan<int> offsets, T* to, int stride);

    /// <summary>Writes 8 × 8 elements.</summary>
    static abstract void Write(byte* registers, ReadOnlySpan<int> offsets, T* from, int stride);
}

/// <summary>One register for each column of a pair: f32, s32, f64.</summary>
internal readonly unsafe struct WholeAccumulator<T> : IAccumulator<T> where T : unmanaged
{
    public static int Registers => 2;

    public static void Read(byte* registers, ReadOnlySpan<int> offsets, T* to, int stride)
    {
        T* even = (T*)(registers + offsets[0]), odd = (T*)(registers + offsets[1]);
        for (int row = 0; row < 8; row++, to += stride, even += 4, odd += 4)
            for (int t = 0; t < 4; t++)
            {
                to[2 * t] = even[t];
                to[2 * t + 1] = odd[t];
            }
    }

    public static void Write(byte* registers, ReadOnlySpan<int> offsets, T* from, int stride)
    {
        T* even = (T*)(registers + offsets[0]), odd = (T*)(registers + offsets[1]);
        for (int row = 0; row < 8; row++, from += stride, even += 4, odd += 4)
            for (int t = 0; t < 4; t++)
            {
                even[t] = from[2 * t];
                odd[t] = from[2 * t + 1];
            }
    }
}

/// <summary>Pairs of f16. Sums are fp32 within an instruction and rounded once at its end.</summary>
internal readonly unsafe struct HalfAccumulator : IAccumulator<float>
{
    public static int Registers => 1;

    public static void Read(byte* registers, ReadOnlySpan<int> offsets, float* to, int stride)
    {
        float* all = stackalloc float[64];
        HalfElement.Widen(registers + offsets[0], all);
        for (int i = 0; i < 64; i++)
            to[i / 8 * stride + i % 8] = all[i];
    }

    public static void Write(byte* registers, ReadOnlySpan<int> offsets, float* from, int stride)
    {
        var to = (ushort*)(registers + offsets[0]);
        for (int i = 0; i < 64; i++)
            to[i] = Binary16.Narrow(from[i / 8 * stride + i % 8]);
    }
}
