using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Fusion.Generators.CodeFixes;

/// <summary>Other types of values.</summary>
internal static class ExpressionRemedies
{
    /// <summary>Operands of storage types become float; the result has the type again that it had.</summary>
    public static IReadOnlyList<TextChange> ComputeInFloat(SyntaxNode node, SemanticModel model)
    {
        if (node is not BinaryExpressionSyntax binary) return [];
        var operands = new[] { binary.Left, binary.Right };
        var changes = operands.Where(o => Storage(o, model) is not null)
            .Select(o => new TextChange(o.Span, (o is BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or CastExpressionSyntax ? $"({o})" : o.ToString()) + ".To<float>()")).ToList();
        if (changes.Count == 0 || Storage(binary, model) is not { } element) return changes;
        return [new TextChange(new TextSpan(binary.SpanStart, 0), "("), .. changes, new TextChange(new TextSpan(binary.Span.End, 0), $").To<{element}>()")];
    }

    public static IReadOnlyList<TextChange> CastToInt(SyntaxNode node, SemanticModel model)
    {
        // An argument and its expression have one span.
        if ((node as ArgumentSyntax)?.Expression is { } inner) node = inner;
        if (node is not ExpressionSyntax) return [];
        return node is IdentifierNameSyntax or LiteralExpressionSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax
            ? [new TextChange(new TextSpan(node.SpanStart, 0), "(int)")]
            : [new TextChange(node.Span, $"(int)({node})")];
    }

    /// <summary>The element type of a tile without arithmetic; null for other expressions.</summary>
    private static string? Storage(ExpressionSyntax expression, SemanticModel model) =>
        model.GetTypeInfo(expression).Type is INamedTypeSymbol { Name: "Tile", TypeArguments: [{ Name: "BFloat16" or "Half" } element] } ? element.Name : null;
}
