namespace Fusion.Runtime;

/// <summary>One kernel of an assembly, written by the generator: what tools list and show without running anything.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class KernelDefinitionAttribute(string name, string ir, string cuda) : Attribute
{
    /// <summary>Fully qualified C# name.</summary>
    public string Name { get; } = name;

    /// <summary>The kernel in textual tile IR.</summary>
    public string Ir { get; } = ir;

    /// <summary>CUDA C++ of the specialisation that the kernel declares; empty when a [Const] parameter has no default.</summary>
    public string Cuda { get; } = cuda;
}
