using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fusion.Generators.Frontend;

/// <summary>
/// Numbers the C# statements of a kernel from 1 in source order. IR and generated code carry the numbers only, so that
/// an edit above a kernel changes neither; lines are a separate value, counted from the method's first line.
/// </summary>
internal sealed class StatementOrdinals
{
    private readonly Dictionary<SyntaxNode, int> ordinals = [];

    public StatementOrdinals(SyntaxNode method)
    {
        var lines = new List<string>();
        var first = method.SyntaxTree.GetLineSpan(method.Span).StartLinePosition.Line;
        foreach (var statement in method.DescendantNodes().OfType<StatementSyntax>().Where(s => s is not BlockSyntax))
        {
            ordinals[statement] = ordinals.Count + 1;
            var line = statement.SyntaxTree.GetLineSpan(statement.Span).StartLinePosition.Line - first;
            lines.Add(string.Format(CultureInfo.InvariantCulture, "{0}:{1}", ordinals.Count, line));
        }
        Lines = string.Join(" ", lines);
    }

    /// <summary><c>ordinal:line</c> pairs; line 0 is the first line of the method including its attributes.</summary>
    public string Lines { get; }

    /// <summary>The number of a statement; null for syntax of another method, which was inlined.</summary>
    public int? this[SyntaxNode statement] => ordinals.TryGetValue(statement, out var ordinal) ? ordinal : null;
}
