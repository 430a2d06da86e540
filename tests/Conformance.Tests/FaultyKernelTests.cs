using System.Runtime.CompilerServices;
using Fusion.Kernels;
using Fusion.Runtime;
using Fusion.Runtime.Emulation;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Conformance;

/// <summary>Kernels of the language that are wrong on a GPU: reports lead to the C# line and the tile.</summary>
public sealed class FaultyKernelTests
{
    public static TheoryData<int> Seeds => [0, 1, 2];

    [Theory, MemberData(nameof(Seeds))]
    public void Race_TwoProgramsStoreOneTile_NamesLineTileAndBothPrograms(int seed)
    {
        using EmulatedDevice device = Device.Emulated(new EmulationOptions { Seed = seed });
        using Tensor<float> x = Tensor.Zeros<float>(device, 6, 40), y = Tensor.Zeros<float>(device, 4, 16);
        var error = Assert.Throws<SanitizerException>(() => FaultyKernels.SameTile(device.Launch, x, y));
        SanitizerReport report = Assert.Single(error.Reports);
        Assert.Equal(SanitizerKind.GlobalRace, report.Kind);
        Assert.EndsWith($"FaultyKernelTests.cs({FaultyKernels.LineOfStore})", report.Source, StringComparison.Ordinal);
        Assert.StartsWith("y[", report.Address, StringComparison.Ordinal);
        Assert.Matches(@"by thread \d+ of program \(\d, \d\)", report.Message);
        Assert.Matches(@"the other access is a write by thread \d+ of program \(\d, \d\) at .*FaultyKernelTests.cs", report.Detail);
    }

    [Fact]
    public void Race_ReadingWhatANeighbourWrites_IsReported()
    {
        using EmulatedDevice device = Device.Emulated();
        using Tensor<float> x = Tensor.Zeros<float>(device, 100);
        var error = Assert.Throws<SanitizerException>(() => FaultyKernels.ShiftInPlace(device.Launch, x));
        Assert.All(error.Reports, r => Assert.Equal(SanitizerKind.GlobalRace, r.Kind));
    }

    [Fact]
    public void Uninitialised_AStepThatReadsARentedTensor_IsReported()
    {
        using EmulatedDevice device = Device.Emulated();
        using var arena = new Arena(device, 1 << 16);
        using Tensor<float> y = Tensor.Zeros<float>(device, 4, 16);
        Tensor<float> x = arena.Rent<float>(4, 16);
        var error = Assert.Throws<SanitizerException>(() => FaultyKernels.Copy(device.Launch, x, y));
        Assert.Equal((SanitizerKind.Uninitialised, "x[0, 0] of (4, 16)"), (error.Reports[0].Kind, error.Reports[0].Address));
    }
}

/// <summary>What no kernel should do.</summary>
public static partial class FaultyKernels
{
    /// <summary>The line of the store in <see cref="SameTile"/>.</summary>
    public static int LineOfStore { get; } = Line() + 9;

    /// <summary>Every program stores the first tile.</summary>
    [Kernel]
    public static void SameTile(ReadView<float> x, View<float> y, [Tune(4)] int rows, [Tune(16)] int columns)
    {
        var (j, i) = Grid.Over(Tile.Count(x.Length(1), columns), Tile.Count(x.Length(0), rows));
        var t = x.Load((i, j), (rows, columns));
#pragma warning disable FUS0303 // The race is meant.
        y.Store((0, 0), t * 2f);
#pragma warning restore FUS0303
    }

    /// <summary>Each program reads one element of the next one's tile, which that one overwrites.</summary>
    [Kernel]
    public static void ShiftInPlace(View<float> x, [Tune(16)] int size)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), size));
        x.Store(i, x.LoadAt(i * size + 1, size));
    }

    [Kernel]
    public static void Copy(ReadView<float> x, View<float> y, [Tune(4)] int rows, [Tune(16)] int columns)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        y.Store((i, 0), x.Load((i, 0), (rows, columns)));
    }

    private static int Line([CallerLineNumber] int line = 0) => line;
}
