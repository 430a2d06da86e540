using Fusion.Gpu.Benchmarks;
using Fusion.Gpu.Comparison;
using Fusion.Kernels;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Tests;

namespace Fusion.Gpu.Tests;

/// <summary>
/// Everything that the kit launches on a GPU fits one and compiles: a run there is too rare to learn such things from it.
/// </summary>
public sealed class PlanCompilationTests(NvrtcFixture fixture) : IClassFixture<NvrtcFixture>
{
    [Fact]
    public void Benchmarks_OfTheFullPlan_CompileForHopper() => Compile(device =>
    {
        // Depth and batch change no kernel; a tenth of the model's weights are enough to draw.
        foreach (var benchmark in BenchmarkPlan.Full.Where(b => b.Kind != "copy"))
        {
            var shape = new Dictionary<string, int>(benchmark.Shape);
            if (benchmark.IsTraining) (shape["layers"], shape["batch"]) = (1, 1);
            using var opened = OpenBenchmark.Open(device, benchmark.Kind, shape);
            opened.Sample(1);
        }
    });

    [Fact]
    public void Comparison_LargeCases_CompileForHopper() => Compile(device =>
    {
        foreach (var kernelCase in KernelCases.All.Where(c => c.IsLarge))
        {
            var arguments = new CaseArguments();
            foreach (var tensor in kernelCase.Tensors)
                if (tensor.Ints is not null) arguments.Add(tensor.Name, Tensor.Zeros<int>(device, tensor.Shape));
                else if (tensor.IsHalf) arguments.Add(tensor.Name, Tensor.Zeros<BFloat16>(device, tensor.Shape));
                else arguments.Add(tensor.Name, Tensor.Zeros<float>(device, tensor.Shape));
            kernelCase.Run(device.Launch, arguments);
        }
    });

    private void Compile(Action<Device> launches)
    {
        Assert.NotNull(fixture);
        using var device = new CompilingDevice();
        launches(device);
        Assert.NotEmpty(device.Requests);
        Parallel.ForEach(device.Requests.Values, request => Assert.NotEmpty(Nvrtc.Compile(request).Code));
    }
}
