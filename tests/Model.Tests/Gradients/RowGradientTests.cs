using Fusion.Model.Kernels;
using static Fusion.Model.Tests.Gradients.FiniteDifference;

namespace Fusion.Model.Tests.Gradients;

/// <summary>Functions of single rows: normalisation, rotation, gated unit, loss, and the sums that gradients go through.</summary>
public sealed class RowGradientTests
{
    [Fact]
    public void RmsNorm_GradientsOfInputAndGain_EqualDifferences()
    {
        const int rows = 5, width = 6, split = 2, programs = 3;
        double[] x = Samples.Doubles(rows * width, 1), gain = Samples.Doubles(width, 2), dy = Samples.Doubles(rows * width, 3), inverse = new double[rows];
        double Loss()
        {
            var y = new double[rows * width];
            RunWide(() => RmsNorm.Forward(Wide(x, rows, width), Wide(gain, width), Wide(y, rows, width), Wide(inverse, rows), 1e-2f, width, 2));
            return Weighted(dy, y);
        }
        Loss();
        double[] before = Samples.Doubles(rows * width, 4), dx = [.. before], partial = new double[programs * width], dgain = new double[width];
        RunWide(() => RmsNorm.Backward(Wide(dy, rows, width), Wide(x, rows, width), Wide(gain, width), Wide(inverse, rows), Wide(dx, rows, width), Wide(partial, programs, width), width, split));
        RunWide(() => Reductions.AddRows(Wide(partial, programs, width), Wide(dgain, width), 4, 2));
        double[] own = [.. dx.Zip(before, (after, b) => after - b)]; // accumulated into what was there
        Check(Loss, x, own, "x");
        Check(Loss, gain, dgain, "gain");
    }

    [Fact]
    public void SwiGlu_GradientsOfGateAndUp_EqualDifferences()
    {
        const int rows = 3, width = 5;
        double[] gate = [.. Samples.Doubles(rows * width, 1).Select(v => 6 * v)], up = Samples.Doubles(rows * width, 2), dy = Samples.Doubles(rows * width, 3);
        double Loss()
        {
            var y = new double[rows * width];
            RunWide(() => SwiGlu.Forward(Wide(gate, rows, width), Wide(up, rows, width), Wide(y, rows, width), width, 2));
            return Weighted(dy, y);
        }
        double[] dgate = new double[rows * width], dup = new double[rows * width];
        RunWide(() => SwiGlu.Backward(Wide(dy, rows, width), Wide(gate, rows, width), Wide(up, rows, width), Wide(dgate, rows, width), Wide(dup, rows, width), width, 2));
        Check(Loss, gate, dgate, "gate");
        Check(Loss, up, dup, "up");
    }

    [Fact]
    public void Rope_RotationBackwards_IsItsGradient()
    {
        const int batch = 2, heads = 2, tokens = 5, half = 3, count = batch * heads * tokens * half;
        double[] cos = new double[tokens * half], sin = new double[tokens * half];
        RunWide(() => Rope.Table(Wide(cos, tokens, half), Wide(sin, tokens, half), MathF.Log2(100), half, 2));
        double[] first = Samples.Doubles(count, 1), second = Samples.Doubles(count, 2), dFirst = Samples.Doubles(count, 3), dSecond = Samples.Doubles(count, 4);
        void Rotate(double[] a, double[] b, float direction) => RunWide(() =>
            Rope.Rotate(Wide(a, batch, heads, tokens, half), Wide(b, batch, heads, tokens, half), Wide(cos, tokens, half), Wide(sin, tokens, half), direction, half, 2, 2));
        double Loss()
        {
            double[] a = [.. first], b = [.. second];
            Rotate(a, b, 1);
            return Weighted(dFirst, a) + Weighted(dSecond, b);
        }
        double[] gFirst = [.. dFirst], gSecond = [.. dSecond];
        Rotate(gFirst, gSecond, -1);
        Check(Loss, first, gFirst, "first");
        Check(Loss, second, gSecond, "second");
    }

    [Fact]
    public void CrossEntropy_GradientOfLogits_EqualsDifferences()
    {
        const int rows = 5, vocabulary = 7;
        const float scale = 0.25f;
        int[] targets = [3, 0, -1, 6, 2]; // row 2 counts as nothing
        double[] logits = [.. Samples.Doubles(rows * vocabulary, 1).Select(v => 5 * v)], gradient = [.. logits], losses = new double[rows];
        RunWide(() => CrossEntropy.ForwardBackward(Wide(gradient, rows, vocabulary), new(targets, [rows]), Wide(losses, rows), scale, vocabulary, 2));
        double Loss()
        {
            var loss = new double[rows];
            RunWide(() => CrossEntropy.Forward(Wide(logits, rows, vocabulary), new(targets, [rows]), Wide(loss, rows), vocabulary, 2));
            return scale * loss.Sum();
        }
        Check(Loss, logits, gradient, "logits");
        Assert.Equal(Loss(), scale * losses.Sum(), 1e-13);
        Assert.Equal(0, losses[2]);
    }

    [Fact]
    public void Reductions_SumOfSquaresAndClip_ScaleTheGradientToTheLimit()
    {
        const int n = 37, block = 8, programs = 5;
        double[] x = Samples.Doubles(n, 1), partial = new double[programs], clip = new double[2], sum = new double[1];
        RunWide(() => Reductions.SumOfSquares(Wide(x, n), Wide(partial, programs), block));
        RunWide(() => Reductions.ClipFactor(Wide(partial, programs), Wide(clip, 2), 0.5f, 4));
        RunWide(() => Reductions.Sum(Wide(x, n), Wide(sum, 1), block));
        double norm = Math.Sqrt(x.Sum(v => v * v));
        Assert.Equal(norm, clip[1], 1e-13);
        // Literals of a kernel are floats: 1e-6f.
        Assert.Equal(0.5 / (norm + 1e-6f), clip[0], 1e-13);
        Assert.Equal(x.Sum(), sum[0], 1e-13);
    }
}
