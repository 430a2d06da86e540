using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>mbarrier objects: phases, counts, transactions, ordering, and what goes wrong with them.</summary>
public sealed class MBarrierTests
{
    public static TheoryData<int> Seeds => PlantedFault.Seeds;

    /// <summary>One warp produces, the other consumes, through a ring of two stages with full and empty barriers.</summary>
    private const string Ring = """
        unsigned full = at, empty = at + 16;
        if (t == 0) { init(full, 32); init(full + 8, 32); init(empty, 32); init(empty + 8, 32); }
        __syncthreads();
        unsigned* ring = s + 32;
        for (int i = 0; i < 6; i++)
        {
            int stage = i % 2, parity = i / 2 % 2;
            if (t < 32) { wait(empty + 8 * stage, parity ^ 1); ring[stage * 32 + t] = 100 * i + t; arrive(full + 8 * stage); }
            else { wait(full + 8 * stage, parity); x[i * 32 + t - 32] = ring[stage * 32 + 63 - t]; arrive(empty + 8 * stage); }
        }
        """;

    [Theory, MemberData(nameof(Seeds))]
    public void Ring_FullAndEmptyBarriers_OrderBothWays(int seed)
    {
        uint[] x = PlantedFault.Clean(Ring, threads: 64, seed: seed);
        for (int i = 0; i < 6; i++)
            for (int t = 0; t < 32; t++)
                Assert.Equal((uint)(100 * i + 31 - t), x[i * 32 + t]);
    }

    /// <summary>Who overtakes the other races with it, or loses count of the phases and waits for ever: the schedule decides.</summary>
    [Theory]
    [InlineData("wait(empty + 8 * stage, parity ^ 1);", 0)]
    [InlineData("wait(empty + 8 * stage, parity ^ 1);", 1)]
    [InlineData("wait(full + 8 * stage, parity);", 0)]
    [InlineData("wait(full + 8 * stage, parity);", 1)]
    public void Ring_WithoutOneWait_IsReported(string wait, int seed)
    {
        var error = Assert.Throws<SanitizerException>(() => PlantedFault.Clean(Ring.Replace(wait, ""), threads: 64, seed: seed));
        Assert.All(error.Reports, r => Assert.Contains(r.Kind, new[] { SanitizerKind.SharedRace, SanitizerKind.Deadlock, SanitizerKind.Uninitialised }));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Read_WithoutWaiting_IsARace(int seed)
    {
        const string write = "if (t == 0) init(at, 32); __syncthreads(); if (t < 32) { s[8 + t] = t; arrive(at); } else { ", read = "x[t] = s[t - 24]; }";
        PlantedFault.Single(SanitizerKind.SharedRace, write + "s[40] = 1;" + read, threads: 64, seed: seed, also: SanitizerKind.Uninitialised);
        PlantedFault.Clean(write + "wait(at, 0);" + read, threads: 64, seed: seed);
    }

    /// <summary>bar.arrive tells the others, and learns nothing from them.</summary>
    [Fact]
    public void NamedBarrier_Arrive_DoesNotOrderWhatFollows()
    {
        const string body = "if (t < 32) s[t] = 1; ASM(\"bar.arrive 1, 64;\" ::); x[t] = s[t % 32];";
        PlantedFault.Single(SanitizerKind.SharedRace, body, threads: 64);
        PlantedFault.Clean(body.Replace("bar.arrive", "bar.sync"), threads: 64);
    }

    [Fact]
    public void Wait_Relaxed_OrdersNothing() =>
        PlantedFault.Single(SanitizerKind.SharedRace, """
            if (t == 0) init(at, 32);
            __syncthreads();
            if (t < 32) { s[8 + t] = t; ASM("mbarrier.arrive.relaxed.cta.shared::cta.b64 _, [%0];" :: "r"(at)); }
            else { wait(at, 0); x[t] = s[t - 24]; }
            """, threads: 64);

    [Theory, MemberData(nameof(Seeds))]
    public void Deadlock_OneArrivalTooFew_NamesTheBarrier(int seed)
    {
        SanitizerReport report = PlantedFault.Single(SanitizerKind.Deadlock, "if (t == 0) init(at + 8, 65); __syncthreads(); arrive(at + 8); wait(at + 8, 0);", threads: 64, seed: seed);
        Assert.Contains("the mbarrier at shared memory, byte 8 of 16384 waits in phase 0 for 1 of 65 arrivals", report.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Deadlock_BytesThatNobodySends_NamesThem(int seed)
    {
        SanitizerReport report = PlantedFault.Single(SanitizerKind.Deadlock,
            "if (t == 0) { init(at, 1); ASM(\"mbarrier.arrive.expect_tx.shared.b64 _, [%0], %1;\" :: \"r\"(at), \"r\"(512)); } __syncthreads(); wait(at, 0);", seed: seed, threads: 64);
        Assert.Contains("0 of 1 arrivals and 512 bytes", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deadlock_AWarpBehindABarrierAndOneThatPolls_NamesThePoll() =>
        Assert.Contains("mbarrier at", PlantedFault.Single(SanitizerKind.Deadlock, "if (t == 0) init(at, 2); __syncthreads(); if (t >= 32) wait(at, 0); __syncthreads();", threads: 64).Message, StringComparison.Ordinal);

    [Fact]
    public void TryWait_AsLibrariesWriteIt_Passes() =>
        Assert.Equal(7u, PlantedFault.Clean("""
            if (t == 0) init(at, 32);
            __syncthreads();
            if (t >= 32) s[t] = 7;
            if (t >= 32) arrive(at);
            if (t < 32)
                ASM("{\n.reg .pred P1;\nLAB_WAIT:\nmbarrier.try_wait.parity.shared::cta.b64 P1, [%0], %1;\n@P1 bra DONE;\nbra LAB_WAIT;\nDONE:\n}\n" :: "r"(at), "r"(0));
            if (t < 32) x[t] = s[t + 32];
            """, threads: 64)[9]);

    [Fact]
    public void State_OfAnArrival_TellsItsPhaseAndCount()
    {
        uint[] x = PlantedFault.Clean("""
            if (t == 0) init(at, 5);
            __syncthreads();
            if (t == 0)
            {
                unsigned long long a, b, c;
                unsigned left, after, done, early;
                ASM("mbarrier.arrive.shared.b64 %0, [%1];" : "=l"(a) : "r"(at));
                ASM("mbarrier.arrive.noComplete.shared.b64 %0, [%1], 3;" : "=l"(b) : "r"(at));
                ASM("mbarrier.pending_count.b64 %0, %1;" : "=r"(left) : "l"(b));
                ASM("{ .reg .pred p; mbarrier.test_wait.shared.b64 p, [%1], %2; selp.u32 %0, 1, 0, p; }" : "=r"(early) : "r"(at), "l"(a));
                ASM("mbarrier.arrive.release.cta.shared::cta.b64 %0, [%1], 1;" : "=l"(c) : "r"(at));
                ASM("mbarrier.pending_count.b64 %0, %1;" : "=r"(after) : "l"(c));
                ASM("{ .reg .pred p; mbarrier.try_wait.acquire.cta.shared::cta.b64 p, [%1], %2, 1000; selp.u32 %0, 1, 0, p; }" : "=r"(done) : "r"(at), "l"(c));
                x[0] = left; x[1] = early; x[2] = after; x[3] = done;
            }
            """);
        Assert.Equal([4u, 0, 1, 1], x[..4]);
    }

    [Fact]
    public void ArriveDrop_LaterPhasesNeedLess()
    {
        uint[] x = PlantedFault.Clean("""
            if (t == 0)
            {
                init(at, 2);
                ASM("mbarrier.arrive_drop.shared.b64 _, [%0];" :: "r"(at));
                x[0] = test(at, 0);
                arrive(at);
                x[1] = test(at, 0);
                arrive(at);
                x[2] = test(at, 1);
                x[3] = test(at, 0);
                arrive(at);
                x[4] = test(at, 0);
            }
            """);
        // Phase 0 needs two arrivals, later ones one. Of a parity, the present phase has not ended, the one before has.
        Assert.Equal([0u, 1, 1, 0, 1], x[..5]);
    }

    [Fact]
    public void Transactions_ExpectAndComplete_HoldThePhase()
    {
        uint[] x = PlantedFault.Clean("""
            if (t == 0)
            {
                init(at, 1);
                ASM("mbarrier.expect_tx.relaxed.cta.shared::cta.b64 [%0], %1;" :: "r"(at), "r"(96));
                arrive(at);
                x[0] = test(at, 0);
                ASM("mbarrier.complete_tx.relaxed.cta.shared::cta.b64 [%0], %1;" :: "r"(at), "r"(32));
                x[1] = test(at, 0);
                ASM("mbarrier.complete_tx.relaxed.cta.shared::cta.b64 [%0], %1;" :: "r"(at), "r"(64));
                x[2] = test(at, 0);
            }
            """);
        Assert.Equal([0u, 0, 1], x[..3]);
    }

    [Fact]
    public void GenericAddress_IsTheSameObject() =>
        Assert.Equal(1u, PlantedFault.Clean("if (t == 0) { init(at, 1); ASM(\"mbarrier.arrive.b64 _, [%0];\" :: \"l\"(s)); x[0] = test(at, 0); }")[0]);

    [Fact]
    public void Invalidate_GivesTheMemoryBack()
    {
        const string begin = "if (t == 0) { init(at, 1);";
        PlantedFault.Clean(begin + "ASM(\"mbarrier.inval.shared.b64 [%0];\" :: \"r\"(at)); s[0] = 3; x[0] = s[0]; init(at, 2); }".Replace("init(at, 2);", ""));
        SanitizerReport report = PlantedFault.Single(SanitizerKind.SharedRace, begin + "x[0] = s[0]; }");
        Assert.Contains("the other access is a mbarrier.init by thread 0", report.Message, StringComparison.Ordinal);
        PlantedFault.Single(SanitizerKind.SharedRace, begin + "s[1] = 4; }");
    }

    [Fact]
    public void Use_WithoutInit_IsReported() =>
        Assert.Contains("no mbarrier was initialised there", PlantedFault.Single(SanitizerKind.Uninitialised, "if (t == 0) arrive(at + 24);").Message, StringComparison.Ordinal);

    [Theory, MemberData(nameof(Seeds))]
    public void Use_WithoutABarrierAfterInit_IsARace(int seed)
    {
        // A warp that runs first finds no mbarrier at all.
        var error = Assert.Throws<SanitizerException>(() => PlantedFault.Clean("if (t == 0) init(at, 1); if (t == 32) arrive(at);", threads: 64, seed: seed));
        Assert.Contains(Assert.Single(error.Reports).Kind, new[] { SanitizerKind.SharedRace, SanitizerKind.Uninitialised });
    }

    [Fact]
    public void Arrive_MoreThanThePhaseNeeds_IsReported() =>
        Assert.Contains("3 arrivals at the mbarrier", PlantedFault.Single(SanitizerKind.BarrierDivergence, "if (t == 0) { init(at, 2); ASM(\"mbarrier.arrive.shared::cta.b64 _, [%0], 3;\" :: \"r\"(at)); }").Message, StringComparison.Ordinal);

    [Fact]
    public void Arrive_NoCompleteThatEndsThePhase_IsReported() =>
        PlantedFault.Single(SanitizerKind.BarrierDivergence, "if (t == 0) { unsigned long long q; init(at, 2); ASM(\"mbarrier.arrive.noComplete.shared.b64 %0, [%1], 2;\" : \"=l\"(q) : \"r\"(at)); }");

    [Theory]
    [InlineData("init(at, 0);", "asks for 0 arrivals")]
    [InlineData("init(at, 1 << 20);", "asks for 1048576 arrivals")]
    public void Init_AnImpossibleCount_IsRefused(string body, string part) =>
        Assert.Contains(part, Assert.Throws<FusionException>(() => PlantedFault.Clean(body, threads: 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void Init_Misaligned_IsReported() => PlantedFault.Single(SanitizerKind.Misaligned, "init(at + 4, 1);", threads: 1);
}
