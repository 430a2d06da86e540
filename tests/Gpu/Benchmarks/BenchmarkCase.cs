namespace Fusion.Gpu.Benchmarks;

/// <summary>One line of a table of benchmarks.</summary>
/// <param name="Group">The table.</param>
/// <param name="Name">The line.</param>
/// <param name="Kind">What both sides are asked for.</param>
/// <param name="Shape">Sizes, by the names that the kind knows.</param>
/// <param name="Flops">Floating-point operations of one call that the result needs; 0 where memory is the limit.</param>
/// <param name="Bytes">Bytes that one call has to move at least; 0 where arithmetic is the limit.</param>
internal sealed record BenchmarkCase(string Group, string Name, string Kind, IReadOnlyDictionary<string, int> Shape, double Flops, double Bytes)
{
    /// <summary>Seconds for all contenders together; slow ones are sampled less often.</summary>
    public double Seconds { get; init; } = 5;

    /// <summary>Whether a call is a whole training step.</summary>
    public bool IsTraining => Kind == "training";

    /// <summary>Tokens of one call; 0 where that means nothing.</summary>
    public int Tokens => IsTraining ? Shape["batch"] * Shape["tokens"] : 0;

    /// <summary>The part of the cost that grows with the shape.</summary>
    public double Work => Flops > 0 ? Flops : Bytes;
}
