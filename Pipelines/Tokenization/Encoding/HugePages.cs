using System.Runtime.InteropServices;

namespace Fusion.Pipelines.Tokenization;

/// <summary>Linux's advice to back memory with huge pages.</summary>
internal static partial class HugePages
{
    private const int AdviceHugePage = 14;

    /// <summary>Advises; the system may decline without a sign.</summary>
    public static void Advise(nint address, nuint length) => _ = Advise(address, length, AdviceHugePage);

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint address, nuint length, int advice);
}
