using Fusion.Pipelines.Data;

namespace Fusion.Pipelines.Sampling;

/// <summary>
/// Chooses the next token from one row of logits: temperature, then top-p (nucleus sampling, Holtzman et al. 2020). The
/// n-th choice depends on the seed, n and the logits only.
/// </summary>
public sealed class Sampler
{
    private readonly ulong key;
    private (float NegatedWeight, int Id)[] candidates = [];
    private ulong drawn;

    /// <param name="temperature">Divides the logits; 0 takes the greatest logit, of equals the one with the lowest id.</param>
    /// <param name="topP">Mass p of the nucleus, above 0; 1 keeps every token.</param>
    /// <param name="seed">Chooses the random numbers.</param>
    /// <exception cref="FusionException">The temperature is negative or not finite, or p is outside (0, 1].</exception>
    public Sampler(double temperature = 1, double topP = 1, ulong seed = 0)
    {
        if (!(temperature >= 0) || double.IsInfinity(temperature))
            throw new FusionException($"The temperature {temperature} is not possible: give a number from 0 (greedy) up, for example 0.8.");
        if (!(topP > 0 && topP <= 1))
            throw new FusionException($"The top-p {topP} is not possible: give a number above 0 and up to 1, for example 0.95.");
        (Temperature, TopP) = (temperature, topP);
        key = CounterRandom.Derive(seed, 0);
    }

    /// <summary>Divides the logits; 0 is greedy.</summary>
    public double Temperature { get; }

    /// <summary>Mass of the nucleus.</summary>
    public double TopP { get; }

    /// <summary>Chooses a token.</summary>
    /// <param name="logits">
    /// One row (V); −∞ forbids a token. Overwritten with the probabilities that the token was drawn from.
    /// </param>
    /// <returns>The token's id.</returns>
    /// <exception cref="FusionException">A logit is NaN or +∞, or every token is forbidden.</exception>
    public int Next(Span<float> logits)
    {
        ToProbabilities(logits);
        var point = CounterRandom.Uniform(key, drawn++);
        double mass = 0;
        var last = 0;
        for (var id = 0; id < logits.Length; id++)
        {
            if (logits[id] == 0) continue;
            mass += logits[id];
            last = id;
            if (point < mass) return id;
        }
        // The probabilities are rounded to float and may sum to a little less than 1: the rest belongs to the last one.
        return last;
    }

    /// <summary>Turns logits into the probabilities that <see cref="Next"/> draws from.</summary>
    /// <param name="logits">One row (V), overwritten; tokens outside the nucleus get 0.</param>
    /// <exception cref="FusionException">A logit is NaN or +∞, or every token is forbidden.</exception>
    public void ToProbabilities(Span<float> logits)
    {
        var greatest = IndexOfGreatest(logits);
        if (Temperature == 0)
        {
            logits.Clear();
            logits[greatest] = 1;
            return;
        }

        var top = logits[greatest];
        double sum = 0;
        for (var id = 0; id < logits.Length; id++)
        {
            logits[id] = (float)Math.Exp((logits[id] - (double)top) / Temperature);
            sum += logits[id];
        }
        if (TopP < 1) sum = KeepNucleus(logits, sum);
        for (var id = 0; id < logits.Length; id++) logits[id] = (float)(logits[id] / sum);
    }

    /// <summary>
    /// Clears all weights but the fewest, in order of falling weight, whose mass reaches p of the sum; of equal weights the
    /// lower id comes first. Returns the mass kept. The first weight is always kept.
    /// </summary>
    private double KeepNucleus(Span<float> weights, double sum)
    {
        if (candidates.Length < weights.Length) candidates = new (float, int)[weights.Length];
        // All weights below this, at most V of them, weigh less than 1−p together, so the nucleus ends above them. This
        // leaves few to sort. The factor keeps rounding from excluding a weight exactly on the border.
        var negligible = sum * (1 - TopP) / weights.Length * (1 - 1e-6);
        var count = 0;
        for (var id = 0; id < weights.Length; id++)
        {
            if (weights[id] >= negligible) candidates[count++] = (-weights[id], id);
        }
        var falling = candidates.AsSpan(0, count);
        falling.Sort();

        double mass = 0;
        var kept = 0;
        while (kept < count && (kept == 0 || mass < TopP * sum)) mass -= falling[kept++].NegatedWeight;
        weights.Clear();
        foreach (var (negated, id) in falling[..kept]) weights[id] = -negated;
        return mass;
    }

    private static int IndexOfGreatest(ReadOnlySpan<float> logits)
    {
        var greatest = -1;
        for (var id = 0; id < logits.Length; id++)
        {
            if (float.IsNaN(logits[id]) || float.IsPositiveInfinity(logits[id]))
                throw new FusionException($"The model gave the logit {logits[id]} for token {id}: its weights are damaged or training diverged, so use an earlier checkpoint.");
            if (!float.IsNegativeInfinity(logits[id]) && (greatest < 0 || logits[id] > logits[greatest])) greatest = id;
        }
        return greatest >= 0 ? greatest : throw new FusionException("Every token is forbidden: leave at least one token with a logit above minus infinity.");
    }
}
