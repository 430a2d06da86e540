using Fusion.Model.Kernels;
using Fusion.Runtime;

namespace Fusion.Model.Autograd;

/// <summary>
/// The output layer and its loss, a chunk of tokens at a time, so that the logits never exist as a whole: logits, loss,
/// gradients of weight and input are computed while the chunk is in cache. Sums over tokens go on where the chunk before
/// ended, so the results are those of the whole, bit for bit.
/// </summary>
public static class HeadLoss
{
    /// <summary>Rows that fill the tiles of the products; fewer would read the weight too often.</summary>
    private const int FewestRows = 384;

    /// <summary>
    /// Logits of at most this part of the rows exist at once, if that leaves <see cref="FewestRows"/>: every chunk reads the
    /// weight twice and its gradient once, and rearranges them. An operator at a time keeps the whole more than twice.
    /// </summary>
    private const int Chunks = 5;

    /// <summary>
    /// The loss of each row in nats, (n): logsumexp(x Wᵀ) − (x Wᵀ)[target]. When recording, the gradients of weight and x,
    /// both times <paramref name="scale"/>, are there when this returns. A negative target counts as nothing.
    /// </summary>
    /// <param name="tape">The step.</param>
    /// <param name="x">Hidden states, (n, k).</param>
    /// <param name="weight">The output layer, (vocabulary, k).</param>
    /// <param name="targets">The right id of each row, (n).</param>
    /// <param name="scale">Factor of the gradients, usually 1 / (number of valid targets).</param>
    public static Tensor<float> Of(Tape tape, Variable x, Parameter weight, Tensor<int> targets, float scale)
    {
        ArgumentNullException.ThrowIfNull(tape);
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(weight);
        if (!tape.IsRecording) return Of(tape.Launch, tape.Arena, x.Value, weight.Value, targets, scale, null, null);
        var gradient = tape.GradientOf(x, out bool isFirst);
        return Of(tape.Launch, tape.Arena, x.Value, weight.Value, targets, scale, weight.Gradient, gradient, !isFirst);
    }

    /// <summary>The same on tensors.</summary>
    /// <param name="launch">Where kernels are launched.</param>
    /// <param name="arena">Memory of the result and of a chunk's logits.</param>
    /// <param name="x">Hidden states, (n, k).</param>
    /// <param name="weight">The output layer, (vocabulary, k).</param>
    /// <param name="targets">The right id of each row, (n).</param>
    /// <param name="scale">Factor of the gradients.</param>
    /// <param name="weightGradient">The weight's gradient, which is added to; null when no gradient is wanted.</param>
    /// <param name="gradient">The gradient of x; null when none is wanted.</param>
    /// <param name="adds">Add to the gradient of x instead of overwriting it.</param>
    public static Tensor<float> Of(Launch launch, Arena arena, Tensor<float> x, Tensor<float> weight, Tensor<int> targets, float scale,
        Tensor<float>? weightGradient, Tensor<float>? gradient, bool adds = false)
    {
        ArgumentNullException.ThrowIfNull(arena);
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(weight);
        ArgumentNullException.ThrowIfNull(targets);
        int rows = x.Length(0), width = x.Length(1), vocabulary = weight.Length(0);
        var loss = arena.Rent<float>(rows);
        int chunk = ChunkRows(rows);
        var logits = arena.Rent<float>(chunk, vocabulary);
        var own = adds ? arena.Rent<float>(chunk, width) : null;
        for (int start = 0; start < rows; start += chunk)
        {
            int count = Math.Min(chunk, rows - start);
            Tensor<float> part = x.Slice(0, start, count), scores = logits.Slice(0, 0, count), losses = loss.Slice(0, start, count);
            var wanted = targets.Slice(0, start, count);
            MatMul.Forward(launch, part, weight, scores);
            if (weightGradient is null || gradient is null)
            {
                CrossEntropy.Forward(launch, scores, wanted, losses, vocabulary);
                continue;
            }
            CrossEntropy.ForwardBackward(launch, scores, wanted, losses, scale, vocabulary);
            MatMul.WeightGradient(launch, scores, part, weightGradient);
            var target = gradient.Slice(0, start, count);
            MatMul.InputGradient(launch, scores, weight, own?.Slice(0, 0, count) ?? target);
            if (own is not null) Reductions.Add(launch, own.Slice(0, 0, count).Reshape(count * width), target.Reshape(count * width));
        }
        return loss;
    }

    /// <summary>Rows of logits that exist at once, of so many.</summary>
    public static int ChunkRows(int rows) => Math.Min(rows, Math.Max(FewestRows, rows / Chunks / FewestRows * FewestRows));
}
