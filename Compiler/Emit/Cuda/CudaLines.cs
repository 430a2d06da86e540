using System.Globalization;
using Fusion.Compiler.Ir;
using Fusion.Compiler.Text;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>
/// Lines of code with the C# statement that they come from: its text as a comment, and a directive that gives the lines
/// which follow the numbers <c>1000 · ordinal</c> and up. The compiler counts on from a directive, so that a statement
/// needs only one, and a line's thousands tell its statement.
/// </summary>
public sealed class CudaLines
{
    private const int LinesOfStatement = 1000;

    private readonly Kernel kernel;
    private int current;

    internal CudaLines(SourceWriter text, Kernel kernel)
    {
        Text = text;
        this.kernel = kernel;
    }

    internal SourceWriter Text { get; }

    /// <summary>The number of the statement that a line comes from; 0 where none does.</summary>
    public static int OrdinalOf(int line) => line / LinesOfStatement;

    /// <summary>Names the file of all lines. The slash keeps the compiler from putting the current directory before the name.</summary>
    internal static string FileDirective(string kernel) => $"#line 1 \"/{kernel}\"";

    /// <summary>What follows comes from statement <paramref name="ordinal"/>.</summary>
    internal void Mark(int ordinal)
    {
        if (ordinal == 0 || ordinal == current) return;
        current = ordinal;
        if (kernel.Statements.TryGetValue(ordinal, out var statement)) Text.Line("// " + statement);
        Text.Directive($"#line {(ordinal * LinesOfStatement).ToString(CultureInfo.InvariantCulture)}");
    }

    internal void Statement(int ordinal, string line)
    {
        Mark(ordinal);
        Text.Line(line);
    }
}
