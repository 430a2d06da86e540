using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fusion.Generators.Frontend;

/// <summary>The C# of a statement as generated code quotes it.</summary>
internal static class StatementText
{
    private const int Longest = 200;

    /// <summary>On one line, without comments, so that neither they nor line breaks change it; of a loop or a branch the head.</summary>
    public static string Of(SyntaxNode statement)
    {
        var end = statement switch
        {
            ForStatementSyntax loop => loop.Statement.SpanStart,
            WhileStatementSyntax loop => loop.Statement.SpanStart,
            IfStatementSyntax branch => branch.Statement.SpanStart,
            _ => statement.Span.End,
        };
        var text = new StringBuilder();
        var apart = false;
        foreach (var token in statement.DescendantTokens().TakeWhile(t => t.SpanStart < end))
        {
            if (text.Length > 0 && (apart || token.LeadingTrivia.Any(IsSpace))) text.Append(' ');
            text.Append(token.Text);
            apart = token.TrailingTrivia.Any(IsSpace);
        }
        return text.Length <= Longest ? text.ToString() : text.ToString(0, Longest - 1) + "…";
    }

    private static bool IsSpace(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}
