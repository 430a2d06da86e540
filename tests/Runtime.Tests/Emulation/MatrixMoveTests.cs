using Fusion.Runtime.Emulation;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>ldmatrix, stmatrix, movmatrix: lane 8i + j names row j of matrix i; lane 4g + t holds columns 2t and 2t + 1 of row g.</summary>
public sealed class MatrixMoveTests
{
    /// <summary>Rows of 8 elements lie at scattered multiples of 16 bytes; element e of the memory holds 3e + 1.</summary>
    private const string Fill = """
        extern __shared__ unsigned short s[];
        for (int i = lane; i < 512; i += 32) s[i] = 3 * i + 1;
        __syncthreads();
        unsigned at = (unsigned)__cvta_generic_to_shared(s) + (lane * 37 % 64) * 16;
        """;

    public static TheoryData<int, bool, string> Forms => new()
    {
        { 1, false, ".shared" }, { 2, false, ".shared" }, { 4, false, ".shared" }, { 1, true, ".shared" }, { 2, true, ".shared" }, { 4, true, ".shared::cta" },
    };

    [Theory, MemberData(nameof(Forms))]
    public void LoadMatrix_ScatteredRows_GivesEachLaneItsPair(int matrices, bool transpose, string space)
    {
        uint[][] none = [.. Enumerable.Range(0, matrices).Select(_ => new uint[32])];
        uint[][] after = WarpRegisters.Run($"ldmatrix.sync.aligned.m8n8.x{matrices}{(transpose ? ".trans" : "")}{space}.b16 {WarpRegisters.List(0, matrices)}, [%{matrices}];",
            none, prologue: Fill, operands: ", \"r\"(at)");
        for (int i = 0; i < matrices; i++)
            for (int lane = 0; lane < 32; lane++)
                for (int j = 0; j < 2; j++)
                {
                    int row = transpose ? 2 * (lane % 4) + j : lane / 4, column = transpose ? lane / 4 : 2 * (lane % 4) + j;
                    int element = (8 * i + row) * 37 % 64 * 8 + column;
                    Assert.Equal((ushort)(3 * element + 1), (ushort)(after[i][lane] >> 16 * j));
                }
    }

    [Fact]
    public void LoadMatrix_GenericAddress_IsTheSame()
    {
        uint[][] none = [new uint[32]];
        uint[][] after = WarpRegisters.Run("ldmatrix.sync.aligned.m8n8.x1.b16 {%0}, [%1];", none, prologue: Fill, operands: ", \"l\"(s + lane * 8)");
        Assert.Equal(Enumerable.Range(0, 32).Select(lane => (uint)((6 * lane + 1) | (6 * lane + 4) << 16)), after[0]);
    }

    [Theory, InlineData(1, false), InlineData(2, true), InlineData(4, false), InlineData(4, true)]
    public void StoreMatrix_ThenPlainLoads_GivesBackTheRows(int matrices, bool transpose)
    {
        var random = new Random(5);
        uint[][] values = [.. Enumerable.Range(0, matrices).Select(_ => Enumerable.Range(0, 32).Select(_ => (uint)random.NextInt64(1L << 32)).ToArray())];
        // Rows lie at 16 · (37 j mod 64); afterwards lane l reads the words of row l / 4 of each matrix.
        string[] reads = [.. Enumerable.Range(0, matrices).Select(i => $"ld.shared.u32 %{i}, [%{matrices + 1 + i}];")];
        string operands = ", \"r\"(at)" + string.Concat(Enumerable.Range(0, matrices).Select(i => $", \"r\"(base + (({8 * i} + lane / 4) * 37 % 64) * 16 + lane % 4 * 4)"));
        uint[][] after = WarpRegisters.Run(
            $"stmatrix.sync.aligned.m8n8.x{matrices}{(transpose ? ".trans" : "")}.shared.b16 [%{matrices}], {WarpRegisters.List(0, matrices)}; bar.warp.sync 0xffffffff; {string.Join(' ', reads)}",
            values, prologue: Fill + "unsigned base = (unsigned)__cvta_generic_to_shared(s);", operands: operands);
        for (int i = 0; i < matrices; i++)
            for (int lane = 0; lane < 32; lane++)
                for (int j = 0; j < 2; j++)
                {
                    int row = lane / 4, column = lane % 4 * 2 + j;
                    (int r, int c) = transpose ? (column, row) : (row, column);
                    Assert.Equal((ushort)(values[i][4 * r + c / 2] >> 16 * (c % 2)), (ushort)(after[i][lane] >> 16 * j));
                }
    }

    [Fact]
    public void MoveMatrix_Transposes()
    {
        uint[] from = [.. Enumerable.Range(0, 32).Select(lane => (uint)(2 * lane | 2 * lane + 1 << 16))];
        uint[][] after = WarpRegisters.Run("movmatrix.sync.aligned.m8n8.trans.b16 %0, %0;", [from]);
        for (int lane = 0; lane < 32; lane++)
            Assert.Equal((uint)(lane % 4 * 16 + lane / 4 | lane % 4 * 16 + 8 + lane / 4 << 16), after[0][lane]);
    }

    [Theory]
    [InlineData("at + (lane == 5 ? 8 : 0)", SanitizerKind.Misaligned, 5)]
    [InlineData("lane == 6 ? 4096u : at", SanitizerKind.OutOfBounds, 6)]
    [InlineData("lane == 7 ? 2048u : at", SanitizerKind.Uninitialised, 7)]
    public void LoadMatrix_AWrongRow_IsTheLanesThatNamesIt(string address, SanitizerKind kind, int lane)
    {
        uint[][] none = [new uint[32]];
        SanitizerReport report = Assert.Single(Assert.Throws<SanitizerException>(() =>
            WarpRegisters.Run("ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%0}, [%1];", none, prologue: Fill, operands: $", \"r\"({address})")).Reports);
        Assert.Equal((kind, lane), (report.Kind, report.Thread));
    }

    [Fact]
    public void LoadMatrix_RowsThatOthersWroteWithoutABarrier_IsARace()
    {
        uint[][] none = [new uint[32]];
        var error = Assert.Throws<SanitizerException>(() =>
            WarpRegisters.Run("ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%0}, [%1];", none, prologue: Fill.Replace("__syncthreads();", ""), operands: ", \"r\"(at)"));
        Assert.All(error.Reports, r => Assert.Equal(SanitizerKind.SharedRace, r.Kind));
    }

    [Theory, InlineData(1, 0), InlineData(4, 12), InlineData(8, 28)]
    public void LoadMatrix_RowsOfAPitch_CountsBankConflicts(int pitchInRows, int conflicts)
    {
        using EmulatedDevice device = Emulator.Open(counters: true);
        const string source = """
            extern "C" __global__ void kernel(unsigned* x, int pitch)
            {
                extern __shared__ unsigned s[];
                for (int i = threadIdx.x; i < 2048; i += 32) s[i] = 0;
                __syncthreads();
                unsigned a, b, c, d, at = (unsigned)__cvta_generic_to_shared(s) + threadIdx.x * pitch;
                asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];" : "=r"(a), "=r"(b), "=r"(c), "=r"(d) : "r"(at));
                x[threadIdx.x] = a + b + c + d;
            }
            """;
        using Tensor<uint> x = Tensor.Zeros<uint>(device, 32);
        new PlainLaunch(device, source, "kernel").Add(x, "x").Add(pitchInRows * 16).Run(1, 32, 8192);
        // Eight rows of 16 bytes fill all banks once. At a pitch of 64 bytes they share 8 banks in fours, at 128 bytes 4 banks in
        // eights: 3 and 7 extra wavefronts for each of 4 matrices.
        Assert.Equal(conflicts, device.LastCounters!.SharedBankConflicts);
        Assert.Equal(1, device.LastCounters.SharedLoads);
    }
}
