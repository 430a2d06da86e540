using Fusion.Runtime.Emulation;
using Fusion.Runtime.Emulation.Decoding;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Ptx;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.StandInDriver;

/// <content>Modules, which are PTX, and launches, which the emulator runs with every check.</content>
internal sealed unsafe partial class Gpu
{
    /// <summary>Shared memory that a block gets without asking, and at most.</summary>
    public const int SharedBytes = 48 << 10, MostSharedBytes = 227 << 10;

    private const int MostThreads = 1024;

    private readonly Dictionary<string, DecodedModule> _decoded = new(StringComparer.Ordinal);
    private uint _nextSerial = 1;

    /// <summary>Loads a text that ends with a zero byte.</summary>
    public nint Load(string text)
    {
        if (text.Length < 4 || text[0] == '\u007f')
            throw new DriverRefusal(text.Length < 4 ? DriverStatus.InvalidImage : DriverStatus.NoBinaryForGpu, "this GPU takes PTX only");
        if (!text.Contains(".version", StringComparison.Ordinal))
            throw new DriverRefusal(DriverStatus.InvalidImage, "this is no PTX");
        try
        {
            if (!_decoded.TryGetValue(text, out DecodedModule? decoded))
                _decoded.Add(text, decoded = new DecodedModule(PtxParser.Parse(text)));
            RequireTarget(decoded.Ptx.Target);
            return Add(new Module(decoded));
        }
        catch (FusionException e)
        {
            throw new DriverRefusal(DriverStatus.InvalidPtx, e.Message);
        }
    }

    public nint FunctionOf(nint module, string name)
    {
        var owner = Get<Module>(module);
        if (!owner.Code.Ptx.Kernels.ContainsKey(name))
            throw new DriverRefusal(DriverStatus.NotFound, $"the module has no kernel {name}");
        return owner.Functions.TryGetValue(name, out nint known) ? known : owner.Functions[name] = Add(new Function(owner.Code.Kernel(name)));
    }

    public void Unload(nint module)
    {
        foreach (nint function in Remove<Module>(module).Functions.Values)
            Remove<Function>(function);
    }

    public void AllowShared(nint function, int bytes)
    {
        var kernel = Get<Function>(function);
        if (bytes < 0 || bytes + kernel.Kernel.StaticSharedBytes > MostSharedBytes)
            throw new DriverRefusal(DriverStatus.InvalidValue, $"{bytes} bytes of shared memory, a block has {MostSharedBytes}");
        kernel.MostSharedBytes = bytes;
    }

    /// <summary>A launch along the first axis.</summary>
    /// <param name="handle">The kernel.</param>
    /// <param name="blocks">At least 1.</param>
    /// <param name="threads">Of a block.</param>
    /// <param name="sharedBytes">Dynamic shared memory.</param>
    /// <param name="stream">Where it queues.</param>
    /// <param name="parameters">The parameter block.</param>
    public void Launch(nint handle, uint blocks, uint threads, uint sharedBytes, nint stream, ReadOnlySpan<byte> parameters)
    {
        var function = Get<Function>(handle);
        if (blocks is 0 or > int.MaxValue || threads is 0 or > MostThreads)
            throw new DriverRefusal(DriverStatus.InvalidValue, $"{blocks} blocks of {threads} threads");
        if (sharedBytes > function.MostSharedBytes)
            throw new DriverRefusal(DriverStatus.InvalidValue, $"{sharedBytes} bytes of shared memory, {function.MostSharedBytes} are allowed for {function.Kernel.Name}");
        if (parameters.Length != function.Kernel.ParameterBytes)
            throw new DriverRefusal(DriverStatus.InvalidValue, $"{parameters.Length} bytes of parameters, {function.Kernel.Name} takes {function.Kernel.ParameterBytes}");
        // The driver copies the parameters before it returns; the emulator reads them in place.
        byte[] block = GC.AllocateArray<byte>(Math.Max(parameters.Length, 1), pinned: true);
        parameters.CopyTo(block);
        Enqueue(stream, () => Run(function.Kernel, (int)blocks, (int)threads, (int)sharedBytes, block));
    }

    private void Run(EmulatedKernel kernel, int blocks, int threads, int sharedBytes, byte[] parameters)
    {
        using var variables = new Allocation(kernel.ModuleMemory.Length);
        kernel.ModuleMemory.CopyTo(new Span<byte>(variables.Data, kernel.ModuleMemory.Length));
        var regions = new RegionTable(_memory);
        regions.AddModule(variables);
        foreach (Allocation allocation in _memory.Regions.Select(region => region.Allocation).Append(variables))
            allocation.ShadowAt(kernel.GlobalGrain);
        // Another order of blocks and warps for each launch.
        var options = new EmulationOptions { Seed = (int)_nextSerial };
        var launch = new LaunchState(kernel, options, blocks, threads, sharedBytes, parameters, regions, _nextSerial);
        _nextSerial = checked(_nextSerial + (uint)blocks);
        try
        {
            GridScheduler.Run(launch);
            launch.Sanitizer.ThrowIfAny();
        }
        catch (SanitizerException e)
        {
            throw new DriverRefusal(StatusOf(e.Reports[0].Kind), e.Message);
        }
    }

    private static DriverStatus StatusOf(SanitizerKind kind) => kind switch
    {
        SanitizerKind.OutOfBounds or SanitizerKind.FreedMemory => DriverStatus.IllegalAddress,
        SanitizerKind.Misaligned => DriverStatus.MisalignedAddress,
        _ => DriverStatus.LaunchFailed,
    };

    /// <summary>PTX runs on its target and anything newer; that of an architecture with an "a" on that one only.</summary>
    private void RequireTarget(string target)
    {
        string number = target["sm_".Length..].TrimEnd('a');
        int gpu = Capability.Major * 10 + Capability.Minor, wanted = int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        if (target.EndsWith('a') ? wanted != gpu : wanted > gpu)
            throw new DriverRefusal(DriverStatus.NoBinaryForGpu, $"PTX for {target} does not run on compute capability {Capability.Major}.{Capability.Minor}");
    }
}

/// <summary>PTX and those of its kernels that were decoded: as a driver does, the stand-in finishes a text once, however often it is loaded.</summary>
internal sealed class DecodedModule(PtxModule ptx)
{
    private readonly Dictionary<string, EmulatedKernel> _kernels = [];

    public PtxModule Ptx { get; } = ptx;

    public EmulatedKernel Kernel(string name) => _kernels.TryGetValue(name, out EmulatedKernel? known) ? known : _kernels[name] = KernelDecoder.Decode(Ptx, name);
}

/// <summary>Loaded PTX and the kernels that were asked for.</summary>
internal sealed class Module(DecodedModule code)
{
    public DecodedModule Code { get; } = code;

    public Dictionary<string, nint> Functions { get; } = [];
}

/// <summary>A kernel.</summary>
internal sealed class Function(EmulatedKernel kernel)
{
    public EmulatedKernel Kernel { get; } = kernel;

    /// <summary>Dynamic shared memory that a launch may ask for.</summary>
    public int MostSharedBytes { get; set; } = Gpu.SharedBytes;
}
