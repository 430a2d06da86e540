using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;
using Fusion.Runtime.Cuda.Caching;

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
/// <param name="plans">Finds what was compiled before; null where every kernel is emitted.</param>
internal sealed class CudaKernels<TFunction>(CudaTarget target, string architecture, Func<byte[], LaunchPlan, TFunction> load, PlanCache? plans = null)
{
    private readonly Dictionary<KernelHandle, Entry> _entries = [];
    private CubinCache? _cubins;

    /// <summary>Names of the kernels that were asked for.</summary>
    public IEnumerable<string> Names => _entries.Keys.Select(handle => handle.Name);

    /// <summary>Whether all of them were found compiled, so that none was parsed.</summary>
    public bool ArePlanned => _entries.Values.All(entry => !entry.IsParsed);

    /// <summary>The IR of a kernel that was asked for.</summary>
    public Kernel Kernel(KernelHandle handle) => _entries[handle].Kernel;

    /// <summary>The kernel for a set of constants.</summary>
    /// <param name="handle">Name and IR.</param>
    /// <param name="constants">Values of [Const] and [Tune] parameters, in order.</param>
    /// <exception cref="FusionException">The tiles do not fit the device, or the source does not compile.</exception>
    public Specialisation Get(KernelHandle handle, ReadOnlySpan<int> constants)
    {
        if (!_entries.TryGetValue(handle, out Entry? entry))
            _entries[handle] = entry = new Entry(handle);
        foreach (Specialisation known in entry.Specialisations)
            if (AreEqual(constants, known.Constants))
                return known;
        Specialisation made = Make(entry, constants.ToArray());
        entry.Specialisations.Add(made);
        return made;
    }

    // SequenceEqual of ints is compiled in every process.
    private static bool AreEqual(ReadOnlySpan<int> a, int[] b)
    {
        if (a.Length != b.Length)
            return false;
        for (int i = 0; i < b.Length; i++)
            if (a[i] != b[i])
                return false;
        return true;
    }

    private Specialisation Make(Entry entry, int[] constants)
    {
        if (plans?.Find(entry.Handle, constants) is { } found)
            return new Specialisation(constants, found.Plan, [], load(found.Code, found.Plan));
        Kernel kernel = entry.Kernel;
        var names = kernel.Parameters.Where(p => p.Kind is ParameterKind.Const or ParameterKind.Tune).Select(p => p.Name);
        CudaKernelSource source = CudaSpecialisation.Emit(kernel, names.Zip(constants).ToDictionary(p => p.First, p => p.Second), target);
        byte[] code = (_cubins ??= new CubinCache()).Get(CudaSpecialisation.Request(source, architecture) with { SourceMap = entry.Handle.Source }, out string key);
        LaunchPlan plan = LaunchPlan.Of(kernel, source);
        TFunction function = load(code, plan);
        plans?.Keep(entry.Handle, constants, plan, key);
        return new Specialisation(constants, plan, source.SharedTiles, function);
    }

    /// <summary>A loaded kernel.</summary>
    /// <param name="Constants">For which values.</param>
    /// <param name="Plan">How it is launched.</param>
    /// <param name="SharedTiles">What lies in its shared memory; empty for one that was not emitted here.</param>
    /// <param name="Function">The kernel.</param>
    internal sealed record Specialisation(int[] Constants, LaunchPlan Plan, IReadOnlyList<SharedTile> SharedTiles, TFunction Function);

    private sealed class Entry(KernelHandle handle)
    {
        private Kernel? _kernel;

        public KernelHandle Handle => handle;

        public bool IsParsed => _kernel is not null;

        /// <summary>Parsed when it is first needed.</summary>
        public Kernel Kernel => _kernel ??= IrParser.Parse(handle.Ir);

        /// <summary>Few: searched in order.</summary>
        public List<Specialisation> Specialisations { get; } = [];
    }
}
