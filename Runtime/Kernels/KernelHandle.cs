namespace Fusion.Runtime;

/// <summary>
/// What the generated code of a kernel passes to a device: its name and its IR, from which a device that compiles at run
/// time makes its specialisations.
/// </summary>
public sealed class KernelHandle(string name, string ir)
{
    /// <summary>Fully qualified C# name.</summary>
    public string Name { get; } = name;

    /// <summary>The kernel in textual tile IR.</summary>
    public string Ir { get; } = ir;
}
