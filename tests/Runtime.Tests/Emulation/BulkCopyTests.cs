using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>cp.async.bulk both ways: mbarrier transactions, bulk groups, proxy fences, and the faults around them.</summary>
public sealed class BulkCopyTests
{
    private const string Init = "if (t == 0) { init(at, 1); ASM(\"fence.mbarrier_init.release.cluster;\" ::); } __syncthreads();";

    /// <summary>512 bytes of x from element 32 on into shared memory from element 32 on.</summary>
    private const string Load = Init + "if (t == 0) { expect(at, 512); bulkLoad(at + 128, x + 32, 512, at); }";

    private const string WaitRead = "ASM(\"cp.async.bulk.wait_group.read 0;\" ::);";
    private const string WaitAll = "ASM(\"cp.async.bulk.wait_group 0;\" ::);";

    public static TheoryData<int> Seeds => PlantedFault.Seeds;

    [Theory, MemberData(nameof(Seeds))]
    public void Load_AfterTheWait_IsThere(int seed)
    {
        uint[] x = PlantedFault.Clean(Load + "wait(at, 0); x[1000 + t] = s[32 + t] + s[159 - t];", threads: 64, seed: seed);
        for (uint t = 0; t < 64; t++)
            Assert.Equal(32 + t + 159 - t, x[1000 + t]);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Load_ReadBeforeTheWait_IsReported(int seed) =>
        Assert.Contains("the other access is a copy of program 0", PlantedFault.Single(SanitizerKind.AsyncNotAwaited, Load + "__syncthreads(); x[1000 + t] = s[32 + t];", seed: seed, threads: 64).Message, StringComparison.Ordinal);

    [Theory, MemberData(nameof(Seeds))]
    public void Load_ReadByAWarpThatDidNotWait_IsReported(int seed)
    {
        // Before the other warp has waited the copy is under way, afterwards this warp does not know of it.
        var error = Assert.Throws<SanitizerException>(() => PlantedFault.Clean(Load + "__syncthreads(); if (t < 32) wait(at, 0); x[1000 + t] = s[32 + t];", threads: 64, seed: seed));
        SanitizerReport report = Assert.Single(error.Reports);
        Assert.True(report.Thread >= 32, report.Message);
        Assert.Contains(report.Kind, seed == 0 ? [SanitizerKind.SharedRace] : new[] { SanitizerKind.SharedRace, SanitizerKind.AsyncNotAwaited });
    }

    [Fact]
    public void Load_WithoutExpectingItsBytes_IsReported() =>
        // The phase ends with the arrival, before anything has come.
        PlantedFault.Single(SanitizerKind.AsyncNotAwaited, Init + "if (t == 0) { arrive(at); bulkLoad(at + 128, x + 32, 512, at); } wait(at, 0); x[1000 + t] = s[32 + t];");

    [Theory, InlineData(496, "-16 bytes"), InlineData(528, "16 bytes")]
    public void Load_ExpectingOtherBytes_IsADeadlock(int bytes, string part) =>
        Assert.Contains("0 of 1 arrivals and " + part, PlantedFault.Single(SanitizerKind.Deadlock,
            Init + $"if (t == 0) {{ expect(at, {bytes}); bulkLoad(at + 128, x + 32, 512, at); }} wait(at, 0);").Message, StringComparison.Ordinal);

    [Fact]
    public void Load_OnAnMBarrierWithoutAFence_IsReported()
    {
        string body = Load + "wait(at, 0); x[1000 + t] = s[32 + t];";
        Assert.Contains("the other access is a mbarrier.init", PlantedFault.Single(SanitizerKind.MissingProxyFence, body.Replace("ASM(\"fence.mbarrier_init.release.cluster;\" ::);", "")).Message, StringComparison.Ordinal);
        PlantedFault.Clean(body.Replace("ASM(\"fence.mbarrier_init.release.cluster;\" ::);", "ASM(\"fence.proxy.async;\" ::);"));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Ring_LoadsOfStages_OrderBothWays(int seed)
    {
        const string ring = """
            unsigned full = at, empty = at + 16;
            if (t == 0) { init(full, 1); init(full + 8, 1); init(empty, 1); init(empty + 8, 1); ASM("fence.mbarrier_init.release.cluster;" ::); }
            __syncthreads();
            for (int i = 0; i < 6; i++)
            {
                int stage = i % 2, parity = i / 2 % 2;
                if (t == 32) { wait(empty + 8 * stage, parity ^ 1); expect(full + 8 * stage, 128); bulkLoad(at + 128 + 128 * stage, x + 32 * i, 128, full + 8 * stage); }
                if (t < 32)
                {
                    wait(full + 8 * stage, parity);
                    x[1000 + 32 * i + t] = s[32 + 32 * stage + (t ^ 5)];
                    ASM("bar.warp.sync 0xffffffff;" ::);
                    if (t == 0) arrive(empty + 8 * stage);
                }
            }
            """;
        uint[] x = PlantedFault.Clean(ring, threads: 64, seed: seed);
        for (uint i = 0; i < 6; i++)
            for (uint t = 0; t < 32; t++)
                Assert.Equal(32 * i + (t ^ 5), x[1000 + 32 * i + t]);
        // The stage is loaded again while it may still be read: a race, or a phase that was overrun.
        var error = Assert.Throws<SanitizerException>(() => PlantedFault.Clean(ring.Replace("wait(empty + 8 * stage, parity ^ 1);", ""), threads: 64, seed: seed));
        Assert.All(error.Reports, r => Assert.Contains(r.Kind, new[] { SanitizerKind.SharedRace, SanitizerKind.Deadlock, SanitizerKind.AsyncNotAwaited, SanitizerKind.BarrierDivergence }));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Store_AfterAProxyFence_WritesGlobalMemory(int seed)
    {
        uint[] x = PlantedFault.Clean("s[t] = 5 * t; fence(); __syncthreads(); if (t == 0) { bulkStore(x + 1000, at, 256); " + WaitAll + " }", threads: 64, seed: seed);
        for (uint t = 0; t < 64; t++)
            Assert.Equal(5 * t, x[1000 + t]);
        Assert.Equal(1064u, x[1064]);
    }

    [Theory]
    [InlineData("s[t] = t; __syncthreads();")]
    [InlineData("fence(); s[t] = t; __syncthreads();")]
    [InlineData("s[t] = t; __syncthreads(); if (t == 0) fence();")]
    [InlineData("s[t] = 1; fence(); s[t] = t; __syncthreads();")]
    [InlineData("s[t] = 1; fence(); s[t] = 2; fence(); s[t] = t; __syncthreads();")]
    public void Store_WithoutAProxyFenceOfTheWriters_IsReported(string write)
    {
        SanitizerReport report = PlantedFault.Single(SanitizerKind.MissingProxyFence, write + "if (t == 0) { bulkStore(x + 1000, at, 256); " + WaitAll + " }", threads: 64);
        Assert.Contains("the other access is a write by thread", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Store_AfterASecondFence_IsClean() =>
        PlantedFault.Clean("s[t] = 1; fence(); s[t] = t; fence(); __syncthreads(); if (t == 0) { bulkStore(x + 1000, at, 256); " + WaitAll + " }", threads: 64);

    [Fact]
    public void Store_WithoutABarrierAfterTheWrites_IsARace() =>
        PlantedFault.Single(SanitizerKind.SharedRace, "s[t] = t; fence(); if (t == 32) { bulkStore(x + 1000, at, 256); " + WaitAll + " }", threads: 64);

    [Theory, MemberData(nameof(Seeds))]
    public void Store_OverwrittenBeforeItWasRead_IsARace(int seed)
    {
        const string store = "s[t] = t; fence(); __syncthreads(); if (t == 0) { bulkStore(x + 1000, at, 256); ";
        PlantedFault.Single(SanitizerKind.SharedRace, store + "} __syncthreads(); s[t] = 9; if (t == 0) {" + WaitAll + "}", threads: 64, seed: seed);
        uint[] x = PlantedFault.Clean(store + WaitRead + "} __syncthreads(); s[t] = 9; if (t == 0) {" + WaitAll + "}", threads: 64, seed: seed);
        Assert.Equal(13u, x[1013]);
    }

    [Fact]
    public void Store_OfAGroupThatIsNotAwaited_MayNotBeOverwritten()
    {
        const string store = "s[t] = t; fence(); __syncthreads(); if (t == 0) { bulkStore(x + 1000, at, 128); bulkStore(x + 2000, at + 128, 128); ASM(\"cp.async.bulk.wait_group.read 1;\" ::); } __syncthreads();";
        PlantedFault.Clean(store + "if (t < 32) s[t] = 9; if (t == 0)" + WaitAll, threads: 64);
    }

    [Fact]
    public void Store_WhoseThreadEnds_IsReported() =>
        Assert.Contains("before it has waited", PlantedFault.Single(SanitizerKind.AsyncNotAwaited, "s[t] = t; fence(); __syncthreads(); if (t == 0) bulkStore(x + 1000, at, 128);").Message, StringComparison.Ordinal);

    [Fact]
    public void Store_WhatWasLoaded_NeedsNoProxyFence() =>
        Assert.Equal(40u, PlantedFault.Clean(Load + "wait(at, 0); if (t == 0) { bulkStore(x + 1000, at + 128, 512); " + WaitAll + " }")[1008]);

    [Fact]
    public void Reduce_AddsToGlobalMemory()
    {
        uint[] x = PlantedFault.Clean("""
            s[t] = 3; s[32 + t] = __float_as_uint(0.5f); x[2000 + t] = __float_as_uint((float)t); fence(); __syncthreads();
            if (t == 0)
            {
                ASM("cp.reduce.async.bulk.global.shared::cta.bulk_group.add.u32 [%0], [%1], 128;" :: "l"(x + 1000), "r"(at));
                ASM("cp.reduce.async.bulk.global.shared::cta.bulk_group.max.s32 [%0], [%1], 128;" :: "l"(x), "r"(at));
                ASM("cp.reduce.async.bulk.global.shared::cta.bulk_group.add.f32 [%0], [%1], 128;" :: "l"(x + 2000), "r"(at + 128));
                ASM("cp.async.bulk.commit_group; cp.async.bulk.wait_group 0;" ::);
            }
            """);
        for (uint t = 0; t < 32; t++)
            Assert.Equal((1003 + t, Math.Max(3, t), t + 0.5f), (x[1000 + t], x[t], BitConverter.UInt32BitsToSingle(x[2000 + t])));
    }

    [Theory]
    [InlineData("bulkLoad(at + 136, x + 32, 512, at)", SanitizerKind.Misaligned)]
    [InlineData("bulkLoad(at + 128, x + 33, 512, at)", SanitizerKind.Misaligned)]
    [InlineData("bulkLoad(at + 16384 - 496, x + 32, 512, at)", SanitizerKind.OutOfBounds)]
    [InlineData("bulkLoad(at + 128, x + 4096 - 124, 512, at)", SanitizerKind.OutOfBounds)]
    [InlineData("bulkLoad(at + 128, x + 32, 512, at + 8)", SanitizerKind.Uninitialised)]
    public void Load_AWrongAddress_IsReported(string load, SanitizerKind kind) =>
        PlantedFault.Single(kind, Init + $"if (t == 0) {{ expect(at, 512); {load}; }}");

    [Fact]
    public void Load_BytesThatAreNoMultipleOf16_AreRefused() =>
        Assert.Contains("copies 24 bytes", Assert.Throws<FusionException>(() => PlantedFault.Clean(Init + "if (t == 0) bulkLoad(at + 128, x + 32, 24, at);")).Message, StringComparison.Ordinal);

    /// <summary>Forms that newer libraries write, and those that mean nothing here.</summary>
    [Theory]
    [InlineData("fence.proxy.async;")]
    [InlineData("fence.proxy.async.global;")]
    [InlineData("fence.proxy.async.shared::cluster;")]
    [InlineData("fence.proxy.async::generic.release.sync_restrict::shared::cta.cluster;")]
    [InlineData("fence.proxy.alias;")]
    [InlineData("fence.proxy.tensormap::generic.release.gpu;")]
    [InlineData("fence.proxy.tensormap::generic.acquire.gpu [%0], 128;")]
    [InlineData("cp.async.bulk.prefetch.L2.global [%0], 128;")]
    [InlineData("prefetch.global.L2 [%0];")]
    public void Form_IsKnown(string text) => PlantedFault.Clean($"ASM(\"{text}\" :: \"l\"(x));");

    [Theory]
    [InlineData("fence.proxy.async;", true)]
    [InlineData("fence.proxy.async.shared::cta;", true)]
    [InlineData("fence.proxy.async.shared::cluster;", true)]
    [InlineData("fence.proxy.alias;", false)]
    [InlineData("fence.acq_rel.cta;", false)]
    public void Store_AfterAFence_NeedsTheRightOne(string text, bool covers)
    {
        string body = $"s[t] = t; ASM(\"{text}\" ::); __syncthreads(); if (t == 0) {{ bulkStore(x + 1000, at, 256); {WaitAll} }}";
        if (covers)
            PlantedFault.Clean(body, threads: 64);
        else
            PlantedFault.Single(SanitizerKind.MissingProxyFence, body, threads: 64);
    }

    [Fact]
    public void Load_ToSharedCta_IsTheSame() =>
        Assert.Equal(41u, PlantedFault.Clean((Load + "wait(at, 0); x[1000 + t] = s[32 + t];")
            .Replace("bulkLoad(at + 128, x + 32, 512, at)", "ASM(\"cp.async.bulk.shared::cta.global.mbarrier::complete_tx::bytes.L2::cache_hint [%0], [%1], 512, [%2], %3;\" :: \"r\"(at + 128), \"l\"(x + 32), \"r\"(at), \"l\"(0ull))"))[1009]);

    [Theory]
    [InlineData("fence.proxy.unknown;")]
    [InlineData("cp.async.bulk.shared::cluster.shared::cta.mbarrier::complete_tx::bytes [%0], [%0], 16, [%0];")]
    [InlineData("mapa.shared::cluster.u32 %0, %0, 1;")]
    public void UnknownForm_IsNamed(string text) =>
        Assert.Contains($"kernel: the instruction '{text[..text.IndexOfAny([' ', ';'])]}", Assert.Throws<FusionException>(() => PlantedFault.Clean($"ASM(\"{text}\" : \"+r\"(at) :);")).Message, StringComparison.Ordinal);

    [Fact]
    public void Multicast_IsNamed() =>
        Assert.Contains("multicast::cluster", Assert.Throws<FusionException>(() => PlantedFault.Clean(
            "ASM(\"cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes.multicast::cluster [%0], [%1], 16, [%0], %2;\" :: \"r\"(at), \"l\"(x), \"h\"((short)1));")).Message, StringComparison.Ordinal);
}
