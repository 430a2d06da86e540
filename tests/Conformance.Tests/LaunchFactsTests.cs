using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Emulation;

namespace Fusion.Conformance;

/// <summary>The facts by which kernels are specialised beyond their constants.</summary>
public sealed class LaunchFactsTests
{
    [Fact]
    public void Facts_OfANorm_AreItsViewsAndItsDimensions()
    {
        string[] expected =
        [
            "inside 0 128 + : 0.1 1.0 2.1",
            "inside g0 1 - 8 * 8 + : 0.0 2.0 3.0",
            "pieces 0 4",
            "pieces 1 4",
            "pieces 2 4",
        ];
        Assert.Equal(expected, Texts("Fusion.Model.Kernels.RmsNorm.Forward<f32>").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Facts_OfAProduct_BoundItsLoopByTheLength()
    {
        Assert.Equal(3, Texts("Fusion.Model.Kernels.MatMul.Forward<bf16>").Count(text => text.StartsWith("inside ", StringComparison.Ordinal)));
        Assert.Contains("inside v0.1 32 + 1 - 32 / 1 - 32 * 32 + : 0.1 1.1", Texts("Fusion.Model.Kernels.MatMul.Forward<bf16>"));
    }

    // A window that begins before its view, or at an element that nothing is known of, is never known to be inside.
    [Fact]
    public void Facts_OfShiftedWindows_AreNotAsked() =>
        Assert.DoesNotContain(Texts("Fusion.Conformance.MemoryKernels.ShiftedWindows"), text => text.Contains(": 0.", StringComparison.Ordinal) && text.StartsWith("inside", StringComparison.Ordinal));

    [Fact]
    public void Facts_OfBoundsChecks_AreThoseOfTilesThatMayBeInside() =>
        Assert.Contains("inside g0 1 - 16 * 16 + : 0.0 1.0 2.0", Texts("Fusion.Conformance.MemoryKernels.Bounds"));

    /// <summary>Of causal attention over whole tiles neither keys nor their mask are checked.</summary>
    [Fact]
    public void Facts_OfAttention_BoundItsKeys() =>
        Assert.Contains(Texts("Fusion.Model.Kernels.Attention.Forward<bf16>"), text => text.StartsWith("inside ", StringComparison.Ordinal) && text.EndsWith(" : 1.2 2.2", StringComparison.Ordinal));

    [Fact]
    public void Pieces_OfAView_NeedItsAddressItsStridesAndItsLength()
    {
        var facts = new LaunchFacts(["pieces 0 4"]);
        Assert.Equal(1UL, facts.Of([View(0, 3, 8, 8, 1)], []));
        Assert.Equal(1UL, facts.Of([View(64, 3, 8, 12, 1)], []));
        Assert.Equal(0UL, facts.Of([View(8, 3, 8, 8, 1)], []));
        Assert.Equal(0UL, facts.Of([View(0, 3, 8, 9, 1)], []));
        Assert.Equal(0UL, facts.Of([View(0, 3, 8, 16, 2)], []));
        Assert.Equal(0UL, facts.Of([View(0, 3, 7, 8, 1)], []));
    }

    [Theory]
    [InlineData(128, 4, 1)]
    [InlineData(127, 4, 0)]
    [InlineData(128, 5, 0)]
    [InlineData(int.MaxValue, int.MaxValue, 0)]
    public void Inside_OfALength_ComparesTheLastTileWithIt(int length, int grid, ulong expected) =>
        Assert.Equal(expected, new LaunchFacts(["inside g0 1 - 32 * 32 + : 0.1"]).Of([View(0, 1, length, length, 1)], [grid]));

    [Fact]
    public void Inside_ValuesBeyondALong_AreBeyondAnyLength() =>
        Assert.Equal(0UL, new LaunchFacts(["inside g0 g0 * g0 * g0 * 1 + : 0.1"]).Of([View(0, 1, 5, 5, 1)], [int.MaxValue]));

    [Fact]
    public void Launches_OfMoreFactsThanAreCompiled_StillGiveTheRightResult()
    {
        using EmulatedDevice device = Device.Emulated(new EmulationOptions());
        float[] values = [.. Enumerable.Range(0, 32).Select(i => (float)i)];
        var launched = new HashSet<(bool, bool, bool, bool)>();
        for (int set = 0; set < 16; set++)
        {
            // Each of the four tensors begins at a piece or one element later.
            using Tensor<float> a = Part(0), b = Part(1), c = Part(2), d = Part(3);
            using Tensor<float> clip = Tensor.From<float>(device, [1f], 1);
            Model.Kernels.AdamW.Step(device.Launch, a, b, c, d, clip, 0f, 0f, 0.5f, 0.5f, 1f);
            Assert.Equal(values, a.ToArray());
            Assert.Equal(values.Select(v => 0.5f * v + 0.5f * v * v), d.ToArray());
            launched.Add(((set & 1) != 0, (set & 2) != 0, (set & 4) != 0, (set & 8) != 0));

            Tensor<float> Part(int bit)
            {
                int first = set >> bit & 1;
                return Tensor.From<float>(device, [.. new float[first], .. values], 32 + first).Slice(0, first, 32);
            }
        }
        Assert.Equal(16, launched.Count);
        Assert.True(device.Specialisations <= CudaKernels<int>.MostFactSets + 1, $"{device.Specialisations} were compiled");
    }

    private static string[] Texts(string name)
    {
        Kernel kernel = CompiledKernels.Parse(name);
        return [.. CudaSpecialisation.Facts(kernel, CompiledKernels.Defaults(kernel), CudaTarget.Sm90a).Select(fact => fact.Print())];
    }

    private static ViewArgument View(nint address, int rows, int columns, nint stride, nint last) =>
        new() { Address = address, Rank = 2, Length0 = rows, Length1 = columns, Stride0 = stride, Stride1 = last };
}
