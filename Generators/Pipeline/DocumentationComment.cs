using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fusion.Generators.Pipeline;

/// <summary>The XML comment of a method, as text.</summary>
internal static class DocumentationComment
{
    /// <summary>Lines that start with <c>///</c>, without indentation.</summary>
    public static IEnumerable<string> Lines(SyntaxNode method) =>
        method.GetLeadingTrivia()
            .Where(t => t.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || t.IsKind(SyntaxKind.SingleLineCommentTrivia))
            .SelectMany(t => t.ToFullString().Split('\n'))
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("///", StringComparison.Ordinal));
}
