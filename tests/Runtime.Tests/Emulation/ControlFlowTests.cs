using Fusion.Runtime.Emulation;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>Divergent branches, loops and returns give each thread what it would compute alone.</summary>
public sealed class ControlFlowTests
{
    public static TheoryData<int> Seeds => [0, 1, 2, 3];

    [Theory, MemberData(nameof(Seeds))]
    public void Collatz_DifferentTripCounts_AreExact(int seed) => Agree(seed, """
        int steps = 0;
        for (long long v = i + 1; v != 1; v = v % 2 ? 3 * v + 1 : v / 2) { steps++; if (steps == 50) break; if (v % 5 == 0) continue; steps += v % 7 == 0; }
        x[i] = steps;
        """, i =>
    {
        int steps = 0;
        for (long v = i + 1; v != 1; v = v % 2 != 0 ? 3 * v + 1 : v / 2)
        {
            steps++;
            if (steps == 50) break;
            if (v % 5 == 0) continue;
            steps += v % 7 == 0 ? 1 : 0;
        }
        return steps;
    });

    [Theory, MemberData(nameof(Seeds))]
    public void NestedBranches_WithEarlyReturns_AreExact(int seed) => Agree(seed, """
        x[i] = -1;
        if (i % 2) { if (i % 3 == 0) return; x[i] = i % 5 ? i * 2 : i * 3; if (i > 40) return; }
        else { for (int k = 0; k < i % 4; k++) { if (k == 2) { x[i] = 77; return; } x[i] += k; } }
        x[i] += 1000;
        """, i =>
    {
        int v = -1;
        if (i % 2 != 0)
        {
            if (i % 3 == 0) return v;
            v = i % 5 != 0 ? i * 2 : i * 3;
            if (i > 40) return v;
        }
        else
        {
            for (int k = 0; k < i % 4; k++)
            {
                if (k == 2) return 77;
                v += k;
            }
        }
        return v + 1000;
    });

    [Theory, MemberData(nameof(Seeds))]
    public void Switch_ManyCases_IsExact(int seed) => Agree(seed, """
        int v = i;
        for (int k = 0; k < 3; k++)
            switch (v % 7) { case 0: v += 3; break; case 1: v *= 5; break; case 2: v -= 11; case 3: v ^= 6; break; case 4: v = v / 2; break; default: v += k; }
        x[i] = v;
        """, i =>
    {
        int v = i;
        for (int k = 0; k < 3; k++)
            switch (v % 7)
            {
                case 0: v += 3; break;
                case 1: v *= 5; break;
                case 2: v -= 11; v ^= 6; break;
                case 3: v ^= 6; break;
                case 4: v /= 2; break;
                default: v += k; break;
            }
        return v;
    });

    [Fact]
    public void Branches_HalfTheWarp_AreCountedAsDivergent()
    {
        using EmulatedDevice device = Emulator.Open();
        using Tensor<int> x = Tensor.Zeros<int>(device, 64);
        const string source = "extern \"C\" __global__ void kernel(int* x) { int i = threadIdx.x; if (i % 32 < 16) for (int k = 0; k < x[i] + 3; k++) x[i] = x[i] + (k == 7); else x[i] = 5; }";
        new PlainLaunch(device, source, "kernel").Add(x, "x").Run(1, 64);
        Assert.Equal(2, device.LastCounters!.DivergentBranches);
        Assert.True(device.LastCounters.ThreadInstructions < 32 * device.LastCounters.WarpInstructions);
    }

    [Fact]
    public void Decode_UnknownInstruction_NamesItAndTheKernel()
    {
        using EmulatedDevice device = Emulator.Open();
        var error = Assert.Throws<FusionException>(() => new PlainLaunch(device, "extern \"C\" __global__ void odd(int* x) { asm volatile(\"nanosleep.u32 20;\"); *x = 1; }", "odd"));
        Assert.Contains("odd: the instruction 'nanosleep.u32 20'", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<FusionException>(() => new PlainLaunch(device, "extern \"C\" __global__ void odd(float* x) { float f; asm volatile(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(f) : \"f\"(*x)); asm volatile(\"add.cc.s32 %0, %1, %1;\" : \"=r\"(*(int*)x) : \"r\"((int)f)); }", "odd"));
        Assert.Contains("the modifier .cc is not known", error.Message, StringComparison.Ordinal);
    }

    private static void Agree(int seed, string body, Func<int, int> expected)
    {
        const int threads = 77, programs = 3;
        using EmulatedDevice device = Emulator.Open(seed: seed);
        using Tensor<int> x = Tensor.Zeros<int>(device, threads * programs);
        new PlainLaunch(device, $"extern \"C\" __global__ void kernel(int* x)\n{{\nint i = blockIdx.x * blockDim.x + threadIdx.x;\n{body}\n}}", "kernel").Add(x, "x").Run(programs, threads);
        Assert.Equal(Enumerable.Range(0, threads * programs).Select(expected), x.ToArray());
    }
}
