using Fusion.Model.Kernels;
using Fusion.Runtime;

namespace Fusion.Gpu.Benchmarks;

/// <summary>The benchmarks' own side: each kind is a call of the model's kernels on inputs of a shape.</summary>
internal static partial class Workloads
{
    private const float Epsilon = 1e-5f;

    /// <summary>Rows whose gain gradient one program sums, as in training.</summary>
    private const int NormRows = 32;

    /// <exception cref="FusionException">There is no such kind.</exception>
    public static Workload Of(string kind, IReadOnlyDictionary<string, int> shape, BenchmarkMemory memory) => kind switch
    {
        "copy" => Copy(shape["n"], memory),
        "matmul.forward" or "matmul.input-gradient" or "matmul.weight-gradient" => Product(kind, shape["m"], shape["n"], shape["k"], memory),
        "attention.forward" or "attention.backward" => Attend(kind, shape, memory),
        "rmsnorm.forward" or "rmsnorm.backward" => Normalise(kind, shape["rows"], shape["width"], memory),
        "swiglu.forward" or "swiglu.backward" => Gate(kind, shape["rows"], shape["width"], memory),
        "rope" => Turn(shape["batch"], shape["heads"], shape["tokens"], shape["width"], memory),
        "cross-entropy" => Loss(shape["rows"], shape["vocabulary"], memory),
        "adamw" => Update(shape["n"], memory),
        _ => throw new FusionException($"There is no benchmark of the kind '{kind}'."),
    };

    private static Workload Copy(int n, BenchmarkMemory memory)
    {
        var sets = Make(memory.Sets(8L * n), () => (Source: memory.Normal(n), Target: memory.Blank(n)));
        return new(sets.Length, i => sets[i].Target.CopyFrom(sets[i].Source));
    }

    private static Workload Product(string kind, int m, int n, int k, BenchmarkMemory memory)
    {
        var launch = memory.Device.Launch;
        long bytes = 4L * ((long)m * k + (long)n * k + (long)m * n);
        var sets = Make(memory.Sets(bytes), () => (X: memory.Normal(m, k), W: memory.Normal(n, k), Y: memory.Normal(m, n)));
        return new(sets.Length, kind switch
        {
            "matmul.forward" => i => MatMul.Forward(launch, sets[i].X, sets[i].W, sets[i].Y),
            "matmul.input-gradient" => i => MatMul.InputGradient(launch, sets[i].Y, sets[i].W, sets[i].X),
            _ => i => MatMul.WeightGradient(launch, sets[i].Y, sets[i].X, sets[i].W),
        });
    }

    private static Workload Normalise(string kind, int rows, int width, BenchmarkMemory memory)
    {
        var launch = memory.Device.Launch;
        var gain = memory.Normal(width);
        if (kind == "rmsnorm.forward")
        {
            var sets = Make(memory.Sets(8L * rows * width), () => (X: memory.Normal(rows, width), Y: memory.Blank(rows, width), Inverse: memory.Blank(rows)));
            return new(sets.Length, i => RmsNorm.Forward(launch, sets[i].X, gain, sets[i].Y, sets[i].Inverse, Epsilon, width));
        }
        var gainGradient = memory.Normal(width);
        var backward = Make(memory.Sets(16L * rows * width), () =>
            (Dy: memory.Normal(rows, width), X: memory.Normal(rows, width), Inverse: memory.Positive(rows), Dx: memory.Normal(rows, width), Partial: memory.Blank((rows + NormRows - 1) / NormRows, width)));
        return new(backward.Length, i =>
        {
            var set = backward[i];
            RmsNorm.Backward(launch, set.Dy, set.X, gain, set.Inverse, set.Dx, set.Partial, width, NormRows);
            Reductions.AddRows(launch, set.Partial, gainGradient, NormRows);
        });
    }

    private static Workload Gate(string kind, int rows, int width, BenchmarkMemory memory)
    {
        var launch = memory.Device.Launch;
        var sets = Make(memory.Sets((kind == "swiglu.forward" ? 12L : 20L) * rows * width), () =>
            (Gate: memory.Normal(rows, width), Up: memory.Normal(rows, width), Y: memory.Normal(rows, width), DGate: memory.Blank(rows, width), DUp: memory.Blank(rows, width)));
        return new(sets.Length, kind == "swiglu.forward"
            ? i => SwiGlu.Forward(launch, sets[i].Gate, sets[i].Up, sets[i].Y, width)
            : i => SwiGlu.Backward(launch, sets[i].Y, sets[i].Gate, sets[i].Up, sets[i].DGate, sets[i].DUp, width));
    }

    private static Workload Loss(int rows, int vocabulary, BenchmarkMemory memory)
    {
        var launch = memory.Device.Launch;
        var sets = Make(memory.Sets(4L * rows * vocabulary), () => (Kept: memory.Normal(rows, vocabulary), Logits: memory.Blank(rows, vocabulary), Targets: memory.Ids(vocabulary, rows), Loss: memory.Blank(rows)));
        // The gradient takes the place of the logits, which are put back before each call.
        return new(sets.Length, i => CrossEntropy.ForwardBackward(launch, sets[i].Logits, sets[i].Targets, sets[i].Loss, 1f / rows, vocabulary), i => sets[i].Logits.CopyFrom(sets[i].Kept));
    }

    private static Workload Update(int n, BenchmarkMemory memory)
    {
        var launch = memory.Device.Launch;
        var clip = memory.Positive(1);
        var (theta, gradient, kept, mean, variance) = (memory.Normal(n), memory.Blank(n), memory.Normal(n), memory.Normal(n), memory.Positive(n));
        // A step clears the gradient, which is put back before each call; 1.6 GB and more leave no cache to rotate beyond.
        return new(1, _ => AdamW.Step(launch, theta, gradient, mean, variance, clip, 1e-4f, 1e-5f, 0.9f, 0.95f, 1e-8f), _ => gradient.CopyFrom(kept));
    }

    private static T[] Make<T>(int count, Func<T> make)
    {
        var sets = new T[count];
        for (int i = 0; i < count; i++) sets[i] = make();
        return sets;
    }
}
