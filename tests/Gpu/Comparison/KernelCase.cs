using Fusion.Runtime;

namespace Fusion.Gpu.Comparison;

/// <summary>One model kernel at one size, to be held against a reference in fp64.</summary>
/// <param name="Kernel">Such as "RmsNorm.Forward": the name of the reference, too.</param>
/// <param name="Size">Such as "37×100".</param>
/// <param name="Numbers">Scalars that the reference needs, by name.</param>
/// <param name="Tensors">All tensors, in order.</param>
/// <param name="Summands">Terms in the longest sum behind an element; decides the <see cref="Limit"/>.</param>
/// <param name="Run">Launches on tensors of these names.</param>
internal sealed record KernelCase(string Kernel, string Size, IReadOnlyDictionary<string, double> Numbers, IReadOnlyList<CaseTensor> Tensors, double Summands, Action<Launch, CaseArguments> Run)
{
    /// <summary>Half the distance of 1 and the next float.</summary>
    private const double Rounding = 1.0 / (1 << 24);

    /// <summary>Name in tables.</summary>
    public string Name => $"{Kernel} {Size}";

    /// <summary>Whether it is too large for a run of the tests on a CPU.</summary>
    public bool IsLarge { get; init; }

    /// <summary>
    /// Largest relative Frobenius error that is accepted. A chain of n additions of random numbers in fp32 loses about
    /// √n / 2 roundings; 4 √n leaves eight times that. 16 more cover functions of 4 units in the last place and what follows
    /// from them. TF32, bf16, or one wrong element among millions are far outside.
    /// </summary>
    public double Limit => Rounding * (16 + 4 * Math.Sqrt(Summands));
}

/// <summary>The tensors of a run by name.</summary>
internal sealed class CaseArguments
{
    private readonly Dictionary<string, Tensor<float>> _floats = [];
    private readonly Dictionary<string, Tensor<int>> _ints = [];

    public Tensor<float> this[string name] => _floats[name];

    public Tensor<int> Ints(string name) => _ints[name];

    public void Add(string name, Tensor<float> tensor) => _floats.Add(name, tensor);

    public void Add(string name, Tensor<int> tensor) => _ints.Add(name, tensor);
}
