using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime.Emulation.Execution;

/// <summary>A warp's mask of lanes as a mask of vector elements.</summary>
internal static class LaneMask
{
    /// <summary>Lanes of a warp.</summary>
    public const int Lanes = 32;

    public const uint All = uint.MaxValue;

    private static readonly Vector512<uint> s_bits32 = Vector512.Create(1u, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768);
    private static readonly Vector512<ulong> s_bits64 = Vector512.Create(1ul, 2, 4, 8, 16, 32, 64, 128);

    /// <summary>All bits of the elements whose lane, counted from <paramref name="first"/>, is in the mask.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of<T>(uint mask, int first) where T : unmanaged
    {
        if (Unsafe.SizeOf<T>() == 4)
            return Vector512.Equals(Vector512.Create(mask >> first) & s_bits32, s_bits32).As<uint, T>();
        return Vector512.Equals(Vector512.Create((ulong)(mask >> first)) & s_bits64, s_bits64).As<ulong, T>();
    }
}
