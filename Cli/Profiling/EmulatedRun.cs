using Fusion.Runtime;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Emulation;
using Fusion.Runtime.Examples;

namespace Fusion.Cli.Profiling;

/// <summary>Counts instructions on the emulated GPU, where every schedule is also checked for races and wrong accesses.</summary>
internal static class EmulatedRun
{
    /// <summary>The counters, which no schedule changes but for divergence; null where NVRTC is not installed.</summary>
    /// <exception cref="FusionException">A schedule showed a fault.</exception>
    public static LaunchCounters? Count(ProfileRequest request)
    {
        if (!Nvrtc.IsAvailable)
            return null;
        LaunchCounters? first = null;
        for (int schedule = 0; schedule < request.Schedules; schedule++)
        {
            using var device = Device.Emulated(new EmulationOptions { Architecture = request.Architecture, Seed = schedule, Counters = schedule == 0 });
            using var call = new ExampleCall(request.Kernel, request.Example, device, request.Seed);
            call.Run();
            first ??= device.LastCounters;
        }
        return first;
    }
}
