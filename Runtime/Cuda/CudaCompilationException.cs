namespace Fusion.Runtime.Cuda;

/// <summary>NVRTC refused a source, or said something unexpected about it.</summary>
public sealed class CudaCompilationException : FusionException
{
    /// <summary>A failure with the compiler's log.</summary>
    public CudaCompilationException(string message, string log) : base(message) => Log = log;

    /// <summary>What NVRTC wrote; errors name the file and the line, those in a kernel its C#.</summary>
    public string Log { get; }
}
