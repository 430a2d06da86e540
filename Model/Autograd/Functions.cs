using Fusion.Model.Kernels;
using Fusion.Runtime;

namespace Fusion.Model.Autograd;

/// <summary>Differentiable functions over fused kernels. Rows are tokens: (B·T, width).</summary>
public static class Functions
{
    /// <summary>Rows that one program of the normalisation's backward pass sums; part of the order of that sum.</summary>
    private const int NormRows = 32;

    /// <summary>y = x Wᵀ, or residual + x Wᵀ. x (n, k), weight (m, k), y (n, m).</summary>
    public static Variable Linear(Tape tape, Variable x, Parameter weight, Variable? residual = null)
    {
        var y = tape.Rent(x.Value.Length(0), weight.Value.Length(0));
        if (residual is null) MatMul.Forward(tape.Launch, x.Value, weight.Value, y.Value);
        else MatMul.ForwardAdd(tape.Launch, x.Value, weight.Value, residual.Value, y.Value);
        tape.OnBackward(() =>
        {
            MatMul.WeightGradient(tape.Launch, y.Gradient!, x.Value, weight.Gradient);
            Contribute(tape, x, gradient => MatMul.InputGradient(tape.Launch, y.Gradient!, weight.Value, gradient));
            // The residual's gradient is that of the sum, which nobody needs any more: it changes hands instead of being copied.
            if (residual is { Gradient: null }) (residual.Gradient, y.Gradient) = (y.Gradient, null);
            else if (residual is not null) Add(tape, y.Gradient!, residual.Gradient!);
            tape.Spend(y);
        });
        return y;
    }

    /// <summary>Root-mean-square normalisation of each row. x (n, width), gain (width).</summary>
    public static Variable Normalize(Tape tape, Variable x, Parameter gain, float epsilon)
    {
        int rows = x.Value.Length(0), width = x.Value.Length(1);
        var y = tape.Rent(rows, width);
        var inverse = tape.Arena.Rent<float>(rows);
        RmsNorm.Forward(tape.Launch, x.Value, gain.Value, y.Value, inverse, epsilon, width);
        tape.OnBackward(() =>
        {
            var dx = tape.GradientOf(x, out bool isFirst);
            if (isFirst) dx.Fill(0);
            var partial = tape.Arena.Rent<float>((rows + NormRows - 1) / NormRows, width);
            RmsNorm.Backward(tape.Launch, y.Gradient!, x.Value, gain.Value, inverse, dx, partial, width, NormRows);
            Reductions.AddRows(tape.Launch, partial, gain.Gradient, 32);
            tape.Spend(y);
        });
        return y;
    }

    /// <summary>
    /// Multi-head attention over projected queries, keys and values, which are turned by position in place.
    /// qkv (B·T, 3·heads·width) in the order q, k, v; result (B·T, heads·width).
    /// </summary>
    public static Variable Attend(Tape tape, Variable qkv, int batch, int heads, RopeTable rope)
    {
        int tokens = qkv.Value.Length(0) / batch, width = qkv.Value.Length(1) / (3 * heads);
        float scale = 1f / MathF.Sqrt(width);
        rope.Rotate(tape.Launch, Heads(qkv.Value, batch, 3 * heads).Slice(1, 0, 2 * heads), 1f);
        var all = Heads(qkv.Value, batch, 3 * heads);
        Tensor<float> q = all.Slice(1, 0, heads), k = all.Slice(1, heads, heads), v = all.Slice(1, 2 * heads, heads);
        var y = tape.Rent(batch * tokens, heads * width);
        var o = Heads(y.Value, batch, heads);
        var logSum = tape.Arena.Rent<float>(batch, heads, tokens);
        Attention.Forward(tape.Launch, q, k, v, o, logSum, scale, true, width);
        tape.OnBackward(() =>
        {
            var gradient = Heads(tape.GradientOf(qkv, out _), batch, 3 * heads);
            var dO = Heads(y.Gradient!, batch, heads);
            var delta = tape.Arena.Rent<float>(batch, heads, tokens);
            Attention.Delta(tape.Launch, dO, o, delta, width);
            Attention.Backward(tape.Launch, q, k, v, dO, logSum, delta,
                gradient.Slice(1, 0, heads), gradient.Slice(1, heads, heads), gradient.Slice(1, 2 * heads, heads), scale, true, width);
            rope.Rotate(tape.Launch, gradient.Slice(1, 0, 2 * heads), -1f);
            tape.Spend(y);
        });
        return y;
    }

    /// <summary>
    /// SwiGLU of two projections: x (n, k), weight (2·width, k) with the gate's rows first, then those of the up-projection;
    /// result (n, width). One launch when nothing is recorded; else the projections are kept.
    /// </summary>
    public static Variable GatedLinear(Tape tape, Variable x, Parameter weight)
    {
        int width = weight.Value.Length(0) / 2;
        if (tape.IsRecording) return Gate(tape, Linear(tape, x, weight));
        var y = tape.Rent(x.Value.Length(0), width);
        GatedProduct.Forward(tape.Launch, x.Value, weight.Value.Slice(0, 0, width), weight.Value.Slice(0, width, width), y.Value);
        return y;
    }

    /// <summary>SwiGLU of fused projections: x (n, 2·width) as gate and up; result (n, width).</summary>
    private static Variable Gate(Tape tape, Variable x)
    {
        int width = x.Value.Length(1) / 2;
        var y = tape.Rent(x.Value.Length(0), width);
        Tensor<float> gate = x.Value.Slice(1, 0, width), up = x.Value.Slice(1, width, width);
        SwiGlu.Forward(tape.Launch, gate, up, y.Value, width);
        tape.OnBackward(() =>
        {
            var dx = tape.GradientOf(x, out _);
            SwiGlu.Backward(tape.Launch, y.Gradient!, gate, up, dx.Slice(1, 0, width), dx.Slice(1, width, width), width);
            tape.Spend(y);
        });
        return y;
    }

    /// <summary>Rows of a table chosen by token id. table (vocabulary, width); result (ids, width).</summary>
    /// <exception cref="FusionException">An id is outside the vocabulary.</exception>
    public static Variable Embed(Tape tape, ReadOnlySpan<int> ids, Parameter table)
    {
        int vocabulary = table.Value.Length(0), width = table.Value.Length(1);
        var segments = IdSegments.Of(ids, vocabulary);
        var y = tape.Rent(ids.Length, width);
        var device = tape.Arena.Rent<int>(ids.Length);
        device.CopyFrom(ids);
        Embedding.Forward(tape.Launch, device, table.Value, y.Value, width);
        if (!tape.IsRecording) return y;
        var order = tape.Arena.Rent<int>(ids.Length);
        var starts = tape.Arena.Rent<int>(vocabulary + 1);
        order.CopyFrom(segments.Order);
        starts.CopyFrom(segments.Starts);
        tape.OnBackward(() => Embedding.Backward(tape.Launch, y.Gradient!, order, starts, table.Gradient, width));
        return y;
    }

    /// <summary>
    /// Softmax cross-entropy of each row: the losses in nats (rows). When recording, the logits become their own gradient,
    /// scaled by <paramref name="scale"/>. A negative target counts as nothing.
    /// </summary>
    public static Tensor<float> CrossEntropyLoss(Tape tape, Variable logits, Tensor<int> targets, float scale)
    {
        int vocabulary = logits.Value.Length(1);
        var loss = tape.Arena.Rent<float>(logits.Value.Length(0));
        if (tape.IsRecording)
        {
            CrossEntropy.ForwardBackward(tape.Launch, logits.Value, targets, loss, scale, vocabulary);
            logits.Gradient = logits.Value;
        }
        else CrossEntropy.Forward(tape.Launch, logits.Value, targets, loss, vocabulary);
        return loss;
    }

    /// <summary>(B·T, heads·width) seen as (B, heads, T, width).</summary>
    private static Tensor<float> Heads(Tensor<float> x, int batch, int heads) =>
        x.Reshape(batch, x.Length(0) / batch, heads, x.Length(1) / heads).Transpose(1, 2);

    /// <summary>Adds to a variable's gradient by a kernel that overwrites its target.</summary>
    private static void Contribute(Tape tape, Variable x, Action<Tensor<float>> overwrite)
    {
        var gradient = tape.GradientOf(x, out bool isFirst);
        if (isFirst)
        {
            overwrite(gradient);
            return;
        }
        var own = tape.Arena.Rent<float>(gradient.Shape());
        overwrite(own);
        Add(tape, own, gradient);
    }

    private static void Add(Tape tape, Tensor<float> x, Tensor<float> y) => Reductions.Add(tape.Launch, x.Reshape((int)x.Count), y.Reshape((int)y.Count));
}
