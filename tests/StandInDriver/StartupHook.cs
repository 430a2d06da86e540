using Fusion.StandInDriver;

/// <summary>
/// Puts the stand-in under a program that knows nothing of it: .NET calls this before Main where the environment variable
/// DOTNET_STARTUP_HOOKS names this assembly. The class has to be called so, outside of any namespace.
/// </summary>
internal static class StartupHook
{
    /// <summary>Called by .NET.</summary>
    public static void Initialize()
    {
        StandIn.Install();
        if (Environment.GetEnvironmentVariable(GpuReport.Variable) is { Length: > 0 } path)
            AppDomain.CurrentDomain.ProcessExit += (_, _) => GpuReport.Of(Gpu.Only).Write(path);
    }
}
