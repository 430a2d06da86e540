using Fusion.Runtime;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Emulation;
using Fusion.Runtime.Emulation.Execution;

namespace Fusion.Conformance;

/// <summary>The PTX of generated CUDA; whatever the sanitizer finds in any schedule fails a test.</summary>
public abstract class EmulatedConformanceTests(DecodedKernels kernels, params int[] seeds) : ConformanceSuite
{
    protected override Device Open() => Open(seeds[0]);

    protected override IEnumerable<Device> OpenAll() => seeds.Select(Open);

    private EmulatedDevice Open(int seed) => new(new EmulationOptions { Architecture = kernels.Architecture, Seed = seed }, kernels.Shared);
}

/// <summary>
/// What the devices of a class have compiled and decoded: each test opens its own, and they launch the same kernels in
/// hundreds of shapes.
/// </summary>
public abstract class DecodedKernels(string architecture)
{
    public string Architecture => architecture;

    internal CudaKernels<EmulatedKernel> Shared { get; } = EmulatedDevice.Kernels(architecture);
}

/// <summary>For A100: programs and warps in order, and shuffled.</summary>
public sealed class EmulatedAmpereConformanceTests(EmulatedAmpereConformanceTests.Decoded kernels)
    : EmulatedConformanceTests(kernels, 0, 1), IClassFixture<EmulatedAmpereConformanceTests.Decoded>
{
    public sealed class Decoded() : DecodedKernels("sm_80");
}

/// <summary>For H100: two more schedules.</summary>
public sealed class EmulatedHopperConformanceTests(EmulatedHopperConformanceTests.Decoded kernels)
    : EmulatedConformanceTests(kernels, 2, 3), IClassFixture<EmulatedHopperConformanceTests.Decoded>
{
    public sealed class Decoded() : DecodedKernels("sm_90a");
}
