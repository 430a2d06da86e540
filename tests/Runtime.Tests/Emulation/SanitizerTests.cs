using Fusion.Runtime.Emulation;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>Planted faults: each class is found, in every schedule, and the corrected kernel is clean.</summary>
public sealed class SanitizerTests
{
    public static TheoryData<int> Seeds => [0, 1, 2, 3];

    [Theory, MemberData(nameof(Seeds))]
    public void OutOfBounds_OneElementBeyond_IsReportedWithTensorAndDistance(int seed)
    {
        SanitizerReport report = Single(SanitizerKind.OutOfBounds, seed, "x[threadIdx.x + 1] = 1.0f;", n: 64, threads: 64);
        Assert.Equal("0 bytes after the end of x (64)", report.Address);
        Assert.Equal(63, report.Thread);
        Assert.Contains("kernel.cu:", report.Source, StringComparison.Ordinal);
        Clean(seed, "if (threadIdx.x < 63) x[threadIdx.x + 1] = 1.0f;", 64, 64);
    }

    [Fact]
    public void OutOfBounds_BeforeTheTensor_IsReported() =>
        Assert.Equal("4 bytes before x (64)", Single(SanitizerKind.OutOfBounds, 0, "x[(int)threadIdx.x - 1] = 1.0f;", 64, 32).Address);

    [Fact]
    public void OutOfBounds_TheGapBetweenRowsOfASlice_IsReported()
    {
        using EmulatedDevice device = Emulator.Open();
        using Tensor<float> whole = Tensor.Zeros<float>(device, 4, 10);
        using Tensor<float> part = whole.Slice(1, 2, 5);
        var launch = new PlainLaunch(device, Kernel("x[threadIdx.x] = 1.0f;"), "kernel").Add(part, "x");
        SanitizerReport report = Assert.Single(Assert.Throws<SanitizerException>(() => launch.Add(0).Run(1, 6)).Reports);
        Assert.Equal((SanitizerKind.OutOfBounds, "byte 20 of x (4, 5), between its rows"), (report.Kind, report.Address));
        Assert.Equal([1f, 1, 1, 1, 1], part.ToArray()[..5]);
        Assert.Equal(0, whole.ToArray()[7]);
    }

    [Fact]
    public void OutOfBounds_SharedMemory_IsReported() =>
        Assert.Equal("shared memory, byte 256 of 256", Single(SanitizerKind.OutOfBounds, 0, "extern __shared__ float s[]; s[threadIdx.x + 1] = 1.0f;", 1, 64, shared: 256).Address);

    [Fact]
    public void OutOfBounds_APointerOutOfNothing_IsReported() =>
        Assert.Contains("in no tensor", Single(SanitizerKind.OutOfBounds, 0, "*(float*)0x123450 = 1.0f;", 1, 1).Address, StringComparison.Ordinal);

    [Fact]
    public void OutOfBounds_LocalMemory_IsReported() =>
        Assert.Equal("local memory, byte 36 of 32", Single(SanitizerKind.OutOfBounds, 0, "volatile float l[8]; for (int i = 0; i < 8; i++) l[i] = 1.0f; x[0] = l[n + 8];", 1, 1).Address);

    [Fact]
    public void OutOfBounds_Parameters_AreReported()
    {
        const string source = "struct Table { float v[6]; }; extern \"C\" __global__ void kernel(float* x, int n, const __grid_constant__ Table table) { x[0] = table.v[n]; }";
        using EmulatedDevice device = Emulator.Open();
        using Tensor<float> x = Tensor.Zeros<float>(device, 1);
        PlainLaunch Launch(int n) => new PlainLaunch(device, source, "kernel").Add(x, "x").Add(n).Add(1f).Add(2f).Add(3f).Add(4f).Add(5f).Add(6f);
        Launch(5).Run(1, 1);
        Assert.Equal(6, x.ToArray()[0]);
        SanitizerReport report = Assert.Single(Assert.Throws<SanitizerException>(() => Launch(2000).Run(1, 1)).Reports);
        Assert.Equal((SanitizerKind.OutOfBounds, "parameters, byte 8012 of 36"), (report.Kind, report.Address));
    }

    [Fact]
    public void OutOfBounds_Constants_AreReported()
    {
        const string source = "__constant__ float table[4] = {1, 2, 3, 4}; extern \"C\" __global__ void kernel(float* x, int n) { x[0] = table[n]; }";
        using EmulatedDevice device = Emulator.Open();
        using Tensor<float> x = Tensor.Zeros<float>(device, 1);
        SanitizerReport report = Assert.Single(Assert.Throws<SanitizerException>(() => new PlainLaunch(device, source, "kernel").Add(x, "x").Add(4).Run(1, 1)).Reports);
        Assert.Equal((SanitizerKind.OutOfBounds, "0 bytes after the end of variables of the module (16)"), (report.Kind, report.Address));
    }

    [Fact]
    public void Misaligned_AFloatAtAnOddByte_IsReported()
    {
        Single(SanitizerKind.Misaligned, 0, "*(volatile float*)((char*)x + 2) = 1.0f;", 8, 1);
        Single(SanitizerKind.Misaligned, 0, "extern __shared__ float s[]; *(float4*)(s + n + 1) = float4{1, 2, 3, 4};", 0, 1, shared: 64);
    }

    [Fact]
    public void Uninitialised_SharedMemory_IsReported()
    {
        SanitizerReport report = Single(SanitizerKind.Uninitialised, 0, "extern __shared__ float s[]; if (threadIdx.x < 31) s[threadIdx.x] = 1.0f; __syncthreads(); x[threadIdx.x] = s[threadIdx.x];", 32, 32, shared: 128);
        Assert.Equal((31, "shared memory, byte 124 of 128"), (report.Thread, report.Address));
    }

    [Fact]
    public void Uninitialised_SharedMemoryOfTheProgramBefore_IsReported() =>
        Single(SanitizerKind.Uninitialised, 0, "extern __shared__ float s[]; if (blockIdx.x == 0) s[threadIdx.x] = 1.0f; x[blockIdx.x * 32 + threadIdx.x] = s[threadIdx.x];", 64, 32, shared: 128, programs: 2);

    [Fact]
    public void Uninitialised_LocalMemory_IsReported() =>
        Single(SanitizerKind.Uninitialised, 0, "volatile float l[8]; l[n & 3] = 1.0f; x[0] = l[(n + 1) & 7];", 1, 1);

    [Fact]
    public void Uninitialised_AnArenasTensor_IsReportedUntilItIsWritten()
    {
        using EmulatedDevice device = Emulator.Open();
        using var arena = new Arena(device, 1 << 16);
        using Tensor<float> to = Tensor.Zeros<float>(device, 32);
        Tensor<float> rented = arena.Rent<float>(32);
        PlainLaunch Copy() => new PlainLaunch(device, "extern \"C\" __global__ void kernel(const float* a, float* b) { b[threadIdx.x] = a[threadIdx.x]; }", "kernel").Add(rented, "a").Add(to, "b");
        SanitizerReport report = Assert.Single(Assert.Throws<SanitizerException>(() => Copy().Run(1, 32)).Reports);
        Assert.Equal((SanitizerKind.Uninitialised, "a[0] of (32)"), (report.Kind, report.Address));
        rented.Fill(3);
        Copy().Run(1, 32);
        Assert.Equal(3, to.ToArray()[31]);
    }

    [Fact]
    public void FreedMemory_ATensorBehindAMarkThatWasReleased_IsReported()
    {
        using EmulatedDevice device = Emulator.Open();
        using var arena = new Arena(device, 1 << 16);
        ArenaMark mark = arena.Mark();
        Tensor<float> stale = arena.Rent<float>(32);
        arena.Release(mark);
        var launch = new PlainLaunch(device, Kernel("x[threadIdx.x] = 1.0f;"), "kernel").Add(stale, "x");
        SanitizerReport report = Assert.Single(Assert.Throws<SanitizerException>(() => launch.Add(0).Run(1, 32)).Reports);
        Assert.Equal(SanitizerKind.FreedMemory, report.Kind);
    }

    [Fact]
    public void FreedMemory_ADisposedTensor_IsRefused()
    {
        using EmulatedDevice device = Emulator.Open();
        Tensor<float> gone = Tensor.Zeros<float>(device, 4);
        gone.Dispose();
        Assert.Contains("disposed", Assert.Throws<FusionException>(() => new PlainLaunch(device, Kernel(";"), "kernel").Add(gone, "x")).Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void SharedRace_WriteThenReadWithoutBarrier_NamesBothSides(int seed)
    {
        const string write = "extern __shared__ float s[];\n s[threadIdx.x] = x[threadIdx.x];\n";
        const string read = "x[threadIdx.x] = s[(threadIdx.x + 32) % 64];";
        SanitizerReport report = Single(SanitizerKind.SharedRace, seed, write + read, 64, 64, shared: 256, allowMore: true);
        Assert.Contains("the other access is a ", report.Detail, StringComparison.Ordinal);
        Clean(seed, write + "__syncthreads();\n" + read, 64, 64, shared: 256);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void SharedRace_OverwritingWhatOthersStillRead_IsReported(int seed)
    {
        const string begin = "extern __shared__ float s[]; s[threadIdx.x] = 1.0f; __syncthreads(); float v = s[63 - threadIdx.x];";
        Single(SanitizerKind.SharedRace, seed, begin + "s[threadIdx.x] = v + 1.0f; x[threadIdx.x] = v;", 64, 64, shared: 256, allowMore: true);
        Clean(seed, begin + "__syncthreads(); s[threadIdx.x] = v + 1.0f; x[threadIdx.x] = v;", 64, 64, shared: 256);
    }

    [Fact]
    public void SharedRace_WithinAWarp_NeedsAWarpBarrier()
    {
        const string begin = "extern __shared__ float s[]; s[threadIdx.x] = 1.0f;", end = "x[threadIdx.x] = s[threadIdx.x ^ 1];";
        Single(SanitizerKind.SharedRace, 0, begin + end, 32, 32, shared: 128);
        Clean(0, begin + "asm volatile(\"bar.warp.sync 0xffffffff;\" ::: \"memory\");" + end, 32, 32, shared: 128);
    }

    [Fact]
    public void SharedRace_ANamedBarrierOfTheOtherWarps_DoesNotHelp()
    {
        const string begin = "extern __shared__ float s[]; s[threadIdx.x] = 1.0f;";
        static string Barrier(string condition, int number) => $"if ({condition}) asm volatile(\"bar.sync {number}, 64;\" ::: \"memory\");";
        const string end = "x[threadIdx.x] = s[threadIdx.x ^ 32];";
        Clean(0, begin + Barrier("threadIdx.x < 64", 1) + Barrier("threadIdx.x >= 64", 2) + end, 128, 128, shared: 512);
        Single(SanitizerKind.SharedRace, 0, begin + Barrier("threadIdx.x < 64", 1) + end, 128, 128, shared: 512, allowMore: true);
    }

    [Fact]
    public void GlobalRace_RelaxedStoresToOneElement_AreNone() =>
        PlantedFault.Clean("ASM(\"st.relaxed.gpu.global.b32 [%0], %1;\" :: \"l\"(x + t / 4), \"r\"(blockIdx.x));", programs: 2);

    [Theory, MemberData(nameof(Seeds))]
    public void GlobalRace_TwoProgramsWriteOneElement_NamesBothPrograms(int seed)
    {
        SanitizerReport report = Single(SanitizerKind.GlobalRace, seed, "x[threadIdx.x + blockIdx.x * 31] = 1.0f;", 64, 32, programs: 2);
        Assert.Equal("x[31] of (64)", report.Address);
        Assert.Contains(report.Program == 0 ? "program 1" : "program 0", report.Detail, StringComparison.Ordinal);
        Clean(seed, "x[threadIdx.x + blockIdx.x * 32] = 1.0f;", 64, 32, programs: 2);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void GlobalRace_OneProgramReadsWhatAnotherWrites_IsReported(int seed)
    {
        Single(SanitizerKind.GlobalRace, seed, "float v = x[(blockIdx.x * 32 + threadIdx.x + 32) % 96]; x[blockIdx.x * 32 + threadIdx.x] = v;", 96, 32, programs: 3, allowMore: true);
        Clean(seed, "atomicAdd(x + threadIdx.x % 4, 1.0f);", 4, 32, programs: 3);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void SharedMemory_AtomicsBetweenBarriers_AreClean(int seed) =>
        Clean(seed, "extern __shared__ unsigned s[]; if (threadIdx.x == 0) s[0] = 0; __syncthreads(); atomicAdd(s, 1u); __syncthreads(); x[threadIdx.x] = s[0]; if (s[0] != 64) asm(\"trap;\");", 64, 64, shared: 4);

    // A program's own atomic must not hide those of others.
    [Theory, MemberData(nameof(Seeds))]
    public void GlobalRace_OwnAtomicThenRead_IsReportedInAnyOrder(int seed)
    {
        Single(SanitizerKind.GlobalRace, seed, "if (threadIdx.x == 0) { atomicAdd(x, 1.0f); if (blockIdx.x == 3) x[1] = x[0]; }", 2, 32, programs: 4, allowMore: true);
        Single(SanitizerKind.GlobalRace, seed, "if (threadIdx.x == 32) atomicAdd(x, 1.0f); if (threadIdx.x == 0) { atomicAdd(x, 1.0f); x[1] = x[0]; }", 2, 64, allowMore: true);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void GlobalRace_AReaderOfTheSameProgram_IsNotForgotten(int seed) =>
        Single(SanitizerKind.GlobalRace, seed, "float v = threadIdx.x % 32 == 0 ? x[0] : 0.0f; if (threadIdx.x == 0) x[0] = v + 5.0f; if (threadIdx.x == 32) x[1] = v;", 2, 64, allowMore: true);

    [Fact]
    public void AsyncNotAwaited_TwoCopiesToOnePlace_AreReported()
    {
        const string copy = "asm volatile(\"cp.async.ca.shared.global [%0], [%1], 4; cp.async.commit_group;\" :: \"r\"(at), \"l\"(x + COLUMN));";
        const string begin = "extern __shared__ float s[]; unsigned at; asm(\"{ .reg .u64 t; cvta.to.shared.u64 t, %1; cvt.u32.u64 %0, t; }\" : \"=r\"(at) : \"l\"(s));";
        Single(SanitizerKind.AsyncNotAwaited, 0, begin + copy.Replace("COLUMN", "0") + copy.Replace("COLUMN", "1") + "asm volatile(\"cp.async.wait_all;\");", 2, 1, shared: 4);
        Clean(0, begin + copy.Replace("COLUMN", "0") + "asm volatile(\"cp.async.wait_all;\");" + copy.Replace("COLUMN", "1") + "asm volatile(\"cp.async.wait_all;\");", 2, 1, shared: 4);
    }

    // NVRTC makes a vector of four where three neighbours are wanted.
    [Fact]
    public void Uninitialised_PartOfAVector_IsReportedWhereItsRegisterIsUsed()
    {
        const string sum = "extern __shared__ float s[]; unsigned at; asm(\"{ .reg .u64 t; cvta.to.shared.u64 t, %1; cvt.u32.u64 %0, t; }\" : \"=r\"(at) : \"l\"(s));"
            + "s[0] = 1.0f; s[1] = 2.0f; s[2] = 3.0f; float v; asm volatile(\"{ .reg .f32 a, b, c, d; ld.shared.v4.f32 {a, b, c, d}, [%1]; add.f32 %0, a, LAST; }\" : \"=f\"(v) : \"r\"(at) : \"memory\"); x[0] = v;";
        Clean(0, sum.Replace("LAST", "c"), 1, 1, shared: 16);
        SanitizerReport report = Single(SanitizerKind.Uninitialised, 0, sum.Replace("LAST", "d"), 1, 1, shared: 16);
        Assert.Equal("shared memory, byte 12 of 16", report.Address);
        Assert.Equal("shared memory, byte 0 of 12", Single(SanitizerKind.OutOfBounds, 0, sum.Replace("LAST", "c"), 1, 1, shared: 12).Address);
    }

    [Fact]
    public void GlobalRace_AnAtomicAndAPlainWrite_IsReported() =>
        Single(SanitizerKind.GlobalRace, 0, "if (blockIdx.x == 0) x[0] = 1.0f; else atomicAdd(x, 1.0f);", 1, 1, programs: 2);

    [Fact]
    public void Races_BetweenLaunches_AreNone()
    {
        using EmulatedDevice device = Emulator.Open();
        using Tensor<float> x = Tensor.Zeros<float>(device, 64);
        for (int i = 0; i < 3; i++)
            new PlainLaunch(device, Kernel("x[(threadIdx.x + 7) % 64] = x[(threadIdx.x + 7) % 64] + 1.0f;"), "kernel").Add(x, "x").Add(64).Run(1, 64);
        Assert.All(x.ToArray(), v => Assert.Equal(3, v));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void BarrierDivergence_HalfAWarp_IsReported(int seed)
    {
        SanitizerReport report = Single(SanitizerKind.BarrierDivergence, seed, "if (threadIdx.x % 32 < 16) __syncthreads(); x[threadIdx.x] = 1.0f;", 64, 64);
        Assert.Contains("16 of the warp's 32 threads", report.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void BarrierDivergence_AWarpThatEnded_IsReported(int seed)
    {
        SanitizerReport report = Single(SanitizerKind.BarrierDivergence, seed, "if (threadIdx.x >= 32) return; __syncthreads(); x[threadIdx.x] = 1.0f;", 64, 64);
        Assert.Contains("1 of the block's 2 have ended", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WarpDivergence_AShuffleWithoutAllItsLanes_IsReported() =>
        Single(SanitizerKind.WarpDivergence, 0, "float v = 1.0f; if (threadIdx.x < 16) v = __shfl_xor_sync(0xffffffffu, v, 1); x[threadIdx.x] = v;", 32, 32);

    [Fact]
    public void WriteToReadOnly_AnInput_IsReported()
    {
        using EmulatedDevice device = Emulator.Open();
        using Tensor<float> x = Tensor.Zeros<float>(device, 1);
        var launch = new PlainLaunch(device, Kernel("x[0] = 1.0f;"), "kernel").Add(x, "x", isReadOnly: true);
        Assert.Equal(SanitizerKind.WriteToReadOnly, Assert.Single(Assert.Throws<SanitizerException>(() => launch.Add(1).Run(1, 1)).Reports).Kind);
    }

    [Fact]
    public void Trap_IsReported() => Single(SanitizerKind.Trap, 0, "if (n == 1) asm(\"trap;\");", 1, 1);

    private static string Kernel(string body) => $"extern \"C\" __global__ void kernel(float* x, int n)\n{{\n{body}\n}}";

    private static void Clean(int seed, string body, int n, int threads, int shared = 0, int programs = 1) => Run(seed, body, n, threads, shared, programs);

    private static SanitizerReport Single(SanitizerKind kind, int seed, string body, int n, int threads, int shared = 0, int programs = 1, bool allowMore = false)
    {
        var error = Assert.Throws<SanitizerException>(() => Run(seed, body, n, threads, shared, programs));
        // A race often shows from both sides, and as a read of what is not written yet.
        SanitizerReport[] wanted = [.. error.Reports.Where(r => r.Kind == kind)];
        Assert.All(error.Reports.Except(wanted), r => Assert.Equal(SanitizerKind.Uninitialised, r.Kind));
        Assert.NotEmpty(wanted);
        Assert.True(allowMore || error.Reports.Count == 1, string.Join("\n", error.Reports.Select(r => r.Message)));
        return wanted[0];
    }

    private static void Run(int seed, string body, int n, int threads, int shared, int programs)
    {
        using EmulatedDevice device = Emulator.Open(seed: seed);
        using Tensor<float> x = Tensor.Zeros<float>(device, Math.Max(n, 1));
        new PlainLaunch(device, Kernel(body), "kernel").Add(x, "x").Add(n).Run(programs, threads, shared);
    }
}
