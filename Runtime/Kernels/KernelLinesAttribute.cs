namespace Fusion.Runtime;

/// <summary>
/// Where the statements of one kernel of an assembly stand, written by the generator. Apart from
/// <see cref="KernelDefinitionAttribute"/>, so that a moved line changes no kernel.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class KernelLinesAttribute(string name, string lines) : Attribute
{
    /// <summary>Fully qualified C# name.</summary>
    public string Name { get; } = name;

    /// <summary>What <see cref="KernelSourceMap"/> reads.</summary>
    public string Lines { get; } = lines;
}
