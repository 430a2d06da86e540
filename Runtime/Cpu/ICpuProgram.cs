namespace Fusion.Runtime;

/// <summary>
/// A kernel with its arguments, as the compiler generates it: an unmanaged struct. Programs run in any order and at the
/// same time, so one program must not write what another one touches.
/// </summary>
public interface ICpuProgram
{
    /// <summary>Runs one program of the grid.</summary>
    /// <param name="program">Linear index, 0 ≤ program &lt; programs.</param>
    /// <param name="worker">The thread's scratch memory.</param>
    void Run(int program, CpuWorker worker);
}
