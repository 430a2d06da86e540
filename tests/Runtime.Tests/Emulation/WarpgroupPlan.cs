using Fusion.Runtime.Emulation;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>Random operands of one wgmma.mma_async, run from shared memory, and what the accumulators become.</summary>
internal sealed class WarpgroupPlan
{
    private const int Shared = 112 * 1024;

    private readonly int _columns;
    private readonly int _depth;
    private readonly string _a;
    private readonly string _b;
    private readonly string _accumulator;
    private readonly bool _registersOfA;
    private readonly bool _majorM;
    private readonly bool _majorN;
    private readonly uint[,] _left;
    private readonly uint[,] _right;
    private readonly uint[,] _start;
    private readonly SharedOperand _sharedA;
    private readonly SharedOperand _sharedB;

    public WarpgroupPlan(int columns, string a, string b, string accumulator, int swizzle, bool majorM, bool majorN, bool registersOfA, Random random)
    {
        (_columns, _a, _b, _accumulator, _majorM, _majorN, _registersOfA) = (columns, a, b, accumulator, majorM, majorN, registersOfA);
        _depth = 32 * 8 / Numbers.Bits(a);
        _left = Fill(64, _depth, a, random);
        _right = Fill(columns, _depth, b, random);
        _start = Fill(64, columns, accumulator, random);
        // A second step along K begins 32 bytes into a line, where lines are longer than that.
        int step = swizzle > 32 ? 32 : 0;
        _sharedA = new SharedOperand(swizzle, majorM, 1024 + (majorM ? 0 : step), 64);
        _sharedB = new SharedOperand(swizzle, majorN, 40 * 1024 + (majorN ? 0 : step), columns);
    }

    /// <summary>Row and column of the i-th accumulator of a thread: warp w has rows 16 w and up; of each 8 columns two in row g, two in row g + 8.</summary>
    public static (int Row, int Column) PlaceOfD(int i, int thread)
    {
        int g = thread % 32 / 4, t = thread % 4;
        return (thread / 32 * 16 + g + i / 2 % 2 * 8, i / 4 * 8 + 2 * t + i % 2);
    }

    public uint[] Run(int scaleD, int signA, int signB)
    {
        int perRegister = _accumulator == "f16" ? 2 : 1, ofD = _columns / 2 / perRegister, ofA = _registersOfA ? 4 : 0;
        bool scales = _accumulator != "s32", transposes = Numbers.Bits(_a) == 16;
        string immediates = (scales ? $", {signA}, {signB}" : "") + (transposes ? (_registersOfA ? "" : $", {(_majorM ? 1 : 0)}") + $", {(_majorN ? 1 : 0)}" : "");
        string left = _registersOfA ? WarpRegisters.List(ofD, 4) : $"%{ofD}";
        int next = ofD + (_registersOfA ? 4 : 1);
        string inputs = (_registersOfA ? string.Join(", ", Enumerable.Range(0, 4).Select(i => $"\"r\"(a[{i}])")) : "\"l\"(da)") + ", \"l\"(db), \"r\"(scale)";
        string body = $$"""
            for (int i = t; i < {{Shared / 4}}; i += 128) s[i] = m[i];
            fence();
            __syncthreads();
            unsigned d[{{ofD}}], a[4];
            for (int i = 0; i < {{ofD}}; i++) d[i] = x[t * {{ofD}} + i];
            for (int i = 0; i < {{ofA}}; i++) a[i] = y[t * 4 + i];
            da += at >> 4; db += at >> 4;
            asm volatile("{ .reg .pred p; setp.ne.s32 p, %{{next + 1}}, 0; wgmma.fence.sync.aligned; wgmma.mma_async.sync.aligned.m64n{{_columns}}k{{_depth}}.{{_accumulator}}.{{_a}}.{{_b}} {{WarpRegisters.List(0, ofD)}}, {{left}}, %{{next}}, p{{immediates}}; wgmma.commit_group.sync.aligned; wgmma.wait_group.sync.aligned 0; }"
                : {{string.Join(", ", Enumerable.Range(0, ofD).Select(i => $"\"+r\"(d[{i}])"))}} : {{inputs}} : "memory");
            for (int i = 0; i < {{ofD}}; i++) x[t * {{ofD}} + i] = d[i];
            """;
        using EmulatedDevice device = Emulator.Open();
        using Tensor<uint> x = Tensor.From<uint>(device, Pack(ofD, perRegister, (i, t) => _start[PlaceOfD(i, t).Row, PlaceOfD(i, t).Column], _accumulator), 128 * ofD);
        using Tensor<uint> y = Tensor.From<uint>(device, Pack(4, 32 / Numbers.Bits(_a), FragmentOfA, _a), 128 * 4), memory = Tensor.From<uint>(device, Memory(), Shared / 4);
        PlantedFault.Launch(device, body, "unsigned* x, const unsigned* y, const unsigned* m, unsigned long long da, unsigned long long db, int scale")
            .Add(x, "x").Add(y, "y").Add(memory, "m").Add(_sharedA.Descriptor).Add(_sharedB.Descriptor).Add(scaleD).Run(1, 128, Shared);
        return x.ToArray();
    }

    public void Check(uint[] result, Func<int, int, double> expected)
    {
        int perRegister = _accumulator == "f16" ? 2 : 1, ofD = _columns / 2 / perRegister;
        for (int t = 0; t < 128; t++)
            for (int i = 0; i < ofD * perRegister; i++)
            {
                (int row, int column) = PlaceOfD(i, t);
                uint bits = result[t * ofD + i / perRegister] >> i % perRegister * 16;
                Assert.Equal(expected(row, column), Number(bits, _accumulator));
            }
    }

    /// <summary>One FMA after the other, increasing in k, beginning with the accumulator.</summary>
    public double Chain(int row, int column, bool adds, bool negated)
    {
        if (_accumulator == "s32")
        {
            long total = adds ? (int)_start[row, column] : 0;
            for (int k = 0; k < _depth; k++)
                total += (long)Number(_left[row, k], _a) * (long)Number(_right[column, k], _b);
            return (int)total;
        }
        float sum = adds ? (float)Number(_start[row, column], _accumulator) : 0;
        for (int k = 0; k < _depth; k++)
            sum = MathF.FusedMultiplyAdd((float)Number(_left[row, k], _a) * (negated ? -1 : 1), (float)Number(_right[column, k], _b), sum);
        return _accumulator == "f16" ? (float)(Half)sum : sum;
    }

    private static double Number(uint bits, string type) => type switch
    {
        "s32" => (int)bits,
        "s8" => (sbyte)bits,
        "u8" => (byte)bits,
        _ => Numbers.Value(bits, type),
    };

    private static uint[,] Fill(int rows, int columns, string type, Random random)
    {
        var values = new uint[rows, columns];
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++)
                values[row, column] = type is "s8" or "u8" ? (uint)random.Next(256) : type == "s32" ? (uint)random.Next(-1000000, 1000000) : Numbers.Random(type, random, special: false);
        return values;
    }

    /// <summary>The i-th element of A that a thread holds: as in mma.sync, 16 rows for each warp.</summary>
    private uint FragmentOfA(int i, int thread)
    {
        (int row, int column) = Fragments.PlaceOfA(_a, 16, i, thread % 32);
        return _left[thread / 32 * 16 + row, column];
    }

    private static uint[] Pack(int registers, int perRegister, Func<int, int, uint> element, string type)
    {
        var packed = new uint[128 * registers];
        for (int t = 0; t < 128; t++)
            for (int i = 0; i < registers * perRegister; i++)
                packed[t * registers + i / perRegister] |= element(i, t) << i % perRegister * (32 / perRegister);
        return packed;
    }

    private uint[] Memory()
    {
        var bytes = new byte[Shared];
        int sizeA = Numbers.Bits(_a) / 8, sizeB = Numbers.Bits(_b) / 8;
        if (!_registersOfA)
            for (int row = 0; row < 64; row++)
                for (int k = 0; k < _depth; k++)
                    BitConverter.GetBytes(_left[row, k]).AsSpan(0, sizeA).CopyTo(bytes.AsSpan(_sharedA.Place(row, k, sizeA)));
        for (int column = 0; column < _columns; column++)
            for (int k = 0; k < _depth; k++)
                BitConverter.GetBytes(_right[column, k]).AsSpan(0, sizeB).CopyTo(bytes.AsSpan(_sharedB.Place(column, k, sizeB)));
        var words = new uint[Shared / 4];
        Buffer.BlockCopy(bytes, 0, words, 0, Shared);
        return words;
    }
}
