using Fusion.Compiler.Ir;
using Fusion.Generators.Frontend;
using Fusion.Generators.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Tests;

/// <summary>
/// Kernels with tokens deleted, swapped, doubled or replaced, as while typing. The front end never fails, and what C#
/// and the front end both accept is IR that survives printing and parsing.
/// </summary>
public sealed class MutationTests
{
    private const int MutantsPerFile = 150;

    [Theory]
    [InlineData("Elementwise")]
    [InlineData("Normalization")]
    [InlineData("Attention")]
    [InlineData("Features")]
    [InlineData("Generic")]
    public void Mutants_Lowered_GiveIrOrDiagnosticsButNeverAFailure(string file)
    {
        var source = CompilationOf.Sample(file + ".cs");
        var compilation = CompilationOf.Source(source);
        var tokens = CompilationOf.Parse(source).GetRoot().DescendantTokens().ToList();
        var random = new Random(20260101);
        var lowered = 0;
        for (var n = 0; n < MutantsPerFile; n++)
        {
            var mutant = string.Concat(Mutate([.. tokens], random).Select(t => t.ToFullString()));
            lowered += Check(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Last(), CompilationOf.Parse(mutant)), mutant);
        }
        // If hardly any mutant were a valid kernel, the mutants would test C# only.
        Assert.True(lowered > MutantsPerFile / 10, $"only {lowered} were");
    }

    private static List<SyntaxToken> Mutate(List<SyntaxToken> tokens, Random random)
    {
        for (var edits = 1 + random.Next(2); edits > 0; edits--)
        {
            int a = random.Next(tokens.Count), b = random.Next(tokens.Count);
            switch (random.Next(6))
            {
                case 0: tokens.RemoveAt(a); break;
                case 1: (tokens[a], tokens[b]) = (tokens[b], tokens[a]); break;
                case 2: tokens.Insert(a, tokens[b]); break;
                default:
                    // A name for a name and an operator for an operator often keep the C# valid, and reach the front end's own rules.
                    var alike = tokens.Where(t => Kind(t) == Kind(tokens[a])).ToList();
                    tokens[a] = alike[random.Next(alike.Count)];
                    break;
            }
        }
        return tokens;
    }

    private static int Kind(SyntaxToken token) => SyntaxFacts.IsBinaryExpressionOperatorToken(token.Kind()) ? -1 : token.RawKind;

    private static int Check(Compilation compilation, string mutant)
    {
        var tree = compilation.SyntaxTrees.Last();
        var model = compilation.GetSemanticModel(tree);
        var lowered = 0;
        foreach (var syntax in tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
        {
            if (model.GetDeclaredSymbol(syntax) is not { } method || !KernelTypes.IsKernel(method) || KernelDeclaration.Check(method).Count > 0) continue;
            if (model.GetOperation(syntax) is not IMethodBodyOperation operation || (operation.BlockBody ?? operation.ExpressionBody) is not { } body) continue;
            var result = KernelFrontend.Lower(method, body, compilation, default);
            Assert.True(result.Diagnostics.All(d => d.Id != "FUS0001"), string.Join("\n", result.Diagnostics) + "\n" + mutant);
            foreach (var instance in result.Instances)
            {
                var text = IrPrinter.Print(instance.Kernel!);
                Assert.Equal(text, IrPrinter.Print(IrParser.Parse(text)));
            }
            if (result.Instances.Count > 0) lowered++;
            else if (result.Diagnostics.Count == 0) Assert.True(FrontEnd.Errors(compilation).Any(), "no error, but no kernel:\n" + mutant);
        }
        return lowered;
    }
}
