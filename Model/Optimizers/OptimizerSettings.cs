namespace Fusion.Model.Optimizers;

/// <summary>Settings of the optimizers and of gradient clipping.</summary>
/// <param name="Beta1">AdamW's decay of the mean.</param>
/// <param name="Beta2">AdamW's decay of the variance.</param>
/// <param name="Epsilon">AdamW's addition to the root of the variance.</param>
/// <param name="WeightDecay">Decoupled decay of matrices, per unit of learning rate.</param>
/// <param name="ClipNorm">Limit of the global gradient norm; infinity clips nothing.</param>
/// <param name="MuonRate">Muon's learning rate for hidden matrices as a multiple of AdamW's; 0 uses AdamW for them too.</param>
/// <param name="MuonMomentum">Muon's momentum.</param>
/// <param name="MuonIterations">Newton–Schulz steps of Muon; fewer cost less and orthogonalise less well.</param>
public sealed record OptimizerSettings(double Beta1 = 0.9, double Beta2 = 0.95, double Epsilon = 1e-8, double WeightDecay = 0.1, double ClipNorm = 1,
    double MuonRate = 0, double MuonMomentum = 0.95, int MuonIterations = 5)
{
    /// <exception cref="FusionException">A setting is outside its range.</exception>
    public void Validate()
    {
        Check(Beta1 is >= 0 and < 1, nameof(Beta1), Beta1, "in [0, 1)");
        Check(Beta2 is >= 0 and < 1, nameof(Beta2), Beta2, "in [0, 1)");
        Check(Epsilon > 0, nameof(Epsilon), Epsilon, "positive");
        Check(WeightDecay >= 0, nameof(WeightDecay), WeightDecay, "0 or more");
        Check(ClipNorm > 0, nameof(ClipNorm), ClipNorm, "positive");
        Check(MuonRate >= 0, nameof(MuonRate), MuonRate, "0 or more");
        Check(MuonMomentum is >= 0 and < 1, nameof(MuonMomentum), MuonMomentum, "in [0, 1)");

        Check(MuonIterations > 0, nameof(MuonIterations), MuonIterations, "1 or more");

        static void Check(bool condition, string name, double value, string needed)
        {
            if (!condition) throw new FusionException($"Optimizer: {name} is {value}; it must be {needed}.");
        }
    }
}
