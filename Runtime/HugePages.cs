using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Fusion.Runtime;

/// <summary>
/// Memory in pages of 2 MiB where Linux grants them. Reading at long strides then misses neither the TLB nor the hardware's
/// prefetchers, which stop at the end of a page.
/// </summary>
public static unsafe partial class HugePages
{
    /// <summary>Bytes of a huge page.</summary>
    public const int Size = 2 << 20;

    private const int AdviceHugePage = 14;

    /// <summary>The alignment that lets memory of this size lie in huge pages, otherwise <paramref name="alignment"/>.</summary>
    /// <param name="bytes">Bytes to be allocated.</param>
    /// <param name="alignment">Least alignment in bytes.</param>
    public static nuint AlignmentFor(nuint bytes, nuint alignment) => bytes >= Size ? Size : alignment;

    /// <summary>
    /// Asks for huge pages under the whole pages of a range; call it before the first touch. The system may decline
    /// without a sign, and the memory works all the same.
    /// </summary>
    /// <param name="address">Beginning of the range, aligned as <see cref="AlignmentFor"/> says.</param>
    /// <param name="bytes">Its length; a range shorter than a huge page is left as it is.</param>
    public static void Advise(nint address, nuint bytes)
    {
        if (bytes >= Size && OperatingSystem.IsLinux()) _ = Advise(address, bytes / Size * Size, AdviceHugePage);
    }

    [SupportedOSPlatform("linux")]
    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint address, nuint length, int advice);
}
