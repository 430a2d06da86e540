using Fusion.Gpu.Comparison;
using Fusion.Runtime;
using Fusion.Torch;
using TorchSharp;

namespace Fusion.Gpu.Tests;

/// <summary>Every small case of the comparison, on the CPU, against libtorch in fp64: the kit's own half is right.</summary>
public sealed class KernelCaseTests
{
    static KernelCaseTests() => TorchLibrary.Load();

    public static TheoryData<string, bool> Cases
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var kernelCase in KernelCases.All.Where(c => !c.IsLarge))
            {
                data.Add(kernelCase.Name, false);
                data.Add(kernelCase.Name, true);
            }
            return data;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Case_OnTheCpu_HoldsAgainstLibtorchInDouble(string name, bool hasGaps)
    {
        var kernelCase = KernelCases.All.Single(c => c.Name == name);
        using var scope = torch.NewDisposeScope();
        using var device = Device.Open("cpu");
        var result = CaseRun.Run(device, kernelCase, seed: 5, hasGaps);
        Assert.Empty(result.Problems);
        Assert.Equal(0, device.LiveAllocations);

        var reference = TorchReferences.All[kernelCase.Reference];
        var expected = reference(kernelCase.Tensors.ToDictionary(t => t.Name, t => Before(t, result)), kernelCase.Numbers);
        Assert.Equal(expected.Keys.Order(), result.After.Keys.Order());
        foreach (var tensor in kernelCase.Tensors.Where(t => t.Role != TensorRole.Input))
        {
            var actual = torch.tensor(result.After[tensor.Name], Shape(tensor)).to(torch.float64);
            Assert.Equal(actual.shape, expected[tensor.Name].shape);
            double size = expected[tensor.Name].norm().item<double>(), error = (actual - expected[tensor.Name]).norm().item<double>();
            Assert.True(error <= kernelCase.Limit(tensor) * size, $"{tensor.Name}: relative error {error / size:E1}, at most {kernelCase.Limit(tensor):E1}");
        }
    }

    [Fact]
    public void Run_WithAnotherSeed_DrawsOtherInputs()
    {
        using var device = Device.Open("cpu");
        var kernelCase = KernelCases.All.First(c => c.Kernel == "Reductions.Add" && c.Size == "5000");
        var (first, second) = (CaseRun.Run(device, kernelCase, 1, false), CaseRun.Run(device, kernelCase, 2, false));
        Assert.NotEqual((float[])first.Before["x"], (float[])second.Before["x"]);
        Assert.DoesNotContain(0f, (float[])first.Before["x"]);
    }

    private static torch.Tensor Before(CaseTensor tensor, CaseResult result) => result.Before.TryGetValue(tensor.Name, out var values)
        ? values is int[] ids ? torch.tensor(Array.ConvertAll(ids, id => (long)id), Shape(tensor)) : torch.tensor((float[])values, Shape(tensor)).to(torch.float64)
        : torch.full(Shape(tensor), double.NaN, torch.float64);

    private static long[] Shape(CaseTensor tensor) => [.. tensor.Shape.Select(n => (long)n)];
}
