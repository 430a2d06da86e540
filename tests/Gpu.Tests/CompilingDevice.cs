using System.Collections.Concurrent;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;

namespace Fusion.Gpu.Tests;

/// <summary>
/// A Hopper GPU that only notes what it would have to compile: launches check their arguments and emit CUDA, memory is
/// addresses without anything behind them.
/// </summary>
internal sealed class CompilingDevice() : Device(DeviceKind.Cuda, "a GPU that is not there")
{
    private nint _next = 1 << 20;

    /// <summary>Requests to NVRTC by source: each specialisation once.</summary>
    public ConcurrentDictionary<string, NvrtcRequest> Requests { get; } = [];

    public override void Synchronize()
    {
        // Nothing runs.
    }

    internal override void RunCompiled(KernelHandle kernel, int programs, ReadOnlySpan<int> constants, ReadOnlySpan<ViewArgument> views, ReadOnlySpan<int> scalars, ReadOnlySpan<int> grid)
    {
        Kernel parsed = IrParser.Parse(kernel.Ir);
        var names = parsed.Parameters.Where(p => p.Kind is ParameterKind.Const or ParameterKind.Tune).Select(p => p.Name);
        var values = names.Zip(constants.ToArray()).ToDictionary(p => p.First, p => p.Second);
        var facts = new LaunchFacts([.. CudaSpecialisation.Facts(parsed, values, CudaTarget.Sm90a).Select(fact => fact.Print())]);
        CudaKernelSource source = CudaSpecialisation.Emit(parsed, values, CudaTarget.Sm90a, facts.Known(facts.Of(views, grid)));
        Requests.TryAdd(source.Text, CudaSpecialisation.Request(source, CudaTarget.Sm90a.Architecture));
    }

    internal override void CopyToHost(nint source, Span<byte> destination) => destination.Clear();

    internal override void CopyFromHost(ReadOnlySpan<byte> source, nint destination)
    {
        // Nobody reads it.
    }

    internal override void CopyWithin(nint source, nint destination, long bytes)
    {
        // Nobody reads it.
    }

    internal override void FillPattern(nint destination, ReadOnlySpan<byte> pattern, long count)
    {
        // Nobody reads it.
    }

    private protected override nint AllocateBytes(long bytes)
    {
        nint address = _next;
        _next += (nint)((bytes + 4095) & -4096);
        return address;
    }

    private protected override void FreeBytes(nint address, long bytes)
    {
        // There was none.
    }
}
