using System.Collections.Immutable;
using System.Globalization;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Tuning;

namespace Fusion.Cli.Tuning;

/// <summary>What a measuring process says first: where it runs, and the size of the launch.</summary>
/// <param name="Device">The device's name among measured choices.</param>
/// <param name="Target">The GPU that kernels are emitted for; null for a CPU.</param>
/// <param name="Constants">[Const] parameters.</param>
/// <param name="Sizes">Lengths of the views.</param>
internal sealed record WorkerHello(string Device, CudaTarget? Target, ImmutableArray<NamedInt> Constants, ImmutableArray<NamedLengths> Sizes)
{
    private const string Greeting = "ready";

    public static WorkerHello Of(Device device, IEnumerable<NamedInt> constants, IEnumerable<NamedLengths> sizes) => new(
        device.TuningName ?? throw new FusionException($"Times on {device.Name} mean nothing, so nothing can be tuned there; use --device cpu or --device cuda."),
        device is CudaDevice gpu ? CudaTarget.Of(gpu.Major, gpu.Minor) with { SharedBytes = gpu.SharedBytesPerBlock } : null,
        [.. constants], [.. sizes]);

    /// <summary>The line that carries it.</summary>
    public string Print() => string.Join('\t', Greeting, Device,
        Target is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{Target.Architecture} {Target.SharedBytes}"), string.Join(' ', Constants), string.Join(' ', Sizes));

    /// <summary>Reads the line; null when it is another one.</summary>
    public static WorkerHello? Parse(string line)
    {
        if (line.Split('\t') is not [Greeting, var device, var target, var constants, var sizes])
            return null;
        return new WorkerHello(device, Words(target) is [var architecture, var bytes] ? new CudaTarget(architecture, Number(bytes)) : null,
            [.. Words(constants).Select(w => w.Split('=')).Select(p => new NamedInt(p[0], Number(p[1])))],
            [.. Words(sizes).Select(w => w.Split('=')).Select(p => new NamedLengths(p[0], [.. p[1].Split('x').Select(Number)]))]);
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
