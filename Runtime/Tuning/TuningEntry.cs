using System.Collections.Immutable;

namespace Fusion.Runtime.Tuning;

/// <summary>A measured choice: the values of a kernel's [Tune] parameters that were fastest for one size on one device.</summary>
/// <param name="Kernel">Fully qualified name, with the element types of an instance.</param>
/// <param name="Code">Fingerprint of the kernel's IR, <see cref="Compiler.Ir.KernelFingerprint"/>; of another kernel of the same name the entry says nothing.</param>
/// <param name="Device">Where it was measured, <see cref="Runtime.Device.TuningName"/>.</param>
/// <param name="Constants">[Const] parameters, in order.</param>
/// <param name="Sizes">Lengths of each view, in order.</param>
/// <param name="Tuned">The fastest values, in order.</param>
/// <param name="Microseconds">Median time of a launch with them.</param>
/// <param name="DefaultMicroseconds">Median time of a launch with the kernel's first values, in the same search.</param>
public sealed record TuningEntry(
    string Kernel, string Code, string Device, ImmutableArray<NamedInt> Constants, ImmutableArray<NamedLengths> Sizes, ImmutableArray<NamedInt> Tuned,
    double Microseconds, double DefaultMicroseconds)
{
    /// <summary>What the entry is about: two entries with one subject cannot stand in one table.</summary>
    public string Subject => $"{Kernel} {Device} {string.Join(' ', Constants)} {string.Join(' ', Sizes)}";
}

/// <summary>An int parameter with its value.</summary>
public readonly record struct NamedInt(string Name, int Value)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Name}={Value}";
}

/// <summary>A view parameter with its lengths.</summary>
public readonly record struct NamedLengths(string Name, ImmutableArray<int> Lengths)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Name}={string.Join('x', Lengths)}";
}
