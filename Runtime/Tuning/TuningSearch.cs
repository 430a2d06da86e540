using System.Collections.Immutable;
using System.Diagnostics;

namespace Fusion.Runtime.Tuning;

/// <summary>
/// A search within a budget: a short look at each candidate, then longer ones, in turns, at those that looked best. Within
/// two percent of the kernel's first values nothing is changed: that is less than measurements differ by.
/// </summary>
public static class TuningSearch
{
    private const double WorthChanging = 0.98;
    private const double LookShare = 0.6, LongestLook = 0.1;
    private const int Finalists = 4, FewestRounds = 3;

    /// <summary>Medians of so many looks stand still: a longer budget is for more candidates, not for more of the same.</summary>
    private const int MostRounds = 15;

    /// <summary>Searches.</summary>
    /// <param name="space">What there is; its first candidate is the kernel's own choice.</param>
    /// <param name="runner">Measures.</param>
    /// <param name="budgetSeconds">How long to take at most, about.</param>
    /// <param name="progress">Is told of each candidate that was looked at.</param>
    /// <exception cref="FusionException">The kernel's own choice does not run.</exception>
    public static TuningResult Run(TuningSpace space, ICandidateRunner runner, double budgetSeconds, Action<ImmutableArray<NamedInt>, CandidateOutcome>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(space);
        ArgumentNullException.ThrowIfNull(runner);
        if (space.Candidates.Length == 0)
            throw new FusionException($"None of the [Tune] values fits: {(space.RuledOut.Length > 0 ? space.RuledOut[0].Reason : "there are none")}.");
        long begin = Stopwatch.GetTimestamp();
        double Spent() => Stopwatch.GetElapsedTime(begin).TotalSeconds;

        double look = Math.Min(LongestLook, budgetSeconds * LookShare / space.Candidates.Length / 2);
        var looks = new List<(ImmutableArray<NamedInt> Values, CandidateOutcome Outcome)>();
        foreach (ImmutableArray<NamedInt> candidate in space.Candidates)
        {
            if (looks.Count > 0 && Spent() > budgetSeconds * LookShare)
                break;
            CandidateOutcome outcome = runner.Measure(candidate, look);
            looks.Add((candidate, outcome));
            progress?.Invoke(candidate, outcome);
        }
        if (looks[0].Outcome.Failure is { } failure)
            throw new FusionException($"The first values, {string.Join(", ", looks[0].Values)}, cannot be measured: {failure.TrimEnd('.')}.");

        List<ImmutableArray<NamedInt>> finalists =
            [looks[0].Values, .. looks.Skip(1).Where(l => l.Outcome.Failure is null).OrderBy(l => l.Outcome.Seconds).Take(Finalists).Select(l => l.Values)];
        var times = finalists.ToDictionary(f => f, _ => new List<double>());
        for (int round = 0; finalists.Count > 1 && (round < FewestRounds || (round < MostRounds && Spent() < budgetSeconds)); round++)
            foreach (ImmutableArray<NamedInt> finalist in finalists)
                if (runner.Measure(finalist, look) is { Failure: null } outcome)
                    times[finalist].Add(outcome.Seconds);
        double own = times[finalists[0]].Count > 0 ? Median(times[finalists[0]]) : looks[0].Outcome.Seconds;
        (ImmutableArray<NamedInt> best, double fastest) = finalists.Where(f => times[f].Count > 0).Select(f => (f, Median(times[f]))).DefaultIfEmpty((finalists[0], own)).MinBy(f => f.Item2);
        if (fastest > own * WorthChanging)
            (best, fastest) = (finalists[0], own);
        return new TuningResult(best, fastest, own, [.. looks.Where(l => l.Outcome.Failure is not null).Select(l => (l.Values, l.Outcome.Failure!))],
            looks.Count, space.Candidates.Length - looks.Count, space.RuledOut.Length);
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}

/// <summary>What a search found.</summary>
/// <param name="Values">The fastest values that gave the right answer, each with the name of its [Tune] parameter.</param>
/// <param name="Seconds">Median time of a launch with them.</param>
/// <param name="OwnSeconds">That of the kernel's first values, measured in turns with it.</param>
/// <param name="Failed">Candidates that failed, with the reason.</param>
/// <param name="Measured">How many were measured.</param>
/// <param name="Untried">How many the budget did not reach.</param>
/// <param name="RuledOut">How many arithmetic ruled out.</param>
public sealed record TuningResult(
    ImmutableArray<NamedInt> Values, double Seconds, double OwnSeconds, ImmutableArray<(ImmutableArray<NamedInt> Values, string Reason)> Failed,
    int Measured, int Untried, int RuledOut);
