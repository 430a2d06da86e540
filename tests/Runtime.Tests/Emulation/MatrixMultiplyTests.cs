using Fusion.Runtime.Emulation;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>mma.sync against a product computed here; where an element lies is in <see cref="Fragments"/>.</summary>
public sealed class MatrixMultiplyTests
{
    /// <summary>Shape, element type of A and of B, type of the accumulators.</summary>
    public static TheoryData<string, string, string, string> Floats => new()
    {
        { "m16n8k8", "f16", "f16", "f32" }, { "m16n8k16", "f16", "f16", "f32" }, { "m16n8k8", "bf16", "bf16", "f32" }, { "m16n8k16", "bf16", "bf16", "f32" },
        { "m16n8k8", "f16", "f16", "f16" }, { "m16n8k16", "f16", "f16", "f16" }, { "m16n8k4", "tf32", "tf32", "f32" }, { "m16n8k8", "tf32", "tf32", "f32" },
        { "m16n8k32", "e4m3", "e4m3", "f32" }, { "m16n8k32", "e4m3", "e5m2", "f32" }, { "m16n8k32", "e5m2", "e4m3", "f32" }, { "m16n8k32", "e5m2", "e5m2", "f32" },
    };

    public static TheoryData<string, string, string, bool> Integers
    {
        get
        {
            var data = new TheoryData<string, string, string, bool>();
            foreach (string shape in new[] { "m8n8k16", "m16n8k16", "m16n8k32" })
                foreach (string types in new[] { "s8 s8", "s8 u8", "u8 s8", "u8 u8" })
                    foreach (bool saturate in new[] { false, true })
                        data.Add(shape, types.Split()[0], types.Split()[1], saturate);
            return data;
        }
    }

    /// <summary>Finite values of all magnitudes, subnormals included: equal to a chain of FMAs, and near the exact sum.</summary>
    [Theory, MemberData(nameof(Floats))]
    public void Float_RandomValues_IsAChainInIncreasingK(string shape, string a, string b, string accumulator)
    {
        (int m, int k) = Extents(shape);
        for (int seed = 0; seed < 4; seed++)
        {
            var random = new Random(seed);
            var inputs = new MatrixMultiplyCase(m, k, a, b, accumulator, random, special: seed == 3);
            float[,] result = inputs.Run($"mma.sync.aligned.{shape}.row.col.{accumulator}.{a}.{b}.{accumulator}");
            for (int row = 0; row < m; row++)
                for (int column = 0; column < 8; column++)
                    Check(inputs, row, column, k, accumulator == "f16", result[row, column]);
        }
    }

    [Theory, MemberData(nameof(Integers))]
    public void Integer_RandomValues_IsExact(string shape, string a, string b, bool saturate)
    {
        (int m, int k) = Extents(shape);
        var random = new Random(7);
        uint[][] registers = [.. Enumerable.Range(0, m / 8 * 2).Select(_ => Words(random, 32)), .. Enumerable.Range(0, m / 8 * k / 16 + k / 16).Select(_ => Words(random, 32))];
        int accumulators = m / 8 * 2, ofA = m / 8 * k / 16;
        // Accumulators at both ends, so that half of them overflow.
        for (int i = 0; i < accumulators; i++)
            for (int lane = 0; lane < 32; lane++)
                registers[i][lane] = (random.Next(3) == 0 ? 0 : random.Next(2) == 0 ? int.MaxValue - 5000u : 0x80000000u + 5000) + (uint)random.Next(1000);
        string list = WarpRegisters.List(0, accumulators);
        string text = $"mma.sync.aligned.{shape}.row.col{(saturate ? ".satfinite" : "")}.s32.{a}.{b}.s32 {list}, {WarpRegisters.List(accumulators, ofA)}, {WarpRegisters.List(accumulators + ofA, k / 16)}, {list};";
        uint[][] after = WarpRegisters.Run(text, registers);
        int[,] left = new int[m, k], right = new int[k, 8];
        for (int lane = 0; lane < 32; lane++)
        {
            for (int i = 0; i < ofA * 4; i++)
            {
                (int row, int column) = Fragments.PlaceOfA(a, m, i, lane);
                left[row, column] = Byte(registers[accumulators + i / 4][lane], i % 4, a);
            }
            for (int i = 0; i < k / 16 * 4; i++)
                right[Fragments.PlaceOfB(b, i, lane).Row, Fragments.PlaceOfB(b, i, lane).Column] = Byte(registers[accumulators + ofA + i / 4][lane], i % 4, b);
        }
        for (int lane = 0; lane < 32; lane++)
            for (int i = 0; i < accumulators; i++)
            {
                (int row, int column) = Fragments.PlaceOfC(i, lane);
                long sum = (int)registers[i][lane];
                for (int j = 0; j < k; j++)
                    sum += left[row, j] * right[j, column];
                Assert.Equal(saturate ? (int)Math.Clamp(sum, int.MinValue, int.MaxValue) : (int)sum, (int)after[i][lane]);
            }
    }

    /// <summary>f64 fragments take two 32-bit registers of this test each; products of small integers are exact in any order.</summary>
    [Theory, InlineData("m8n8k4"), InlineData("m16n8k4"), InlineData("m16n8k8"), InlineData("m16n8k16")]
    public void Double_SmallIntegers_IsExact(string shape)
    {
        (int m, int k) = Extents(shape);
        int accumulators = m / 8 * 2, ofA = m / 8 * k / 4, ofB = k / 4, count = accumulators + ofA + ofB;
        var random = new Random(3);
        double[][] values = [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, 32).Select(_ => (double)random.Next(-9, 10)).ToArray())];
        uint[][] registers = [.. Enumerable.Range(0, 2 * count).Select(r => values[r / 2].Select(v => (uint)(BitConverter.DoubleToUInt64Bits(v) >> r % 2 * 32)).ToArray())];
        string moves = string.Concat(Enumerable.Range(0, count).Select(i => $" mov.b64 f{i}, {{%{2 * i}, %{2 * i + 1}}};"));
        string back = string.Concat(Enumerable.Range(0, accumulators).Select(i => $" mov.b64 {{%{2 * i}, %{2 * i + 1}}}, f{i};"));
        string List(int first, int n) => "{" + string.Join(", ", Enumerable.Range(first, n).Select(i => "f" + i)) + "}";
        string text = $"{{ .reg .f64 f<{count}>;{moves} mma.sync.aligned.{shape}.row.col.f64.f64.f64.f64 {List(0, accumulators)}, {List(accumulators, ofA)}, {List(accumulators + ofA, ofB)}, {List(0, accumulators)};{back} }}";
        uint[][] after = WarpRegisters.Run(text, registers);
        for (int lane = 0; lane < 32; lane++)
            for (int i = 0; i < accumulators; i++)
            {
                (int row, int column) = Fragments.PlaceOfC(i, lane);
                double sum = values[i][lane];
                for (int j = 0; j < k; j++)
                {
                    // a: row g and g + 8 in turn, column t + 4 (i / 2); b: row t + 4 i, column g.
                    int fromA = row % 8 * 4 + j % 4, fromB = column * 4 + j % 4;
                    sum += values[accumulators + (m == 16 ? j / 4 * 2 + row / 8 : j / 4)][fromA] * values[accumulators + ofA + j / 4][fromB];
                }
                Assert.Equal(sum, BitConverter.UInt64BitsToDouble(after[2 * i][lane] | (ulong)after[2 * i + 1][lane] << 32));
            }
    }

    [Fact]
    public void HalfOfTheWarp_IsReported()
    {
        using EmulatedDevice device = Emulator.Open();
        const string source = """
            extern "C" __global__ void kernel(int n)
            {
                unsigned d = 0, e = 0, a = 1;
                if ((threadIdx.x & 16) == n)
                    asm volatile("mma.sync.aligned.m16n8k8.row.col.f16.f16.f16.f16 {%0, %1}, {%2, %2}, {%2}, {%0, %1};" : "+r"(d), "+r"(e) : "r"(a));
            }
            """;
        var error = Assert.Throws<SanitizerException>(() => new PlainLaunch(device, source, "kernel").Add(16).Run(1, 32));
        SanitizerReport report = Assert.Single(error.Reports);
        Assert.Equal((SanitizerKind.WarpDivergence, 16), (report.Kind, report.Thread));
        Assert.Contains("16 of 32 threads execute mma.sync", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Counters_MultipliesAndAdds_AreTensorOperations()
    {
        using EmulatedDevice device = Emulator.Open();
        const string source = """
            extern "C" __global__ void kernel(int n)
            {
                unsigned d = 0, e = 0, a = 1;
                for (int i = 0; i < n; i++)
                    asm volatile("mma.sync.aligned.m16n8k8.row.col.f16.f16.f16.f16 {%0, %1}, {%2, %2}, {%2}, {%0, %1};" : "+r"(d), "+r"(e) : "r"(a));
            }
            """;
        new PlainLaunch(device, source, "kernel").Add(5).Run(3, 64);
        Assert.Equal(3 * 2 * 5 * 2L * 16 * 8 * 8, device.LastCounters!.TensorOperations);
        Assert.Equal(sizeof(ushort) * device.LastCounters.TensorOperations, device.LastCounters.TensorOperandBytes);
        Assert.Equal(0, device.LastCounters.FloatOperations);
    }

    [Theory]
    [InlineData("mma.sync.aligned.m16n8k256.row.col.s32.b1.b1.s32.and.popc {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};", "m16n8k256")]
    [InlineData("mma.sync.aligned.m16n8k32.row.col.s32.s4.s4.s32 {%0, %1, %2, %3}, {%4, %5}, {%6}, {%0, %1, %2, %3};", "kernel: the instruction 'mma.sync")]
    public void UnknownForm_IsNamed(string text, string part)
    {
        uint[][] registers = [.. Enumerable.Range(0, 10).Select(_ => new uint[32])];
        Assert.Contains(part, Assert.Throws<FusionException>(() => WarpRegisters.Run(text, registers)).Message, StringComparison.Ordinal);
    }

    private static void Check(MatrixMultiplyCase inputs, int row, int column, int k, bool half, float got)
    {
        float chain = inputs.C[row, column];
        double exact = chain, magnitude = Math.Abs(exact);
        for (int j = 0; j < k; j++)
        {
            chain = MathF.FusedMultiplyAdd(inputs.A[row, j], inputs.B[j, column], chain);
            exact += (double)inputs.A[row, j] * inputs.B[j, column];
            magnitude += Math.Abs((double)inputs.A[row, j] * inputs.B[j, column]);
        }
        Assert.Equal(half ? (float)(Half)chain : chain, got);
        if (!double.IsFinite(exact) || half && Math.Abs(exact) > 65000)
            return;
        // Each of k additions rounds a partial sum, none larger than the sum of magnitudes, by half an ulp; f16 rounds once more.
        double bound = k * magnitude * double.ScaleB(1, -24) + (half ? Math.Abs(exact) * double.ScaleB(1, -11) + double.ScaleB(1, -25) : 0);
        Assert.InRange(got, exact - bound, exact + bound);
    }

    private static (int M, int K) Extents(string shape) => (int.Parse(shape[1..shape.IndexOf('n')]), int.Parse(shape[(shape.IndexOf('k') + 1)..]));

    private static uint[] Words(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (uint)random.NextInt64(1L << 32))];

    private static int Byte(uint word, int index, string type) => type == "s8" ? (sbyte)(word >> index * 8) : (byte)(word >> index * 8);
}
