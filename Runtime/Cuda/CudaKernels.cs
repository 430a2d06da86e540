using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;

namespace Fusion.Runtime.Cuda;

/// <summary>
/// The kernels that a device has launched: each parsed once, each set of constants emitted, compiled and loaded once.
/// They go with the context when the device is disposed.
/// </summary>
internal sealed class CudaKernels(CudaDevice device)
{
    private readonly Dictionary<KernelHandle, Entry> _entries = [];
    private readonly CudaTarget _target = CudaTarget.Of(device.Major, device.Minor) with { SharedBytes = device.SharedBytesPerBlock };
    private CubinCache? _cubins;

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
        CudaKernelSource source = CudaSpecialisation.Emit(kernel, names.Zip(constants).ToDictionary(p => p.First, p => p.Second), _target);
        byte[] code = (_cubins ??= new CubinCache()).Get(CudaSpecialisation.Request(source, device.Architecture) with { SourceMap = handle.Source });
        CudaModule module = device.Load(code);
        return new Specialisation(constants, module, module.Function(source.EntryPoint, source.SharedBytes), source.Threads);
    }

    /// <summary>A loaded kernel.</summary>
    internal sealed record Specialisation(int[] Constants, CudaModule Module, CudaFunction Function, int Threads);

    private sealed class Entry(Kernel kernel)
    {
        public Kernel Kernel { get; } = kernel;

        /// <summary>Few: searched in order.</summary>
        public List<Specialisation> Specialisations { get; } = [];
    }
}
