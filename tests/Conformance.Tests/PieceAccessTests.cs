using Fusion.Kernels;
using Fusion.Model.Kernels;
using Fusion.Runtime;
using Fusion.Runtime.Emulation;

namespace Fusion.Conformance;

/// <summary>Views of whole pieces of 16 bytes are read and written in such pieces; others element by element, with the same results.</summary>
public sealed class PieceAccessTests
{
    /// <summary>What is launched, the elements of an access, and whether a part of the accesses stays single.</summary>
    private static readonly Dictionary<string, (Action<Views> Run, double Fewer)> s_cases = new()
    {
        ["sum of two vectors"] = (v => Reductions.Add(v.Launch, v.Floats(4096), v.Floats(4096)), 4),
        ["step of AdamW"] = (v => AdamW.Step(v.Launch, v.Floats(2048), v.Floats(2048), v.Floats(2048), v.Positives(2048), v.Floats(1), 0.1f, 0.01f, 0.9f, 0.99f, 1e-8f), 3.5),
        ["norm of rows"] = (v => RmsNorm.Forward<float>(v.Launch, v.Floats(64, 128), v.Floats(128), v.Floats(64, 128), v.Floats(64), 1e-6f, 128), 3.5),
        ["norm of rows of 64"] = (v => RmsNorm.Forward<float>(v.Launch, v.Floats(64, 64), v.Floats(64), v.Floats(64, 64), v.Floats(64), 1e-6f, 64), 1.9),
        ["norm of bfloat16"] = (v => RmsNorm.Forward<BFloat16>(v.Launch, v.Halves(64, 256), v.Floats(256), v.Halves(64, 256), v.Floats(64), 1e-6f, 256), 3.5),
        ["gated unit of bfloat16"] = (v => SwiGlu.Forward<BFloat16>(v.Launch, v.Halves(16, 512), v.Halves(16, 512), v.Halves(16, 512), 512), 8),
        ["sum over a block"] = (v => Reductions.SumOfSquares(v.Launch, v.Floats(8192), v.Floats(2), 4096), 3.9),
        ["cross-entropy"] = (v => v.CrossEntropy(), 3),
        ["product in float"] = (v => MatMul.Forward<float>(v.Launch, v.Floats(128, 64), v.Floats(64, 64), v.Floats(128, 64)), 4),
        ["product, transposed left"] = (v => MatMul.WeightGradient<float>(v.Launch, v.Floats(64, 128), v.Floats(64, 64), v.Floats(128, 64)), 4),
        ["copies of bytes, past a tile"] = (v => PieceKernels.Copies(v.Launch, v.Bytes(16, 256), v.Bytes(16, 256), v.Bytes(256, 16)), 1),
        ["softmax"] = (v => PieceKernels.Softmax(v.Launch, v.Floats(16, 512), v.Floats(512), v.Floats(16, 512), v.Floats(16), 512), 3.5),
        ["one row"] = (v => PieceKernels.Row(v.Launch, v.Floats(4096), v.Halves(4096), v.Floats(4096), v.Floats(4)), 3.9),
    };

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [Theory, MemberData(nameof(Cases))]
    public void Views_OfWholePieces_TakeFewerAccessesForTheSameResults(string name)
    {
        (Action<Views> run, double fewer) = s_cases[name];
        (List<double[]> pieces, LaunchCounters withPieces) = Run(run, displaced: 0);
        (List<double[]> single, LaunchCounters withSingle) = Run(run, displaced: 1);
        Assert.Equal(single, pieces);
        long accesses = withPieces.ThreadInstructionsByClass["global"];
        Assert.True(accesses * fewer <= withSingle.ThreadInstructionsByClass["global"] * 1.0, $"{accesses} accesses in pieces, {withSingle.ThreadInstructionsByClass["global"]} element by element");
        Assert.Equal(withSingle.GlobalLoadBytes, withPieces.GlobalLoadBytes);
        Assert.True(withPieces.GlobalLoadSectors <= withSingle.GlobalLoadSectors);
        Assert.True(withPieces.GlobalStoreSectors <= withSingle.GlobalStoreSectors);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Views_DisplacedByAnything_GiveTheSameResults(string name)
    {
        (Action<Views> run, _) = s_cases[name];
        List<double[]> expected = Run(run, displaced: 0).Results;
        // Two and four elements keep some of the pieces' addresses, but not the strides or not the size of a piece.
        foreach (int displaced in (int[])[2, 4, 8])
            Assert.Equal(expected, Run(run, displaced).Results);
    }

    // Eight rows a program: of 64 rows all are inside, of 63 the last program has to look at each.
    [Fact]
    public void Tiles_ThatFillTheirViews_TakeNoBoundsChecks()
    {
        long whole = Norm(64), partial = Norm(63);
        Assert.True(whole < partial, $"{whole} instructions for 64 rows, {partial} for 63");

        static long Norm(int rows) => Run(v => RmsNorm.Forward<float>(v.Launch, v.Floats(rows, 128), v.Floats(128), v.Floats(rows, 128), v.Floats(rows), 1e-6f, 128), displaced: 0).Counters.WarpInstructions;
    }

    // A product adds to a tile whose rows meet in banks, in either way; what comes from views meets nowhere.
    [Theory, InlineData("product in float"), InlineData("product, transposed left")]
    public void ProductInFloat_OfWholePieces_HasNoMoreBankConflicts(string name)
    {
        long conflicts = Run(s_cases[name].Run, displaced: 0).Counters.SharedBankConflicts;
        Assert.Equal(Run(s_cases[name].Run, displaced: 1).Counters.SharedBankConflicts, conflicts);
    }

    private static (List<double[]> Results, LaunchCounters Counters) Run(Action<Views> run, int displaced)
    {
        using EmulatedDevice device = Device.Emulated(new EmulationOptions { Counters = true });
        using var views = new Views(device, displaced);
        run(views);
        return (views.Results(), device.LastCounters!);
    }

    /// <summary>Tensors with reproducible values, whole or each a part of one that has more columns.</summary>
    private sealed class Views(Device device, int displaced) : IDisposable
    {
        private readonly List<(IDisposable Tensor, Func<double[]> Read)> _made = [];

        public Launch Launch => device.Launch;

        public Tensor<float> Floats(params int[] shape) => Make(shape, r => (r.Next(256) - 128) / 64f, x => x);

        public Tensor<float> Positives(params int[] shape) => Make(shape, r => (r.Next(256) + 1) / 64f, x => x);

        public Tensor<BFloat16> Halves(params int[] shape) => Make(shape, r => (BFloat16)((r.Next(256) - 128) / 64f), x => (float)x);

        public Tensor<sbyte> Bytes(params int[] shape) => Make(shape, r => (sbyte)r.Next(-100, 100), x => x);

        public Tensor<int> Ints(int below, params int[] shape) => Make(shape, r => r.Next(below), x => x);

        public void CrossEntropy() => Model.Kernels.CrossEntropy.Forward(Launch, Floats(8, 512), Ints(512, 8), Floats(8), 512);

        public List<double[]> Results() => [.. _made.Select(m => m.Read())];

        public void Dispose() => _made.ForEach(m => m.Tensor.Dispose());

        private Tensor<T> Make<T>(int[] shape, Func<Random, T> value, Func<T, double> read) where T : unmanaged
        {
            var random = new Random(_made.Count);
            int columns = shape[^1], wide = columns + displaced, rows = shape.Length == 1 ? 1 : shape[0];
            var values = new T[rows * wide];
            for (int i = 0; i < rows * columns; i++)
                values[i / columns * wide + displaced + i % columns] = value(random);
            Tensor<T> whole = Tensor.From<T>(device, values, shape.Length == 1 ? [wide] : [rows, wide]);
            Tensor<T> part = whole.Slice(shape.Length - 1, displaced, columns);
            _made.Add((whole, () => [.. whole.ToArray().Where((_, i) => i % wide >= displaced).Select(read)]));
            return part;
        }
    }
}
