using Fusion.Kernels;

namespace Fusion.Gpu.Comparison;

/// <summary>
/// Every kernel of the model at sizes around its tiles and at sizes of real models. A new kernel needs an entry here, a
/// reference in eng/gpu/references.py and one in the tests. The smallest have some fifteen elements: of one element that
/// random inputs cancel, no relative error can be demanded.
/// </summary>
internal static partial class KernelCases
{
    /// <summary>All of them, small ones first.</summary>
    public static IReadOnlyList<KernelCase> All { get; } =
        [.. ((IEnumerable<KernelCase>)[.. Over<float>("<f32>"), .. Over<BFloat16>("<bf16>"), .. Rows(), .. Heads(), .. CachedAttention(), .. Optimizers(), .. Sums()]).OrderBy(c => c.IsLarge)];

    /// <summary>Kernels that are generic over element types, for one of them.</summary>
    private static IEnumerable<KernelCase> Over<T>(string type) where T : unmanaged => [.. Products<T>(type), .. PackedProducts<T>(type), .. RowsOver<T>(type), .. HeadsOver<T>(type)];

    private static Dictionary<string, double> Numbers(params (string Name, double Value)[] numbers) => numbers.ToDictionary(n => n.Name, n => n.Value);

    private static int Ceiling(int a, int b) => (a + b - 1) / b;
}
