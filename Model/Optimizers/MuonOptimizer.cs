using Fusion.Model.Autograd;
using Fusion.Model.Kernels;
using Fusion.Runtime;

namespace Fusion.Model.Optimizers;

/// <summary>
/// Muon (Jordan et al. 2024) for hidden matrices, AdamW for tables and gains. The momentum of a matrix is replaced by an
/// approximately orthogonal matrix of the same row and column spaces, so that every direction moves at the same rate.
/// </summary>
public sealed class MuonOptimizer : Optimizer
{
    /// <summary>Newton–Schulz: steps of the quintic aX + bXXᵀX + c(XXᵀ)²X with Jordan's coefficients.</summary>
    private const float A = 3.4445f, B = -4.7750f, C = 2.0315f;
    private const int NormRows = 16;

    private sealed record Matrix(Tensor<float> Value, Tensor<float> Update);

    /// <summary>Matrices of one shape, and the memory in which they are orthogonalised together.</summary>
    private sealed record Group(List<Matrix> Matrices, Tensor<float> X, Tensor<float> Next, Tensor<float> Gram, Tensor<float> Polynomial);

    private readonly Tensor<float> updates;
    private readonly List<Group> groups = [];

    /// <summary>State of zeros, and work space for the hidden matrices of a store.</summary>
    public MuonOptimizer(ParameterStore store, OptimizerSettings settings) : base(store, settings)
    {
        updates = Tensor.Zeros<float>(store.Device, Math.Max(1, store.HiddenCount));
        var matrices = new List<Matrix>();
        foreach (var parameter in store.Parameters.Where(p => p.Role == ParameterRole.Hidden))
        {
            int columns = parameter.Value.Length(1);
            foreach (var part in parameter.Parts)
                matrices.Add(new(parameter.Value.Slice(0, part.Row, part.Shape[0]),
                    updates.Slice(0, parameter.Offset + part.Row * columns, part.Shape[0] * columns).Reshape(part.Shape[0], columns)));
        }
        foreach (var shape in matrices.GroupBy(m => (Rows: m.Value.Length(0), Columns: m.Value.Length(1))))
        {
            int count = shape.Count(), side = Math.Min(shape.Key.Rows, shape.Key.Columns);
            groups.Add(new([.. shape], Work(count, shape.Key.Rows, shape.Key.Columns), Work(count, shape.Key.Rows, shape.Key.Columns), Work(count, side, side), Work(count, side, side)));
        }

        Tensor<float> Work(int count, int rows, int columns) => Tensor.Zeros<float>(store.Device, count, rows, columns);
    }

    private protected override void Apply(double rate)
    {
        int hidden = Store.HiddenCount;
        if (hidden > 0)
        {
            Muon.Momentum(Launch, Store.Gradients.Slice(0, 0, hidden), Mean.Slice(0, 0, hidden), updates, Clip, (float)Settings.MuonMomentum);
            foreach (var group in groups) ApplyGroup(group, rate * Settings.MuonRate);
        }
        ApplyAdamW(hidden, Store.DecayedCount, rate, Settings.WeightDecay);
        ApplyAdamW(Store.DecayedCount, Store.Values.Length(0), rate, 0);
    }

    private void ApplyGroup(Group group, double rate)
    {
        int rows = group.X.Length(1), columns = group.X.Length(2);
        for (int i = 0; i < group.Matrices.Count; i++)
            Muon.Normalize(Launch, group.Matrices[i].Update, group.X.Select(0, i), columns, NormRows);
        var (x, next) = (group.X, group.Next);
        for (int i = 0; i < Settings.MuonIterations; i++)
        {
            Iterate(x, next, group.Gram, group.Polynomial);
            (x, next) = (next, x);
        }
        // Tall matrices map to more outputs; the factor keeps the size of each output's change the same (Jordan 2024).
        double scale = Math.Sqrt(Math.Max(1.0, (double)rows / columns));
        for (int i = 0; i < group.Matrices.Count; i++)
            Muon.Apply(Launch, group.Matrices[i].Value, x.Select(0, i), (float)(rate * scale), (float)(rate * Settings.WeightDecay), columns);
    }

    /// <summary>next = aX + (bG + cG²)X with the Gram matrix G on the shorter side, so that products stay small.</summary>
    private void Iterate(Tensor<float> x, Tensor<float> next, Tensor<float> gram, Tensor<float> polynomial)
    {
        bool wide = x.Length(1) <= x.Length(2);
        var turned = x.Transpose(1, 2);
        var side = wide ? x : turned;
        Muon.Product(Launch, side, side, polynomial, gram, 1f, 0f);
        Muon.Product(Launch, gram, gram, gram, polynomial, C, B); // symmetric: G Gᵀ = G²
        if (wide) Muon.Product(Launch, polynomial, turned, x, next, 1f, A);
        else Muon.Product(Launch, x, polynomial, x, next, 1f, A);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        base.Dispose();
        updates.Dispose();
        foreach (var group in groups)
        {
            group.X.Dispose();
            group.Next.Dispose();
            group.Gram.Dispose();
            group.Polynomial.Dispose();
        }
    }
}
