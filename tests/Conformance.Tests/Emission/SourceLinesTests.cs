using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Model.Kernels;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Tests;

namespace Fusion.Conformance;

/// <summary>From the ordinals of shipped kernels to the C# files of this repository.</summary>
public sealed partial class SourceLinesTests(NvrtcFixture fixture) : IClassFixture<NvrtcFixture>
{
    public static TheoryData<string> Kernels => [.. CompiledKernels.Names];

    [Theory, MemberData(nameof(Kernels))]
    public void Lines_OfEveryKernel_AreThoseOfItsFile(string name)
    {
        KernelSourceMap map = CompiledKernels.Source(name);
        var ordinals = Directive().Matches(CompiledKernels.BuiltCuda(name)).Select(m => CudaLines.OrdinalOf(int.Parse(m.Groups[1].ValueSpan))).Distinct().ToList();
        Assert.NotEmpty(ordinals);
        foreach (int ordinal in ordinals)
        {
            SourceLine line = Assert.NotNull(map.Locate(ordinal));
            Assert.DoesNotMatch(@"^\s*(//.*|\{|\})?$", Text(line)); // a statement, not a comment or a brace
        }
    }

    [Fact]
    public void Lines_OfAStatement_LeadToIt()
    {
        KernelSourceMap map = CompiledKernels.Source("Fusion.Model.Kernels.RmsNorm.Forward<bf16>");
        Assert.Equal("Model/Kernels/RmsNorm.cs", Assert.NotNull(map.Locate(3)).File);
        Assert.Contains("var r = Tile.Rsqrt(", Text(Assert.NotNull(map.Locate(3))), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_OfAnInlinedMethod_LeadIntoIt()
    {
        KernelSourceMap map = CompiledKernels.Source("Fusion.Conformance.SampleKernels.Swish");
        Assert.Contains("Gate(Tile<float> x) =>", Text(Assert.NotNull(map.Locate(4))), StringComparison.Ordinal);
    }

    [Fact]
    public void Launch_OnADeviceThatCompiles_CarriesTheSource()
    {
        using var device = new RecordingDevice();
        using Tensor<float> x = Tensor.Zeros<float>(device, 4), y = Tensor.Zeros<float>(device, 4);
        Reductions.Add(device.Launch, x, y);
        Assert.NotNull(device.Launched);
        SourceLine line = Assert.NotNull(device.Launched.Source.Locate(2));
        Assert.Contains("y.Store(i, y.Load(i, block) + x.Load(i, block));", Text(line), StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_DoctoredKernel_NamesTheCSharpLine()
    {
        Assert.NotNull(fixture);
        const string Name = "Fusion.Model.Kernels.RmsNorm.Forward<bf16>";
        var kernel = CompiledKernels.Parse(Name);
        var source = CudaSpecialisation.Emit(kernel, CompiledKernels.Defaults(kernel), CudaTarget.Sm80);
        const string directive = "#line 3000\n";
        Assert.Contains(directive, source.Text, StringComparison.Ordinal);
        int at = source.Text.IndexOf(directive, StringComparison.Ordinal);
        var doctored = source with { Text = source.Text.Insert(at, $"{directive}    mistake();\n") };
        KernelSourceMap map = CompiledKernels.Source(Name);
        var error = Assert.Throws<CudaCompilationException>(() => Nvrtc.Compile(CudaSpecialisation.Request(doctored, "sm_80") with { SourceMap = map }));
        Assert.Contains($": {map.Locate(3)}: error: identifier \"mistake\" is undefined", error.Message, StringComparison.Ordinal);
    }

    private static string Text(SourceLine line) => File.ReadAllLines(Path.Combine(Root(), line.File))[line.Line - 1];

    private static string Root([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..");

    [GeneratedRegex(@"^#line (\d+)$", RegexOptions.Multiline)]
    private static partial Regex Directive();

    /// <summary>Remembers the kernel that a GPU would compile.</summary>
    private sealed class RecordingDevice() : HostDevice(DeviceKind.Cuda, "recording")
    {
        public KernelHandle? Launched { get; private set; }

        internal override void RunCompiled(KernelHandle kernel, int programs, ReadOnlySpan<int> constants, ReadOnlySpan<ViewArgument> views, ReadOnlySpan<int> scalars, ReadOnlySpan<int> grid) =>
            Launched = kernel;
    }
}
