using Fusion.Compiler.Ir;
using Fusion.Runtime;

namespace Fusion.Gpu.Comparison;

/// <summary>One model kernel at one size, to be held against a reference in fp64.</summary>
/// <param name="Kernel">Such as "RmsNorm.Backward", and "RmsNorm.Forward&lt;bf16&gt;" for an instance of a generic kernel.</param>
/// <param name="Size">Such as "37×100".</param>
/// <param name="Numbers">Scalars that the reference needs, by name.</param>
/// <param name="Tensors">All tensors, in order.</param>
/// <param name="Summands">Terms in the longest sum behind an element; decides <see cref="Limit"/>.</param>
/// <param name="Run">Launches on tensors of these names.</param>
internal sealed record KernelCase(string Kernel, string Size, IReadOnlyDictionary<string, double> Numbers, IReadOnlyList<CaseTensor> Tensors, double Summands, Action<Launch, CaseArguments> Run)
{
    /// <summary>Half the distance of 1 and the next float.</summary>
    private const double Rounding = 1.0 / (1 << 24);

    /// <summary>Half the distance of 1 and the next bfloat16.</summary>
    private const double HalfRounding = 1.0 / (1 << 8);

    /// <summary>Name of the reference, which all instances of a kernel share.</summary>
    public string Reference => KernelName.WithoutElements(Kernel);

    /// <summary>How often numbers are rounded to bfloat16 on the way to a tensor that holds such.</summary>
    public int HalfRoundings { get; init; } = 1;

    /// <summary>Name in tables.</summary>
    public string Name => $"{Kernel} {Size}";

    /// <summary>Whether it is too large for a run of the tests on a CPU.</summary>
    public bool IsLarge { get; init; }

    /// <summary>
    /// Largest relative Frobenius error that is accepted. A chain of n additions of random numbers in fp32 loses about
    /// √n / 2 roundings; 4 √n leaves eight times that. 16 more cover functions of 4 units in the last place and what follows
    /// from them. TF32, bf16, or one wrong element among millions are far outside. Where a result is rounded to bfloat16, no
    /// element loses more than half a unit by that.
    /// </summary>
    public double Limit(CaseTensor tensor) => Rounding * (16 + 4 * Math.Sqrt(Summands)) + (tensor.IsHalf ? HalfRoundings * HalfRounding : 0);
}

/// <summary>The tensors of a run by name.</summary>
internal sealed class CaseArguments
{
    private readonly Dictionary<string, object> _tensors = [];

    public Tensor<float> this[string name] => Of<float>(name);

    public Tensor<int> Ints(string name) => Of<int>(name);

    public Tensor<T> Of<T>(string name) where T : unmanaged => (Tensor<T>)_tensors[name];

    public void Add<T>(string name, Tensor<T> tensor) where T : unmanaged => _tensors.Add(name, tensor);
}
