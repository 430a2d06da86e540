using Fusion.Kernels;

namespace Fusion.Model.Kernels;

/// <summary>
/// Softmax cross-entropy, forward and backward in one launch that leaves the gradient where the logits were:
/// loss = logsumexp(x) − x[target], dx = scale · (softmax(x) − onehot(target)). A negative target counts as nothing.
/// </summary>
public static partial class CrossEntropy
{
    /// <summary>logits (rows, vocabulary) become their gradient; loss (rows) in nats; scale is usually 1 / (global count of valid tokens).</summary>
    [Example("logits=256x2048", "targets=256 in 0..2048", "loss=256", "scale=0.00390625", "vocabulary=2048")]
    [Kernel]
    public static void ForwardBackward(View<float> logits, ReadView<int> targets, View<float> loss, float scale,
        [Const(2048)] int vocabulary, [Tune(4, Cpu = [4])] int rows)
    {
        var m = Grid.Over(Tile.Count(logits.Length(0), rows));
        var x = logits.Load((m, 0), (rows, vocabulary), float.NegativeInfinity);
        var target = targets.AsColumn().Load((m, 0), (rows, 1), -1);
        var isTarget = Tile.Columns(0, vocabulary) == target;
        var isValid = target >= 0;
        var maximum = x.Max(Axis.Columns);
        var logSum = maximum + Tile.Log(Tile.Exp(x - maximum).Sum(Axis.Columns));
        var chosen = Tile.Where(isTarget, x, 0f).Sum(Axis.Columns);
        loss.AsColumn().Store((m, 0), Tile.Where(isValid, logSum - chosen, 0f));
        var weight = Tile.Where(isValid, Tile.Full(1, 1, scale), 0f);
        logits.Store((m, 0), (Tile.Exp(x - logSum) - isTarget.To<float>()) * weight);
    }

    /// <summary>The loss alone, leaving the logits: for validation.</summary>
    [Example("logits=256x2048", "targets=256 in 0..2048", "loss=256", "vocabulary=2048")]
    [Kernel]
    public static void Forward(ReadView<float> logits, ReadView<int> targets, View<float> loss, [Const(2048)] int vocabulary, [Tune(4, Cpu = [4])] int rows)
    {
        var m = Grid.Over(Tile.Count(logits.Length(0), rows));
        var x = logits.Load((m, 0), (rows, vocabulary), float.NegativeInfinity);
        var target = targets.AsColumn().Load((m, 0), (rows, 1), -1);
        var maximum = x.Max(Axis.Columns);
        var logSum = maximum + Tile.Log(Tile.Exp(x - maximum).Sum(Axis.Columns));
        var chosen = Tile.Where(Tile.Columns(0, vocabulary) == target, x, 0f).Sum(Axis.Columns);
        loss.AsColumn().Store((m, 0), Tile.Where(target >= 0, logSum - chosen, 0f));
    }
}
