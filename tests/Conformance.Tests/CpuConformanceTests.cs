using Fusion.Runtime;

namespace Fusion.Conformance;

/// <summary>Generated C# on the CPU.</summary>
public sealed class CpuConformanceTests : ConformanceSuite
{
    protected override Device Open() => new CpuDevice(2);
}
