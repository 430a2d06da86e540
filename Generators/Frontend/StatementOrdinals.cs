using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fusion.Generators.Frontend;

/// <summary>
/// Numbers C# statements from 1: those of the kernel in source order, then those of each [Device] method when it is first
/// inlined. IR and generated code carry the numbers only, so that moving a line changes neither; places are a separate value.
/// </summary>
internal sealed class StatementOrdinals
{
    private readonly Dictionary<SyntaxNode, int> ordinals = [];
    private readonly HashSet<SyntaxNode> bodies = [];
    private readonly List<StatementPlace> places = [];
    private readonly List<string> texts = [];

    public StatementOrdinals(SyntaxNode method) => Add(method);

    /// <summary>Every numbered statement, in order of the numbers.</summary>
    public IReadOnlyList<StatementPlace> Places => places;

    /// <summary>Their C#, each on one line. Apart from the places, which it does not move.</summary>
    public IReadOnlyList<string> Texts => texts;

    /// <summary>The number of a statement; null where none was given, for example to a block.</summary>
    public int? this[SyntaxNode statement] => ordinals.TryGetValue(statement, out var ordinal) ? ordinal : null;

    /// <summary>Numbers the statements of a body; again, it does nothing.</summary>
    public void Add(SyntaxNode body)
    {
        if (!bodies.Add(body)) return;
        // The operation of an expression body stands at the expression.
        IEnumerable<SyntaxNode> statements = body is ArrowExpressionClauseSyntax arrow
            ? [arrow.Expression]
            : body.DescendantNodes().OfType<StatementSyntax>().Where(s => s is not (BlockSyntax or CheckedStatementSyntax));
        foreach (var statement in statements)
        {
            ordinals[statement] = ordinals.Count + 1;
            var line = statement.SyntaxTree.GetLineSpan(statement.Span).StartLinePosition.Line + 1;
            places.Add(new StatementPlace(ordinals.Count, statement.SyntaxTree.FilePath, line));
            texts.Add(StatementText.Of(statement));
        }
    }
}
