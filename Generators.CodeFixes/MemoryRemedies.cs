using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Fusion.Generators.CodeFixes;

/// <summary>Loads and stores that mean something else.</summary>
internal static class MemoryRemedies
{
    private static readonly string[] s_writing = ["Store", "Atomic", "Scatter"];

    /// <summary>Store becomes AtomicAdd, StoreAt becomes AtomicAddAt.</summary>
    public static IReadOnlyList<TextChange> AddInstead(SyntaxNode node, SemanticModel model)
    {
        if (Call(node) is not { Expression: MemberAccessExpressionSyntax access }) return [];
        if (model.GetTypeInfo(access.Expression).Type is not INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Single or SpecialType.System_Int32 }] }) return [];
        return access.Name.Identifier.Text switch
        {
            "Store" => [new TextChange(access.Name.Span, "AtomicAdd")],
            "StoreAt" => [new TextChange(access.Name.Span, "AtomicAddAt")],
            _ => [],
        };
    }

    /// <summary>The overwritten store goes, unless it is its own loop that overwrites it: the last iteration is needed.</summary>
    public static IReadOnlyList<TextChange> RemoveStore(SyntaxNode node, SemanticModel model)
    {
        var statement = node.FirstAncestorOrSelf<ExpressionStatementSyntax>();
        var isLastOfLoop = statement?.Parent is BlockSyntax { Parent: ForStatementSyntax or WhileStatementSyntax } body
            && !body.Statements.SkipWhile(s => s != statement).Skip(1).SelectMany(s => s.DescendantNodes()).OfType<IdentifierNameSyntax>().Any(name => name.Identifier.Text is "Store" or "StoreAt");
        return isLastOfLoop ? [] : RemoveStatement(node, model);
    }

    /// <summary>The statement goes, with its line.</summary>
    public static IReadOnlyList<TextChange> RemoveStatement(SyntaxNode node, SemanticModel model) =>
        node.FirstAncestorOrSelf<ExpressionStatementSyntax>() is { Parent: BlockSyntax } statement ? [new TextChange(statement.FullSpan, "")] : [];

    /// <summary>A maximum or minimum straight of what is loaded, with no padding stated, ignores the infinity below or above.</summary>
    public static IReadOnlyList<TextChange> NeutralPadding(SyntaxNode node, SemanticModel model)
    {
        if (Call(node) is not { Expression: MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax load } reduction }) return [];
        if (load.Expression is not MemberAccessExpressionSyntax { Name.Identifier.Text: "Load" or "LoadAt" } || load.ArgumentList.Arguments.Count != 2) return [];
        if (model.GetTypeInfo(load).Type is not INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Single }] }) return [];
        return reduction.Name.Identifier.Text switch
        {
            "Max" or "ArgMax" => [Pad("float.NegativeInfinity")],
            "Min" or "ArgMin" => [Pad("float.PositiveInfinity")],
            _ => [],
        };

        TextChange Pad(string value) => new(new TextSpan(load.ArgumentList.CloseParenToken.SpanStart, 0), ", " + value);
    }

    /// <summary>A ReadView parameter that the kernel stores to becomes a View.</summary>
    public static IReadOnlyList<TextChange> Writable(SyntaxNode node, SemanticModel model)
    {
        if (node.FirstAncestorOrSelf<MemberAccessExpressionSyntax>() is not { Expression: IdentifierNameSyntax view, Name.Identifier.Text: var name }) return [];
        if (!s_writing.Any(part => name.StartsWith(part, StringComparison.Ordinal))) return [];
        if (model.GetSymbolInfo(view).Symbol is not IParameterSymbol { Type: INamedTypeSymbol { Name: "ReadView" } } parameter) return [];
        return parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax { Type: GenericNameSyntax { Identifier.Text: "ReadView" } type }
            ? [new TextChange(type.Identifier.Span, "View")] : [];
    }

    private static InvocationExpressionSyntax? Call(SyntaxNode node) => node.FirstAncestorOrSelf<InvocationExpressionSyntax>();
}
