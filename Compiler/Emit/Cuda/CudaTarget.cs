using System.Globalization;
using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>What the emitter knows about a GPU architecture.</summary>
/// <param name="Architecture">NVRTC's name, for example <c>sm_90a</c>.</param>
/// <param name="SharedBytes">Shared memory that one block may use.</param>
public sealed record CudaTarget(string Architecture, int SharedBytes)
{
    /// <summary>Ten times the compute capability: 80 for sm_80, 90 for sm_90a.</summary>
    public int Capability { get; } = int.Parse(Architecture.Substring("sm_".Length).TrimEnd('a', 'f'), CultureInfo.InvariantCulture);

    /// <summary>A100: 163 KB a block.</summary>
    public static CudaTarget Sm80 { get; } = new("sm_80", 163 * 1024);

    /// <summary>H100 and H200: 227 KB a block.</summary>
    public static CudaTarget Sm90a { get; } = new("sm_90a", 227 * 1024);

    /// <summary>
    /// The target for a compute capability (CUDA C++ Programming Guide, technical specifications per compute capability).
    /// </summary>
    /// <exception cref="IrException">The architecture is older than Ampere.</exception>
    public static CudaTarget Of(int major, int minor) => (major, minor) switch
    {
        ( < 8, _) => throw new IrException($"compute capability {major}.{minor} is older than 8.0, the oldest that generated kernels run on"),
        (8, 6 or 9) => new($"sm_{major}{minor}", 99 * 1024),
        (8, _) => new($"sm_{major}{minor}", 163 * 1024),
        (9, _) => Sm90a,
        (12, _) => new($"sm_{major}{minor}", 99 * 1024),
        _ => new($"sm_{major}{minor}", 227 * 1024),
    };
}
