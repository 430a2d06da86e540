using Fusion.Kernels;

namespace Fusion.Conformance;

/// <summary>Kernels written in the language as a user would write them.</summary>
public static partial class SampleKernels
{
    /// <summary>y = x · σ(x) + b, over a vector.</summary>
    [Kernel]
    public static void Swish(ReadView<float> x, View<float> y, float bias, [Tune(16)] int size)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), size));
        var v = x.Load(i, size);
        y.Store(i, Gate(v) + bias);
    }

    /// <summary>y = x · g / sqrt(mean(x²) + ε), one row per token.</summary>
    [Kernel]
    public static void RmsNorm(
        ReadView<float> x,
        ReadView<float> gain,
        View<float> y,
        float epsilon,
        [Const(128)] int width,
        [Tune(4, 8)] int rows)
    {
        var m = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((m, 0), (rows, width));
        var scale = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + epsilon);
        y.Store((m, 0), v * scale * gain.Load(0, width));
    }

    /// <summary>
    /// o = softmax(causal(q · kᵀ · scale)) · v per head, in one pass over the keys: the running maximum rescales what was
    /// accumulated (Milakov and Gimelshein, 2018). Views are (heads, tokens, width).
    /// </summary>
    [Kernel]
    public static void CausalAttention(
        ReadView<float> q,
        ReadView<float> k,
        ReadView<float> v,
        View<float> o,
        float scale,
        [Const(8)] int width,
        [Tune(8)] int rows,
        [Tune(4)] int keys)
    {
        var (i, head) = Grid.Over(Tile.Count(q.Length(1), rows), q.Length(0));
        var query = q[head].Load((i, 0), (rows, width));
        var maximum = Tile.Full(rows, 1, float.NegativeInfinity);
        var total = Tile.Zeros<float>(rows, 1);
        var sum = Tile.Zeros<float>(rows, width);
        int last = Math.Min((i + 1) * rows, k.Length(1));
        for (int j = 0; j < Tile.Count(last, keys); j++)
        {
            var scores = Tile.Dot(query, k[head].Load((j, 0), (keys, width)).T) * scale;
            var visible = (Tile.Rows(i, rows) >= Tile.Columns(j, keys)) & k.InBounds(1, j, keys);
            scores = Tile.Where(visible, scores, float.NegativeInfinity);
            var next = Tile.Max(maximum, scores.Max(Axis.Columns));
            var weights = Tile.Exp(scores - next);
            var shrink = Tile.Exp(maximum - next);
            total = total * shrink + weights.Sum(Axis.Columns);
            sum = Tile.Dot(weights, v[head].Load((j, 0), (keys, width)), sum * shrink);
            maximum = next;
        }

        o[head].Store((i, 0), sum / total);
    }

    [Device]
    private static Tile<float> Gate(Tile<float> x) => x * Tile.Sigmoid(x);
}
