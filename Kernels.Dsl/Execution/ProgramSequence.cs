namespace Fusion.Kernels;

/// <summary>
/// The grid of one interpreted launch and the program that runs now. The extents are learnt when the first program
/// reaches <c>Grid.Over</c>.
/// </summary>
internal sealed class ProgramSequence(InterpreterOptions options)
{
    private int[]? extents;
    private int[]? order;
    private int count;
    private int position;
    private bool entered;

    public bool Wide => options.Wide;

    public WorkCounts? Counts => options.Counts;

    /// <summary>Writes the grid indices of the running program, in the order of the extents.</summary>
    public void Enter(ReadOnlySpan<int> requested, Span<int> indices)
    {
        if (entered)
            throw new InvalidOperationException("A kernel calls Grid.Over once, as its first statement; run one kernel per Interpreter.Run.");
        entered = true;

        if (extents is null)
            Start(requested);
        else if (!requested.SequenceEqual(extents))
            throw new InvalidOperationException($"Every program must ask for the same grid, but after ({string.Join(", ", extents)}) one asked for ({string.Join(", ", requested.ToArray())}).");

        var rest = order is null ? position : order[position];
        for (var axis = 0; axis < indices.Length; axis++)
        {
            indices[axis] = rest % requested[axis];
            rest /= requested[axis];
        }
    }

    /// <summary>Ends the running program; false after the last.</summary>
    public bool MoveNext()
    {
        if (!entered)
            throw new InvalidOperationException("The kernel never called Grid.Over, which must be its first statement.");
        entered = false;
        return ++position < count;
    }

    private void Start(ReadOnlySpan<int> requested)
    {
        var total = 1L;
        foreach (var extent in requested)
        {
            if (extent < 0)
                throw new InvalidOperationException($"A grid extent is negative: ({string.Join(", ", requested.ToArray())}).");
            // Saturated, so that four large extents do not overflow; zero still wins.
            total = Math.Min(total * extent, 1L + int.MaxValue);
        }

        if (total == 0)
            throw new NoProgramsException(this);
        if (total > int.MaxValue)
            throw new FusionException($"A grid of {string.Join(" × ", requested.ToArray())} programs has more than the {int.MaxValue} of one launch; let each program do more.");

        extents = requested.ToArray();
        count = (int)total;
        if (options.Seed is { } seed)
        {
            order = [.. Enumerable.Range(0, count)];
            new Random(seed).Shuffle(order);
        }
    }
}

/// <summary>Leaves the body of a kernel whose grid is empty.</summary>
internal sealed class NoProgramsException(ProgramSequence programs) : Exception("The grid is empty; Interpreter.Run catches this.")
{
    public ProgramSequence Programs { get; } = programs;
}
