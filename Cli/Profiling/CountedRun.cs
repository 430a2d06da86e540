using Fusion.Runtime.Emulation;
using Fusion.Runtime.Examples;

namespace Fusion.Cli.Profiling;

/// <summary>What is profiled.</summary>
/// <param name="Kernel">The kernel.</param>
/// <param name="Example">Its arguments.</param>
/// <param name="Seed">Of the random elements.</param>
/// <param name="Architecture">NVRTC's name, "sm_80" or "sm_90a".</param>
/// <param name="Schedules">Orders of warps to try, at least 1.</param>
internal sealed record ProfileRequest(KernelMethod Kernel, KernelExample Example, int Seed, string Architecture, int Schedules);

/// <summary>Runs the generated code of an example where its instructions can be counted; null where nothing can run it.</summary>
internal delegate LaunchCounters? CountedRun(ProfileRequest request);
