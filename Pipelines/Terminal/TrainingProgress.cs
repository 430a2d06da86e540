namespace Fusion.Pipelines.Terminal;

/// <summary>Where a training run stands.</summary>
/// <param name="Step">Steps taken.</param>
/// <param name="TotalSteps">Steps of the whole run; at least 1.</param>
/// <param name="Loss">Training loss in nats per token.</param>
public readonly record struct TrainingProgress(long Step, long TotalSteps, double Loss)
{
    /// <summary>Latest held-out bits per byte, once there is one.</summary>
    public double? ValBitsPerByte { get; init; }

    /// <summary>Tokens trained on per second; null where it is not known yet.</summary>
    public double? TokensPerSecond { get; init; }

    /// <summary>Speed as a fraction of the machine's measured peak.</summary>
    public double? PeakFraction { get; init; }

    /// <summary>Expected time to the end of the run.</summary>
    public TimeSpan? TimeLeft { get; init; }
}
