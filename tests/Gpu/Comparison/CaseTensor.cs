using Fusion.Kernels;

namespace Fusion.Gpu.Comparison;

/// <summary>What a kernel does with a tensor.</summary>
internal enum TensorRole
{
    /// <summary>Read, and left as it was.</summary>
    Input,

    /// <summary>Written, every element; poisoned before.</summary>
    Output,

    /// <summary>Read and written.</summary>
    Update,
}

/// <summary>One tensor of a comparison: its name in references, its shape, and how it is filled.</summary>
/// <param name="Name">Name that references use.</param>
/// <param name="Role">What the kernel does with it.</param>
/// <param name="Shape">Lengths of the axes.</param>
/// <param name="Floats">Gives the elements in row-major order, before they are rounded to the element type; null for integers and for outputs.</param>
/// <param name="Ints">Gives integer elements; null for others.</param>
internal sealed record CaseTensor(string Name, TensorRole Role, int[] Shape, Func<Random, int, float[]>? Floats = null, Func<Random, int, int[]>? Ints = null)
{
    /// <summary>Type of the elements: float, or int where integers are given, unless <see cref="Of"/> says otherwise.</summary>
    public Type Element { get; private init; } = Ints is null ? typeof(float) : typeof(int);

    /// <summary>Whether elements are bfloat16. References get them as floats, which hold them exactly.</summary>
    public bool IsHalf => Element == typeof(BFloat16);

    /// <summary>The same tensor with other elements: float or bfloat16.</summary>
    public CaseTensor Of<T>() where T : unmanaged => this with { Element = typeof(T) };

    /// <summary>Number of elements.</summary>
    public int Count => Shape.Aggregate(1, (a, b) => checked(a * b));

    /// <summary>Standard normal numbers that are read.</summary>
    public static CaseTensor In(string name, params int[] shape) => new(name, TensorRole.Input, shape, Normal);

    /// <summary>Positive numbers that are read.</summary>
    public static CaseTensor Positive(string name, params int[] shape) => new(name, TensorRole.Input, shape, Magnitudes);

    /// <summary>Integers in [low, high) that are read.</summary>
    public static CaseTensor Ids(string name, int low, int high, params int[] shape) => new(name, TensorRole.Input, shape, Ints: (random, n) => Uniform(random, n, low, high));

    /// <summary>A tensor that is overwritten.</summary>
    public static CaseTensor Out(string name, params int[] shape) => new(name, TensorRole.Output, shape);

    /// <summary>Standard normal numbers that are updated.</summary>
    public static CaseTensor Updated(string name, params int[] shape) => new(name, TensorRole.Update, shape, Normal);

    /// <summary>Positive numbers that are updated.</summary>
    public static CaseTensor UpdatedPositive(string name, params int[] shape) => new(name, TensorRole.Update, shape, Magnitudes);

    /// <summary>Uniform integers in [low, high).</summary>
    public static int[] Uniform(Random random, int count, int low, int high)
    {
        var values = new int[count];
        for (int i = 0; i < count; i++) values[i] = random.Next(low, high);
        return values;
    }

    /// <summary>Standard normal numbers (Box and Muller 1958).</summary>
    public static float[] Normal(Random random, int count)
    {
        var values = new float[count];
        for (int i = 0; i < count; i++) values[i] = (float)(Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
        return values;
    }

    private static float[] Magnitudes(Random random, int count) => [.. Normal(random, count).Select(v => 0.01f + Math.Abs(v))];
}
