using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Facts;
using Fusion.Compiler.Ir;
using Fusion.Kernels;
using Fusion.Runtime.Examples;

namespace Fusion.Runtime.Cuda.Resources;

/// <summary>What a specialisation of a kernel takes of a GPU, as NVRTC compiled it.</summary>
/// <param name="Kernel">Fully qualified C# name.</param>
/// <param name="Threads">Threads of a block.</param>
/// <param name="Registers">Registers of a thread.</param>
/// <param name="Budget">The most that there may be: <see cref="RegisterBudgetAttribute"/>.</param>
/// <param name="SharedBytes">Shared memory of a block, static and dynamic.</param>
/// <param name="SpillStores">Bytes of registers that a thread puts into local memory.</param>
/// <param name="SpillLoads">Bytes that it takes back from there.</param>
/// <param name="Blocks">Blocks that a multiprocessor holds at a time.</param>
/// <param name="Occupancy">The part of its warps that they fill, 0 to 1.</param>
public sealed record KernelResources(
    string Kernel, int Threads, int Registers, int Budget, int SharedBytes, int SpillStores, int SpillLoads, int Blocks, double Occupancy)
{
    /// <summary>Compiles a kernel and reads what it takes. NVRTC is asked each time: the cache keeps code, not reports.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="target">The architecture: sm_80 or sm_90a.</param>
    /// <param name="facts">What holds for its launches; without, nothing is known of them.</param>
    /// <exception cref="FusionException">
    /// NVRTC is not installed, a [Const] parameter has no default, or the tiles do not fit the architecture.
    /// </exception>
    public static KernelResources Of(KernelMethod kernel, CudaTarget target, KnownFacts? facts = null)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        return Of(kernel, target, kernel.Ir.DefaultSpecialisation(cpu: false)
            ?? throw new FusionException($"{kernel.Name} has a [Const] parameter without a default; write [Const(value)] to say which specialisation is meant."), facts);
    }

    /// <summary>The same for other values of the [Const] and [Tune] parameters, and for launches of which facts hold.</summary>
    /// <exception cref="FusionException">NVRTC is not installed, or the tiles do not fit the architecture.</exception>
    public static KernelResources Of(KernelMethod kernel, CudaTarget target, IReadOnlyDictionary<string, int> values, KnownFacts? facts = null)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        ArgumentNullException.ThrowIfNull(target);
        CudaKernelSource source = CudaSpecialisation.Emit(kernel.Ir, values, target, facts);
        return Of(kernel, target, source, Nvrtc.Compile(Request(source, target)));
    }

    /// <summary>The compilation that tells.</summary>
    internal static NvrtcRequest Request(CudaKernelSource source, CudaTarget target) => CudaSpecialisation.Request(source, target.Architecture, Nvrtc.Verbose);

    /// <summary>The same from what NVRTC gave for <see cref="Request"/>.</summary>
    internal static KernelResources Of(KernelMethod kernel, CudaTarget target, CudaKernelSource source, NvrtcOutput compiled)
    {
        PtxasReport report = PtxasReport.Parse(compiled.Log);
        int shared = report.SharedBytes + source.SharedBytes;
        int blocks = (target == CudaTarget.Sm80 ? Multiprocessor.Sm80 : Multiprocessor.Sm90).Blocks(source.Threads, report.Registers, shared);
        return new KernelResources(kernel.Name, source.Threads, report.Registers, kernel.RegisterBudget, shared, report.SpillStores, report.SpillLoads,
            blocks, Multiprocessor.Occupancy(blocks, source.Threads));
    }

    /// <summary>What is wrong with it in one sentence; null if it spills nothing and keeps its budget.</summary>
    public string? Excess =>
        SpillStores + SpillLoads > 0
            ? $"{Kernel} spills {SpillStores} bytes of registers of each thread and loads {SpillLoads}; choose smaller [Tune] values or hold fewer tiles at a time."
        : Registers > Budget
            ? $"{Kernel} takes {Registers} registers, its budget is {Budget}; choose smaller [Tune] values, or state a larger [RegisterBudget]."
        : null;
}
