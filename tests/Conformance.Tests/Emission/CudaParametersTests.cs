using Fusion.Compiler.Emit.Cuda;
using System.Runtime.InteropServices;
using Fusion.Compiler.Ir;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;

namespace Fusion.Conformance;

/// <summary>The parameter block lies in memory as the C++ compiler lays out the kernel's parameters.</summary>
public sealed class CudaParametersTests
{
    /// <summary>Layout depends on the parameters alone.</summary>
    private static readonly CudaKernelSource s_source = new("", "", 1, 0, []);

    [Fact]
    public void Pack_ViewsAndScalars_FollowsNaturalAlignment()
    {
        Kernel kernel = CompiledKernels.Parse("Fusion.Conformance.ControlKernels.Scalars");
        var view = new ViewArgument { Address = unchecked((nint)0x1122334455), Rank = 1, Length0 = 7, Stride0 = 3 };
        Span<byte> block = stackalloc byte[CudaParameters.MaxBytes];
        int bytes = CudaParameters.Pack(LaunchPlan.Of(kernel, s_source).Parameters, [view, view, view], [BitConverter.SingleToInt32Bits(0.5f), -9, 1], [11], block);

        // Three views of 8 + 4 (+ 4) + 8 bytes, a float, an int, a bool (+ 3), the extent.
        Assert.Equal(3 * 24 + 4 + 4 + 4 + 4, bytes);
        Assert.Equal(0x1122334455, MemoryMarshal.Read<long>(block[24..]));
        Assert.Equal(7, MemoryMarshal.Read<int>(block[32..]));
        Assert.Equal(3, MemoryMarshal.Read<long>(block[40..]));
        Assert.Equal(0.5f, MemoryMarshal.Read<float>(block[72..]));
        Assert.Equal(-9, MemoryMarshal.Read<int>(block[76..]));
        Assert.Equal(1, block[80]);
        Assert.Equal(11, MemoryMarshal.Read<int>(block[84..]));
    }

    [Fact]
    public void Pack_LongAndDouble_AreJoinedFromTheirHalves()
    {
        Kernel kernel = CompiledKernels.Parse("Fusion.Conformance.WideKernels.Carried");
        var view = new ViewArgument { Address = 1, Rank = 2, Length0 = 1, Length1 = 1 };
        long start = -5000000000, scale = BitConverter.DoubleToInt64Bits(0.7);
        Span<byte> block = stackalloc byte[CudaParameters.MaxBytes];
        int bytes = CudaParameters.Pack(LaunchPlan.Of(kernel, s_source).Parameters, [view, view, view], [(int)start, (int)(start >> 32), (int)scale, (int)(scale >> 32)], [2, 3], block);

        Assert.Equal(3 * 32 + 8 + 8 + 4 + 4, bytes);
        Assert.Equal(start, MemoryMarshal.Read<long>(block[96..]));
        Assert.Equal(0.7, MemoryMarshal.Read<double>(block[104..]));
        Assert.Equal(3, MemoryMarshal.Read<int>(block[116..]));
    }

    [Fact]
    public void Pack_ViewOfRankFour_HasLengthsThenStrides()
    {
        Kernel kernel = CompiledKernels.Parse("Fusion.Model.Kernels.Rope.Rotate<bf16>");
        var view = new ViewArgument { Address = 1, Rank = 4, Length0 = 2, Length1 = 3, Length2 = 4, Length3 = 5, Stride0 = 60, Stride1 = 20, Stride2 = 5, Stride3 = 1 };
        var table = new ViewArgument { Address = 2, Rank = 2, Length0 = 4, Length1 = 5, Stride0 = 5, Stride1 = 1 };
        Span<byte> block = stackalloc byte[CudaParameters.MaxBytes];
        int bytes = CudaParameters.Pack(LaunchPlan.Of(kernel, s_source).Parameters, [view, view, table, table], [0], [1, 3, 2], block);

        Assert.Equal(2 * 56 + 2 * 32 + 4 + 3 * 4, bytes);
        Assert.Equal([2, 3, 4, 5], MemoryMarshal.Cast<byte, int>(block[8..24]).ToArray());
        Assert.Equal([60L, 20, 5, 1], MemoryMarshal.Cast<byte, long>(block[24..56]).ToArray());
    }
}
