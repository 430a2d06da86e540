namespace Fusion.Pipelines.Benchmarks;

/// <summary>Seconds of one call.</summary>
/// <param name="Lower">A quarter of the samples is at or below this.</param>
/// <param name="Median">Half of them.</param>
/// <param name="Upper">Three quarters.</param>
internal sealed record Quartiles(double Lower, double Median, double Upper)
{
    /// <summary>Of samples in any order, interpolated between neighbours.</summary>
    public static Quartiles Of(IEnumerable<double> samples)
    {
        double[] sorted = [.. samples.Order()];
        double At(double share)
        {
            double position = share * (sorted.Length - 1);
            int below = (int)position, above = Math.Min(below + 1, sorted.Length - 1);
            return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
        }
        return new(At(0.25), At(0.5), At(0.75));
    }
}
