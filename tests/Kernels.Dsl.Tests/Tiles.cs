namespace Fusion.Kernels.Tests;

/// <summary>Makes tiles from literals and runs single expressions under the interpreter.</summary>
internal static class Tiles
{
    public static Tile<T> Of<T>(T[,] values)
        where T : unmanaged
    {
        int rows = values.GetLength(0), columns = values.GetLength(1);
        return new ReadView<T>(values.Cast<T>().ToArray(), [rows, columns]).Load((0, 0), (rows, columns));
    }

    public static Tile<float> Row(params float[] values) => new ReadView<float>(values, [values.Length]).Load(0, values.Length);

    public static Tile<int> Ints(params int[] values) => new ReadView<int>(values, [values.Length]).Load(0, values.Length);

    public static Tile<bool> Mask(params int[] values) => Ints(values) != 0;

    /// <summary>The (1, 1) tile's element, as kept in wide mode.</summary>
    public static double Wide(Func<Tile<float>> expression)
    {
        var result = new double[1];
        Interpreter.Run(
            () =>
            {
                _ = Grid.Over(1);
                View<float>.Wide(result, [1]).Store(0, expression());
            },
            new InterpreterOptions { Wide = true });
        return result[0];
    }

    public static float Single(Tile<float> tile)
    {
        var result = new float[1];
        new View<float>(result, [1]).Store(0, tile);
        return result[0];
    }
}
