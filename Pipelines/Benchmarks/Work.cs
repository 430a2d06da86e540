namespace Fusion.Pipelines.Benchmarks;

/// <summary>Something that Fusion computes, to be timed.</summary>
/// <param name="Part">Name in the tables.</param>
/// <param name="Run">One call.</param>
internal sealed record Work(string Part, Action Run)
{
    /// <summary>How often a training step does it.</summary>
    public int Calls { get; init; } = 1;

    /// <summary>Floating-point operations of one call; 0 where memory is what counts.</summary>
    public double Flops { get; init; }

    /// <summary>
    /// Bytes that the launches of one call name, each tensor once in each launch that reads or writes it; 0 where arithmetic
    /// is what counts. Vectors of one number a row, or one row for all, are left out.
    /// </summary>
    public double Bytes { get; init; }

    /// <summary>Bytes of all tensors that one call touches, each once; 0 where memory is not what counts.</summary>
    public double WorkingSet { get; init; }

    /// <summary>Nothing to speak of is written: the rate of reading is the limit, not that of a triad.</summary>
    public bool OnlyReads { get; init; }

    /// <summary>Tokens of one call; 0 where that says nothing.</summary>
    public int Tokens { get; init; }
}
