using System.Collections.Immutable;

namespace Fusion.Runtime.Tuning;

/// <summary>Launches a kernel with given [Tune] values, where a failure harms nobody who asks.</summary>
public interface ICandidateRunner : IDisposable
{
    /// <summary>Runs the kernel once, compares what it wrote with what the kernel's first values write, and times further launches.</summary>
    /// <param name="values">Values of the [Tune] parameters, in order.</param>
    /// <param name="seconds">About how long to measure.</param>
    CandidateOutcome Measure(ImmutableArray<NamedInt> values, double seconds);
}

/// <summary>What became of a candidate.</summary>
/// <param name="Seconds">Median time of a launch; NaN where it failed.</param>
/// <param name="Failure">Why it is out; null when it is not.</param>
public readonly record struct CandidateOutcome(double Seconds, string? Failure)
{
    /// <summary>A candidate that is out.</summary>
    public static CandidateOutcome Failed(string reason) => new(double.NaN, reason);
}
