namespace Fusion.Gpu.Benchmarks;

/// <content>Whole training steps.</content>
internal static partial class BenchmarkPlan
{
    /// <summary>Group of whole training steps, which have a table of their own.</summary>
    public const string TrainingGroup = "Training step";

    private static BenchmarkCase Training(int batch, int tokens, int width, int layers, int heads, int hidden, int vocabulary)
    {
        var shape = Shape(("batch", batch), ("tokens", tokens), ("width", width), ("layers", layers), ("heads", heads), ("hidden", hidden), ("vocabulary", vocabulary));
        double flops = TrainingWorkload.Config(shape).TrainingFlopsPerToken(tokens) * batch * tokens;
        return new(TrainingGroup, $"B {batch}, T {tokens}, d {width}, L {layers}, H {heads}, ff {hidden}, V {vocabulary}", "training", shape, flops, 0) { Seconds = 45 };
    }

    /// <summary>The same step with half the sequences, for a GPU whose memory the batch does not fit.</summary>
    public static BenchmarkCase? Halved(BenchmarkCase training)
    {
        int batch = training.Shape["batch"] / 2;
        var s = training.Shape;
        return batch == 0 ? null : Training(batch, s["tokens"], s["width"], s["layers"], s["heads"], s["hidden"], s["vocabulary"]);
    }
}
