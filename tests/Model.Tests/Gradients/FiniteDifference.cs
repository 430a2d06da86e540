using Fusion.Kernels;

namespace Fusion.Model.Tests.Gradients;

/// <summary>
/// Gradients that a kernel computes against central differences of the kernel's own forward pass, both in double: the
/// bodies run in the interpreter's wide mode over wide memory.
/// </summary>
internal static class FiniteDifference
{
    /// <summary>
    /// With h = 1e-5 the difference quotient of functions of order 1 errs by h²/6 · f‴ ≈ 2e-11 and by rounding 2e-16 / h ≈
    /// 2e-11 per unit of f; the sums here reach a hundred. Below 1e-7 nothing but these errors is left; a wrong formula
    /// shows at 1e-1.
    /// </summary>
    private const double Step = 1e-5, Tolerance = 1e-7;

    /// <summary>Runs a kernel so that nothing is rounded to float.</summary>
    public static void RunWide(Action kernel) => Interpreter.Run(kernel, new InterpreterOptions { Wide = true });

    /// <summary>Memory in double as a kernel's view.</summary>
    public static View<float> Wide(double[] values, params int[] shape) => View<float>.Wide(values, shape);

    /// <summary>Fails where <paramref name="gradient"/> is not ∂loss/∂input, by differences in each element of the input.</summary>
    /// <param name="loss">Computes the loss from the arrays that it captured, <paramref name="input"/> among them.</param>
    public static void Check(Func<double> loss, double[] input, double[] gradient, string what)
    {
        Assert.Equal(input.Length, gradient.Length);
        for (int i = 0; i < input.Length; i++)
        {
            double value = input[i];
            input[i] = value + Step;
            double above = loss();
            input[i] = value - Step;
            double below = loss();
            input[i] = value;
            double expected = (above - below) / (2 * Step);
            if (!(Math.Abs(expected - gradient[i]) <= Tolerance * (1 + Math.Abs(expected))))
                Assert.Fail($"∂loss/∂{what}[{i}]: differences give {expected:R}, the kernel {gradient[i]:R}");
        }
    }

    /// <summary>Σ weight · value: a loss whose gradient with respect to the values is the weights.</summary>
    public static double Weighted(double[] weights, double[] values)
    {
        double sum = 0;
        for (int i = 0; i < weights.Length; i++) sum += weights[i] * values[i];
        return sum;
    }
}
