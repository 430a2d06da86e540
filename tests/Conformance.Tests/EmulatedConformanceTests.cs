using Fusion.Runtime;
using Fusion.Runtime.Emulation;

namespace Fusion.Conformance;

/// <summary>The PTX of generated CUDA for A100, programs and warps in order; everything the sanitizer finds fails a test.</summary>
public sealed class EmulatedAmpereConformanceTests : ConformanceSuite
{
    protected override Device Open() => Device.Emulated(new EmulationOptions { Architecture = "sm_80" });
}

/// <summary>The PTX of generated CUDA for H100, programs interleaved and warps switched at random.</summary>
public sealed class EmulatedHopperConformanceTests : ConformanceSuite
{
    protected override Device Open() => Device.Emulated(new EmulationOptions { Architecture = "sm_90a", Seed = 7 });
}
