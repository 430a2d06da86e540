using Fusion.Compiler.Emit;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Facts;
using Fusion.Compiler.Ir;
using Fusion.Runtime.Cuda;

namespace Fusion.Conformance;

/// <summary>What is generated for every kernel.</summary>
public sealed class SnapshotTests
{
    public static TheoryData<string> Kernels => [.. CompiledKernels.Names];

    [Theory, MemberData(nameof(Kernels))]
    public void Cuda_OfEveryKernel_IsTheSnapshot(string name)
    {
        Kernel kernel = CompiledKernels.Parse(name);
        CudaKernelSource source = CudaSpecialisation.Emit(kernel, CompiledKernels.Defaults(kernel), CudaTarget.Sm90a);
        Assert.Equal(source.Text.TrimEnd('\n'), CompiledKernels.BuiltCuda(name)); // emission at build and at run time agree
        GoldenFile.Check(kernel.Identifier + ".cu", $"// {source.Threads} threads, {source.SharedBytes} bytes of shared memory\n{source.Text}");
    }

    /// <summary>Those of the model, as they are launched in training: aligned, with whole tiles.</summary>
    public static TheoryData<string> ModelKernels => [.. CompiledKernels.Names.Where(name => name.StartsWith("Fusion.Model.", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(ModelKernels))]
    public void Cuda_WhereAllFactsHold_IsTheSnapshot(string name)
    {
        Kernel kernel = CompiledKernels.Parse(name);
        KnownFacts facts = KnownFacts.All;
        CudaKernelSource source = CudaSpecialisation.Emit(kernel, CompiledKernels.Defaults(kernel), CudaTarget.Sm90a, facts);
        string asked = string.Concat(facts.Asked.Select(fact => $"// {fact.Print()}\n"));
        GoldenFile.Check(kernel.Identifier + ".facts.cu", $"{asked}// {source.Threads} threads, {source.SharedBytes} bytes of shared memory\n{source.Text}");
    }

    [Theory, MemberData(nameof(Kernels))]
    public void Cpu_OfEveryKernel_IsTheSnapshot(string name)
    {
        Kernel kernel = CompiledKernels.Parse(name);
        GoldenFile.Check(kernel.Identifier + ".cs", KernelClassEmitter.Emit(kernel));
    }

    [Theory, MemberData(nameof(Kernels))]
    public void Cuda_EmittedTwice_IsTheSameText(string name)
    {
        string Emit()
        {
            Kernel kernel = CompiledKernels.Parse(name);
            return CudaSpecialisation.Emit(kernel, CompiledKernels.Defaults(kernel), CudaTarget.Sm80).Text;
        }
        Assert.Equal(Emit(), Emit());
    }
}
