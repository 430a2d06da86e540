using Fusion.Runtime.Emulation;
using Fusion.Runtime.Emulation.Async;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>
/// A product in the manner of Hopper: a warp loads tiles by tensor copies into a ring of stages, a warpgroup multiplies them
/// with wgmma, and the result leaves by a tensor copy. Clean in every schedule; each step that is left out is found.
/// </summary>
public sealed class PipelineTests
{
    private const int Steps = 6;

    private const string ReleaseLate = "ASM(\"wgmma.wait_group.sync.aligned 1;\" ::); if (k > 0 && t % 32 == 0) arrive(empty + 8 * ((k - 1) % 2));";
    private const string WaitEmpty = "wait(empty + 8 * stage, k / 2 % 2 ^ 1);";
    private const string WaitFull = "wait(full + 8 * stage, k / 2 % 2);";
    private const string WaitLast = "ASM(\"wgmma.wait_group.sync.aligned 0;\" ::);";
    private const string StoreFence = "fence();";

    /// <summary>Tiles of 64 × 64 bf16 in stages of 16 KiB from byte 1024; the result, 64 × 32 twice in fp32, from byte 33792 on.</summary>
    private const string Body = $$"""
        unsigned full = at, empty = at + 16;
        if (t == 0) { init(full, 1); init(full + 8, 1); init(empty, 4); init(empty + 8, 4); ASM("fence.mbarrier_init.release.cluster;" ::); }
        __syncthreads();
        if (t >= 128)
        {
            ASM("setmaxnreg.dec.sync.aligned.u32 24;" ::);
            for (int k = 0; k < n && t == 128; k++)
            {
                int stage = k % 2;
                {{WaitEmpty}}
                expect(full + 8 * stage, 16384);
                load(at + 1024 + stage * 16384, &a, k * 64, full + 8 * stage);
                load(at + 9216 + stage * 16384, &b, k * 64, full + 8 * stage);
            }
        }
        else
        {
            float d[32];
            for (int i = 0; i < 32; i++) d[i] = 0;
            unsigned long long rest = (1ull << 62) | (64ull << 32) | (1ull << 16);
            for (int k = 0; k < n; k++)
            {
                int stage = k % 2;
                {{WaitFull}}
                ASM("wgmma.fence.sync.aligned;" ::);
                for (int i = 0; i < 4; i++)
                    MULTIPLY(d, rest | (at + 1024 + stage * 16384) / 16 + 2 * i, rest | (at + 9216 + stage * 16384) / 16 + 2 * i);
                ASM("wgmma.commit_group.sync.aligned;" ::);
                {{ReleaseLate}}
            }
            {{WaitLast}}
            for (int i = 0; i < 32; i++)
            {
                int row = t / 32 * 16 + t % 32 / 4 + i / 2 % 2 * 8, column = i / 4 * 8 + t % 4 * 2 + i % 2;
                s[8448 + column / 32 * 2048 + row * 32 + column % 32] = __float_as_uint(d[i]);
            }
            {{StoreFence}}
            ASM("bar.sync 1, 128;" ::);
            if (t == 0)
            {
                for (int half = 0; half < 2; half++)
                    ASM("cp.async.bulk.tensor.2d.global.shared::cta.bulk_group [%0, {%1, %2}], [%3];" :: "l"(&c), "r"(32 * half), "r"(0), "r"(at + 33792 + 8192 * half));
                ASM("cp.async.bulk.commit_group;" ::);
                ASM("cp.async.bulk.wait_group.read 0;" ::);
            }
        }
        """;

    public static TheoryData<int> Seeds => PlantedFault.Seeds;

    [Theory, MemberData(nameof(Seeds))]
    public void Product_InEverySchedule_IsExact(int seed) => Check(Run(Body, seed));

    [Fact]
    public void Product_WithoutSanitizer_IsTheSame() => Check(Run(Body, 1, sanitize: false));

    public static TheoryData<string, string, string, int> Faults
    {
        get
        {
            var data = new TheoryData<string, string, string, int>();
            foreach (int seed in new[] { 0, 1, 2 })
            {
                // The stage is given back while wgmma still reads it.
                data.Add(ReleaseLate, "if (t % 32 == 0) arrive(empty + 8 * stage);", "SharedRace", seed);
                data.Add(WaitFull, "", "AsyncNotAwaited Uninitialised SharedRace Deadlock BarrierDivergence", seed);
                data.Add(WaitEmpty, "", "SharedRace AsyncNotAwaited Deadlock BarrierDivergence", seed);
                data.Add(WaitLast, "", "AsyncNotAwaited", seed);
                data.Add(StoreFence, "", "MissingProxyFence", seed);
            }
            return data;
        }
    }

    [Theory, MemberData(nameof(Faults))]
    public void Product_WithoutOneStep_IsReported(string step, string instead, string kinds, int seed)
    {
        var error = Assert.Throws<SanitizerException>(() => Run(Body.Replace(step, instead), seed));
        Assert.All(error.Reports, r => Assert.True(kinds.Split().Contains(r.Kind.ToString()), r.Message));
    }

    private static ushort[] Tile(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 64 * 64 * Steps).Select(_ => (ushort)Numbers.Random("bf16", random, special: false))];
    }

    private static float[] Run(string body, int seed, bool sanitize = true)
    {
        using EmulatedDevice device = Emulator.Open(seed: seed, sanitize: sanitize);
        using Tensor<ushort> a = Tensor.From<ushort>(device, Tile(1), 64, 64 * Steps), b = Tensor.From<ushort>(device, Tile(2), 64, 64 * Steps);
        using Tensor<float> c = Tensor.Zeros<float>(device, 64, 64);
        static TensorMap Operand(ulong address) => TensorMap.Encode(address, TensorMapElement.BFloat16, [64 * Steps, 64], [128 * Steps], [64, 64], TensorMapSwizzle.Bytes128);
        string text = $$"""

            #define MULTIPLY(d, da, db) asm volatile("wgmma.mma_async.sync.aligned.m64n64k16.f32.bf16.bf16 {{WarpRegisters.List(0, 32)}}, %32, %33, 1, 1, 1, 0, 0;" : {{string.Join(", ", Enumerable.Range(0, 32).Select(i => $"\"+f\"(d[{i}])"))}} : "l"(da), "l"(db) : "memory")
            auto load = [](unsigned to, const Map* map, int column, unsigned bar)
            {
                ASM("cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1, {%2, %3}], [%4];" :: "r"(to), "l"(map), "r"(column), "r"(0), "r"(bar));
            };
            {{body}}
            """;
        PlantedFault.Launch(device, text, "const __grid_constant__ Map a, const __grid_constant__ Map b, const __grid_constant__ Map c, int n")
            .AddMap(a, "a", Operand, isReadOnly: true).AddMap(b, "b", Operand, isReadOnly: true)
            .AddMap(c, "c", address => TensorMap.Encode(address, TensorMapElement.Float32, [64, 64], [256], [32, 64]))
            .Add(Steps).Run(1, 160, 33792 + 16384);
        return c.ToArray();
    }

    private static void Check(float[] result)
    {
        ushort[] a = Tile(1), b = Tile(2);
        for (int row = 0; row < 64; row++)
            for (int column = 0; column < 64; column++)
            {
                float sum = 0;
                for (int k = 0; k < 64 * Steps; k++)
                    sum = MathF.FusedMultiplyAdd(Numbers.Value(a[row * 64 * Steps + k], "bf16"), Numbers.Value(b[column * 64 * Steps + k], "bf16"), sum);
                Assert.Equal(sum, result[row * 64 + column]);
            }
    }
}
