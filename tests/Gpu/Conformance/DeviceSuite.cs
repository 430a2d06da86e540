using Fusion.Conformance;
using Fusion.Runtime;

namespace Fusion.Gpu.Conformance;

/// <summary>The conformance suite on the device that <see cref="SuiteRunner"/> was given.</summary>
internal sealed class DeviceSuite(string device) : ConformanceSuite
{
    protected override Device Open() => Device.Open(device);
}
