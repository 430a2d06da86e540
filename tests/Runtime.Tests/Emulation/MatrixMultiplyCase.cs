namespace Fusion.Runtime.Tests.Emulation;

/// <summary>Random operands of one mma.sync, their values and their registers.</summary>
internal sealed class MatrixMultiplyCase
{
    private readonly uint[][] _registers;
    private readonly int _accumulators;
    private readonly int _ofA;
    private readonly int _ofB;
    private readonly string _accumulator;
    private readonly int _m;

    public MatrixMultiplyCase(int m, int k, string a, string b, string accumulator, Random random, bool special)
    {
        _m = m;
        _accumulator = accumulator;
        int width = Numbers.Bits(a), perRegister = 32 / width, perAccumulator = accumulator == "f16" ? 2 : 1;
        (A, B, C) = (new float[m, k], new float[k, 8], new float[m, 8]);
        (_accumulators, _ofA, _ofB) = (m * 8 / 32 / perAccumulator, m * k / 32 / perRegister, k * 8 / 32 / perRegister);
        _registers = [.. Enumerable.Range(0, _accumulators + _ofA + _ofB).Select(_ => new uint[32])];
        for (int lane = 0; lane < 32; lane++)
        {
            for (int i = 0; i < _accumulators * perAccumulator; i++)
            {
                (int row, int column) = Fragments.PlaceOfC(i, lane);
                C[row, column] = Put(_registers[i / perAccumulator], lane, i % perAccumulator, accumulator, random, special);
            }
            for (int i = 0; i < _ofA * perRegister; i++)
            {
                (int row, int column) = Fragments.PlaceOfA(a, m, i, lane);
                A[row, column] = Put(_registers[_accumulators + i / perRegister], lane, i % perRegister, a, random, special);
            }
            for (int i = 0; i < _ofB * perRegister; i++)
            {
                (int row, int column) = Fragments.PlaceOfB(b, i, lane);
                B[row, column] = Put(_registers[_accumulators + _ofA + i / perRegister], lane, i % perRegister, b, random, special);
            }
        }
    }

    public float[,] A { get; }

    public float[,] B { get; }

    public float[,] C { get; }

    public float[,] Run(string opcode)
    {
        string d = WarpRegisters.List(0, _accumulators);
        uint[][] after = WarpRegisters.Run($"{opcode} {d}, {WarpRegisters.List(_accumulators, _ofA)}, {WarpRegisters.List(_accumulators + _ofA, _ofB)}, {d};", _registers);
        var result = new float[_m, 8];
        int per = _accumulator == "f16" ? 2 : 1;
        for (int lane = 0; lane < 32; lane++)
            for (int i = 0; i < _accumulators * per; i++)
            {
                (int row, int column) = Fragments.PlaceOfC(i, lane);
                result[row, column] = Numbers.Value(after[i / per][lane] >> i % per * 16, _accumulator);
            }
        return result;
    }

    private static float Put(uint[] register, int lane, int index, string type, Random random, bool special)
    {
        uint bits = Numbers.Random(type, random, special);
        register[lane] |= bits << index * Numbers.Bits(type);
        return Numbers.Value(bits, type);
    }
}
