using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Facts;
using Fusion.Compiler.Ir;
using Fusion.Compiler.Passes;

namespace Fusion.Runtime.Cuda;

/// <summary>From a kernel and values of its constants to CUDA C++, and to what NVRTC is asked to compile.</summary>
public static class CudaSpecialisation
{
    private static readonly CudaHeader[] s_headers = [.. CudaLibrary.Headers.Select(header => new CudaHeader(header.Key, header.Value))];

    /// <summary>The kernel as CUDA C++ with the given values of [Const] and [Tune] parameters.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="values">Values by name.</param>
    /// <param name="target">The architecture.</param>
    /// <param name="facts">What holds for the launches of this code; without, nothing is known of them.</param>
    /// <exception cref="FusionException">A value is missing, or the tiles do not fit the architecture.</exception>
    public static CudaKernelSource Emit(Kernel kernel, IReadOnlyDictionary<string, int> values, CudaTarget target, KnownFacts? facts = null) =>
        Specialised(kernel, values, specialised => CudaEmitter.Emit(specialised, target, facts));

    /// <summary>The facts about a launch that would make better code of the kernel with these values.</summary>
    /// <inheritdoc cref="Emit" path="/exception"/>
    public static IReadOnlyList<LaunchFact> Facts(Kernel kernel, IReadOnlyDictionary<string, int> values, CudaTarget target) =>
        Specialised(kernel, values, specialised => CudaEmitter.FactsOf(specialised, target));

    private static T Specialised<T>(Kernel kernel, IReadOnlyDictionary<string, int> values, Func<Kernel, T> use)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        try
        {
            return use(Specialize.Apply(kernel, values));
        }
        catch (IrException e)
        {
            string chosen = string.Join(", ", kernel.Parameters.Where(p => values.ContainsKey(p.Name)).Select(p => $"{p.Name} = {values[p.Name]}"));
            throw new FusionException($"{e.Message} (with {chosen}).", e);
        }
    }

    /// <summary>The compilation of an emitted kernel.</summary>
    public static NvrtcRequest Request(CudaKernelSource source, string architecture, params IEnumerable<string> moreOptions)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new NvrtcRequest($"/{source.EntryPoint}.cu", source.Text, s_headers, [.. CudaLibrary.Options, .. moreOptions], architecture);
    }
}
