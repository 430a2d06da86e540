using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fusion.Generators.Frontend;

/// <summary>
/// Mistakes against the kernel language that are errors of C#, too. C# says that a conversion or a method does not exist;
/// the diagnostic beside it says what the language has instead.
/// </summary>
internal static class RefusedByCSharp
{
    private static readonly string[] s_writing = ["Store", "StoreAt", "Scatter", "Atomic"];

    /// <summary>The first such mistake in a statement; those within it are looked at by themselves.</summary>
    public static Diagnostic? In(IOperation statement)
    {
        if (statement.SemanticModel is not { } model) return null;
        return statement.Syntax.DescendantNodesAndSelf(IsPart).Where(IsPart).Select(Find).FirstOrDefault(d => d is not null);

        bool IsPart(SyntaxNode node) => node == statement.Syntax || node is not StatementSyntax;

        Diagnostic? Find(SyntaxNode node) => node switch
        {
            MemberAccessExpressionSyntax access when IsWrite(access, model) => Diagnostic.Create(Descriptors.ReadOnlyView, access.GetLocation(), access.Expression, ElementOf(access.Expression, model)),
            InvocationExpressionSyntax call => RefusedElements.In(call, model),
            IfStatementSyntax branch => OfCondition(branch.Condition),
            WhileStatementSyntax loop => OfCondition(loop.Condition),
            ConditionalExpressionSyntax choice => OfCondition(choice.Condition),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } both => OfCondition(both.Left) ?? OfCondition(both.Right),
            _ => null,
        };

        Diagnostic? OfCondition(ExpressionSyntax condition) =>
            model.GetTypeInfo(condition).Type is INamedTypeSymbol type && KernelTypes.IsLanguage(type, "Tile") ? Diagnostic.Create(Descriptors.TileCondition, condition.GetLocation(), condition) : null;
    }

    private static bool IsWrite(MemberAccessExpressionSyntax access, SemanticModel model) =>
        s_writing.Any(part => access.Name.Identifier.Text.StartsWith(part, StringComparison.Ordinal))
        && model.GetTypeInfo(access.Expression).Type is { } type && KernelTypes.IsView(type) && !KernelTypes.IsWritable(type);

    private static string ElementOf(ExpressionSyntax view, SemanticModel model) =>
        ((INamedTypeSymbol)model.GetTypeInfo(view).Type!).TypeArguments[0].ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
