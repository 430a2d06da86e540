using static Fusion.Kernels.Tests.Tiles;

namespace Fusion.Kernels.Tests;

public class ViewStoreTests
{
    [Fact]
    public void Store_OverTheEdge_DropsWhatIsOutside()
    {
        var memory = new float[7];
        var view = new View<float>(memory, 1, [5], [1]);
        view.Store(1, Row(1, 2, 3));
        view.StoreAt(-1, Row(8, 9));
        Assert.Equal([0, 9, 0, 0, 1, 2, 0], memory);
    }

    [Fact]
    public void Store_RankTwo_UsesTheTilesShape()
    {
        var memory = new float[6];
        var view = new View<float>(memory, [2, 3]);
        view.Store((0, 1), Of(new[,] { { 1f, 2f }, { 3f, 4f } }));
        Assert.Equal([0, 0, 1, 0, 0, 3], memory);
        view.StoreAt((1, -1), Of(new[,] { { 7f, 8f }, { 9f, 9f } }));
        Assert.Equal([0, 0, 1, 8, 0, 3], memory);
    }

    [Fact]
    public void Store_ThenLoad_SeesOwnStores()
    {
        var view = new View<int>(new int[4], [4]);
        view.Store(0, Ints(1, 2, 3, 4));
        view.Store(0, view.Load(0, 4) * view.Load(0, 4));
        Assert.Equal(Ints(1, 4, 9, 16), view.Load(0, 4));
    }

    [Fact]
    public void AtomicAdd_Integers_WrapAndSkipOutside()
    {
        var memory = new[] { int.MaxValue, 5, 6 };
        var view = new View<int>(memory, [3]);
        view.AtomicAdd(0, Ints(1, 1));
        view.AtomicAddAt(2, Ints(10, 10));
        Assert.Equal([int.MinValue, 6, 16], memory);

        var matrix = new View<int>(memory, [1, 3]);
        matrix.AtomicAdd((0, 1), Ints(0, 1));
        matrix.AtomicAddAt((0, 1), Ints(100, 1));
        Assert.Equal([int.MinValue, 106, 17], memory);
    }

    [Fact]
    public void ScatterAdd_RepeatedIndices_Accumulate()
    {
        var memory = new float[4];
        new View<float>(memory, [4]).ScatterAdd(Ints(1, 1, 3, 4, -1), 2f);
        Assert.Equal([0, 4, 0, 2], memory);

        new View<float>(memory, [2, 2]).ScatterAdd(Ints(0, 1).T, Ints(0, 0), Row(1, 10));
        Assert.Equal([11, 4, 11, 2], memory);
    }

    [Fact]
    public void Write_WrongShapeOrElement_Throws()
    {
        var row = new View<float>(new float[4], [4]);
        Assert.Contains("(2, 1)", Assert.Throws<KernelShapeException>(() => row.Store(0, Row(1, 2).T)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => row.Store((0, 0), Row(1)));
        var half = new View<BFloat16>(new BFloat16[4], [4]);
        Assert.Throws<InvalidOperationException>(() => half.AtomicAdd(0, Row(1).To<BFloat16>()));
        Assert.Throws<KernelShapeException>(() => row.ScatterAdd(Ints(1, 2, 3), Row(1, 2)));
    }

    [Fact]
    public void BFloat16_StoreAndLoad_KeepsBits()
    {
        var memory = new BFloat16[2];
        var view = new View<BFloat16>(memory, [2]);
        view.Store(0, Row(1.003f, -2).To<BFloat16>());
        Assert.Equal([(BFloat16)1.003f, (BFloat16)(-2f)], memory);
        Assert.Equal(Row((float)memory[0], -2, 1), view.Load(0, 3, (BFloat16)1f).To<float>().T.T);
    }

    [Fact]
    public void WideView_WideRun_KeepsDoubles()
    {
        double[] source = [1 + 1e-12, 2], target = [0, 1e-12];
        void Body()
        {
            _ = Grid.Over(1);
            View<float>.Wide(target, [2]).AtomicAdd(0, ReadView<float>.Wide(source, [2]).Load(0, 2));
        }

        Interpreter.Run(Body, new InterpreterOptions { Wide = true });
        Assert.Equal([1 + 1e-12, 2 + 1e-12], target);

        target = [0, 1e-12];
        Interpreter.Run(Body);
        Assert.Equal([1, 2], target);
    }

    [Fact]
    public void FloatView_WideRun_RoundsAtTheStore()
    {
        var target = new float[1];
        Interpreter.Run(
            () =>
            {
                _ = Grid.Over(1);
                new View<float>(target, [1]).Store(0, (Row(1) + 1e-10f - 1) * 1e10f);
            },
            new InterpreterOptions { Wide = true });
        // 1 + 10⁻¹⁰ − 1 keeps six digits in double and none in float.
        Assert.Equal(1f, target[0], 1e-5f);
    }

    [Fact]
    public void AtomicMaxAndMin_NaNAndZeros_KeepNaNAndOrderZeros()
    {
        float[] memory = [1, 5, float.NaN, 0, -0f];
        var view = new View<float>(memory, [5]);
        view.AtomicMax(0, Row(3, float.NaN, 9, -0f, 0));
        Assert.Equal([3, float.NaN, float.NaN, 0, 0], memory);
        Assert.False(float.IsNegative(memory[3]) || float.IsNegative(memory[4]));
        view.AtomicMinAt(3, Row(-0f, 1, 7));
        Assert.True(float.IsNegative(memory[3]));
        var matrix = new View<float>(memory, [1, 5]);
        matrix.AtomicMin((0, 0), Row(-3));
        matrix.AtomicMaxAt((0, 4), Row(8, 8));
        Assert.Equal([-3, float.NaN, float.NaN, -0f, 8], memory);
        Assert.Throws<InvalidOperationException>(() => new View<BFloat16>(new BFloat16[1], [1]).AtomicMax(0, Tile.Zeros<BFloat16>(1, 1)));
    }

    [Fact]
    public void Scatter_Indices_StoreAndSkipOutside()
    {
        var memory = new int[6];
        var view = new View<int>(memory, [6]);
        view.Scatter(Ints(5, -1, 0, 6), Ints(1, 2, 3, 4));
        Assert.Equal([3, 0, 0, 0, 0, 1], memory);
        view.ScatterMax(Ints(0, 0, 5), Ints(2, 7, 0));
        view.ScatterMin(Ints(1, 1), Ints(-4, -3));
        Assert.Equal([7, -4, 0, 0, 0, 1], memory);
        new View<int>(memory, [2, 3]).Scatter(Ints(0, 1).T, Ints(0, 2), 9);
        Assert.Equal([9, -4, 9, 9, 0, 9], memory);
        Assert.Throws<KernelShapeException>(() => view.Scatter(Ints(1, 2), Ints(1, 2, 3)));
    }
}
