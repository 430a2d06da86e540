using Fusion.Runtime.Emulation;
using Fusion.Runtime.Emulation.Async;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>wgmma against products computed here; operands lie in shared memory as <see cref="SharedOperand"/> says.</summary>
public sealed class WarpgroupTests
{
    private const string Begin = "wgmma.fence.sync.aligned;";
    private const string End = "wgmma.commit_group.sync.aligned; wgmma.wait_group.sync.aligned 0;";

    /// <summary>Columns, element types of A and B, accumulators, swizzle, M contiguous in A, N contiguous in B, A in registers.</summary>
    public static TheoryData<int, string, string, string, int, bool, bool, bool> Forms
    {
        get
        {
            var data = new TheoryData<int, string, string, string, int, bool, bool, bool>();
            foreach (int swizzle in new[] { 0, 32, 64, 128 })
            {
                foreach ((bool m, bool n) in new[] { (false, false), (true, false), (false, true), (true, true) })
                    data.Add(64, "bf16", "bf16", "f32", swizzle, m, n, false);
                data.Add(24, "f16", "f16", "f32", swizzle, false, false, true);
                data.Add(8, "f16", "f16", "f16", swizzle, false, false, false);
                data.Add(16, "tf32", "tf32", "f32", swizzle, false, false, false);
                data.Add(32, "e4m3", "e5m2", "f32", swizzle, false, false, false);
                data.Add(32, "s8", "u8", "s32", swizzle, false, false, false);
            }
            data.Add(256, "bf16", "bf16", "f32", 128, false, false, false);
            data.Add(128, "f16", "f16", "f32", 128, false, true, true);
            data.Add(40, "f16", "f16", "f16", 64, false, false, true);
            data.Add(48, "tf32", "tf32", "f32", 128, false, false, true);
            data.Add(32, "u8", "s8", "s32", 128, false, false, true);
            data.Add(16, "e5m2", "e4m3", "f32", 128, false, false, true);
            return data;
        }
    }

    [Theory, MemberData(nameof(Forms))]
    public void Multiply_RandomValues_IsAChainInIncreasingK(int columns, string a, string b, string accumulator, int swizzle, bool majorM, bool majorN, bool registersOfA)
    {
        var plan = new WarpgroupPlan(columns, a, b, accumulator, swizzle, majorM, majorN, registersOfA, new Random(columns + swizzle));
        plan.Check(plan.Run(scaleD: 1, signA: 1, signB: 1), (row, column) => plan.Chain(row, column, adds: true, negated: false));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, -1, 1)]
    [InlineData(1, 1, -1)]
    [InlineData(0, -1, -1)]
    public void Multiply_Scales_ReplaceAndNegate(int scaleD, int signA, int signB)
    {
        var plan = new WarpgroupPlan(16, "bf16", "bf16", "f32", 128, false, false, false, new Random(5));
        plan.Check(plan.Run(scaleD, signA, signB), (row, column) => plan.Chain(row, column, scaleD == 1, signA * signB < 0));
    }

    [Fact]
    public void Multiply_WhatTensorCopiesLoaded_IsTheProduct()
    {
        // 64 × 64 tiles of bf16 with rows of 128 bytes, four steps along K of 32 bytes each: the usual main loop.
        const string body = """
            if (t == 0) { init(at, 1); ASM("fence.mbarrier_init.release.cluster;" ::); }
            __syncthreads();
            if (t == 0)
            {
                expect(at, 16384);
                ASM("cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1, {%2, %2}], [%3];" :: "r"(at + 1024), "l"(&a), "r"(0), "r"(at));
                ASM("cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1, {%2, %2}], [%3];" :: "r"(at + 9216), "l"(&b), "r"(0), "r"(at));
            }
            wait(at, 0);
            float d[32];
            for (int i = 0; i < 32; i++) d[i] = 0;
            unsigned long long rest = (1ull << 62) | (64ull << 32) | (1ull << 16), da = rest | (at + 1024) >> 4, db = rest | (at + 9216) >> 4;
            ASM("wgmma.fence.sync.aligned;" ::);
            for (int k = 0; k < 4; k++)
                MULTIPLY(d, da + 2 * k, db + 2 * k);
            ASM("wgmma.commit_group.sync.aligned;" ::);
            ASM("wgmma.wait_group.sync.aligned 0;" ::);
            for (int i = 0; i < 32; i++) x[t * 32 + i] = __float_as_uint(d[i]);
            """;
        using EmulatedDevice device = Emulator.Open();
        var random = new Random(9);
        ushort[] left = [.. Enumerable.Range(0, 4096).Select(_ => (ushort)Numbers.Random("bf16", random, false))], right = [.. Enumerable.Range(0, 4096).Select(_ => (ushort)Numbers.Random("bf16", random, false))];
        using Tensor<ushort> ta = Tensor.From<ushort>(device, left, 64, 64), tb = Tensor.From<ushort>(device, right, 64, 64);
        using Tensor<uint> x = Tensor.Zeros<uint>(device, 128 * 32);
        static TensorMap Map(ulong address) => TensorMap.Encode(address, TensorMapElement.BFloat16, [64, 64], [128], [64, 64], TensorMapSwizzle.Bytes128);
        string multiply = $"#define MULTIPLY(d, da, db) asm volatile(\"wgmma.mma_async.sync.aligned.m64n64k16.f32.bf16.bf16 {WarpRegisters.List(0, 32)}, %32, %33, 1, 1, 1, 0, 0;\" : "
            + string.Join(", ", Enumerable.Range(0, 32).Select(i => $"\"+f\"(d[{i}])")) + " : \"l\"(da), \"l\"(db) : \"memory\")\n";
        PlantedFault.Launch(device, "\n" + multiply + body, "const __grid_constant__ Map a, const __grid_constant__ Map b, unsigned* x")
            .AddMap(ta, "a", Map).AddMap(tb, "b", Map).Add(x, "x").Run(1, 128, 17408);
        uint[] result = x.ToArray();
        for (int t = 0; t < 128; t++)
            for (int i = 0; i < 32; i++)
            {
                (int row, int column) = WarpgroupPlan.PlaceOfD(i, t);
                float sum = 0;
                for (int k = 0; k < 64; k++)
                    sum = MathF.FusedMultiplyAdd(Numbers.Value(left[row * 64 + k], "bf16"), Numbers.Value(right[column * 64 + k], "bf16"), sum);
                Assert.Equal(sum, BitConverter.UInt32BitsToSingle(result[t * 32 + i]));
            }
        Assert.Equal(2 * 64 * 64 * 64, device.LastCounters!.TensorOperations);
    }

    private const string Commit = "wgmma.commit_group.sync.aligned;";
    private const string Wait = "wgmma.wait_group.sync.aligned 0;";

    /// <summary>%0 and %1 are accumulators, q a register of this text alone. A copy may be made early, but not used.</summary>
    [Theory]
    [InlineData("add.f32 %0, %0, %0;", "reads")]
    [InlineData("mov.f32 %1, 0f40400000;", "writes")]
    [InlineData("mov.f32 q, %1; add.f32 q, q, q;", "reads")]
    [InlineData("mov.f32 q, %1; mov.f32 q2, q; st.shared.f32 [8192], q2;", "reads")]
    [InlineData("mov.f32 q, 0f40400000; mov.f32 %0, q;", "writes")]
    public void Accumulators_UsedBeforeTheWait_AreReported(string use, string word)
    {
        SanitizerReport report = Fault(SanitizerKind.AsyncNotAwaited, "{ .reg .f32 q, q2; " + Begin, Commit + use + Wait + "}", "", threads: 128, also: SanitizerKind.SharedRace);
        Assert.Contains(word + " a register of a wgmma.mma_async", report.Message, StringComparison.Ordinal);
        if (!use.Contains("st.shared"))
            Fault(null, "{ .reg .f32 q, q2; " + Begin, Commit + Wait + use + "}", "");
    }

    [Fact]
    public void Accumulators_CopiedBeforeTheWait_MayBeUsedAfterIt() =>
        Fault(null, "{ .reg .f32 q; " + Begin, Commit + "mov.f32 q, %1; " + Wait + " add.f32 %0, q, q; }", "");

    [Fact]
    public void FragmentsOfA_OverwrittenBeforeTheWait_AreReported()
    {
        const string body = """
            for (int i = t; i < 1024; i += 128) s[i] = 0;
            fence();
            __syncthreads();
            float d0 = 0, d1 = 0, d2 = 0, d3 = 0;
            unsigned a = t;
            unsigned long long q = (8ull << 32) | (64ull << 16) | at >> 4;
            asm volatile("wgmma.fence.sync.aligned; wgmma.mma_async.sync.aligned.m64n8k16.f32.bf16.bf16 {%0, %1, %2, %3}, {%4, %4, %4, %4}, %5, 1, 1, 1, 0; wgmma.commit_group.sync.aligned; EARLY wgmma.wait_group.sync.aligned 0; LATE"
                : "+f"(d0), "+f"(d1), "+f"(d2), "+f"(d3), "+r"(a) : "l"(q) : "memory");
            x[t] = __float_as_uint(d0 + d1 + d2 + d3) + a;
            """;
        SanitizerReport report = PlantedFault.Single(SanitizerKind.AsyncNotAwaited, body.Replace("EARLY", "add.u32 %4, %4, 1;").Replace("LATE", ""), threads: 128);
        Assert.Contains("writes a register", report.Message, StringComparison.Ordinal);
        PlantedFault.Clean(body.Replace("EARLY", "").Replace("LATE", "add.u32 %4, %4, 1;"), threads: 128);
    }

    [Fact]
    public void Accumulators_OfAGroupThatIsNotAwaited_AreReported()
    {
        Fault(SanitizerKind.AsyncNotAwaited, Begin, "wgmma.commit_group.sync.aligned; wgmma.wait_group.sync.aligned 1;", "");
        Fault(SanitizerKind.AsyncNotAwaited, Begin, "wgmma.wait_group.sync.aligned 0;", "");
    }

    [Fact]
    public void Operands_WithoutAProxyFence_AreReported() =>
        Assert.Contains("the other access is a write by thread", Fault(SanitizerKind.MissingProxyFence, Begin, End, "", fence: "").Message, StringComparison.Ordinal);

    [Fact]
    public void Operands_OverwrittenBeforeTheWait_AreARace()
    {
        const string write = "asm volatile(\"bar.sync 0;\" ::: \"memory\"); s[t] = 0;";
        Fault(SanitizerKind.SharedRace, Begin, "wgmma.commit_group.sync.aligned;", write + "asm volatile(\"wgmma.wait_group.sync.aligned 0;\" ::: \"memory\");");
        Fault(null, Begin, End, write);
    }

    [Fact]
    public void Multiply_WithoutAWarpgroupFence_IsReported() =>
        Assert.Contains("needs a wgmma.fence", Fault(SanitizerKind.MissingProxyFence, "", End, "").Message, StringComparison.Ordinal);

    [Fact]
    public void Multiply_InAnIncompleteWarpgroup_IsReported() =>
        Assert.Contains("fewer than four warps", Fault(SanitizerKind.WarpDivergence, Begin, End, "", threads: 96).Message, StringComparison.Ordinal);

    [Fact]
    public void Multiply_ByThreeOfFourWarps_IsReported() =>
        Assert.Contains("has ended without it", Fault(SanitizerKind.WarpDivergence, "", "", "", before: "if (t < 32) return;", fence: "fence(); asm volatile(\"wgmma.fence.sync.aligned;\" ::: \"memory\");", tail: End).Message, StringComparison.Ordinal);

    [Fact]
    public void Multiply_OutsideOfSharedMemory_IsReported() => Fault(SanitizerKind.OutOfBounds, Begin, End, "", shared: 4096);

    [Fact]
    public void Descriptor_WithABaseOffset_IsRefused() =>
        Assert.Contains("base offset", Assert.Throws<FusionException>(() => Fault(null, Begin, End, "", extra: 1ul << 49)).Message, StringComparison.Ordinal);

    [Theory, InlineData("setmaxnreg.inc.sync.aligned.u32 232;"), InlineData("setmaxnreg.dec.sync.aligned.u32 24;"), InlineData("griddepcontrol.wait;"), InlineData("griddepcontrol.launch_dependents;")]
    public void Hints_ChangeNothing(string text) => PlantedFault.Clean($"ASM(\"{text}\" ::);", threads: 128);

    [Fact]
    public void SetMaxNReg_AnImpossibleNumber_IsNamed() =>
        Assert.Contains("setmaxnreg", Assert.Throws<FusionException>(() => PlantedFault.Clean("ASM(\"setmaxnreg.inc.sync.aligned.u32 100;\" ::);", threads: 128)).Message, StringComparison.Ordinal);

    [Fact]
    public void Clusters_AreNamed() =>
        Assert.Contains("barrier.cluster.arrive", Assert.Throws<FusionException>(() => PlantedFault.Clean("ASM(\"barrier.cluster.arrive;\" ::);")).Message, StringComparison.Ordinal);

    /// <summary>One m64n8k16 of zeros that thread t = 0.. wrote, with parts left out; the report of a kind, or none wanted.</summary>
    private static SanitizerReport Fault(SanitizerKind? kind, string begin, string end, string after, string fence = "fence();", string before = "", int threads = 128,
        int shared = 16384, ulong extra = 0, string tail = "", params SanitizerKind[] also)
    {
        string body = $$"""
            for (int i = t; i < 1024; i += {{threads}}) s[i] = 0;
            {{fence}}
            __syncthreads();
            {{before}}
            float d[4] = { 1.0f, 2.0f, 3.0f, 4.0f };
            unsigned long long q = {{extra}}ull | (8ull << 32) | (64ull << 16) | at >> 4{{(shared == 4096 ? " | (255ull)" : "")}};
            asm volatile("{{begin}} wgmma.mma_async.sync.aligned.m64n8k16.f32.bf16.bf16 {%0, %1, %2, %3}, %4, %4, 1, 1, 1, 0, 0; {{end}}{{tail}}" : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]) : "l"(q) : "memory");
            {{after}}
            for (int i = 0; i < 4; i++) x[t * 4 + i] = __float_as_uint(d[i]);
            """;
        if (kind is { } wanted)
            return PlantedFault.Single(wanted, body, threads, shared: shared, also: also);
        PlantedFault.Clean(body, threads, shared: shared);
        return null!;
    }
}
