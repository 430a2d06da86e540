namespace Fusion.Runtime.Cuda;

/// <summary>Everything that decides what NVRTC makes.</summary>
/// <param name="Name">
/// Name of the source in errors, such as "/RmsNorm.cu". Begin it, and the names in its <c>#line</c> directives, with a slash:
/// NVRTC puts the current directory before other names, and into the PTX.
/// </param>
/// <param name="Source">CUDA C++.</param>
/// <param name="Headers">Files that the source may include, in memory.</param>
/// <param name="Options">Options besides the architecture.</param>
/// <param name="Architecture">"sm_80" or "sm_90a" for machine code (a cubin), "compute_80" for PTX.</param>
public sealed record NvrtcRequest(
    string Name, string Source, IReadOnlyList<CudaHeader> Headers, IReadOnlyList<string> Options, string Architecture)
{
    /// <summary>The C# behind the <c>#line</c> directives of the source: decides what errors say, and nothing that is made.</summary>
    public KernelSourceMap? SourceMap { get; init; }
}

/// <summary>A header in memory.</summary>
/// <param name="Name">
/// What <c>#include</c> names; begin it with a slash too.
/// </param>
/// <param name="Text">Its contents.</param>
public sealed record CudaHeader(string Name, string Text);

/// <summary>What NVRTC made.</summary>
/// <param name="Code">A cubin, or PTX text that ends with a zero byte; both can be loaded by the driver.</param>
/// <param name="Log">What it reported, such as registers and spills; empty unless asked for.</param>
public sealed record NvrtcOutput(byte[] Code, string Log)
{
    /// <summary>The PTX on the way to machine code, and where PTX was asked for that: text that ends with a zero byte.</summary>
    public byte[] Ptx { get; init; } = [];
}
