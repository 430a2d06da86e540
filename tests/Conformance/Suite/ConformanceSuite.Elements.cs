using Fusion.Kernels;

namespace Fusion.Conformance;

/// <content>Element types: conversions, memory, double and long.</content>
public abstract partial class ConformanceSuite
{
    /// <summary>Double functions may be off by 4 units in the last place on each side.</summary>
    private const double WideFunctions = 8 * 2.3e-16;

    [Theory, MemberData(nameof(Lengths))]
    public void ConversionsOfFloat_AnyLength_AreExact(int n) => Convert<float>(n);

    [Theory, MemberData(nameof(Lengths))]
    public void ConversionsOfDouble_AnyLength_AreExact(int n) => Convert<double>(n);

    [Theory, MemberData(nameof(Lengths))]
    public void ConversionsOfBFloat16_AnyLength_AreExact(int n) => Convert<BFloat16>(n);

    [Theory, MemberData(nameof(Lengths))]
    public void ConversionsOfHalf_AnyLength_AreExact(int n) => Convert<Half>(n);

    [Theory, MemberData(nameof(Lengths))]
    public void ConversionsOfSByte_AnyLength_AreExact(int n) => Convert<sbyte>(n);

    [Theory, MemberData(nameof(Lengths))]
    public void ConversionsOfByte_AnyLength_AreExact(int n) => Convert<byte>(n);

    [Theory, MemberData(nameof(Lengths))]
    public void ConversionsOfUShort_AnyLength_AreExact(int n) => Convert<ushort>(n);

    [Theory, MemberData(nameof(Lengths))]
    public void ConversionsOfInt_AnyLength_AreExact(int n) => Convert<int>(n);

    [Theory, MemberData(nameof(Lengths))]
    public void ConversionsOfLong_AnyLength_AreExact(int n) => Convert<long>(n);

    [Theory, MemberData(nameof(Shapes))]
    public void CopiesOfHalfAndBytes_AnyShape_AreExact(int rows, int columns) =>
        Agree(Exact, w =>
        {
            Copy(w, w.Float16s(1, rows, columns), rows, columns);
            Copy(w, w.SBytes(2, rows, columns), rows, columns);
            Copy(w, w.Bytes(3, rows, columns), rows, columns);
            Copy(w, w.UShorts(4, rows, columns), rows, columns);
        });

    [Theory, MemberData(nameof(Shapes))]
    public void CopiesOfDoubleAndLong_AnyShape_AreExact(int rows, int columns) =>
        Agree(Exact, w =>
        {
            Copy(w, w.AnyDoubles(1, rows, columns), rows, columns);
            Copy(w, w.Longs(2, rows, columns), rows, columns);
        });

    [Theory, MemberData(nameof(Lengths))]
    public void Paddings_AnyLength_AreExact(int n) =>
        Agree(Exact, w => ElementKernels.Paddings(w.Launch, w.AnyDoubles(1, n), w.Float16s(2, n), w.SBytes(3, n), w.Bytes(4, n), w.UShorts(5, n), w.Longs(6, n), w.Ints(7, -2, n + 2, n),
            w.Blank<double>(n), w.Blank<Half>(n), w.Blank<sbyte>(n), w.Blank<byte>(n), w.Blank<ushort>(n), w.Blank<long>(n), w.Blank<long>(n)));

    [Theory, MemberData(nameof(Heights))]
    public void ElementsReadAsScalars_AnyNumber_AreExact(int n) =>
        Agree(Exact, w => ElementKernels.Elements(w.Launch, w.AnyDoubles(1, n), w.Float16s(2, n), w.Halves(3, n), w.SBytes(4, n), w.Bytes(5, n), w.UShorts(6, n), w.EdgeLongs(7, n),
            w.Blank<double>(n), w.Blank<float>(n), w.Blank<int>(n), w.Blank<long>(n)));

    [Theory, MemberData(nameof(Lengths))]
    public void DoubleArithmetic_AnyLength_IsExact(int n) =>
        Agree(Exact, w =>
        {
            WideKernels.DoubleArithmetic(w.Launch, w.AnyDoubles(1, n), w.AnyDoubles(2, n), w.Blank<double>(10, n), w.Blank<int>(3, n), 0.1);
            WideKernels.DoubleArithmetic(w.Launch, w.EdgeDoubles(3, n), w.EdgeDoubles(4, n), w.Blank<double>(10, n), w.Blank<int>(3, n), 1e300);
        });

    [Theory, MemberData(nameof(Lengths))]
    public void DoubleFunctions_AnyLength_AreWithinFourUnits(int n) =>
        Agree(WideFunctions, w => WideKernels.DoubleFunctions(w.Launch, w.AnyDoubles(1, n), w.Blank<double>(4, n), 1.37));

    [Theory, MemberData(nameof(Lengths))]
    public void MoreDoubleFunctions_AnyLength_AreWithinFourUnits(int n)
    {
        Agree(4 * WideFunctions, w => WideKernels.MoreDoubleFunctions(w.Launch, w.AnyDoubles(1, n), w.AnyDoubles(2, n), w.Blank<double>(13, n), 1.37));
        Agree(4 * WideFunctions, w => WideKernels.MoreDoubleFunctions(w.Launch, w.EdgeDoubles(3, n), w.AnyDoubles(4, n), w.Blank<double>(13, n), 0.61));
    }

    /// <summary>
    /// Over their ranges, in units of the last place, of which the interpreter's C library is within one (its error function
    /// within four). Angles up to 10⁴, and powers between denormals and infinity.
    /// </summary>
    [Fact]
    public void MoreDoubleFunctions_OverTheirRanges_AreWithinFourUnits()
    {
        const int Count = 3000, Functions = 12;
        var random = new Random(5);
        double[] a = [.. Enumerable.Range(0, Count).Select(i => i % 3 == 0 ? (random.NextDouble() - 0.5) * 2e4 : i % 3 == 1 ? random.Next(1, 6000) * (Math.PI / 2) : Math.Pow(2, random.NextDouble() * 2000 - 1000))];
        double[] b = [.. a.Select((v, i) => i % 4 == 0 ? random.Next(-9, 9) : i % 4 == 1 ? random.NextDouble() * 12 - 6 : (random.NextDouble() * 2090 - 1070) / Math.Log2(Math.Abs(v)))];
        double[] Of(Fusion.Runtime.Device device)
        {
            using var w = new Workspace(device);
            var y = w.Blank<double>(Functions + 1, Count);
            WideKernels.MoreDoubleFunctions(w.Launch, w.Given(a), w.Given(b), y, 1.37);
            device.Synchronize();
            return y.ToArray();
        }
        double[] expected;
        using (var interpreter = new Fusion.Runtime.InterpreterDevice()) expected = Of(interpreter);
        foreach (var device in OpenAll())
            using (device)
            {
                double[] actual = Of(device);
                for (int i = 0; i < Functions * Count; i++)
                {
                    if (expected[i].Equals(actual[i]) || expected[i] == actual[i]) continue;
                    double unit = Math.BitIncrement(Math.Abs(expected[i])) - Math.Abs(expected[i]);
                    int most = i / Count == 7 ? 8 : 5;
                    Assert.True(Math.Abs(actual[i] - expected[i]) <= most * unit, $"{device.Name}: function {i / Count} of {a[i % Count]:R} and {b[i % Count]:R} is {expected[i]:R}, not {actual[i]:R}");
                }
            }
    }

    [Theory, MemberData(nameof(Lengths))]
    public void LongArithmetic_AnyLength_IsExact(int n) =>
        Agree(Exact, w =>
        {
            WideKernels.LongArithmetic(w.Launch, w.Longs(1, n), w.EdgeLongs(2, n), w.Blank<long>(14, n), w.Blank<int>(3, n), 12345678901234);
            WideKernels.LongArithmetic(w.Launch, w.EdgeLongs(3, n), w.EdgeLongs(4, n), w.Blank<long>(14, n), w.Blank<int>(3, n), long.MinValue + 5);
        });

    [Theory, MemberData(nameof(Lengths))]
    public void Magnitudes_OfIntegers_AreExact(int n) =>
        Agree(Exact, w =>
        {
            WideKernels.Magnitudes(w.Launch, w.Ints(1, int.MinValue, int.MinValue + 2, n), w.EdgeLongs(2, n), w.BlankInts(2, n), w.Blank<long>(2, n));
            WideKernels.Magnitudes(w.Launch, w.Ints(3, -70, 70, n), w.Longs(4, n), w.BlankInts(2, n), w.Blank<long>(2, n));
        });

    [Theory, MemberData(nameof(RowsAndWidths))]
    public void WideReductions_AnyShape_AreExact(int rows, int width)
    {
        int tiles = (rows + 4) / 5;
        Agree(Exact, w => WideKernels.Reductions(w.Launch, w.AnyDoubles(1, rows, width), w.Longs(2, rows, width), w.Blank<double>(3, rows), w.Blank<double>(tiles, 2, width),
            w.Blank<long>(3, rows), w.Blank<long>(tiles, 2, width), w.Blank<double>(rows, width), width));
    }

    [Theory]
    [InlineData(0, 1), InlineData(1, 1), InlineData(2, 127), InlineData(3, 128), InlineData(3, 129), InlineData(2, 1000)]
    public void WideRowSums_AnyWidth_AreExact(int rows, int width) =>
        Agree(Exact, w => WideKernels.RowSums(w.Launch, w.AnyDoubles(1, rows, width), w.Blank<double>(rows), w.Blank<long>(rows), width));

    [Theory, MemberData(nameof(Shapes))]
    public void WideCarriedValues_AnyShape_AreExact(int rows, int columns) =>
        Agree(Exact, w => WideKernels.Carried(w.Launch, w.AnyDoubles(1, rows, columns), w.Blank<double>(columns, rows), w.Blank<long>((rows + 3) / 4, (columns + 11) / 12), -5000000000, 0.7));

    private void Convert<T>(int n) where T : unmanaged =>
        Agree(Exact, w => ElementKernels.Conversions(w.Launch, w.Edges<T>(n), w.Blank<float>(2, n), w.Blank<double>(2, n), w.Blank<BFloat16>(2, n), w.Blank<Half>(2, n),
            w.Blank<sbyte>(2, n), w.Blank<byte>(2, n), w.Blank<ushort>(2, n), w.Blank<int>(2, n), w.Blank<long>(2, n)));

    private static void Copy<T>(Workspace w, Runtime.Tensor<T> x, int rows, int columns) where T : unmanaged
    {
        ElementKernels.Copies(w.Launch, x, w.Ints(9, -2, rows + 2, rows), w.Blank<T>(rows, columns), w.Blank<T>(columns, rows), w.Blank<T>(rows, columns), w.Blank<T>(rows, columns), w.Blank<T>(rows, columns));
        ElementKernels.Scattered(w.Launch, x, w.Permutation(8, rows), w.Blank<T>(rows, columns));
    }
}
