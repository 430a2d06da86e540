namespace Fusion.Runtime;

/// <summary>A line of C#.</summary>
/// <param name="File">Path relative to the folder of the sources, with '/'.</param>
/// <param name="Line">Counted from 1.</param>
public readonly record struct SourceLine(string File, int Line)
{
    /// <summary>As compilers write it: <c>Model/Kernels/RmsNorm.cs(31)</c>.</summary>
    public override string ToString() => $"{File}({Line})";
}
