using Fusion.Kernels;

namespace Fusion.Runtime;

/// <summary>
/// Runs kernel bodies as the C# they are: for breakpoints, single steps, and as the judge of the other executions.
/// </summary>
public sealed class InterpreterDevice : HostDevice
{
    /// <summary>An interpreter with its own memory accounting.</summary>
    /// <param name="options">Arithmetic, program order and counting of its launches; plain when not given.</param>
    public InterpreterDevice(InterpreterOptions? options = null) : base(DeviceKind.Interpreter, "interpreter") =>
        Options = options ?? new InterpreterOptions();

    internal InterpreterOptions Options { get; }
}
