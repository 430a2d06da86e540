using System.Globalization;
using Fusion.Compiler.Text;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>Statements with the number of the C# statement that they come from.</summary>
internal sealed class CudaLines(SourceWriter text, string kernel)
{
    public SourceWriter Text { get; } = text;

    /// <summary>
    /// The next line comes from statement <paramref name="ordinal"/>. Repeated for every line: the compiler counts on
    /// from a directive. The slash keeps the compiler from putting the current directory before the name.
    /// </summary>
    public void Mark(int ordinal)
    {
        if (ordinal > 0) Text.Directive($"#line {ordinal.ToString(CultureInfo.InvariantCulture)} \"/{kernel}\"");
    }

    public void Statement(int ordinal, string line)
    {
        Mark(ordinal);
        Text.Line(line);
    }
}
