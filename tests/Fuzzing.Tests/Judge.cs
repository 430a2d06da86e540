using Fusion.Kernels;

namespace Fusion.Fuzzing;

/// <summary>
/// What interpreted kernels call where the language leaves a result open: calm, it is what the interpreter computes;
/// shaken, it is another result that the language allows. Elements that differ between shaken runs are not defined to the
/// bit, and by how much they differ says how far off another execution may be.
/// </summary>
public static class Judge
{
    /// <summary>Iterations of loops in one launch, after which a kernel counts as endless.</summary>
    private const int Patience = 300;

    /// <summary>Functions are within 4 units in the last place, so two of them within 8: the largest relative difference.</summary>
    private const float OfFunctions = 8f / (1 << 23);

    [ThreadStatic] private static int s_seed;
    [ThreadStatic] private static int s_calls;
    [ThreadStatic] private static int s_iterations;
    [ThreadStatic] private static bool s_isNear;

    /// <summary>Whether the kernel called a function that executions approximate, however little came of it.</summary>
    public static bool IsNear => s_isNear;

    /// <summary>Begins a launch.</summary>
    /// <param name="seed">0: calm; else how to shake.</param>
    public static void Begin(int seed) => (s_seed, s_calls, s_iterations, s_isNear) = (seed, 0, 0, false);

    /// <summary>Called by every iteration of every loop.</summary>
    public static void Iterate()
    {
        if (++s_iterations > Patience) throw new EndlessException();
    }

    /// <summary>The result of a function that executions approximate.</summary>
    public static Tile<float> Near(Tile<float> exact)
    {
        s_isNear = true;
        return s_seed == 0 ? exact : exact + exact * (Any(exact.Rows, exact.Columns) * OfFunctions);
    }

    /// <summary>The same for double, whose deviations are far below what is granted to any function.</summary>
    public static Tile<double> Near(Tile<double> exact)
    {
        s_isNear = true;
        return exact;
    }

    /// <inheritdoc cref="Near(Tile{double})"/>
    public static double Near(double exact)
    {
        s_isNear = true;
        return exact;
    }

    /// <summary>The same for a scalar.</summary>
    public static float Near(float exact)
    {
        s_isNear = true;
        return s_seed == 0 ? exact : exact + exact * ((float)(Random().NextDouble() - 0.5) * OfFunctions);
    }

    /// <summary>Sine and cosine, which promise nothing for large angles.</summary>
    public static Tile<float> Near(Tile<float> exact, Tile<float> angle) =>
        s_seed == 0 ? Near(exact) : Tile.Where(Tile.Abs(angle) <= 1e4f, Near(exact), Any(exact.Rows, exact.Columns));

    /// <inheritdoc cref="Near(Tile{float}, Tile{float})"/>
    public static Tile<double> Near(Tile<double> exact, Tile<double> angle) =>
        s_seed == 0 ? Near(exact) : Tile.Where(Tile.Abs(angle) <= 1e4, Near(exact), Any(exact.Rows, exact.Columns).To<double>());

    /// <inheritdoc cref="Near(float, float)"/>
    public static double Near(double exact, double angle) => s_seed == 0 || Math.Abs(angle) <= 1e4 ? Near(exact) : Random().NextDouble() - 0.5;

    /// <summary>The same for a scalar.</summary>
    public static float Near(float exact, float angle) => s_seed == 0 || MathF.Abs(angle) <= 1e4f ? Near(exact) : (float)(Random().NextDouble() - 0.5);

    /// <summary>Normal random numbers: within 2e-6.</summary>
    public static Tile<float> NearNormal(Tile<float> exact) => s_seed == 0 ? Near(exact) : exact + Any(exact.Rows, exact.Columns) * 4e-6f;

    /// <summary>A product of floating-point tiles. That of float is exact; of n terms of narrower elements, within n · 2⁻²³ of the sum of magnitudes.</summary>
    public static Tile<float> Dot<T>(Tile<T> a, Tile<T> b) where T : unmanaged => Product(Tile.Dot(a, b), a, b, 0f);

    /// <summary>The same, added to what there is.</summary>
    public static Tile<float> Dot<T>(Tile<T> a, Tile<T> b, Tile<float> sum) where T : unmanaged => Product(Tile.Dot(a, b, sum), a, b, sum);

    /// <summary>An operand of a product that came through a loop or branch: its padding may count as what it is, a zero like any other.</summary>
    public static Tile<T> Loose<T>(Tile<T> operand) where T : unmanaged =>
        s_seed % 2 == 0 ? operand : Tile.Where(Tile.Full(operand.Rows, operand.Columns, 0) == 0, operand, operand);

    /// <summary>Division of integers: by zero it gives anything.</summary>
    public static Tile<int> Divide(Tile<int> a, Tile<int> b) => OrAnything(a / b, b);

    /// <summary>The remainder of a division: by zero it is anything.</summary>
    public static Tile<int> Remainder(Tile<int> a, Tile<int> b) => OrAnything(a % b, b);

    /// <summary>Stores at indices: of those that meet, any one wins.</summary>
    public static void Scatter<T>(View<T> view, Tile<int> index, Tile<T> value) where T : unmanaged
    {
        var (r, c) = (Math.Max(index.Rows, value.Rows), Math.Max(index.Columns, value.Columns));
        if (s_seed == 0) view.Scatter(index, value);
        else foreach (var at in Shuffled(r, c)) view.Scatter(One(index, at), One(value, at));
    }

    /// <summary>The same for a view of rank 2.</summary>
    public static void Scatter<T>(View<T> view, Tile<int> rows, Tile<int> columns, Tile<T> value) where T : unmanaged
    {
        if (s_seed == 0)
        {
            view.Scatter(rows, columns, value);
            return;
        }
        var (r, c) = (Math.Max(Math.Max(rows.Rows, columns.Rows), value.Rows), Math.Max(Math.Max(rows.Columns, columns.Columns), value.Columns));
        foreach (var at in Shuffled(r, c)) view.Scatter(One(rows, at), One(columns, at), One(value, at));
    }

    /// <summary>One element of a tile that may have been stretched.</summary>
    private static Tile<T> One<T>(Tile<T> tile, (int Row, int Column) at) where T : unmanaged =>
        tile.Slice((Math.Min(at.Row, tile.Rows - 1), Math.Min(at.Column, tile.Columns - 1)), (1, 1));

    private static (int Row, int Column)[] Shuffled(int rows, int columns)
    {
        (int, int)[] all = [.. from r in Enumerable.Range(0, rows) from c in Enumerable.Range(0, columns) select (r, c)];
        Random().Shuffle(all);
        return all;
    }

    private static Tile<int> OrAnything(Tile<int> result, Tile<int> divisor)
    {
        if (s_seed == 0) return result;
        return Tile.Where(divisor == 0, Tile.RandomBits(s_seed, ++s_calls, Tile.Rows(0, result.Rows), Tile.Columns(0, result.Columns)), result);
    }

    private static Tile<float> Product<T>(Tile<float> exact, Tile<T> a, Tile<T> b, Tile<float> sum) where T : unmanaged
    {
        // Products with padding are zeros of either sign, or are left out: zeros have the other sign, all of them or some.
        if (s_seed == 1) exact = Tile.Where(exact == 0f, -exact, exact);
        else if (s_seed % 2 != 0) exact = Tile.Where((exact == 0f) & (Any(exact.Rows, exact.Columns) < 0f), -exact, exact);
        if (typeof(T) == typeof(float)) return exact;
        s_isNear = true;
        if (s_seed == 0) return exact;
        var magnitude = Tile.Dot(Tile.Abs(a.To<float>()), Tile.Abs(b.To<float>())) + Tile.Abs(sum);
        var near = exact + magnitude * (Any(exact.Rows, exact.Columns) * (2f * (a.Columns + 1) / (1 << 23)));
        return Tile.Where(Tile.Abs(exact) <= float.MaxValue, near, exact);
    }

    /// <summary>Numbers between -0.5 and 0.5.</summary>
    private static Tile<float> Any(int rows, int columns) => Tile.Uniform(s_seed, ++s_calls, Tile.Rows(0, rows), Tile.Columns(0, columns)) - 0.5f;

    private static Random Random() => new(unchecked((s_seed * 1_000_003) + ++s_calls));
}

/// <summary>A kernel loops for longer than anybody waits.</summary>
public sealed class EndlessException : Exception
{
    /// <summary>Says so.</summary>
    public EndlessException() : base("The kernel loops on and on.") { }
}
