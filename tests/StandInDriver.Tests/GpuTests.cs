using System.Runtime.CompilerServices;
using Fusion.Runtime.Tests;

// There is one GPU in a process, and the tests look at all that was done with it.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Fusion.StandInDriver.Tests;

/// <summary>
/// Tests on the stand-in GPU. Each begins with a GPU that nobody used, and ends with one that nobody misused: every call
/// succeeded, but for those that the test expected to fail, and nothing was left in the context.
/// </summary>
public abstract class GpuTests : IClassFixture<NvrtcFixture>, IDisposable
{
    protected GpuTests() => Gpu.Only.Forget();

#pragma warning disable CA2255 // The runtime looks for the driver once: this one has to be there before.
    [ModuleInitializer]
    internal static void Install() => StandIn.Install();
#pragma warning restore CA2255

    public void Dispose()
    {
        Assert.True(Gpu.Only.IsClosed, "A device was not disposed.");
        Assert.Empty(Gpu.Only.Refusals);
        Assert.Empty(Gpu.Only.Left);
        GC.SuppressFinalize(this);
    }

    /// <summary>Takes what was refused off the record.</summary>
    private protected static Refusal[] TakeRefusals()
    {
        Refusal[] refusals = [.. Gpu.Only.Refusals];
        Gpu.Only.ForgetRefusals();
        return refusals;
    }

    /// <summary>Asserts that exactly one call was refused, in this way, and takes it off the record.</summary>
    private protected static void AssertRefused(string function, DriverStatus status)
    {
        Refusal refusal = Assert.Single(TakeRefusals());
        Assert.Equal((function, status), (refusal.Function, refusal.Status));
    }
}
