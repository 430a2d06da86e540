using static Fusion.Kernels.Tests.Tiles;

namespace Fusion.Kernels.Tests;

public class TileOperatorTests
{
    [Fact]
    public void Add_RowAndColumn_Broadcasts() =>
        Assert.Equal(Of(new[,] { { 11f, 12f, 13f }, { 21f, 22f, 23f } }), Row(1, 2, 3) + Row(10, 20).T);

    [Fact]
    public void Arithmetic_Scalars_BroadcastFromEitherSide()
    {
        Assert.Equal(Row(-1, 0, 1), Row(1, 2, 3) - 2);
        Assert.Equal(Row(0.5f, 0, -0.5f), 1.5f - Row(1, 1.5f, 2));
        Assert.Equal(Row(2, 1), 2 / Row(1, 2));
        Assert.Equal(Row(-1, -2), -Row(1, 2));
    }

    [Fact]
    public void Arithmetic_DifferentExtents_Throws()
    {
        var error = Assert.Throws<KernelShapeException>(() => Row(1, 2, 3) * Row(1, 2));
        Assert.Contains("(1, 3) and (1, 2)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arithmetic_Integers_WrapLikeCSharp()
    {
        int[] samples = [0, 1, -1, 2, 7, -13, 65_537, 1 << 30, int.MaxValue, int.MinValue, 123_456_789];
        foreach (var x in samples)
            foreach (var y in samples)
            {
                Assert.Equal(Ints(unchecked(x + y)), Ints(x) + y);
                Assert.Equal(Ints(unchecked(x - y)), Ints(x) - y);
                Assert.Equal(Ints(unchecked(x * y)), Ints(x) * y);
                Assert.Equal(Ints(x << y), Ints(x) << y);
                Assert.Equal(Ints(x >> y), Ints(x) >> y);
                Assert.Equal(Ints(x & y, x | y, x ^ y, ~x), Ints(x, x, x, x) is var t ? Join(t & y, t | y, t ^ y, ~t) : t);
                if (y is not (0 or -1))
                {
                    Assert.Equal(Ints(x / y), Ints(x) / y);
                    Assert.Equal(Ints(x % y), Ints(x) % y);
                }
            }

        // One column of each tile.
        static Tile<int> Join(params Tile<int>[] tiles)
        {
            var result = new int[tiles.Length];
            for (var i = 0; i < tiles.Length; i++)
                new View<int>(result, i, [1], [1]).Store(0, tiles[i]);
            return Ints(result);
        }
    }

    [Fact]
    public void Arithmetic_SmallestInteger_WrapsWithoutTrap()
    {
        Assert.Equal(Ints(int.MinValue), -Ints(int.MinValue));
        Assert.Equal(Ints(int.MinValue), Ints(int.MinValue) / -1);
        Assert.Equal(Ints(0), Ints(int.MinValue) % -1);
        _ = Ints(1) / 0 + Ints(1) % 0;
    }

    [Fact]
    public void Arithmetic_Floats_RoundOncePerOperator()
    {
        var random = new Random(3);
        for (var n = 0; n < 2_000; n++)
        {
            float x = random.NextSingle() * 100, y = random.NextSingle() + 0.01f;
            Assert.Equal(Row(x + y), Row(x) + y);
            Assert.Equal(Row(x * y), Row(x) * y);
            Assert.Equal(Row(x / y), Row(x) / y);
            Assert.Equal(Row(x * y + 1), Row(x) * y + 1);
        }
    }

    [Fact]
    public void Arithmetic_WideMode_KeepsDoubles()
    {
        Assert.Equal(0.0, Single(Row(1) + 1e-10f - 1));
        Assert.Equal(1.0 + 1e-10f - 1, Wide(() => Row(1) + 1e-10f - 1));
        Assert.False(Interpreter.Wide);
    }

    [Fact]
    public void Comparison_WithNaN_IsFalseExceptInequality()
    {
        var nan = Row(float.NaN);
        Assert.Equal(Mask(0), nan < Row(float.NaN));
        Assert.Equal(Mask(0), nan == Row(float.NaN));
        Assert.Equal(Mask(1), nan != Row(float.NaN));
        Assert.Equal(Mask(1, 1, 0), Row(1, 2, 3) <= 2);
        Assert.Equal(Mask(0, 1, 1), Ints(1, 2, 3) >= 2);
        Assert.Equal(Mask(0, 0, 1), Ints(1, 2, 3) > 2);
    }

    [Fact]
    public void Logic_Booleans_MatchTruthTables()
    {
        Tile<bool> a = Mask(0, 0, 1, 1), b = Mask(0, 1, 0, 1);
        Assert.Equal(Mask(0, 0, 0, 1), a & b);
        Assert.Equal(Mask(0, 1, 1, 1), a | b);
        Assert.Equal(Mask(0, 1, 1, 0), a ^ b);
        Assert.Equal(Mask(1, 1, 0, 0), !a);
        Assert.Equal(Mask(1, 0, 0, 1), a == b);
    }

    [Fact]
    public void Operators_WrongElement_ExplainThemselves()
    {
        var bf16 = Row(1).To<BFloat16>();
        Assert.Contains(".To<float>()", Assert.Throws<InvalidOperationException>(() => bf16 + bf16).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => bf16 < 1);
        Assert.Throws<InvalidOperationException>(() => bf16.Sum(Axis.Rows));
        Assert.Throws<InvalidOperationException>(() => Mask(1) * Mask(1));
        Assert.Throws<InvalidOperationException>(() => Row(1) % 2);
        Assert.Throws<InvalidOperationException>(() => Row(1) & Row(2));
        Assert.Throws<InvalidOperationException>(() => !Ints(1));
        Assert.Throws<InvalidOperationException>(() => ~Mask(1));
        Assert.Contains("float", Assert.Throws<InvalidOperationException>(() => Ints(1) + 1.5f).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Tile.Zeros<uint>(1, 1));
    }
}
