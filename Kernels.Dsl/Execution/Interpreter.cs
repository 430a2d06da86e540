namespace Fusion.Kernels;

/// <summary>Runs the body of a kernel as it stands in the source, one program after the other, on one thread.</summary>
/// <remarks>
/// A grid of zero programs stops the body at <c>Grid.Over</c> with a private exception that <c>Run</c> catches; a
/// debugger that breaks on first-chance exceptions shows it.
/// </remarks>
public static class Interpreter
{
    private static readonly InterpreterOptions Plain = new();

    [ThreadStatic]
    private static ProgramSequence? current;

    /// <summary>Whether this thread runs a kernel with <see cref="InterpreterOptions.Wide"/>.</summary>
    public static bool Wide => current is { Wide: true };

    internal static ProgramSequence? Current => current;

    /// <summary>Where the work of the running kernel is counted; <see langword="null"/> when it is not.</summary>
    internal static WorkCounts? Counts => current?.Counts;

    /// <summary>Runs one kernel: calls <paramref name="kernelCall"/> once per program of its grid, first index fastest.</summary>
    /// <param name="kernelCall">Calls one kernel with its arguments, for example <c>() => RmsNorm(x, g, y, 1e-6f, 128, 4)</c>.</param>
    /// <exception cref="InvalidOperationException">The body did not begin with exactly one <c>Grid.Over</c>.</exception>
    public static void Run(Action kernelCall) => Run(kernelCall, Plain);

    /// <summary>Runs one kernel as the options say.</summary>
    /// <param name="kernelCall">Calls one kernel with its arguments.</param>
    /// <param name="options">Arithmetic and program order.</param>
    /// <exception cref="InvalidOperationException">The body did not begin with exactly one <c>Grid.Over</c>.</exception>
    public static void Run(Action kernelCall, InterpreterOptions options)
    {
        ArgumentNullException.ThrowIfNull(kernelCall);
        ArgumentNullException.ThrowIfNull(options);

        var outer = current;
        var programs = new ProgramSequence(options);
        current = programs;
        try
        {
            do
                kernelCall();
            while (programs.MoveNext());
        }
        catch (NoProgramsException stop) when (stop.Programs == programs)
        {
            // The grid is empty: there is nothing to run.
        }
        finally
        {
            current = outer;
        }
    }
}
