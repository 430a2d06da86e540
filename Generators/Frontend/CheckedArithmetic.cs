using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fusion.Generators.Frontend;

/// <summary>
/// Finds checked expressions and blocks: integers of a kernel wrap, and there is nobody whom a program could tell of an
/// overflow. Operations do not show where C# was asked for it, only the syntax does.
/// </summary>
internal static class CheckedArithmetic
{
    public static IEnumerable<Diagnostic> In(SyntaxNode body) => body.DescendantNodesAndSelf().Select(Find).OfType<Diagnostic>();

    private static Diagnostic? Find(SyntaxNode node) => node switch
    {
        CheckedExpressionSyntax { RawKind: (int)SyntaxKind.CheckedExpression } => Diagnostic.Create(Descriptors.Expression, node.GetLocation(), SourceText.Of(node), ": integers wrap"),
        CheckedStatementSyntax { RawKind: (int)SyntaxKind.CheckedStatement } block => Diagnostic.Create(Descriptors.Statement, block.Keyword.GetLocation(), "a checked block: its integers wrap"),
        _ => null,
    };
}
