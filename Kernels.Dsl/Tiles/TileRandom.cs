namespace Fusion.Kernels;

/// <content>
/// Random numbers that are functions of where they are: the same seed, stream, row and column give the same number in
/// every kernel, whatever the shape of its tiles.
/// </content>
public static partial class Tile
{
    private const float Unit = 1f / (1 << 24);

    /// <summary>Philox4x32-10: four random words for each counter. What the other random functions are made of.</summary>
    /// <param name="key0">First word of the key.</param>
    /// <param name="key1">Second word of the key.</param>
    /// <param name="counter0">First word of the counter.</param>
    /// <param name="counter1">Second word of the counter.</param>
    /// <param name="counter2">Third word of the counter.</param>
    /// <param name="counter3">Fourth word of the counter.</param>
    /// <returns>The four words, each as a tile of the common (broadcast) shape of the counters.</returns>
    /// <exception cref="KernelShapeException">The shapes do not broadcast.</exception>
    public static (Tile<int> Word0, Tile<int> Word1, Tile<int> Word2, Tile<int> Word3) Philox(
        int key0, int key1, Tile<int> counter0, Tile<int> counter1, Tile<int> counter2, Tile<int> counter3)
    {
        var shape = Broadcast.Shape("Philox", Broadcast.Shape("Philox", counter0.Shape, counter1.Shape), Broadcast.Shape("Philox", counter2.Shape, counter3.Shape));
        var words = new double[4][];
        for (var w = 0; w < words.Length; w++)
            words[w] = NewValues(shape.Rows, shape.Columns);
        for (var r = 0; r < shape.Rows; r++)
            for (var c = 0; c < shape.Columns; c++)
            {
                var block = PhiloxBlock.Of(((uint)key0, (uint)key1), (Word(counter0, r, c), Word(counter1, r, c), Word(counter2, r, c), Word(counter3, r, c)));
                var at = r * shape.Columns + c;
                unchecked
                {
                    (words[0][at], words[1][at], words[2][at], words[3][at]) = ((int)block.W0, (int)block.W1, (int)block.W2, (int)block.W3);
                }
            }

        var padding = Padding.Elementwise(WorkClass.Integer, 1, shape, counter0.Padding, counter1.Padding, counter2.Padding, counter3.Padding);
        return (Of(0), Of(1), Of(2), Of(3));

        Tile<int> Of(int word) => Tile<int>.Rounded(words[word], shape.Rows, shape.Columns, padding: (bool[]?)padding?.Clone());

        static uint Word(Tile<int> counter, int row, int column) => unchecked((uint)(int)counter.Stretched(row, column));
    }

    /// <summary>Random integers, all 32 bits: the first word of Philox with the key (seed, stream) and the counter (column, row, 0, 0).</summary>
    /// <param name="seed">Of a run, for example.</param>
    /// <param name="stream">Of a use in it: layer and step, for example. Streams share no numbers.</param>
    /// <param name="row">Row numbers; <c>Tile.Rows</c> makes those of a tile.</param>
    /// <param name="column">Column numbers; <c>Tile.Columns</c> makes those of a tile.</param>
    /// <returns>A tile of the common (broadcast) shape.</returns>
    /// <exception cref="KernelShapeException">The shapes do not broadcast.</exception>
    public static Tile<int> RandomBits(int seed, int stream, Tile<int> row, Tile<int> column) => Philox(seed, stream, column, row, 0, 0).Word0;

    /// <summary>Uniform random numbers in 0 ≤ u &lt; 1, multiples of 2⁻²⁴: the upper 24 of the <see cref="RandomBits"/>.</summary>
    /// <param name="seed">Of a run, for example.</param>
    /// <param name="stream">Of a use in it. Streams share no numbers.</param>
    /// <param name="row">Row numbers.</param>
    /// <param name="column">Column numbers.</param>
    /// <returns>A tile of the common (broadcast) shape.</returns>
    /// <exception cref="KernelShapeException">The shapes do not broadcast.</exception>
    public static Tile<float> Uniform(int seed, int stream, Tile<int> row, Tile<int> column) => Fraction(RandomBits(seed, stream, row, column));

    /// <summary>
    /// Normal random numbers of mean 0 and variance 1, |x| &lt; 5.8, by Box and Muller: √(−2 ln u) · cos(2π (v − ½)) with
    /// u = (upper 24 bits of the first word + 1) · 2⁻²⁴ and v = upper 24 bits of the second word · 2⁻²⁴. Within 2·10⁻⁶ of that.
    /// </summary>
    /// <param name="seed">Of a run, for example.</param>
    /// <param name="stream">Of a use in it. Streams share no numbers.</param>
    /// <param name="row">Row numbers.</param>
    /// <param name="column">Column numbers.</param>
    /// <returns>A tile of the common (broadcast) shape.</returns>
    /// <exception cref="KernelShapeException">The shapes do not broadcast.</exception>
    public static Tile<float> Normal(int seed, int stream, Tile<int> row, Tile<int> column)
    {
        var (first, second, _, _) = Philox(seed, stream, column, row, 0, 0);
        var u = (UpperBits(first) + 1) * Unit;
        return Sqrt(Log(u) * -2) * Cos((Fraction(second) - 0.5f) * MathF.Tau);
    }

    private static Tile<float> Fraction(Tile<int> bits) => UpperBits(bits) * Unit;

    private static Tile<float> UpperBits(Tile<int> bits) => ((bits >> 8) & 0xFFFFFF).To<float>();
}
