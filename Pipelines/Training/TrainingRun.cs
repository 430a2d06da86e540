using System.Diagnostics;
using System.Globalization;
using Fusion.Model.Layers;
using Fusion.Model.Optimizers;
using Fusion.Pipelines.Checkpoints;
using Fusion.Pipelines.Data;
using Fusion.Pipelines.Generation;
using Fusion.Pipelines.Metrics;
using Fusion.Pipelines.Sampling;
using Fusion.Pipelines.Terminal;
using Fusion.Pipelines.Tokenization;
using Fusion.Runtime;
using Spectre.Console;

namespace Fusion.Pipelines.Training;

/// <summary>A whole run: text to tokens, step count from the machine's speed, training, validation, a story, a report.</summary>
public sealed class TrainingRun(TrainingOptions options, IAnsiConsole console)
{
    private static readonly TimeSpan MeasuringTime = TimeSpan.FromSeconds(5);

    /// <summary>Part of a moment's speed that lasts for minutes: clocks fall and checkpoints are written (measured: 14.5 of 15.4 thousand tokens a second).</summary>
    private const double SteadyShare = 0.94;

    private const string StoryPrompt = "Once upon a time";

    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly RunFolder folder = new(options.Out);

    /// <summary>Runs it. Returns false when it was cancelled; a checkpoint has then been written.</summary>
    /// <param name="howToResume">The command that goes on with a cancelled run, for the message.</param>
    /// <param name="cancellation">Ends the run after the step in progress.</param>
    /// <exception cref="FusionException">Something the user can mend; one sentence.</exception>
    public bool Run(string howToResume, CancellationToken cancellation)
    {
        options.Validate();
        using var device = Device.Open(options.Device);
        double peak = device is CpuDevice cpu ? CpuPeak.MeasureGflops(cpu) : 0;
        console.MarkupLineInterpolated($"[bold]{device.Name}[/]{(peak > 0 ? $", measured fp32 peak {peak:F0} GFLOP/s" : "")}");

        var tokenizer = options.Resume ? Reopen() : Begin();
        using var trainTokens = TokenFile.Open(folder.TrainTokens);
        using var heldOut = TokenFile.Open(folder.ValidationTokens);
        if (trainTokens.Header.TokenizerHash != tokenizer.Hash || heldOut.Header.TokenizerHash != tokenizer.Hash)
            throw new FusionException($"The token files in {folder.Path} were made with another tokenizer than its tokenizer.json; start the run anew without --resume.");
        var plan = options.Resume ? TrainingPlan.Load(folder.Plan) : MakePlan(device, tokenizer, trainTokens, heldOut);
        var sampler = new BatchSampler(trainTokens, plan.BatchSize, plan.Model.ContextLength, plan.Seed);

        using var model = new Transformer(device, plan.Model);
        using var optimizer = Optimizer.Create(model.Store, plan.Optimizer);
        if (options.Resume) Restore(model, optimizer);
        else model.Initialize(plan.Seed);
        if (optimizer.Steps >= plan.Steps && File.Exists(folder.Report))
        {
            console.WriteLine($"The run is complete. Report: {folder.Report}");
            return true;
        }
        console.MarkupLineInterpolated($"{model.Store.Count:N0} weights; {plan.Steps:N0} steps of {plan.TokensPerStep:N0} tokens, {sampler.EpochsBefore(plan.Steps):F1} passes over {trainTokens.Count:N0} training tokens");

        using var validation = new Validation(model, heldOut, tokenizer, plan.BatchSize);
        using (var metrics = options.Resume ? MetricsWriter.Resume(folder.Metrics, optimizer.Steps) : MetricsWriter.Create(folder.Metrics))
        {
            double earlierSeconds = options.Resume && MetricsFile.Read(folder.Metrics) is [.., { Seconds: { } before }] ? before : 0;
            var loop = new TrainingLoop(plan, folder, model, optimizer, sampler, validation, metrics)
            {
                PeakGflops = peak,
                SecondsBefore = earlierSeconds + clock.Elapsed.TotalSeconds,
            };
            bool done;
            using (var display = new ProgressDisplay(console)) done = loop.Run(display, cancellation);
            if (!done)
            {
                console.WriteLine($"Stopped after step {optimizer.Steps:N0} of {plan.Steps:N0}; everything is saved. Go on with: {howToResume}");
                return false;
            }
            Finish(model, tokenizer, plan, validation, metrics, peak, earlierSeconds);
        }
        return true;
    }

    private Tokenizer Begin()
    {
        // Read before an earlier run makes way: text that cannot be used must leave that run where it is.
        var corpus = StoryCorpus.Load(options.Data);
        if (folder.Begin() is { } kept) console.WriteLine($"The earlier run is kept as {kept}");
        var tokenizer = TextPreparation.Run(folder, corpus, options.VocabularySize);
        console.MarkupLineInterpolated($"tokenizer of {tokenizer.VocabularySize:N0} tokens trained, text encoded ({clock.Elapsed.TotalSeconds:F1} s)");
        return tokenizer;
    }

    private Tokenizer Reopen()
    {
        if (!File.Exists(folder.Plan)) throw new FusionException($"There is no run to resume in {folder.Path}; start one without --resume.");
        return Tokenizer.Load(folder.Tokenizer);
    }

    /// <summary>Fixes the number of steps, from the clock if need be, and records the plan.</summary>
    private TrainingPlan MakePlan(Device device, Tokenizer tokenizer, TokenFile trainTokens, TokenFile heldOut)
    {
        var model = options.Model(tokenizer.VocabularySize);
        long steps = options.Steps ?? 0;
        if (options.Steps is null)
        {
            var sampler = new BatchSampler(trainTokens, options.BatchSize, options.ContextLength, options.Seed);
            double perStep = Throughput.SecondsPerStep(device, model, options.Optimizer, options.BatchSize, sampler, MeasuringTime);
            // The last validation scores every held-out token once and reads it twice, at about a third of a step's cost.
            double perToken = perStep / (options.BatchSize * options.ContextLength);
            double validating = 0.8 * heldOut.Count * perToken + 12 * 64 * options.ContextLength * 0.4 * perToken;
            double training = options.Minutes * 60 - clock.Elapsed.TotalSeconds - validating;
            steps = Math.Max(1, (long)(SteadyShare * training / perStep));
            console.MarkupLineInterpolated($"{perStep * 1000:F1} ms a step: {steps:N0} steps fit into {options.Minutes:0.##} minutes");
        }
        var plan = options.Plan(model, steps);
        plan.Save(folder.Plan);
        return plan;
    }

    private void Restore(Transformer model, Optimizer optimizer)
    {
        if (folder.Checkpoints() is not [.., var checkpoint]) throw new FusionException($"The run in {folder.Path} has no checkpoint yet; start it anew without --resume.");
        Checkpoint.LoadWeights(Path.Combine(checkpoint, "model.safetensors"), model);
        Checkpoint.LoadOptimizer(checkpoint, optimizer);
        console.WriteLine($"Going on after step {optimizer.Steps:N0}");
    }

    private void Finish(Transformer model, Tokenizer tokenizer, TrainingPlan plan, Validation validation, MetricsWriter metrics, double peak, double earlierSeconds)
    {
        var result = validation.Run(Math.Max(1, plan.Model.ContextLength / 2));
        double seconds = earlierSeconds + clock.Elapsed.TotalSeconds;
        metrics.Append(new MetricsRecord(plan.Steps) { ValLoss = result.Loss, ValBitsPerByte = result.BitsPerByte, Tokens = plan.Steps * plan.TokensPerStep, Seconds = seconds });

        using var generator = new TextGenerator(model, tokenizer);
        string story = string.Concat(generator.Continue(StoryPrompt, 256, new Sampler(0.8, 0.95, plan.Seed)));
        var records = MetricsFile.Read(folder.Metrics);
        double rate = records.LastOrDefault(r => r.TokensPerSecond is not null)?.TokensPerSecond ?? 0;
        Reports.Report.Write(folder.Report, new Reports.ReportContent(Path.GetFileName(folder.Path), records)
        {
            Summary = $"A transformer of {model.Store.Count:N0} weights, trained for {plan.Steps:N0} steps on {plan.Steps * plan.TokensPerStep:N0} tokens, reads held-out text at {result.BitsPerByte:F4} bits per byte.",
            Figures =
            [
                ("held-out bits per byte", Text(result.BitsPerByte, "F4")),
                ("held-out loss (nats per token)", Text(result.Loss, "F4")),
                ("tokens per second", Text(rate, "N0")),
                ("percent of measured fp32 peak", peak > 0 ? Text(100 * rate * plan.Model.TrainingFlopsPerToken(plan.Model.ContextLength) / (peak * 1e9), "F0") : "not measured"),
                ("wall-clock seconds", Text(seconds, "F0")),
            ],
            Configuration = Describe(plan),
            Samples = [new(StoryPrompt, story)],
        });
        console.MarkupLineInterpolated($"held-out: [bold]{result.BitsPerByte:F4} bits per byte[/] ({result.Loss:F4} nats per token over {result.Tokens:N0} tokens), {seconds:F0} s in all");
        console.WriteLine();
        console.WriteLine(StoryPrompt + story);
        console.WriteLine();
        console.WriteLine($"Report: {folder.Report}");
    }

    private static List<(string, string)> Describe(TrainingPlan plan) =>
    [
        ("vocabulary", Text(plan.Model.VocabularySize, "N0")), ("context", Text(plan.Model.ContextLength, "N0")), ("width", Text(plan.Model.Width, "N0")),
        ("layers", Text(plan.Model.Layers, "N0")), ("heads", Text(plan.Model.Heads, "N0")), ("MLP width", Text(plan.Model.HiddenWidth, "N0")),
        ("tied embeddings", plan.Model.TieEmbeddings ? "yes" : "no"), ("batch", Text(plan.BatchSize, "N0")), ("steps", Text(plan.Steps, "N0")),
        ("learning rate", $"{Text(plan.PeakRate, "G3")} to {Text(plan.FinalRate, "G3")}, cosine after {plan.WarmupSteps:N0} steps"),
        ("optimizer", $"{(plan.Optimizer.MuonRate > 0 ? $"Muon at {Text(plan.Optimizer.MuonRate, "G3")} times the rate for hidden matrices, momentum {Text(plan.Optimizer.MuonMomentum, "G3")}; " : "")}AdamW β₁ {Text(plan.Optimizer.Beta1, "G3")}, β₂ {Text(plan.Optimizer.Beta2, "G3")}, decay {Text(plan.Optimizer.WeightDecay, "G3")}, clip {Text(plan.Optimizer.ClipNorm, "G3")}"),
        ("seed", plan.Seed.ToString(CultureInfo.InvariantCulture)),
    ];

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
