using Fusion.Kernels;

namespace Fusion.Conformance;

/// <summary>Random numbers as functions of where they are.</summary>
public static partial class RandomKernels
{
    /// <summary>Words of any key and counter; one that is the same for the whole program, and one for each row.</summary>
    [Kernel]
    public static void Words(ReadView<int> key, ReadView<int> counter, View<int> words, [Tune(16, Cpu = [40])] int size)
    {
        var i = Grid.Over(Tile.Count(counter.Length(1), size));
        var (a, b, c, d) = Tile.Philox(key.At(0), key.At(1), counter[0].Load(i, size), counter[1].Load(i, size), counter[2].Load(i, size), counter[3].Load(i, size));
        words[0].Store(i, a);
        words[1].Store(i, b);
        words[2].Store(i, c);
        words[3].Store(i, d);
    }

    [Kernel]
    public static void Numbers(View<int> bits, View<float> uniform, View<float> normal, View<float> ofRow, int seed, int stream, [Tune(4)] int rows, [Tune(24, Cpu = [40])] int columns)
    {
        var (j, i) = Grid.Over(Tile.Count(bits.Length(1), columns), Tile.Count(bits.Length(0), rows));
        var row = Tile.Rows(i, rows);
        var column = Tile.Columns(j, columns);
        bits.Store((i, j), Tile.RandomBits(seed, stream, row, column));
        uniform.Store((i, j), Tile.Uniform(seed, stream + 1, row, column));
        normal.Store((i, j), Tile.Normal(seed, stream + 2, row, column));
        ofRow.Store((i, j), Tile.Uniform(seed, stream + 1, row, 7) + Tile.Uniform(seed, stream + 1, 3, column).T.T + Tile.Uniform(seed, 5, column.T, row.T).T);
    }
}
