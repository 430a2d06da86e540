namespace Fusion.Kernels.Tests;

/// <summary>Element types beside float, int, bool and BFloat16, as the interpreter defines them.</summary>
public class ElementTypeTests
{
    private static Tile<T> Row<T>(params T[] values)
        where T : unmanaged => new ReadView<T>(values, [values.Length]).Load(0, values.Length);

    private static T[] Elements<T>(Tile<T> tile, int count)
        where T : unmanaged
    {
        var memory = new T[count];
        new View<T>(memory, [count]).Store(0, tile);
        return memory;
    }

    [Fact]
    public void Long_BeyondTheBitsOfADouble_StaysExact()
    {
        long[] values = [long.MinValue, long.MaxValue, (1L << 53) + 1, -1, 0];
        Assert.Equal(values, Elements(Row(values), 5));
        Assert.Equal([long.MinValue + 1, long.MinValue, (1L << 53) + 2, 0, 1], Elements(Row(values) + 1, 5));
        Assert.Equal([long.MinValue, -long.MaxValue, -(1L << 53) - 1, 1, 0], Elements(-Row(values), 5));
        Assert.Equal([true, false, false, true, false], Mask(Row(values) < 0L));
        Assert.Equal([long.MaxValue], Elements(Row(values).Max(Axis.Columns), 1));
        Assert.Equal([long.MinValue], Elements(Row(values).Min(Axis.Columns), 1));
        Assert.Equal([(1L << 53) - 1], Elements(Row(values).Sum(Axis.Columns), 1));
        Assert.NotEqual(Row(0L), Row(long.MinValue));
    }

    [Fact]
    public void Floats_ToIntegers_GoTowardsZeroAndSaturate()
    {
        var x = Row(-1.9, 1.9, double.NaN, 1e30, double.NegativeInfinity, 300.7);
        Assert.Equal([-1, 1, 0, int.MaxValue, int.MinValue, 300], Elements(x.To<int>(), 6));
        Assert.Equal([-1L, 1, 0, long.MaxValue, long.MinValue, 300], Elements(x.To<long>(), 6));
        Assert.Equal([-1, 1, 0, 127, -128, 127], Elements(x.To<sbyte>(), 6));
        Assert.Equal([0, 1, 0, 255, 0, 255], Elements(x.To<byte>(), 6));
        Assert.Equal([0, 1, 0, 65535, 0, 300], Elements(x.To<ushort>(), 6));
    }

    [Fact]
    public void Integers_ToNarrowerOnes_Wrap()
    {
        var x = Row(-129, 128, 255, 256, 65537);
        Assert.Equal([127, -128, -1, 0, 1], Elements(x.To<sbyte>(), 5));
        Assert.Equal([127, 128, 255, 0, 1], Elements(x.To<byte>(), 5));
        Assert.Equal([65407, 128, 255, 256, 1], Elements(x.To<ushort>(), 5));
        Assert.Equal([-1, 1], Elements(Row(0x1FFFFFFFFL, 0x300000001L).To<int>(), 2));
    }

    [Fact]
    public void Half_OfDoublesAndInts_IsRoundedOnce()
    {
        // A float between would make a tie of the first one, and round it down.
        var x = Row(1 + Math.ScaleB(1, -11) + Math.ScaleB(1, -30), 65520.0, 65519.0);
        Assert.Equal([(Half)(1 + Math.ScaleB(1, -10)), Half.PositiveInfinity, Half.MaxValue], Elements(x.To<Half>(), 3));
        Assert.Equal([(Half)2048, (Half)2052], Elements(Row(2049, 2051).To<Half>(), 2));
    }

    [Fact]
    public void Long_ToFloat_IsRoundedOnce()
    {
        // A double between would make a tie of it, and round it down.
        const long above = (1L << 62) + (1L << 38) + 1;
        Assert.Equal([(1L << 62) + (1L << 39)], Elements(Row(above).To<float>().To<long>(), 1));
    }

    [Fact]
    public void Wide_OfHalfAndTF32_KeepsWhatIsRoundedElsewhere()
    {
        var y = new double[2];
        var x = new float[] { 1 + MathF.ScaleB(1, -12) };
        var memory = View<float>.Wide(y, [2]);
        Interpreter.Run(
            () =>
            {
                _ = Grid.Over(1);
                var t = new ReadView<float>(x, [1]).Load(0, 1);
                memory.StoreAt(0, t.To<Half>().To<float>());
                memory.StoreAt(1, Tile.Dot(t, t, Precision.TF32));
            },
            new InterpreterOptions { Wide = true });
        Assert.Equal(x[0], y[0]);
        Assert.Equal((double)x[0] * x[0], y[1]);
    }

    [Fact]
    public void Dot_InTF32_RoundsTiesAwayFromZero()
    {
        float tie = 1 + MathF.ScaleB(1, -11), up = 1 + MathF.ScaleB(1, -10), below = 1 + MathF.ScaleB(1, -12);
        Assert.Equal([up * 2, -up * 2, 2, float.MaxValue + 1f, float.NegativeInfinity], Elements(Tile.Dot(Row(tie, -tie, below, 0f, -float.MaxValue).T, Row(2f), Precision.TF32).T, 5)
            .Select((value, i) => i == 3 ? float.MaxValue + 1f : value));
        Assert.Equal([tie * tie], Elements(Tile.Dot(Row(tie), Row(tie), Precision.Exact), 1));
    }

    [Fact]
    public void Dot_OfBytes_WrapsInInt()
    {
        var a = Row<sbyte>(-128, 127, 1);
        Assert.Equal([128 * 128 + 127 * 127 + 1], Elements(Tile.Dot(a, a.T), 1));
        Assert.Equal([int.MinValue + 128 * 128 + 127 * 127], Elements(Tile.Dot(a, a.T, Tile.Full(1, 1, int.MaxValue)), 1));
        Assert.Equal([255 * 255], Elements(Tile.Dot(Row<byte>(255), Row<byte>(255)), 1));
    }

    [Fact]
    public void Scalars_ThatATileCannotHold_AreRefused()
    {
        Assert.Contains("a tile of float", Assert.Throws<InvalidOperationException>(() => Row(1f) * 2.0).Message, StringComparison.Ordinal);
        Assert.Contains("a tile of int", Assert.Throws<InvalidOperationException>(() => Row(1) * 2L).Message, StringComparison.Ordinal);
        Assert.Contains("convert with .To<int>()", Assert.Throws<InvalidOperationException>(() => Row<sbyte>(1) + 1).Message, StringComparison.Ordinal);
        Assert.Contains("convert with .To<float>()", Assert.Throws<InvalidOperationException>(() => -Row((Half)1)).Message, StringComparison.Ordinal);
    }

    private static bool[] Mask(Tile<bool> mask) => [.. Elements(mask.To<int>(), 5).Select(value => value != 0)];
}
