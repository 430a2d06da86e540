namespace Fusion.Runtime;

/// <summary>How kernels run on a device.</summary>
public enum DeviceKind
{
    /// <summary>Host memory; kernel bodies are interpreted, one program after the other.</summary>
    Interpreter,

    /// <summary>Host memory; kernels run as generated C# on a thread pool.</summary>
    Cpu,

    /// <summary>The memory of an NVIDIA GPU; kernels run as generated CUDA.</summary>
    Cuda,

    /// <summary>A GPU that is emulated: kernels run as the PTX of generated CUDA, instruction by instruction, on the CPU.</summary>
    Emulated,
}
