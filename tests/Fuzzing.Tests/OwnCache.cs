using System.Runtime.CompilerServices;

namespace Fusion.Fuzzing;

/// <summary>
/// In the long mode a small cache folder beside the tests: thousands of kernels that nobody will launch again would push
/// out those that the user does, and each would look through all of them to make room.
/// </summary>
internal static class OwnCache
{
#pragma warning disable CA2255 // A test assembly is an application: this runs before its first test.
    [ModuleInitializer]
    internal static void Make()
#pragma warning restore CA2255
    {
        if (!TestMode.IsLong) return;
        // Before the folder changes in which it looks, too.
        NvrtcSetup.Fetch();
        Environment.SetEnvironmentVariable("FUSION_CACHE", Path.Combine(AppContext.BaseDirectory, "cache"));
        // A few hundred kernels: only the calls of one trial share any.
        Environment.SetEnvironmentVariable("FUSION_CACHE_LIMIT", "16 MiB");
    }
}
