using Fusion.Runtime;
using Fusion.Runtime.Emulation;

namespace Fusion.Conformance;

/// <summary>The PTX of generated CUDA; whatever the sanitizer finds in any schedule fails a test.</summary>
public abstract class EmulatedConformanceTests(string architecture, params int[] seeds) : ConformanceSuite
{
    protected override Device Open() => Open(seeds[0]);

    protected override IEnumerable<Device> OpenAll() => seeds.Select(Open);

    private EmulatedDevice Open(int seed) => Device.Emulated(new EmulationOptions { Architecture = architecture, Seed = seed });
}

/// <summary>For A100: programs and warps in order, and shuffled.</summary>
public sealed class EmulatedAmpereConformanceTests() : EmulatedConformanceTests("sm_80", 0, 1);

/// <summary>For H100: two more schedules.</summary>
public sealed class EmulatedHopperConformanceTests() : EmulatedConformanceTests("sm_90a", 2, 3);
