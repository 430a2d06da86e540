using Fusion.Compiler.Ir;

namespace Fusion.Cli.Tests;

[Collection(ConsoleTests.Name)]
public sealed class KernelsCommandTests(TrainedRun run)
{
    private static string[] Names() =>
        [.. CommandLine.Run("kernels", "list").AssertSuccess().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)])];

    [Fact]
    public void List_ModelKernels_NamesThemWithParameters()
    {
        var output = CommandLine.Run("kernels", "list").AssertSuccess().Output;
        Assert.Contains("Fusion.Model.Kernels.RmsNorm.Forward<bf16>(x, gain, y, inverse, epsilon, [Const] width, [Tune] rows)", output, StringComparison.Ordinal);
        Assert.Contains("Attention.Backward", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_Ir_OfEveryKernelReadsBackAsItself()
    {
        foreach (var name in Names())
        {
            var text = CommandLine.Run("kernels", "show", name, "--target", "ir").AssertSuccess().Output;
            var kernel = IrParser.Parse(text);
            Assert.Equal(name, kernel.Name);
            Assert.Equal(text, IrPrinter.Print(kernel));
        }
    }

    [Fact]
    public void Show_Cpu_OfEveryKernelIsCode()
    {
        foreach (var name in Names()) Assert.Contains("struct", CommandLine.Run("kernels", "show", name, "--target", "cpu").AssertSuccess().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_Cuda_OfEveryKernelIsOneGlobalFunction()
    {
        foreach (var name in Names()) Assert.Single(CommandLine.Run("kernels", "show", name).AssertSuccess().Output.Split("__global__").Skip(1));
    }

    [Fact]
    public void Show_NameThatIsUnknown_PointsToTheList() => CommandLine.Run("kernels", "show", "Nothing").AssertOneSentence("Nothing", "fusion kernels list");

    [Fact]
    public void Show_GenericKernel_IsTheInstanceForFloatUnlessItIsNamed()
    {
        Assert.Equal(CommandLine.Run("kernels", "show", "MatMul.Forward<f32>").AssertSuccess(), CommandLine.Run("kernels", "show", "MatMul.Forward").AssertSuccess());
        Assert.Contains("\nMatMul_Forward_bf16(", CommandLine.Run("kernels", "show", "MatMul.Forward<bf16>").AssertSuccess().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_NameThatSeveralHave_NamesThem() => CommandLine.Run("kernels", "show", "Forward").AssertOneSentence("RmsNorm.Forward", "Attention.Forward");

    [Fact]
    public void List_AssemblyThatIsNone_NamesTheFile()
    {
        CommandLine.Run("kernels", "list", "--assembly", run["missing.dll"]).AssertOneSentence(run["missing.dll"]);
        CommandLine.Run("kernels", "list", "--assembly", run.Stories).AssertOneSentence(run.Stories);
    }
}
