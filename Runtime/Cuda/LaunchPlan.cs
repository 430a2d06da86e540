using System.Globalization;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;

namespace Fusion.Runtime.Cuda;

/// <summary>What launching a compiled kernel takes beside its code, so that a cached kernel needs neither IR nor emitter.</summary>
/// <param name="EntryPoint">Name of the function.</param>
/// <param name="Threads">Threads of a block.</param>
/// <param name="SharedBytes">Dynamic shared memory of a block.</param>
/// <param name="Parameters">A letter for each parameter in C# order: v a view, i four bytes, l eight bytes, b a bool.</param>
internal sealed record LaunchPlan(string EntryPoint, int Threads, int SharedBytes, string Parameters)
{
    /// <summary>The plan of an emitted kernel.</summary>
    public static LaunchPlan Of(Kernel kernel, CudaKernelSource source) => new(source.EntryPoint, source.Threads, source.SharedBytes,
        string.Concat(kernel.Parameters.Where(p => p.Kind is ParameterKind.View or ParameterKind.Scalar).Select(Letter)));

    /// <summary>One line.</summary>
    public string Print() => string.Create(CultureInfo.InvariantCulture, $"{EntryPoint} {Threads} {SharedBytes} {Parameters}");

    /// <summary>Reads the line; null when it is none.</summary>
    public static LaunchPlan? Parse(string line) =>
        line.Split(' ') is [var entry, var threads, var shared, var parameters]
        && int.TryParse(threads, CultureInfo.InvariantCulture, out int t) && int.TryParse(shared, CultureInfo.InvariantCulture, out int s)
            ? new LaunchPlan(entry, t, s, parameters) : null;

    private static char Letter(Parameter p) => p.Kind == ParameterKind.View ? 'v' : p.Value.Element switch
    {
        ElementType.Bool => 'b',
        ElementType.I64 or ElementType.F64 => 'l',
        _ => 'i',
    };
}
