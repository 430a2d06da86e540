namespace Fusion.Kernels.Tests;

public class InterpreterTests
{
    [Fact]
    public void Run_TwoAxes_FirstIndexIsFastest()
    {
        var seen = new List<(int, int)>();
        Interpreter.Run(() => seen.Add(Grid.Over(2, 3)));
        Assert.Equal([(0, 0), (1, 0), (0, 1), (1, 1), (0, 2), (1, 2)], seen);
    }

    [Fact]
    public void Run_OtherRanks_CoversTheGridOnce()
    {
        var one = new List<int>();
        Interpreter.Run(() => one.Add(Grid.Over(3)));
        Assert.Equal([0, 1, 2], one);

        var three = new List<(int, int, int)>();
        Interpreter.Run(() => three.Add(Grid.Over(2, 1, 2)));
        Assert.Equal([(0, 0, 0), (1, 0, 0), (0, 0, 1), (1, 0, 1)], three);

        var four = new HashSet<(int, int, int, int)>();
        Interpreter.Run(() => Assert.True(four.Add(Grid.Over(2, 3, 4, 5))));
        Assert.Equal(120, four.Count);
    }

    [Fact]
    public void Run_Seed_PermutesReproducibly()
    {
        List<int> Order(int? seed)
        {
            var order = new List<int>();
            Interpreter.Run(() => order.Add(Grid.Over(50)), new InterpreterOptions { Seed = seed });
            return order;
        }

        Assert.NotEqual(Order(null), Order(1));
        Assert.Equal(Order(1), Order(1));
        Assert.Equal(Order(null), Order(1).Order());
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(5, 0)]
    [InlineData(0, int.MaxValue)]
    public void Run_EmptyGrid_StopsAtGridOver(int n, int m)
    {
        var past = false;
        Interpreter.Run(() =>
        {
            _ = Grid.Over(n, m);
            past = true;
        });
        Assert.False(past);
    }

    [Fact]
    public void Run_BadGrids_ExplainThemselves()
    {
        Assert.Contains("-1", Assert.Throws<InvalidOperationException>(() => Interpreter.Run(() => Grid.Over(3, -1))).Message, StringComparison.Ordinal);
        Assert.Contains("1073741824 × 2 × 1 × 1 programs", Assert.Throws<FusionException>(() => Interpreter.Run(() => Grid.Over(1 << 30, 2, 1, 1))).Message, StringComparison.Ordinal);
        Assert.Throws<FusionException>(() => Interpreter.Run(() => Grid.Over(1 << 30, 1 << 30, 1 << 30, 1 << 30)));
        Assert.Throws<InvalidOperationException>(() => Interpreter.Run(() => { }));
        Assert.Throws<InvalidOperationException>(() => Interpreter.Run(() => { _ = Grid.Over(1); _ = Grid.Over(1); }));
        var n = 2;
        Assert.Throws<InvalidOperationException>(() => Interpreter.Run(() => Grid.Over(n++)));
    }

    [Fact]
    public void GridOver_OutsideRun_NamesInterpreter() =>
        Assert.Contains("Interpreter.Run", Assert.Throws<InvalidOperationException>(() => Grid.Over(1)).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_Nested_RestoresOuterState()
    {
        var outer = new List<(int, bool, int)>();
        Interpreter.Run(
            () =>
            {
                var i = Grid.Over(2);
                var inner = 0;
                Interpreter.Run(() => inner += Grid.Over(3) + (Interpreter.Wide ? 100 : 0));
                Interpreter.Run(() => Grid.Over(0));
                outer.Add((i, Interpreter.Wide, inner));
            },
            new InterpreterOptions { Wide = true });
        Assert.Equal([(0, true, 3), (1, true, 3)], outer);
    }

    [Fact]
    public void Run_BodyThrows_LeavesNoState()
    {
        Assert.Throws<KernelShapeException>(() => Interpreter.Run(
            () =>
            {
                _ = Grid.Over(2);
                throw new KernelShapeException("test");
            },
            new InterpreterOptions { Wide = true }));
        Assert.False(Interpreter.Wide);
        Assert.Throws<InvalidOperationException>(() => Grid.Over(1));
    }

    [Fact]
    public void Attributes_Arguments_AreKept()
    {
        Assert.False(new ConstAttribute().HasDefault);
        Assert.Equal((true, 64), (new ConstAttribute(64).HasDefault, new ConstAttribute(64).Default));
        Assert.Equal((true, 1), (new ConstAttribute(true).HasDefault, new ConstAttribute(true).Default));
        var tune = new TuneAttribute(4, 8) { Cpu = [16] };
        Assert.Equal([4, 8], tune.Values);
        Assert.Equal([16], tune.Cpu);
    }
}
