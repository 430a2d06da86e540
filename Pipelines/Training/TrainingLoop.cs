using System.Diagnostics;
using Fusion.Model.Layers;
using Fusion.Model.Optimizers;
using Fusion.Pipelines.Checkpoints;
using Fusion.Pipelines.Data;
using Fusion.Pipelines.Metrics;
using Fusion.Pipelines.Terminal;

namespace Fusion.Pipelines.Training;

/// <summary>Takes the steps of a plan: batches by step number, metrics, short validations, checkpoints, and a stop at the first NaN.</summary>
public sealed class TrainingLoop(TrainingPlan plan, RunFolder folder, Transformer model, Optimizer optimizer, BatchSampler sampler, Validation validation, MetricsWriter metrics)
{
    /// <summary>Windows of a short validation.</summary>
    private const int ValidationWindows = 64;

    private static readonly TimeSpan CheckpointInterval = TimeSpan.FromMinutes(1);

    private string lastCheckpoint = folder.Checkpoints() is [.., var newest] ? newest : "none yet";

    /// <summary>Measured fp32 peak of the device in GFLOP/s; 0 when unknown.</summary>
    public double PeakGflops { get; init; }

    /// <summary>Seconds of the run before the first step since the last start: preparation, and earlier starts.</summary>
    public double SecondsBefore { get; init; }

    /// <summary>Goes from the optimizer's step to the plan's last, or until cancelled. Returns true when the plan is done.</summary>
    /// <exception cref="FusionException">A loss or gradient is not finite, or a file cannot be written.</exception>
    public bool Run(ProgressDisplay display, CancellationToken cancellation)
    {
        using var step = new TrainingStep(model, optimizer, plan.BatchSize);
        int[] inputs = new int[plan.TokensPerStep], targets = new int[plan.TokensPerStep];
        double flops = model.Config.TrainingFlopsPerToken(model.Config.ContextLength) * plan.TokensPerStep;
        long recordEvery = Math.Max(1, plan.Steps / 400);
        double lossSum = 0, shownLoss = double.NaN, trainSeconds = 0;
        long lossCount = 0, stepsTaken = 0;
        double? bitsPerByte = null;
        var clock = Stopwatch.StartNew();
        var sinceCheckpoint = Stopwatch.StartNew();
        for (long s = optimizer.Steps; s < plan.Steps; s++)
        {
            if (cancellation.IsCancellationRequested)
            {
                SaveCheckpoint(s);
                return false;
            }
            long start = Stopwatch.GetTimestamp();
            sampler.Fill(s, inputs, targets);
            double loss = step.Run(inputs, targets, plan.Schedule.At(s));
            if (!double.IsFinite(loss) || !float.IsFinite(optimizer.GradientNorm))
                throw new FusionException($"The loss is {loss} and the gradient norm {optimizer.GradientNorm} at step {s} (batch {s} of seed {plan.Seed}); the last good checkpoint is {lastCheckpoint}: go on from it with a lower --learning-rate.");
            trainSeconds += Stopwatch.GetElapsedTime(start).TotalSeconds;
            stepsTaken++;
            lossSum += loss;
            lossCount++;
            shownLoss = double.IsNaN(shownLoss) ? loss : 0.95 * shownLoss + 0.05 * loss;
            long done = s + 1;
            double rate = stepsTaken / trainSeconds;
            bool validates = done < plan.Steps && (done == 1 || done % plan.ValidateEvery == 0); // after the last step all held-out text is scored
            if (validates || done % recordEvery == 0 || done == plan.Steps)
            {
                var record = new MetricsRecord(done)
                {
                    TrainLoss = lossSum / lossCount,
                    Tokens = done * plan.TokensPerStep,
                    TokensPerSecond = rate * plan.TokensPerStep,
                    Seconds = SecondsBefore + clock.Elapsed.TotalSeconds,
                    Extra = new Dictionary<string, double> { ["learning_rate"] = plan.Schedule.At(s), ["gradient_norm"] = optimizer.GradientNorm },
                };
                (lossSum, lossCount) = (0, 0);
                if (validates)
                {
                    var result = validation.Run(model.Config.ContextLength, ValidationWindows);
                    bitsPerByte = result.BitsPerByte;
                    record = record with { ValLoss = result.Loss, ValBitsPerByte = result.BitsPerByte };
                }
                metrics.Append(record);
            }
            if (sinceCheckpoint.Elapsed > CheckpointInterval || done == plan.Steps)
            {
                SaveCheckpoint(done);
                sinceCheckpoint.Restart();
            }
            display.Update(new TrainingProgress(done, plan.Steps, shownLoss)
            {
                ValBitsPerByte = bitsPerByte,
                TokensPerSecond = rate * plan.TokensPerStep,
                PeakFraction = PeakGflops > 0 ? flops * rate / (PeakGflops * 1e9) : null,
                TimeLeft = TimeSpan.FromSeconds((plan.Steps - done) * clock.Elapsed.TotalSeconds / stepsTaken),
            });
        }
        return true;
    }

    /// <summary>Writes the new checkpoint, then removes all but the one before it.</summary>
    private void SaveCheckpoint(long step)
    {
        var path = folder.Checkpoint(step);
        Checkpoint.Save(path, model, optimizer, folder.Tokenizer);
        foreach (var old in folder.Checkpoints().SkipLast(2)) Directory.Delete(old, recursive: true);
        lastCheckpoint = path;
    }
}
