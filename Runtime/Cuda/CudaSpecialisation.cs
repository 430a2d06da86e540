using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;
using Fusion.Compiler.Passes;

namespace Fusion.Runtime.Cuda;

/// <summary>From a kernel and values of its constants to CUDA C++, and to what NVRTC is asked to compile.</summary>
public static class CudaSpecialisation
{
    private static readonly CudaHeader[] s_headers = [.. CudaLibrary.Headers.Select(header => new CudaHeader(header.Key, header.Value))];

    /// <summary>The kernel as CUDA C++ with the given values of [Const] and [Tune] parameters.</summary>
    /// <exception cref="FusionException">A value is missing, or the tiles do not fit the architecture.</exception>
    public static CudaKernelSource Emit(Kernel kernel, IReadOnlyDictionary<string, int> values, CudaTarget target)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        try
        {
            return CudaEmitter.Emit(Specialize.Apply(kernel, values), target);
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
