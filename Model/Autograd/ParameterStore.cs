using Fusion.Runtime;

namespace Fusion.Model.Autograd;

/// <summary>What a weight is to an optimizer.</summary>
public enum ParameterRole
{
    /// <summary>A matrix between activations: a linear map, decayed, and orthogonalised by Muon.</summary>
    Hidden,

    /// <summary>A table of vectors by token: embedding and head; decayed.</summary>
    Table,

    /// <summary>A vector of gains: not decayed.</summary>
    Gain,
}

/// <summary>
/// All weights of a model in one flat segment, their gradients in another: the optimizer and the gradient norm are then
/// single launches. Weights lie in the order of their roles. Segments are aligned to vectors; the padding stays zero.
/// </summary>
public sealed class ParameterStore(Device device) : IDisposable
{
    private const int Alignment = 16;

    private readonly List<Declared> declared = [];
    private readonly List<Parameter> parameters = [];

    private sealed record Declared(IReadOnlyList<ParameterPart> Parts, int[] Shape, ParameterRole Role, Action<Parameter> Assign);

    /// <summary>Where the segments live.</summary>
    public Device Device { get; } = device;

    /// <summary>Every weight, in order of declaration.</summary>
    public IReadOnlyList<Parameter> Parameters => parameters;

    /// <summary>The flat weights, padding included.</summary>
    public Tensor<float> Values { get; private set; } = null!;

    /// <summary>The flat gradients, at the offsets of <see cref="Values"/>; null as those are before <see cref="Allocate"/>.</summary>
    public Tensor<float> Gradients { get; private set; } = null!;

    /// <summary>Elements at the start of the segments that belong to hidden matrices.</summary>
    public int HiddenCount { get; private set; }

    /// <summary>Elements at the start of the segments that are subject to weight decay: hidden matrices and tables.</summary>
    public int DecayedCount { get; private set; }

    /// <summary>Number of weights without padding.</summary>
    public long Count { get; private set; }

    /// <summary>Declares a weight; <paramref name="assign"/> receives it when <see cref="Allocate"/> is called.</summary>
    /// <param name="name">Name in checkpoints.</param>
    /// <param name="shape">One or two lengths.</param>
    /// <param name="role">What it is to an optimizer.</param>
    /// <param name="assign">Receives the parameter.</param>
    public void Declare(string name, int[] shape, ParameterRole role, Action<Parameter> assign) =>
        declared.Add(new([new ParameterPart(name, 0, shape)], shape, role, assign));

    /// <summary>Declares matrices of one width that one product uses together: their rows lie one after another.</summary>
    public void DeclareFused(IReadOnlyList<(string Name, int Rows)> parts, int columns, Action<Parameter> assign)
    {
        var list = new List<ParameterPart>();
        int rows = 0;
        foreach (var (name, count) in parts)
        {
            list.Add(new ParameterPart(name, rows, [count, columns]));
            rows += count;
        }
        declared.Add(new(list, [rows, columns], ParameterRole.Hidden, assign));
    }

    /// <summary>Lays out and allocates everything declared, as zeros.</summary>
    public void Allocate()
    {
        var offsets = new int[declared.Count];
        int total = 0;
        foreach (var role in Enum.GetValues<ParameterRole>())
        {
            for (int i = 0; i < declared.Count; i++)
            {
                if (declared[i].Role != role) continue;
                offsets[i] = total;
                int count = declared[i].Shape.Aggregate((a, b) => checked(a * b));
                Count += count;
                total = checked(total + (count + Alignment - 1) / Alignment * Alignment);
            }
            if (role == ParameterRole.Hidden) HiddenCount = total;
            if (role == ParameterRole.Table) DecayedCount = total;
        }
        Values = Tensor.Zeros<float>(Device, total);
        Gradients = Tensor.Zeros<float>(Device, total);
        for (int i = 0; i < declared.Count; i++)
        {
            var d = declared[i];
            int count = d.Shape.Aggregate((a, b) => a * b);
            var parameter = new Parameter(d.Role, offsets[i], d.Parts, Values.Slice(0, offsets[i], count).Reshape(d.Shape), Gradients.Slice(0, offsets[i], count).Reshape(d.Shape));
            parameters.Add(parameter);
            d.Assign(parameter);
        }
    }

    /// <summary>Frees the segments.</summary>
    public void Dispose()
    {
        Values?.Dispose();
        Gradients?.Dispose();
    }
}
