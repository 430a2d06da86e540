using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fusion.Fuzzing;

/// <summary>Lets kernel bodies, which the interpreter runs, call <see cref="Judge"/>. Generated code is made before, from the bodies as they were.</summary>
internal sealed class JudgeRewriter(SemanticModel model) : CSharpSyntaxRewriter
{
    private const string Class = "global::Fusion.Fuzzing.Judge";

    private static readonly HashSet<string> s_approximate = ["Exp", "Exp2", "Log", "Log2", "Rsqrt", "Tanh", "Sigmoid", "Erf", "Pow"];

    public static SyntaxTree Rewrite(SyntaxTree tree, Compilation compilation)
    {
        var root = new JudgeRewriter(compilation.GetSemanticModel(tree)).Visit(tree.GetRoot());
        return tree.WithRootAndOptions(SyntaxFactory.ParseSyntaxTree(root.ToFullString(), tree.Options).GetRoot(), tree.Options);
    }

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) =>
        ((ForStatementSyntax)base.VisitForStatement(node)!).WithStatement(Counted((StatementSyntax)Visit(node.Statement)));

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) =>
        ((WhileStatementSyntax)base.VisitWhileStatement(node)!).WithStatement(Counted((StatementSyntax)Visit(node.Statement)));

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        var symbol = model.GetSymbolInfo(node).Symbol as IMethodSymbol;
        var visited = (InvocationExpressionSyntax)base.VisitInvocationExpression(node)!;
        if (symbol is null) return visited;
        var arguments = visited.ArgumentList.Arguments;
        var first = arguments.FirstOrDefault()?.Expression;
        return (symbol.ContainingType?.Name, symbol.Name) switch
        {
            ("Tile" or "MathF" or "Math" or "Single" or "Double", var name) when s_approximate.Contains(name) => Call("Near", visited),
            ("Tile" or "MathF" or "Math", "Sin" or "Cos") => Call("Near", visited, first!),
            ("Tile", "Normal") => Call("NearNormal", visited),
            ("Tile", "Dot") when symbol.IsGenericMethod && symbol.Parameters.All(p => p.Name != "precision") => WithLooseOperands(node, visited).WithExpression(SyntaxFactory.ParseExpression(Class + ".Dot")),
            ("View", "Scatter") when visited.Expression is MemberAccessExpressionSyntax access =>
                Call("Scatter", [access.Expression, .. arguments.Select(a => a.Expression)]),
            _ => visited,
        };
    }

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var isTile = model.GetTypeInfo(node).Type is INamedTypeSymbol { Name: "Tile", TypeArguments: [{ SpecialType: SpecialType.System_Int32 }] };
        var visited = (BinaryExpressionSyntax)base.VisitBinaryExpression(node)!;
        if (!isTile) return visited;
        return visited.Kind() switch
        {
            SyntaxKind.DivideExpression => Call("Divide", visited.Left, visited.Right),
            SyntaxKind.ModuloExpression => Call("Remainder", visited.Left, visited.Right),
            _ => visited,
        };
    }

    /// <summary>Operands that name a local which is assigned again: whether their padding is known to be padding is left open.</summary>
    private InvocationExpressionSyntax WithLooseOperands(InvocationExpressionSyntax original, InvocationExpressionSyntax visited)
    {
        var assigned = original.Ancestors().OfType<MethodDeclarationSyntax>().First().DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .SelectMany(a => a.Left.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()).Select(n => n.Identifier.Text).ToHashSet(StringComparer.Ordinal);
        var arguments = visited.ArgumentList.Arguments;
        for (var i = 0; i < 2; i++)
            if (original.ArgumentList.Arguments[i].DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => assigned.Contains(n.Identifier.Text)))
                arguments = arguments.Replace(arguments[i], arguments[i].WithExpression(Call("Loose", arguments[i].Expression)));
        return visited.WithArgumentList(visited.ArgumentList.WithArguments(arguments));
    }

    /// <summary>The body with a call before it, in lines of their own, as directives may stand around it.</summary>
    private static BlockSyntax Counted(StatementSyntax body) =>
        SyntaxFactory.Block(SyntaxFactory.ParseStatement(Class + ".Iterate();\n"), body).WithTrailingTrivia(SyntaxFactory.LineFeed);

    private static InvocationExpressionSyntax Call(string method, params IEnumerable<ExpressionSyntax> arguments) =>
        (InvocationExpressionSyntax)SyntaxFactory.ParseExpression($"{Class}.{method}({string.Join(", ", arguments.Select(a => a.ToString()))})");
}
