using Fusion.Compiler.Emit.Cuda;
using Fusion.Runtime.Cuda.Resources;
using Fusion.Runtime.Examples;
using Fusion.Samples.Kernels;

namespace Fusion.Samples.Tests;

/// <summary>The samples pass what <c>fusion kernels resources</c> and <c>fusion kernels profile</c> ask of them.</summary>
public sealed class CommandTests
{
    public static TheoryData<string> Kernels => [.. KernelMethod.All(typeof(BiasGelu).Assembly).Select(kernel => kernel.Name)];

    [Theory, MemberData(nameof(Kernels))]
    public void Resources_OfEachSample_AreWithinTheBudgetAndSpillNothing(string name)
    {
        KernelMethod kernel = KernelMethod.Find(typeof(BiasGelu).Assembly, name);
        foreach (CudaTarget target in new[] { CudaTarget.Sm80, CudaTarget.Sm90a })
            Assert.Null(KernelResources.Of(kernel, target).Excess);
    }

    [Theory, MemberData(nameof(Kernels))]
    public void Profile_OfEachSample_CountsItsExample(string name)
    {
        // The command exits with 1 where the sanitizer reports anything.
        Assert.Equal(0, Cli.FusionCommandLine.Run(["kernels", "profile", name, "--assembly", typeof(BiasGelu).Assembly.Location]));
    }
}
