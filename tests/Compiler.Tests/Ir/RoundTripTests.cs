using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Tests.Ir;

/// <summary>Text and object form of the IR say the same.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Samples => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Kernels"), "*.ir").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Text_ParsedAndPrinted_IsTheSameText(string file)
    {
        var text = Read(file);
        Assert.Equal(text, IrPrinter.Print(IrParser.Parse(text)));
    }

    /// <summary>A reader meets truncated text after a crash: it says so and does not fail in some other way.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void Text_CutAnywhere_IsRefusedWithAMessage(string file)
    {
        var text = Read(file).TrimEnd();
        for (var length = 0; length < text.Length; length += 7)
            Assert.NotEmpty(Assert.Throws<IrException>(() => IrParser.Parse(text[..length])).Message);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.1f)]
    [InlineData(-1e30f)]
    [InlineData(float.NegativeInfinity)]
    [InlineData(float.NaN)]
    [InlineData(float.Epsilon)]
    [InlineData(16777216.0)]
    public void Literal_RoundTripped_KeepsItsBits(double value) => AssertKept(value);

    [Fact]
    public void NegativeZero_RoundTripped_KeepsItsSign() => AssertKept(-0.0);

    [Theory]
    [InlineData(long.MinValue), InlineData(long.MaxValue), InlineData(9007199254740993), InlineData(-1)]
    public void LongLiteral_RoundTripped_StaysExact(long value)
    {
        var kernel = new Kernel("N.C.K");
        var grid = new IrBuilder(kernel.Grid);
        grid.Yield([grid.Int(1)]);
        kernel.Body.Arguments.Add(new Value(ScalarType.I32));
        var body = new IrBuilder(kernel.Body);
        body.Long(value);
        body.Yield([]);
        Assert.Equal(value, IrParser.Parse(IrPrinter.Print(kernel)).Body.Ops[0].Whole);
    }

    private static void AssertKept(double value)
    {
        var kernel = new Kernel("N.C.K");
        var grid = new IrBuilder(kernel.Grid);
        grid.Yield([grid.Int(1)]);
        kernel.Body.Arguments.Add(new Value(ScalarType.I32));
        var body = new IrBuilder(kernel.Body);
        body.Float((float)value);
        body.Yield([]);
        var read = IrParser.Parse(IrPrinter.Print(kernel)).Body.Ops[0].Number;
        Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(read));
    }

    [Theory]
    [InlineData("fusion-ir 2\n", "expected '1'")]
    [InlineData("fusion-ir 1\nkernel K\ngrid {\n  frobnicate\n}", "IR line 4: expected an operation near 'frobnicate'")]
    [InlineData("fusion-ir 1\nkernel K<half>", "IR line 2: expected an element type near 'half'")]
    [InlineData("fusion-ir 1\nkernel K<f32,\n", "expected more text")]
    [InlineData("fusion-ir 1\nkernel K<f32 grid", "expected '>'")]
    [InlineData("fusion-ir 1\nkernel K\ngrid {\n  yield %0\n}", "IR line 4: expected a value that is defined above")]
    public void Text_ThatIsNotIr_IsRefused(string text, string part) =>
        Assert.Contains(part, Assert.Throws<IrException>(() => IrParser.Parse(text)).Message, StringComparison.Ordinal);

    private static string Read(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Kernels", file));
}
