namespace Fusion.Runtime.Cuda;

/// <summary>What NVRTC is asked to compile for.</summary>
internal static class CudaArchitecture
{
    /// <summary>Ampere: the oldest that generated kernels run on.</summary>
    public const int OldestMajor = 8;

    /// <summary>
    /// PTX that every one of them runs. Generated code asks for nothing newer, and NVRTC makes the same of it for all
    /// architectures, but for the line that names the architecture: who runs the PTX itself needs it compiled once.
    /// </summary>
    public const string OldestPtx = "compute_80";

    /// <summary>
    /// Machine code where NVRTC knows the GPU: "sm_86", and from Hopper on "sm_90a", where the architecture-specific
    /// instructions exist. Else PTX for the newest architecture that is not newer than the GPU, "compute_90", which the
    /// driver finishes. That one has no "a": code with architecture-specific instructions runs nowhere else.
    /// </summary>
    /// <param name="major">Compute capability of the GPU, before the dot.</param>
    /// <param name="minor">Compute capability of the GPU, after the dot.</param>
    /// <param name="supported">What NVRTC compiles for, such as 80 for 8.0, in any order.</param>
    /// <exception cref="FusionException">NVRTC knows nothing that this GPU runs.</exception>
    public static string Choose(int major, int minor, int[] supported)
    {
        int gpu = major * 10 + minor;
        // A plain loop: this is on the way to the first launch of a process.
        foreach (int known in supported)
            if (known == gpu)
                return major >= 9 ? $"sm_{gpu}a" : $"sm_{gpu}";
        int[] usable = [.. supported.Where(known => known >= OldestMajor * 10 && known < gpu)];
        return usable.Length > 0
            ? $"compute_{usable.Max()}"
            : throw new FusionException(
                $"--device cuda: the installed NVRTC compiles for nothing that a GPU of compute capability {major}.{minor} runs " +
                $"(it knows {string.Join(", ", supported.Order().Select(known => $"{known / 10}.{known % 10}"))}); install NVRTC 12 or newer, or use --device cpu.");
    }
}
