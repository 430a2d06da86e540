using Fusion.Model.Autograd;
using Fusion.Model.Optimizers;
using Fusion.Runtime;

namespace Fusion.Model.Tests.Training;

/// <summary>Muon against its definition in double precision, and against what orthogonalisation means.</summary>
public sealed class MuonTests
{
    private const double Rate = 0.01, Decay = 0.1, Ratio = 2, Momentum = 0.9;

    private static readonly OptimizerSettings Settings = new(WeightDecay: Decay, ClipNorm: double.PositiveInfinity, MuonRate: Ratio, MuonMomentum: Momentum);

    public static TheoryData<int, int> Shapes => new() { { 16, 16 }, { 8, 24 }, { 40, 8 }, { 33, 17 }, { 1, 5 } };

    /// <summary>Two steps on one matrix: rounding in float of 15 small products grows to about 1e-5 of entries below 1.</summary>
    [Theory, MemberData(nameof(Shapes))]
    public void Step_OnHiddenMatrix_IsTheDefinition(int rows, int columns)
    {
        using var device = Device.Open("cpu");
        using var store = Store(device, rows, columns, out var weight);
        using var optimizer = new MuonOptimizer(store, Settings);
        var theta = weight.Value.ToArray().Select(v => (double)v).ToArray();
        var mean = new double[theta.Length];
        for (int step = 1; step <= 2; step++)
        {
            var gradient = Samples.Floats(theta.Length, 10 + step);
            weight.Gradient.CopyFrom(gradient);
            optimizer.Step(Rate);
            Reference(theta, gradient, mean, rows, columns);
            var actual = weight.Value.ToArray();
            for (int i = 0; i < theta.Length; i++) Assert.Equal(theta[i], actual[i], 1e-5);
            Assert.All(weight.Gradient.ToArray(), g => Assert.Equal(0f, g));
        }
    }

    [Fact]
    public void Step_OnFusedMatrix_OrthogonalisesEachPartAlone()
    {
        using var device = Device.Open("cpu");
        using var fused = new ParameterStore(device);
        Parameter both = null!;
        fused.DeclareFused([("a", 12), ("b", 12)], 12, p => both = p);
        fused.Allocate();
        using var optimizer = new MuonOptimizer(fused, Settings);
        var gradient = Samples.Floats(2 * 144, 3);
        both.Gradient.CopyFrom(gradient);
        optimizer.Step(Rate);
        var actual = both.Value.ToArray();
        for (int part = 0; part < 2; part++)
        {
            var theta = new double[144];
            Reference(theta, gradient[(part * 144)..(part * 144 + 144)], new double[144], 12, 12);
            for (int i = 0; i < 144; i++) Assert.Equal(theta[i], actual[part * 144 + i], 1e-5);
        }
    }

    [Fact]
    public void Step_OnTablesAndGains_IsAdamW()
    {
        using var device = Device.Open("cpu");
        using var muonStore = Tables(device);
        using var adamStore = Tables(device);
        using var muon = new MuonOptimizer(muonStore, Settings);
        using var adam = new AdamWOptimizer(adamStore, Settings);
        foreach (var (store, optimizer) in new (ParameterStore, Optimizer)[] { (muonStore, muon), (adamStore, adam) })
        {
            store.Gradients.CopyFrom(Samples.Floats(store.Gradients.Length(0), 5));
            optimizer.Step(Rate);
        }
        Assert.Equal(adamStore.Values.ToArray(), muonStore.Values.ToArray());
    }

    private static ParameterStore Tables(Device device)
    {
        var store = new ParameterStore(device);
        store.Declare("table", [16, 4], ParameterRole.Table, _ => { });
        store.Declare("gain", [16], ParameterRole.Gain, _ => { });
        store.Allocate();
        store.Values.CopyFrom(Samples.Floats(store.Values.Length(0), 4));
        return store;
    }

    private static ParameterStore Store(Device device, int rows, int columns, out Parameter weight)
    {
        var store = new ParameterStore(device);
        Parameter declared = null!;
        store.Declare("w", [rows, columns], ParameterRole.Hidden, p => declared = p);
        store.Allocate();
        declared.Value.CopyFrom(Samples.Floats(rows * columns, 1));
        weight = declared;
        return store;
    }

    /// <summary>m ← μm + g; u = g + μm; five quintic steps on u / ‖u‖; θ ← θ(1 − rate·decay) − rate·ratio·√max(1, rows/columns)·O.</summary>
    private static void Reference(double[] theta, float[] gradient, double[] mean, int rows, int columns)
    {
        var x = new double[theta.Length];
        for (int i = 0; i < x.Length; i++)
        {
            mean[i] = Momentum * mean[i] + gradient[i];
            x[i] = gradient[i] + Momentum * mean[i];
        }
        double norm = Math.Sqrt(x.Sum(v => v * v)) + 1e-7;
        for (int i = 0; i < x.Length; i++) x[i] /= norm;
        for (int iteration = 0; iteration < 5; iteration++)
        {
            // X ← aX + b(XXᵀ)X + c(XXᵀ)²X, whichever side is shorter: both orders give the same matrix.
            var gram = Multiply(x, Transpose(x, rows, columns), rows, columns, rows);
            var once = Multiply(gram, x, rows, rows, columns);
            var twice = Multiply(gram, once, rows, rows, columns);
            for (int i = 0; i < x.Length; i++) x[i] = 3.4445 * x[i] - 4.7750 * once[i] + 2.0315 * twice[i];
        }
        double scale = Rate * Ratio * Math.Sqrt(Math.Max(1.0, (double)rows / columns));
        for (int i = 0; i < x.Length; i++) theta[i] = theta[i] * (1 - Rate * Ratio * Decay) - scale * x[i];
    }

    private static double[] Transpose(double[] x, int rows, int columns) =>
        [.. Enumerable.Range(0, columns).SelectMany(c => Enumerable.Range(0, rows).Select(r => x[r * columns + c]))];

    private static double[] Multiply(double[] a, double[] b, int m, int k, int n)
    {
        var y = new double[m * n];
        for (int i = 0; i < m; i++)
            for (int p = 0; p < k; p++)
                for (int j = 0; j < n; j++)
                    y[i * n + j] += a[i * k + p] * b[p * n + j];
        return y;
    }
}
