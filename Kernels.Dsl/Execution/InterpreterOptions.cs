namespace Fusion.Kernels;

/// <summary>How <see cref="Interpreter.Run(Action, InterpreterOptions)"/> executes a kernel.</summary>
public sealed record InterpreterOptions
{
    /// <summary>
    /// Keeps <c>float</c>, <c>BFloat16</c> and <c>Half</c> tiles as doubles: nothing is rounded, so that the result can judge the other
    /// executions. Integers and booleans behave as always. Scalars of the body, and what <c>view.At</c> returns, are
    /// still <c>float</c>: they are ordinary C# variables.
    /// </summary>
    public bool Wide { get; init; }

    /// <summary>
    /// Shuffles the order of the programs, which is unspecified in any case, reproducibly with this seed;
    /// <see langword="null"/> runs them with the first grid index fastest.
    /// </summary>
    public int? Seed { get; init; }

    /// <summary>Where to add the work of the run; <see langword="null"/> counts nothing.</summary>
    public WorkCounts? Counts { get; init; }
}
