using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>cp.async of sm_80: sizes, zero fill, groups, and the faults around waiting.</summary>
public sealed class CopyAsyncTests
{
    private const string Commit = "ASM(\"cp.async.commit_group;\" ::);";
    private const string Wait = "ASM(\"cp.async.wait_all;\" ::);";

    public static TheoryData<int> Seeds => PlantedFault.Seeds;

    [Theory]
    [InlineData("ca", 4, "")]
    [InlineData("ca", 8, "")]
    [InlineData("ca", 16, ".L2::128B")]
    [InlineData("cg", 16, "")]
    [InlineData("cg", 16, ".L2::256B")]
    public void Copy_EachSize_ArrivesAfterTheWait(string cache, int size, string hint)
    {
        uint[] x = PlantedFault.Clean($"""
            ASM("cp.async.{cache}.shared.global{hint} [%0], [%1], {size};" :: "r"(at + t * {size}), "l"(x + (31 - t) * {size / 4}));
            {Wait}
            for (int i = 0; i < {size / 4}; i++) x[1000 + t * {size / 4} + i] = s[t * {size / 4} + i];
            """, architecture: "sm_80");
        for (int i = 0; i < 8 * size; i++)
            Assert.Equal((uint)((31 - i / (size / 4)) * (size / 4) + i % (size / 4)), x[1000 + i]);
    }

    [Fact]
    public void Copy_SourceSize_FillsTheRestWithZeros()
    {
        uint[] x = PlantedFault.Clean($"""
            ASM("cp.async.cg.shared.global [%0], [%1], 16, %2;" :: "r"(at + t * 16), "l"(x + 64 + t * 4), "r"(t % 17));
            {Wait}
            for (int i = 0; i < 4; i++) x[1000 + t * 4 + i] = s[t * 4 + i];
            """);
        for (int t = 0; t < 32; t++)
            for (int i = 0; i < 4; i++)
            {
                int bytes = Math.Clamp(t % 17 - 4 * i, 0, 4);
                Assert.Equal((uint)(64 + 4 * t + i) & (uint)((1ul << 8 * bytes) - 1), x[1000 + t * 4 + i]);
            }
    }

    [Fact]
    public void Copy_SourceSizeZero_DoesNotTouchTheSource() =>
        Assert.Equal(0u, PlantedFault.Clean($"ASM(\"cp.async.cg.shared.global [%0], [%1], 16, %2;\" :: \"r\"(at + t * 16), \"l\"(x + n + t * 4), \"r\"(0)); {Wait} x[t] = s[4 * t];")[5]);

    [Fact]
    public void Copy_IgnoreSource_FillsWithZeros()
    {
        uint[] x = PlantedFault.Clean($$"""
            ASM("{ .reg .pred p; setp.ne.u32 p, %2, 0; cp.async.cg.shared.global [%0], [%1], 16, p; }" :: "r"(at + t * 16), "l"(x + 64 + t * 4), "r"(t & 1));
            {{Wait}}
            x[t] = s[4 * t];
            """);
        for (int t = 0; t < 32; t++)
            Assert.Equal(t % 2 == 1 ? 0u : (uint)(64 + 4 * t), x[t]);
    }

    [Fact]
    public void Copy_WithACachePolicy_IsACopy() =>
        Assert.Equal(40u, PlantedFault.Clean($$"""
            ASM("{ .reg .b64 q; createpolicy.fractional.L2::evict_first.b64 q, 1.0; cp.async.cg.shared.global.L2::cache_hint [%0], [%1], 16, q; }" :: "r"(at + t * 16), "l"(x + t * 4));
            {{Wait}}
            x[1000 + t] = s[4 * t];
            """)[1010]);

    [Theory, MemberData(nameof(Seeds))]
    public void Groups_TwoStages_ArriveInOrder(int seed)
    {
        uint[] x = PlantedFault.Clean($$"""
            auto load = [&](int stage) { ASM("cp.async.ca.shared.global [%0], [%1], 4;" :: "r"(at + (stage % 3 * 64 + t) * 4), "l"(x + stage * 64 + t)); {{Commit}} };
            load(0);
            load(1);
            unsigned sum = 0;
            for (int i = 0; i < 8; i++)
            {
                if (i + 2 < 8) load(i + 2); else {{Commit}}
                ASM("cp.async.wait_group 2;" ::);
                __syncthreads();
                sum = sum * 3 + s[i % 3 * 64 + (t ^ 33)];
                __syncthreads();
            }
            x[2048 + t] = sum;
            """, threads: 64, seed: seed);
        for (int t = 0; t < 64; t++)
            Assert.Equal(Enumerable.Range(0, 8).Aggregate(0u, (sum, i) => sum * 3 + (uint)(i * 64 + (t ^ 33))), x[2048 + t]);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Read_BeforeTheWait_IsReported(int seed)
    {
        const string copy = "ASM(\"cp.async.ca.shared.global [%0], [%1], 4;\" :: \"r\"(at + t * 4), \"l\"(x + t));";
        SanitizerReport report = PlantedFault.Single(SanitizerKind.AsyncNotAwaited, copy + Commit + "x[t] = s[t];", seed: seed);
        Assert.Contains("the other access is a copy by thread 0", report.Message, StringComparison.Ordinal);
        PlantedFault.Clean(copy + Commit + "ASM(\"cp.async.wait_group 0;\" ::);" + "x[t] = s[t];", seed: seed);
    }

    [Fact]
    public void Read_OfTheGroupThatIsNotAwaited_IsReported()
    {
        const string copies = "ASM(\"cp.async.ca.shared.global [%0], [%1], 4;\" :: \"r\"(at + t * 4), \"l\"(x + t));" + Commit
            + "ASM(\"cp.async.ca.shared.global [%0], [%1], 4;\" :: \"r\"(at + 128 + t * 4), \"l\"(x + t));" + Commit;
        PlantedFault.Single(SanitizerKind.AsyncNotAwaited, copies + "ASM(\"cp.async.wait_group 1;\" ::); x[t] = s[32 + t];");
        PlantedFault.Clean(copies + "ASM(\"cp.async.wait_group 1;\" ::); x[t] = s[t];");
    }

    [Fact]
    public void Read_OfACopyThatWasNotCommitted_IsReported() =>
        PlantedFault.Single(SanitizerKind.AsyncNotAwaited, "ASM(\"cp.async.ca.shared.global [%0], [%1], 4;\" :: \"r\"(at + t * 4), \"l\"(x + t)); ASM(\"cp.async.wait_group 0;\" ::); x[t] = s[t];");

    [Theory, MemberData(nameof(Seeds))]
    public void Read_OfAnotherThreadsCopyWithoutABarrier_IsARace(int seed)
    {
        const string copy = "ASM(\"cp.async.ca.shared.global [%0], [%1], 4;\" :: \"r\"(at + t * 4), \"l\"(x + t));" + Wait;
        PlantedFault.Single(SanitizerKind.SharedRace, copy + "x[1000 + t] = s[t ^ 32];", threads: 64, seed: seed, also: [SanitizerKind.Uninitialised, SanitizerKind.AsyncNotAwaited]);
        PlantedFault.Clean(copy + "__syncthreads(); x[1000 + t] = s[t ^ 32];", threads: 64, seed: seed);
    }

    [Fact]
    public void Write_WhereACopyIsUnderWay_IsReported() =>
        PlantedFault.Single(SanitizerKind.AsyncNotAwaited, "ASM(\"cp.async.ca.shared.global [%0], [%1], 4;\" :: \"r\"(at + t * 4), \"l\"(x + t)); s[t] = 1;" + Wait);

    [Fact]
    public void Copy_OverWhatOthersStillRead_IsARace()
    {
        const string read = "s[t] = t; __syncthreads(); unsigned v = s[t ^ 32];";
        const string copy = "ASM(\"cp.async.ca.shared.global [%0], [%1], 4;\" :: \"r\"(at + t * 4), \"l\"(x + t));" + Wait + "x[t] = v;";
        PlantedFault.Single(SanitizerKind.SharedRace, read + copy, threads: 64, also: SanitizerKind.AsyncNotAwaited);
        PlantedFault.Clean(read + "__syncthreads();" + copy, threads: 64);
    }

    [Theory]
    [InlineData("at + t * 16 + 8", "x + t * 4", SanitizerKind.Misaligned)]
    [InlineData("at + t * 16", "x + t * 4 + 1", SanitizerKind.Misaligned)]
    [InlineData("at + 16384 - 16 * 31 + t * 16", "x + t * 4", SanitizerKind.OutOfBounds)]
    [InlineData("at + t * 16", "x + n - 31 * 4 + t * 4", SanitizerKind.OutOfBounds)]
    public void Copy_AWrongAddress_IsReported(string to, string from, SanitizerKind kind) =>
        PlantedFault.Single(kind, $"ASM(\"cp.async.cg.shared.global [%0], [%1], 16;\" :: \"r\"({to}), \"l\"({from})); {Wait}");

    [Fact]
    public void Copy_SourceSizeBeyondTheCopy_IsRefused() =>
        Assert.Contains("source size of 17", Assert.Throws<FusionException>(() =>
            PlantedFault.Clean("ASM(\"cp.async.cg.shared.global [%0], [%1], 16, %2;\" :: \"r\"(at), \"l\"(x), \"r\"(17));")).Message, StringComparison.Ordinal);

    [Theory, MemberData(nameof(Seeds))]
    public void MBarrierArrive_WaitersSeeTheCopies(int seed)
    {
        foreach (string form in new[] { "", ".noinc" })
        {
            // With .noinc the 64 arrivals of the copies are those that the phase needs; without, each expects itself.
            int count = form.Length > 0 ? 64 : 1;
            string body = $$"""
                if (t == 0) init(at, {{count}});
                __syncthreads();
                ASM("cp.async.ca.shared.global [%0], [%1], 4;" :: "r"(at + 16 + t * 4), "l"(x + t));
                ASM("cp.async.mbarrier.arrive{{form}}.shared.b64 [%0];" :: "r"(at));
                __syncthreads();
                if ({{count}} == 1 && t == 0) arrive(at);
                wait(at, 0);
                x[1000 + t] = s[4 + (t ^ 35)];
                """;
            uint[] x = PlantedFault.Clean(body, threads: 64, seed: seed);
            for (int t = 0; t < 64; t++)
                Assert.Equal((uint)(t ^ 35), x[1000 + t]);
            PlantedFault.Single(SanitizerKind.AsyncNotAwaited, body.Replace("wait(at, 0);", ""), threads: 64, seed: seed, also: [SanitizerKind.SharedRace]);
        }
    }
}
