using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;

namespace Fusion.Runtime.Cuda;

/// <summary>
/// The kernels that a device has launched: each parsed once, each set of constants emitted, compiled and loaded once.
/// A real GPU loads machine code, or PTX where NVRTC does not know it, and the emulated one PTX; everything before that is
/// the same.
/// </summary>
/// <typeparam name="TFunction">A loaded kernel.</typeparam>
/// <param name="target">What the emitter writes for.</param>
/// <param name="architecture">What NVRTC compiles for: "sm_90a" for machine code, "compute_90" for PTX.</param>
/// <param name="load">Makes a kernel out of NVRTC's output.</param>
internal sealed class CudaKernels<TFunction>(CudaTarget target, string architecture, Func<byte[], CudaKernelSource, TFunction> load)
{
    private readonly Dictionary<KernelHandle, Entry> _entries = [];
    private CubinCache? _cubins;

    /// <summary>Names of the kernels that were asked for.</summary>
    public IEnumerable<string> Names => _entries.Keys.Select(handle => handle.Name);

    /// <summary>The kernel for a set of constants.</summary>
    /// <param name="handle">Name and IR.</param>
    /// <param name="constants">Values of [Const] and [Tune] parameters, in order.</param>
    /// <param name="kernel">The parsed kernel.</param>
    /// <exception cref="FusionException">The tiles do not fit the device, or the source does not compile.</exception>
    public Specialisation Get(KernelHandle handle, ReadOnlySpan<int> constants, out Kernel kernel)
    {
        if (!_entries.TryGetValue(handle, out Entry? entry))
            _entries[handle] = entry = new Entry(IrParser.Parse(handle.Ir));
        kernel = entry.Kernel;
        foreach (Specialisation known in entry.Specialisations)
            if (constants.SequenceEqual(known.Constants))
                return known;
        Specialisation made = Make(handle, entry.Kernel, constants.ToArray());
        entry.Specialisations.Add(made);
        return made;
    }

    private Specialisation Make(KernelHandle handle, Kernel kernel, int[] constants)
    {
        var names = kernel.Parameters.Where(p => p.Kind is ParameterKind.Const or ParameterKind.Tune).Select(p => p.Name);
        CudaKernelSource source = CudaSpecialisation.Emit(kernel, names.Zip(constants).ToDictionary(p => p.First, p => p.Second), target);
        byte[] code = (_cubins ??= new CubinCache()).Get(CudaSpecialisation.Request(source, architecture) with { SourceMap = handle.Source });
        return new Specialisation(constants, source, load(code, source));
    }

    /// <summary>A loaded kernel.</summary>
    internal sealed record Specialisation(int[] Constants, CudaKernelSource Source, TFunction Function);

    private sealed class Entry(Kernel kernel)
    {
        public Kernel Kernel { get; } = kernel;

        /// <summary>Few: searched in order.</summary>
        public List<Specialisation> Specialisations { get; } = [];
    }
}
