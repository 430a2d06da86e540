using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Fusion.Generators.CodeFixes;

/// <summary>What a kernel's declaration lacks.</summary>
internal static class DeclarationRemedies
{
    public static IReadOnlyList<TextChange> AddStatic(SyntaxNode node, SemanticModel model) =>
        Method(node) is { } method ? [Insert(method.ReturnType.SpanStart, "static ")] : [];

    /// <summary>Also removes a last statement that returns a plain value, since nobody receives it.</summary>
    public static IReadOnlyList<TextChange> ReturnVoid(SyntaxNode node, SemanticModel model)
    {
        if (Method(node) is not { Body: { } body } method) return [];
        var returns = body.DescendantNodes().OfType<ReturnStatementSyntax>().Where(r => r.Expression is not null).ToList();
        if (returns.Any(r => r != body.Statements.Last() || r.Expression is not (LiteralExpressionSyntax or IdentifierNameSyntax))) return [];
        return [new TextChange(method.ReturnType.Span, "void"), .. returns.Select(r => new TextChange(r.FullSpan, ""))];
    }

    public static IReadOnlyList<TextChange> AddPartial(SyntaxNode node, SemanticModel model) =>
        [.. node.Ancestors().OfType<TypeDeclarationSyntax>().Where(t => !t.Modifiers.Any(SyntaxKind.PartialKeyword)).Select(t => Insert(t.Keyword.SpanStart, "partial ")).OrderBy(c => c.Span.Start)];

    public static IReadOnlyList<TextChange> AddConstraint(SyntaxNode node, SemanticModel model)
    {
        if (Method(node) is not { } method || node.FirstAncestorOrSelf<TypeParameterSyntax>() is not { } parameter) return [];
        // A constraint of another kind was meant.
        return method.ConstraintClauses.Any(c => c.Name.Identifier.Text == parameter.Identifier.Text) ? []
            : [Insert(method.ParameterList.Span.End, $" where {parameter.Identifier.Text} : unmanaged")];
    }

    private static MethodDeclarationSyntax? Method(SyntaxNode node) => node.FirstAncestorOrSelf<MethodDeclarationSyntax>();

    private static TextChange Insert(int at, string text) => new(new TextSpan(at, 0), text);
}
