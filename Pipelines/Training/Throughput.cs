using System.Diagnostics;
using Fusion.Model.Layers;
using Fusion.Model.Optimizers;
using Fusion.Pipelines.Data;

namespace Fusion.Pipelines.Training;

/// <summary>How long a step takes on this machine, measured on a throw-away model.</summary>
public static class Throughput
{
    /// <summary>
    /// Seconds of a step that a quarter of the steps stay below, after a warm-up in which code is compiled and memory touched.
    /// Not the median: what else runs in these first seconds, such as the end of a build, will not run for minutes.
    /// </summary>
    public static double SecondsPerStep(Fusion.Runtime.Device device, TransformerConfig config, OptimizerSettings settings, int batch, BatchSampler sampler, TimeSpan duration)
    {
        using var model = new Transformer(device, config);
        model.Initialize(0);
        using var optimizer = Optimizer.Create(model.Store, settings);
        using var step = new TrainingStep(model, optimizer, batch);
        var inputs = new int[batch * config.ContextLength];
        var targets = new int[inputs.Length];
        var times = new List<double>();
        var clock = Stopwatch.StartNew();
        for (int i = 0; i < 5 || clock.Elapsed < duration; i++)
        {
            long start = Stopwatch.GetTimestamp();
            sampler.Fill(i, inputs, targets);
            step.Run(inputs, targets, 1e-4);
            if (i >= 2) times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        times.Sort();
        return times[times.Count / 4];
    }
}
