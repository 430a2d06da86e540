namespace Fusion.Model.Optimizers;

/// <summary>Linear warm-up, then half a cosine from the peak to the final rate, then constant.</summary>
/// <param name="Peak">Learning rate at the end of the warm-up.</param>
/// <param name="Final">Learning rate from <paramref name="DecaySteps"/> on.</param>
/// <param name="WarmupSteps">Steps of the linear rise from 0.</param>
/// <param name="DecaySteps">Step at which the cosine ends, counted from 0.</param>
public sealed record CosineSchedule(double Peak, double Final, long WarmupSteps, long DecaySteps)
{
    /// <summary>The learning rate of a step.</summary>
    public double At(long step)
    {
        if (step < WarmupSteps) return Peak * step / WarmupSteps;
        if (step >= DecaySteps) return Final;
        double progress = (double)(step - WarmupSteps) / (DecaySteps - WarmupSteps);
        return Final + 0.5 * (1 + Math.Cos(Math.PI * progress)) * (Peak - Final);
    }
}
