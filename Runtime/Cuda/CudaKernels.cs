using System.Numerics;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;
using Fusion.Runtime.Cuda.Caching;

namespace Fusion.Runtime.Cuda;

/// <summary>
/// The kernels that a device has launched: each parsed once, each set of constants and of facts about launches emitted,
/// compiled and loaded once.
/// A real GPU loads machine code, or PTX where NVRTC does not know it, and the emulated one PTX; everything before that is
/// the same.
/// </summary>
/// <typeparam name="TFunction">A loaded kernel.</typeparam>
/// <param name="target">What the emitter writes for.</param>
/// <param name="architecture">What NVRTC compiles for: "sm_90a" for machine code, "compute_90" for PTX.</param>
/// <param name="load">Makes a kernel out of NVRTC's output.</param>
/// <param name="plans">Finds what was compiled before; null where every kernel is emitted.</param>
/// <param name="mostFactSets">Sets of facts for which a kernel with given constants is compiled; one more is that of no facts.</param>
internal sealed class CudaKernels<TFunction>(
    CudaTarget target, string architecture, Func<byte[], LaunchPlan, TFunction> load, PlanCache? plans = null, int mostFactSets = CudaKernels<TFunction>.MostFactSets)
{
    /// <summary>The sets of facts that a device makes code for.</summary>
    internal const int MostFactSets = 8;

    private readonly Dictionary<KernelHandle, Entry> _entries = [];
    private CubinCache? _cubins;

    /// <summary>Names of the kernels that were asked for.</summary>
    public IEnumerable<string> Names => _entries.Keys.Select(handle => handle.Name);

    /// <summary>Whether all of them were found compiled, so that none was parsed.</summary>
    public bool ArePlanned => _entries.Values.All(entry => !entry.IsParsed);

    /// <summary>How many were made, of all kernels together.</summary>
    public int Count => _entries.Values.Sum(entry => entry.Families.Sum(family => family.Count));

    /// <summary>The IR of a kernel that was asked for.</summary>
    public Kernel Kernel(KernelHandle handle) => _entries[handle].Kernel;

    /// <summary>The kernel for a launch: for its constants, and for facts that hold for it.</summary>
    /// <param name="handle">Name and IR.</param>
    /// <param name="constants">Values of [Const] and [Tune] parameters, in order.</param>
    /// <param name="views">Views in order, where the kernel will find them.</param>
    /// <param name="grid">Extents of the grid.</param>
    /// <exception cref="FusionException">The tiles do not fit the device, or the source does not compile.</exception>
    public Specialisation Get(KernelHandle handle, ReadOnlySpan<int> constants, ReadOnlySpan<ViewArgument> views, ReadOnlySpan<int> grid)
    {
        if (!_entries.TryGetValue(handle, out Entry? entry))
            _entries[handle] = entry = new Entry(handle);
        Family? family = null;
        foreach (Family known in entry.Families)
            if (AreEqual(constants, known.Constants))
                family = known;
        if (family is null)
            entry.Families.Add(family = MakeFamily(entry, constants.ToArray()));
        ulong holding = family.Facts.Of(views, grid);
        return family.Find(holding) ?? family.Add(Make(entry, family, family.IsFull ? 0 : holding));
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

    private Family MakeFamily(Entry entry, int[] constants)
    {
        if (plans?.FindFacts(entry.Handle, constants) is { } found)
            return new Family(constants, new LaunchFacts(found), mostFactSets);
        return CompileFacts(entry, constants);
    }

    // Apart, too.
    private Family CompileFacts(Entry entry, int[] constants)
    {
        string[] texts = [.. CudaSpecialisation.Facts(entry.Kernel, Values(entry.Kernel, constants), target).Select(fact => fact.Print())];
        plans?.KeepFacts(entry.Handle, constants, texts);
        return new Family(constants, new LaunchFacts(texts), mostFactSets);
    }

    private Specialisation Make(Entry entry, Family family, ulong facts)
    {
        if (plans?.Find(entry.Handle, family.Constants, facts) is { } found)
            return new Specialisation(facts, found.Plan, [], load(found.Code, found.Plan));
        return Compile(entry, family, facts);
    }

    // Apart from the method above, which every process runs: this one needs assemblies that nothing else loads.
    private Specialisation Compile(Entry entry, Family family, ulong facts)
    {
        Kernel kernel = entry.Kernel;
        CudaKernelSource source = CudaSpecialisation.Emit(kernel, Values(kernel, family.Constants), target, family.Facts.Known(facts));
        byte[] code = (_cubins ??= new CubinCache()).Get(CudaSpecialisation.Request(source, architecture) with { SourceMap = entry.Handle.Source }, out string key);
        LaunchPlan plan = LaunchPlan.Of(kernel, source);
        TFunction function = load(code, plan);
        plans?.Keep(entry.Handle, family.Constants, facts, plan, key);
        return new Specialisation(facts, plan, source.SharedTiles, function);
    }

    private static Dictionary<string, int> Values(Kernel kernel, int[] constants) =>
        kernel.Parameters.Where(p => p.Kind is ParameterKind.Const or ParameterKind.Tune).Select(p => p.Name).Zip(constants).ToDictionary(p => p.First, p => p.Second);

    /// <summary>A loaded kernel.</summary>
    /// <param name="Facts">For launches of which these hold.</param>
    /// <param name="Plan">How it is launched.</param>
    /// <param name="SharedTiles">What lies in its shared memory; empty for one that was not emitted here.</param>
    /// <param name="Function">The kernel.</param>
    internal sealed record Specialisation(ulong Facts, LaunchPlan Plan, IReadOnlyList<SharedTile> SharedTiles, TFunction Function);

    /// <summary>A kernel with one set of constants: its code for each set of facts that launches had, as far as there is room.</summary>
    private sealed class Family(int[] constants, LaunchFacts facts, int mostFactSets)
    {
        private readonly List<Specialisation> _specialisations = [];

        public int[] Constants => constants;

        public LaunchFacts Facts => facts;

        public int Count => _specialisations.Count;

        /// <summary>Launches of other facts take what was made for fewer.</summary>
        public bool IsFull => _specialisations.Count >= mostFactSets;

        /// <summary>Code for exactly these facts; where no more is made, for as many of them as possible. Null if there is none.</summary>
        public Specialisation? Find(ulong holding)
        {
            Specialisation? best = null;
            foreach (Specialisation made in _specialisations)
            {
                if (made.Facts == holding)
                    return made;
                if (IsFull && (made.Facts & ~holding) == 0 && (best is null || BitOperations.PopCount(made.Facts) > BitOperations.PopCount(best.Facts)))
                    best = made;
            }
            return best;
        }

        public Specialisation Add(Specialisation made)
        {
            _specialisations.Add(made);
            return made;
        }
    }

    private sealed class Entry(KernelHandle handle)
    {
        private Kernel? _kernel;

        public KernelHandle Handle => handle;

        public bool IsParsed => _kernel is not null;

        /// <summary>Parsed when it is first needed.</summary>
        public Kernel Kernel => _kernel ??= IrParser.Parse(handle.Ir);

        /// <summary>Few: searched in order.</summary>
        public List<Family> Families { get; } = [];
    }
}
