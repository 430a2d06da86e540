using Fusion.Runtime.Emulation;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>Shuffles, votes, matches and reductions of a warp, against their definitions lane by lane.</summary>
public sealed class WarpInstructionTests
{
    private static readonly uint[] s_values = [.. Enumerable.Range(0, 32).Select(i => (uint)(i * 2654435761u))];

    [Theory]
    [InlineData("up", 3, 0), InlineData("up", 3, 0x1800), InlineData("down", 5, 0x1f), InlineData("down", 2, 0x181f), InlineData("bfly", 16, 0x1f), InlineData("bfly", 1, 0x1f)]
    [InlineData("idx", 7, 0x1f), InlineData("idx", 3, 0x181f), InlineData("bfly", 4, 0x1c03)]
    public void Shuffle_AnyMode_ReadsTheLaneOfTheManual(string mode, int by, int clamp)
    {
        uint[] actual = Emulator.Evaluate(
            $"{{ unsigned p; asm(\"{{ .reg .pred q; shfl.sync.{mode}.b32 %0|q, %2, {by}, {clamp}, 0xffffffff; selp.u32 %1, 1, 0, q; }}\" : \"=r\"(d), \"=r\"(p) : \"r\"(a + 0 * (b + c))); d = d * 2 + p; }}",
            s_values, s_values, s_values);
        for (int lane = 0; lane < 32; lane++)
        {
            int bound = clamp & 31, segment = clamp >> 8 & 31;
            int most = (lane & segment) | (bound & ~segment), least = lane & segment;
            int source = mode switch { "up" => lane - by, "down" => lane + by, "bfly" => lane ^ by, _ => least | (by & ~segment) };
            bool inRange = mode == "up" ? source >= most : source <= most;
            uint expected = s_values[inRange ? source : lane] * 2 + (inRange ? 1u : 0);
            Assert.True(expected == actual[lane], $"lane {lane}: expected {expected}, got {actual[lane]}");
        }
    }

    [Theory]
    [InlineData("all", "i >= 0", 1u), InlineData("all", "i != 5", 0u), InlineData("any", "i == 31", 1u), InlineData("any", "i < 0", 0u), InlineData("uni", "i < 0", 1u), InlineData("uni", "i < 9", 0u)]
    public void Vote_Condition_IsJoinedOverTheWarp(string mode, string condition, uint expected)
    {
        uint[] actual = Emulator.Evaluate(
            $"asm(\"{{ .reg .pred p, q; setp.ne.u32 p, %1, 0; vote.sync.{mode}.pred q, p, 0xffffffff; selp.u32 %0, 1, 0, q; }}\" : \"=r\"(d) : \"r\"(({condition}) + 0 * (a + b + c)));", s_values, s_values, s_values);
        Assert.All(actual, v => Assert.Equal(expected, v));
    }

    [Fact]
    public void Ballot_OddLanes_IsTheirMask() =>
        Assert.All(Emulator.Evaluate("d = __ballot_sync(0xffffffffu, (i & 1) + 0 * (a + b + c));", s_values, s_values, s_values), v => Assert.Equal(0xaaaaaaaau, v));

    [Fact]
    public void Match_EqualValues_FindEachOther()
    {
        uint[] x = [.. Enumerable.Range(0, 32).Select(i => (uint)(i % 3))];
        uint[] actual = Emulator.Evaluate("d = __match_any_sync(0xffffffffu, a + 0 * (b + c));", x, x, x);
        for (int lane = 0; lane < 32; lane++)
            Assert.Equal((uint)Enumerable.Range(0, 32).Where(o => o % 3 == lane % 3).Sum(o => 1L << o), actual[lane]);
        Assert.All(Emulator.Evaluate("{ int p; d = __match_all_sync(0xffffffffu, 7 + 0 * (a + b + c), &p); d += p; }", x, x, x), v => Assert.Equal(0u, v));
    }

    [Theory]
    [InlineData("add.u32"), InlineData("min.s32"), InlineData("max.u32"), InlineData("and.b32"), InlineData("or.b32"), InlineData("xor.b32")]
    public void Redux_AllLanes_IsTheFold(string name)
    {
        uint[] actual = Emulator.Evaluate($"asm(\"redux.sync.{name} %0, %1, 0xffffffff;\" : \"=r\"(d) : \"r\"(a + 0 * (b + c)));", s_values, s_values, s_values);
        uint expected = name switch
        {
            "add.u32" => s_values.Aggregate((x, y) => x + y),
            "min.s32" => (uint)s_values.Min(x => (int)x),
            "max.u32" => s_values.Max(),
            "and.b32" => s_values.Aggregate((x, y) => x & y),
            "or.b32" => s_values.Aggregate((x, y) => x | y),
            _ => s_values.Aggregate((x, y) => x ^ y),
        };
        Assert.All(actual, v => Assert.Equal(expected, v));
    }

    [Fact]
    public void Elect_OneLane_IsChosen()
    {
        uint[] actual = Emulator.Evaluate("asm(\"{ .reg .pred p; elect.sync _|p, 0xffffffff; selp.u32 %0, 1, 0, p; }\" : \"=r\"(d) : \"r\"(a + b + c));", s_values, s_values, s_values);
        Assert.Equal(1, actual.Sum(v => v));
    }

    [Fact]
    public void BarrierReduction_WholeBlock_CountsThreads()
    {
        using EmulatedDevice device = Emulator.Open(seed: 3);
        using Tensor<int> x = Tensor.Zeros<int>(device, 96);
        const string source = "extern \"C\" __global__ void kernel(int* x) { int t = threadIdx.x; x[t] = __syncthreads_count(t % 3 == 0) * 4 + __syncthreads_and(t >= 0) * 2 + __syncthreads_or(t > 96); }";
        new PlainLaunch(device, source, "kernel").Add(x, "x").Run(1, 96);
        Assert.All(x.ToArray(), v => Assert.Equal(32 * 4 + 2, v));
    }
}
