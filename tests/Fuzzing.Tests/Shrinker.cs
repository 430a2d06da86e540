using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fusion.Fuzzing;

/// <summary>Makes a kernel that fails smaller: without statements, and with parts of expressions instead of the whole.</summary>
internal static class Shrinker
{
    private const int Rounds = 10;
    private const int Variants = 50;

    public static async Task<Failure> Shrink(Failure failure)
    {
        var isEmulated = failure.What.Contains("emulated", StringComparison.Ordinal);
        for (var round = 0; round < Rounds; round++)
        {
            var variants = Smaller(failure.Candidate).DistinctBy(v => v.Source).OrderBy(v => v.Source.Length).Take(isEmulated ? Variants / 4 : Variants).ToList();
            var failures = await new Laboratory(new Census()).Check(variants, _ => isEmulated);
            var alike = failures.Where(f => Kind(f) == Kind(failure)).MinBy(f => f.Candidate.Source.Length);
            if (alike is null) break;
            failure = alike;
        }
        return failure;
    }

    /// <summary>How it failed, so that a smaller kernel with another defect does not take its place.</summary>
    private static string Kind(Failure failure) => string.Concat(failure.What.SkipWhile(c => c != ':').Skip(1).TakeWhile(c => c != ':'));

    private static IEnumerable<Candidate> Smaller(Candidate candidate)
    {
        var compilation = Laboratory.Compile(("F0.cs", candidate.In("F0")));
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var text = tree.ToString();
        var kernel = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First(Corpus.IsKernel);
        Candidate With(SyntaxNode node, string by) => candidate with { Source = string.Concat(text.AsSpan(0, node.SpanStart), by, text.AsSpan(node.Span.End)).Replace("namespace F0;", $"namespace {Candidate.Namespace};", StringComparison.Ordinal) };
        string Type(ExpressionSyntax e) => model.GetTypeInfo(e).Type?.ToDisplayString() ?? "";

        foreach (var statement in kernel.DescendantNodes().OfType<StatementSyntax>().Where(s => s is not BlockSyntax && s != kernel.Body?.Statements.FirstOrDefault()))
        {
            yield return With(statement, ";");
            if (statement is IfStatementSyntax branch) yield return With(statement, branch.Statement.ToString());
        }
        foreach (var whole in kernel.DescendantNodes().OfType<ExpressionSyntax>())
        {
            var type = Type(whole);
            foreach (var part in whole.DescendantNodes().OfType<ExpressionSyntax>().Where(p => p is not TypeSyntax or IdentifierNameSyntax && Type(p) == type && type.Length > 0))
                if (Type(part) == type) yield return With(whole, part.ToString());
            if (whole is not LiteralExpressionSyntax && type == "int") yield return With(whole, "1");
            if (whole is not LiteralExpressionSyntax && type == "bool") yield return With(whole, "true");
        }
    }
}
