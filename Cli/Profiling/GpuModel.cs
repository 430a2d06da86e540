namespace Fusion.Cli.Profiling;

/// <summary>Peaks of a GPU from its maker's data sheet; no program reaches them.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Architecture">What NVRTC compiles for it.</param>
/// <param name="BytesPerSecond">Bandwidth of its memory.</param>
/// <param name="FloatRate">Operations per second in fp32, outside tensor cores.</param>
/// <param name="BFloat16Rate">Operations per second of tensor cores on dense bfloat16 and float16: twice that of TF32, half of that of bytes.</param>
/// <param name="IssueRate">Instructions of warps per second: four for each multiprocessor and clock.</param>
internal sealed record GpuModel(string Name, string Architecture, double BytesPerSecond, double FloatRate, double BFloat16Rate, double IssueRate)
{
    /// <summary>
    /// NVIDIA A100 80GB data sheet (2021), column A100 80GB SXM: 2,039 GB/s, 19.5 TFLOPS FP32, 312 TFLOPS BFLOAT16. A
    /// multiprocessor does 64 fp32 multiply-adds in a clock (CUDA C++ Programming Guide, arithmetic instructions), two warps'
    /// worth, and issues four instructions: the issue rate is 19.5e12 / 2 / 32 · 2.
    /// </summary>
    public static GpuModel A100 { get; } = new("NVIDIA A100 SXM 80 GB", "sm_80", 2039e9, 19.5e12, 312e12, 19.5e12 / 32);

    /// <summary>
    /// NVIDIA H100 data sheet (2023), column H100 SXM: 3.35 TB/s, 67 TFLOPS FP32, 1,979 TFLOPS BFLOAT16 with sparsity, half of
    /// that without. A multiprocessor does 128 fp32 multiply-adds in a clock, four warps' worth: the issue rate is 67e12 / 2 / 32.
    /// </summary>
    public static GpuModel H100 { get; } = new("NVIDIA H100 SXM", "sm_90a", 3.35e12, 67e12, 1979e12 / 2, 67e12 / 64);

    /// <summary>The known models.</summary>
    public static IReadOnlyList<GpuModel> All { get; } = [A100, H100];
}
