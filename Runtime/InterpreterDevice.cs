namespace Fusion.Runtime;

/// <summary>
/// Runs kernel bodies as the C# they are: for breakpoints, single steps, and as the judge of the other executions.
/// </summary>
public sealed class InterpreterDevice : HostDevice
{
    /// <summary>An interpreter with its own memory accounting.</summary>
    public InterpreterDevice() : base(DeviceKind.Interpreter, "interpreter")
    {
    }
}
