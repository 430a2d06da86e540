using System.Runtime.InteropServices;
using System.Text;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Emulation.Decoding;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Ptx;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation;

/// <summary>
/// A GPU with no GPU: kernels are emitted, compiled by NVRTC and launched as for a real one, and the resulting PTX runs on
/// the CPU, a warp at a time. Every access is checked; what is wrong on a GPU is a <see cref="SanitizerException"/> here,
/// even where the results look right.
/// </summary>
public sealed unsafe class EmulatedDevice : Device
{
    private readonly SortedList<nint, Allocation> _allocations = [];
    private readonly CudaKernels<EmulatedKernel> _kernels;
    private uint _nextSerial = 1;

    /// <summary>Opens an emulated GPU.</summary>
    /// <exception cref="FusionException">The architecture is not emulated.</exception>
    public EmulatedDevice(EmulationOptions options) : this(options, Kernels(options.Architecture, CudaKernels<EmulatedKernel>.MostFactSets))
    {
    }

    /// <summary>Opens an emulated GPU on kernels that devices before it may have decoded; they belong to one thread at a time, too.</summary>
    /// <param name="options">How it behaves.</param>
    /// <param name="kernels">What <see cref="Kernels"/> gave for the same architecture.</param>
    internal EmulatedDevice(EmulationOptions options, CudaKernels<EmulatedKernel> kernels) : base(DeviceKind.Emulated, $"emulated ({options.Architecture})")
    {
        Options = options;
        PtxArchitecture = options.Architecture.Replace("sm_", "compute_", StringComparison.Ordinal);
        _kernels = kernels;
    }

    /// <summary>How this device behaves.</summary>
    public EmulationOptions Options { get; }

    /// <summary>What the last launch did; memory transactions only with <see cref="EmulationOptions.Counters"/>.</summary>
    public LaunchCounters? LastCounters { get; private set; }

    /// <summary>Names of the kernels of the language that were launched so far.</summary>
    internal IEnumerable<string> LaunchedKernels => _kernels.Names;

    /// <summary>How many specialisations of them were compiled.</summary>
    internal int Specialisations => _kernels.Count;

    /// <summary>What NVRTC compiles CUDA for that was written by hand, and may hold what this architecture alone has: "compute_80" or "compute_90a".</summary>
    internal string PtxArchitecture { get; }

    /// <summary>Kernels as GPUs of an architecture run them: none yet.</summary>
    /// <param name="architecture">"sm_80" or "sm_90a".</param>
    /// <param name="mostFactSets">Sets of facts for which a kernel is compiled. Devices that are to run what each alone would need as many as there are.</param>
    /// <exception cref="FusionException">The architecture is not emulated.</exception>
    internal static CudaKernels<EmulatedKernel> Kernels(string architecture, int mostFactSets = int.MaxValue) =>
        new(architecture switch
        {
            "sm_80" => CudaTarget.Sm80,
            "sm_90a" => CudaTarget.Sm90a,
            _ => throw new FusionException($"The architecture '{architecture}' is not emulated: use sm_80 or sm_90a."),
        }, CudaArchitecture.OldestPtx, static (code, plan) => Decode(code, plan.EntryPoint), mostFactSets: mostFactSets);

    /// <inheritdoc/>
    public override void Synchronize() => ThrowIfDisposed();

    /// <summary>Decodes a kernel of a PTX text.</summary>
    internal static EmulatedKernel Decode(ReadOnlySpan<byte> ptx, string entryPoint) =>
        KernelDecoder.Decode(PtxParser.Parse(Encoding.UTF8.GetString(ptx).TrimEnd('\0')), entryPoint);

    internal override void RunCompiled(KernelHandle kernel, int programs, ReadOnlySpan<int> constants, ReadOnlySpan<ViewArgument> views, ReadOnlySpan<int> scalars, ReadOnlySpan<int> grid)
    {
        ThrowIfDisposed();
        CudaKernels<EmulatedKernel>.Specialisation compiled = _kernels.Get(kernel, constants, views, grid);
        var regions = new RegionTable();
        var windows = new ViewArgument[views.Length];
        int next = 0;
        foreach (Parameter parameter in _kernels.Kernel(kernel).Parameters.Where(p => p.Kind == ParameterKind.View))
        {
            var type = (ViewType)parameter.Value.Type;
            windows[next] = views[next];
            windows[next].Address = (nint)Window(regions, parameter.Name, views[next], ElementBytes(type.Element), !type.Writable).Base;
            next++;
        }
        byte[] block = GC.AllocateArray<byte>(CudaParameters.MaxBytes, pinned: true);
        int bytes = CudaParameters.Pack(compiled.Plan.Parameters, windows, scalars, grid, block);
        int[] extents = grid.ToArray();
        Run(compiled.Function, programs, compiled.Plan.Threads, compiled.Plan.SharedBytes, block, bytes, regions, describe =>
        {
            describe.Grid = extents;
            describe.SharedTiles = compiled.SharedTiles;
            describe.Locate = ordinal => kernel.Source.Locate(ordinal)?.ToString();
        });
    }

    /// <summary>Makes a tensor's elements addressable for one launch.</summary>
    internal Region Window(RegionTable regions, string name, in ViewArgument view, int elementSize, bool isReadOnly)
    {
        Allocation allocation = Find(view.Address);
        return regions.Add(name, allocation, view.Address - (nint)allocation.Data, view, elementSize, isReadOnly);
    }

    /// <summary>Launches a decoded kernel and waits for it.</summary>
    /// <exception cref="SanitizerException">The kernel did something wrong; its results are in memory nevertheless.</exception>
    internal void Run(EmulatedKernel kernel, int programs, int threads, int sharedBytes, byte[] parameters, int parameterBytes, RegionTable regions, Action<Descriptions>? describe = null)
    {
        if (programs <= 0)
            return;
        if (parameterBytes != kernel.ParameterBytes)
            throw new FusionException($"{kernel.Name} takes {kernel.ParameterBytes} bytes of parameters, {parameterBytes} were given.");
        using var module = new Allocation(kernel.ModuleMemory.Length);
        kernel.ModuleMemory.CopyTo(new Span<byte>(module.Data, kernel.ModuleMemory.Length));
        regions.AddModule(module);
        regions.FindRaces();
        foreach (Allocation allocation in regions.Regions.Select(r => r.Allocation).Append(module).Distinct())
            Prepare(allocation, kernel.GlobalGrain);

        var launch = new LaunchState(kernel, Options, programs, threads, sharedBytes, parameters, regions, _nextSerial);
        describe?.Invoke(launch.Describe);
        _nextSerial = checked(_nextSerial + (uint)programs);
        GridScheduler.Run(launch);
        LastCounters = LaunchCounters.Of(launch);
        launch.Sanitizer.ThrowIfAny();
    }

    internal override void OnLent(nint address, long bytes)
    {
        (Allocation allocation, long at) = Place(address);
        allocation.Live.Add(at, bytes);
        allocation.Written.Remove(at, bytes);
    }

    internal override void OnReturned(nint address, long bytes)
    {
        (Allocation allocation, long at) = Place(address);
        allocation.Live.Remove(at, bytes);
    }

    internal override void CopyToHost(nint source, Span<byte> destination) =>
        new ReadOnlySpan<byte>((void*)source, destination.Length).CopyTo(destination);

    internal override void CopyFromHost(ReadOnlySpan<byte> source, nint destination)
    {
        source.CopyTo(new Span<byte>((void*)destination, source.Length));
        MarkWritten(destination, source.Length);
    }

    internal override void CopyWithin(nint source, nint destination, long bytes)
    {
        Buffer.MemoryCopy((void*)source, (void*)destination, bytes, bytes);
        MarkWritten(destination, bytes);
    }

    internal override void FillPattern(nint destination, ReadOnlySpan<byte> pattern, long count)
    {
        for (long i = 0; i < count; i++)
            pattern.CopyTo(new Span<byte>((byte*)destination + i * pattern.Length, pattern.Length));
        MarkWritten(destination, count * pattern.Length);
    }

    private protected override nint AllocateBytes(long bytes)
    {
        try
        {
            var allocation = new Allocation(bytes);
            _allocations.Add((nint)allocation.Data, allocation);
            return (nint)allocation.Data;
        }
        catch (OutOfMemoryException e)
        {
            throw new FusionException($"{Name}: {bytes / 1048576.0:F0} MiB of memory are not available ({LiveBytes / 1048576.0:F0} MiB are in use).", e);
        }
    }

    private protected override void FreeBytes(nint address, long bytes)
    {
        if (_allocations.Remove(address, out Allocation? allocation))
            allocation.Dispose();
    }

    private protected override void Close()
    {
        foreach (Allocation allocation in _allocations.Values)
            allocation.Dispose();
        _allocations.Clear();
    }

    private static int ElementBytes(ElementType element) => ElementTraits.Size(element);

    private void Prepare(Allocation allocation, int grain)
    {
        if (Options.Sanitize)
            allocation.ShadowAt(grain);
        if (Options.Counters)
            allocation.BeginCounting();
    }

    private void MarkWritten(nint address, long bytes)
    {
        if (bytes == 0)
            return;
        (Allocation allocation, long at) = Place(address);
        allocation.Written.Add(at, bytes);
    }

    private (Allocation Allocation, long At) Place(nint address)
    {
        Allocation allocation = Find(address);
        return (allocation, address - (nint)allocation.Data);
    }

    /// <summary>The allocation at or before an address.</summary>
    private Allocation Find(nint address)
    {
        IList<nint> starts = _allocations.Keys;
        int low = 0, high = starts.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (starts[middle] <= address)
                low = middle;
            else
                high = middle - 1;
        }
        if (starts.Count == 0 || starts[low] > address || address > starts[low] + (nint)_allocations.Values[low].Bytes)
            throw new FusionException($"The address 0x{address:x} belongs to no tensor of {Name}; it was disposed, or lives elsewhere.");
        return _allocations.Values[low];
    }
}
