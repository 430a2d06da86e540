using Fusion.Kernels;

namespace Fusion.Conformance;

/// <summary>The examples of docs/kernels.md, letter by letter.</summary>
public static partial class PageKernels
{
    public readonly record struct DecaySettings(float Rate, float Decay, bool Reversed);

    /// <summary>x −= rate · (g + decay · x), or += when reversed.</summary>
    [Kernel]
    [Example("x=300", "g=300", "settings.Rate=0.1", "settings.Decay=0.01", "settings.Reversed=false")]
    public static void Decayed(View<float> x, ReadView<float> g, DecaySettings settings, [Tune(64)] int size)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), size));
        var v = x.Load(i, size);
        var change = settings.Rate * (g.Load(i, size) + settings.Decay * v);
        x.Store(i, settings.Reversed ? v + change : v - change);
    }

    /// <summary>The most probable token of each row of logits, and whether the row holds a NaN.</summary>
    [Kernel]
    public static void Greedy(ReadView<float> logits, View<int> token, View<int> broken, [Const(100)] int vocabulary)
    {
        var i = Grid.Over(logits.Length(0));
        var row = logits[i].Load(0, vocabulary);
        token.Store(i, row.ArgMax(Axis.Columns));
        broken.Store(i, (!(row <= float.PositiveInfinity)).Any(Axis.Columns).To<int>());
    }

    /// <summary>The position of each token in its document: the tokens since the last end of a text.</summary>
    [Kernel]
    public static void Positions(ReadView<int> tokens, View<int> position, int endOfText, [Const(300)] int length)
    {
        var i = Grid.Over(tokens.Length(0));
        var at = Tile.Columns(0, length);
        var begin = Tile.Where(tokens[i].LoadAt(-1, length) == endOfText, at, 0);
        position[i].Store(0, at - begin.CumMax(Axis.Columns));
    }

    /// <summary>Rotary embedding: column c and column c + half of a row are turned by the angle of column c.</summary>
    [Kernel]
    public static void Turn(ReadView<float> x, ReadView<float> angle, View<float> y, [Const(16)] int half, [Tune(8)] int rows)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), rows));
        var v = x.Load((i, 0), (rows, 2 * half));
        var turned = Tile.Concat(-v.Slice((0, half), (rows, half)), v.Slice((0, 0), (rows, half)), Axis.Columns);
        var a = angle.Load((i, 0), (rows, half));
        var angles = Tile.Concat(a, a, Axis.Columns);
        y.Store((i, 0), v * Tile.Cos(angles) + turned * Tile.Sin(angles));
    }

    /// <summary>The rows of x added up by their ids. Rows order[starts[i]] … order[starts[i + 1] − 1] have the id i: a program for each id, no atomics.</summary>
    [Kernel]
    public static void SumById(ReadView<float> x, ReadView<int> order, ReadView<int> starts, View<float> y, [Const(20)] int width)
    {
        var id = Grid.Over(y.Length(0));
        var sum = Tile.Zeros<float>(1, width);
        int end = starts.At(id + 1);
        for (int n = starts.At(id); n < end; n++)
            sum += x[order.At(n)].Load(0, width);
        y[id].Store(0, sum);
    }

    /// <summary>What dropout leaves of an element: nothing, or so much that the mean stays.</summary>
    [Device]
    private static Tile<float> Kept(int seed, int stream, Tile<int> row, Tile<int> column, float rate) =>
        (Tile.Uniform(seed, stream, row, column) >= rate).To<float>() / (1f - rate);

    [Kernel]
    public static void Dropout(ReadView<float> x, View<float> y, int seed, int stream, float rate, [Tune(4)] int rows, [Tune(20)] int columns)
    {
        var (j, i) = Grid.Over(Tile.Count(x.Length(1), columns), Tile.Count(x.Length(0), rows));
        var kept = Kept(seed, stream, Tile.Rows(i, rows), Tile.Columns(j, columns), rate);
        y.Store((i, j), x.Load((i, j), (rows, columns)) * kept);
    }

    /// <summary>The gradient of what <see cref="Dropout"/> let pass: the same mask, computed again by whole rows.</summary>
    [Kernel]
    public static void DropoutBackward(ReadView<float> dy, View<float> dx, int seed, int stream, float rate, [Const(40)] int width)
    {
        var i = Grid.Over(dy.Length(0));
        var kept = Kept(seed, stream, Tile.Rows(i, 1), Tile.Columns(0, width), rate);
        dx.Store((i, 0), dy.Load((i, 0), (1, width)) * kept);
    }

    /// <summary>A router of experts: the two best experts of each token, and the softmax of their scores.</summary>
    [Kernel]
    public static void Route(ReadView<float> scores, View<float> weight, View<int> expert, [Const(40)] int experts, [Tune(4)] int rows)
    {
        var i = Grid.Over(Tile.Count(scores.Length(0), rows));
        var (best, chosen) = scores.Load((i, 0), (rows, experts)).TopK(2);
        var e = Tile.Exp(best - best.Max(Axis.Columns));
        weight.Store((i, 0), e / e.Sum(Axis.Columns));
        expert.Store((i, 0), chosen);
    }

    /// <summary>The mean of each element and of those of its neighbours up to radius that exist: windows that overlap, masks at the ends.</summary>
    [Kernel]
    public static void Smooth(ReadView<float> x, View<float> y, [Const(2)] int radius, [Tune(32)] int size)
    {
        var (i, row) = Grid.Over(Tile.Count(x.Length(1), size), x.Length(0));
        var line = x[row];
        var sum = Tile.Zeros<float>(1, size);
        var count = Tile.Zeros<float>(1, size);
        for (int d = -radius; d <= radius; d++)
        {
            var at = Tile.Columns(i, size) + d;
            sum += line.LoadAt(i * size + d, size);
            count += (at >= 0 & at < line.Length(0)).To<float>();
        }
        y[row].Store(i, sum / count);
    }

    /// <summary>The rows of a table that ids name; an id that the table has not gives zeros.</summary>
    [Kernel]
    public static void Lookup(ReadView<float> table, ReadView<int> ids, View<float> y, [Const(24)] int width, [Tune(4)] int rows)
    {
        var i = Grid.Over(Tile.Count(ids.Length(0), rows));
        var id = ids.Load(i, rows, -1).T;
        y.Store((i, 0), table.Gather(id, Tile.Columns(0, width)));
    }

    [Device]
    private static Tile<float> Squared(Tile<float> x) => x * x;

    /// <summary>x to the power of its row's exponent, by squaring as often as the exponent has bits.</summary>
    [Kernel]
    public static void Power(ReadView<float> x, ReadView<int> exponents, View<float> y, [Tune(32)] int size)
    {
        var (i, row) = Grid.Over(Tile.Count(x.Length(1), size), x.Length(0));
        var power = x[row].Load(i, size);
        var result = Tile.Full(1, size, 1f);
        int n = exponents.At(row);
        while (n > 0)
        {
            if (n % 2 == 1) result *= power;
            power = Squared(power);
            n /= 2;
        }
        y[row].Store(i, result);
    }
}
