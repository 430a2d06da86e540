using System.Reflection;
using Fusion.Compiler.Ir;

namespace Fusion.Runtime;

/// <summary>
/// What the generated code of a kernel passes to a device: its name, its IR, from which a device that compiles at run
/// time makes its specialisations, and where its C# stands.
/// </summary>
/// <param name="name">Fully qualified C# name.</param>
/// <param name="ir">The kernel in textual tile IR.</param>
/// <param name="lines">What <see cref="KernelSourceMap"/> reads; empty where there is no source.</param>
public sealed class KernelHandle(string name, string ir, string lines = "")
{
    private KernelSourceMap? _source;

    /// <summary>Fully qualified C# name.</summary>
    public string Name { get; } = name;

    /// <summary>The kernel in textual tile IR.</summary>
    public string Ir { get; } = ir;

    /// <summary>By which tuning tables know the kernel; generated code states it, so that no launch computes it.</summary>
    public string Fingerprint { get => field ??= KernelFingerprint.Of(IrParser.Parse(Ir)); init; }

    /// <summary>Names of the [Tune] parameters, in order.</summary>
    public IReadOnlyList<string> Tuned { get; init; } = [];

    /// <summary>The view parameters, in order.</summary>
    public IReadOnlyList<ViewParameter> Views { get => ViewArray; init => ViewArray = value as ViewParameter[] ?? [.. value]; }

    /// <summary>The same for launches: no interface is called for each of them.</summary>
    internal ViewParameter[] ViewArray { get; private init; } = [];

    /// <summary>The assembly whose tuning table applies; null where there is none.</summary>
    public Assembly? Assembly { get; init; }

    /// <summary>The C# behind the ordinals of IR and generated code; read when first asked for, so launches pay nothing.</summary>
    public KernelSourceMap Source => _source ??= new KernelSourceMap(Name, lines);
}
