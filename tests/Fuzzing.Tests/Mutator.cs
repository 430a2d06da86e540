using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Fusion.Fuzzing;

/// <summary>Changes a kernel in one to three places. Most changes keep the types, so that many of the results are C# and kernels.</summary>
internal sealed class Mutator(Candidate origin, SyntaxTree tree, SemanticModel model, Random random)
{
    private static readonly int[] s_numbers = [-1, 0, 1, 2, 3, 4, 5, 7, 8, 15, 16, 17, 31, 32, 33];

    private static readonly string[] s_names =
    [
        "@class", "@int", "@float", "launch", "_launch", "grid0", "_programs", "_handle", "_program", "Run", "Interpret", "Equals", "CpuProgram", "threadIdx", "blockIdx", "float4", "@double",
        "signed", "__shared__", "main", "größe", "x_1", "_1", "t0", "v0", "s0", "tile", "row", "fusion", "Fusion", "System", "Vector512", "Math", "register", "template", "asm", "NULL", "nullptr", "v1", "i0", "r", "c", "lane", "worker",
    ];

    private readonly MethodDeclarationSyntax _kernel = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First(Corpus.IsKernel);

    public Candidate Mutate(int seed)
    {
        var text = tree.ToString();
        var taken = new List<TextSpan>();
        var changes = new List<TextChange>();
        for (int edits = 1 + random.Next(3), tries = 0; changes.Count < edits && tries < 20; tries++)
        {
            var made = Edit();
            if (made.Count == 0 || made.Any(m => taken.Any(t => t.OverlapsWith(m.Span) || t.IntersectsWith(m.Span)))) continue;
            taken.AddRange(made.Select(m => m.Span));
            changes.AddRange(made);
            if (made.Count > 1) break;
        }
        return new Candidate(origin.Name, seed, SourceText.From(text).WithChanges(changes.OrderBy(c => c.Span.Start)).ToString());
    }

    private List<TextChange> Edit() => random.Next(16) switch
    {
        0 => Statement(),
        1 => Swap(),
        2 => Wrap(),
        3 => Number(),
        4 => Operator(),
        5 => Rename(),
        6 => Parameter(),
        7 => Token(),
        < 12 => Exchange(),
        _ => Build(),
    };

    private List<TextChange> Statement()
    {
        if (Pick(Statements()) is not { } one || Pick(Statements()) is not { } two) return [];
        return random.Next(2) == 0 ? [new TextChange(one.Span, "")] : [new TextChange(new TextSpan(one.Span.End, 0), "\n" + two)];
    }

    private List<TextChange> Swap()
    {
        if (Pick(Statements()) is not { Parent: BlockSyntax block } one || Pick(block.Statements.Where(s => s != one)) is not { } two) return [];
        return [new TextChange(one.Span, two.ToString()), new TextChange(two.Span, one.ToString())];
    }

    private List<TextChange> Wrap()
    {
        if (Pick(Statements().Where(s => s is not LocalDeclarationStatementSyntax)) is not { } one) return [];
        var around = random.Next(5) switch
        {
            0 => "for (int q7 = 0; q7 < 3; q7++)",
            1 => $"for (int q8 = {Small()}; q8 <= {Text("int")}; q8 += 2)",
            2 => $"if ({Text("bool")})",
            3 => $"if ({Text("int")} > {Small()}) {{ {one} }} else",
            _ => "if (true)",
        };
        return [new TextChange(one.Span, $"{around} {{ {one} }}")];
    }

    private List<TextChange> Number()
    {
        var literals = _kernel.DescendantNodes().OfType<LiteralExpressionSyntax>().Where(l => l.IsKind(SyntaxKind.NumericLiteralExpression));
        if (Pick(literals) is not { } one) return [];
        var isFloat = one.Token.Text.EndsWith('f');
        return [new TextChange(one.Span, isFloat ? Pick(["0f", "-0f", "1f", "2.5f", "-3f", "1e30f", "1e-30f", "float.NaN", "float.PositiveInfinity"])! : $"{Small()}")];
    }

    private List<TextChange> Operator()
    {
        var tokens = _kernel.DescendantTokens().Where(t => t.Parent is BinaryExpressionSyntax or AssignmentExpressionSyntax && SyntaxFacts.IsBinaryExpressionOperatorToken(t.Kind())).ToList();
        if (tokens.Count == 0) return [];
        return [new TextChange(tokens[random.Next(tokens.Count)].Span, Pick(["+", "-", "*", "/", "%", "<", "<=", ">", ">=", "==", "!=", "&", "|", "^", "<<", ">>", ">>>", "&&", "||"])!)];
    }

    private List<TextChange> Rename()
    {
        var names = _kernel.DescendantNodes().Select(n => n switch { VariableDeclaratorSyntax v => v.Identifier, ParameterSyntax p => p.Identifier, SingleVariableDesignationSyntax s => s.Identifier, _ => default })
            .Where(t => t.Text is { Length: > 0 }).ToList();
        if (names.Count == 0) return [];
        var old = names[random.Next(names.Count)].Text;
        var replacement = Pick(s_names)!;
        return [.. _kernel.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken) && t.Text == old && t.Parent is not (MemberAccessExpressionSyntax or NameColonSyntax))
            .Where(t => t.Parent is not IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } name || access.Name != name).Select(t => new TextChange(t.Span, replacement))];
    }

    private List<TextChange> Parameter()
    {
        if (Pick(_kernel.ParameterList.Parameters) is not { Type: { } type } one) return [];
        if (one.AttributeLists.Count > 0 && random.Next(2) == 0) return [new TextChange(one.AttributeLists[0].Span, Pick(["", "[Const]", "[Tune(5)]", "[Const(16)]", "[InPlace]"])!)];
        return [new TextChange(type.Span, Pick(["ReadView<float>", "View<float>", "ReadView<int>", "View<int>", "ReadView<BFloat16>", "View<BFloat16>", "int", "float", "bool"])!)];
    }

    /// <summary>Any token for another one of its kind, somewhere.</summary>
    private List<TextChange> Token()
    {
        var tokens = _kernel.DescendantTokens().ToList();
        var one = tokens[random.Next(tokens.Count)];
        var alike = tokens.Where(t => t.RawKind == one.RawKind).ToList();
        return [new TextChange(one.Span, random.Next(4) == 0 ? "" : alike[random.Next(alike.Count)].Text)];
    }

    /// <summary>An expression for another one of its type.</summary>
    private List<TextChange> Exchange() =>
        Pick(Expressions()) is { } one && Pick(Expressions().Where(e => Type(e) == Type(one) && e.ToString() != one.ToString())) is { } two ? [new TextChange(one.Span, $"({two})")] : [];

    /// <summary>An expression becomes part of a larger one of its type.</summary>
    private List<TextChange> Build()
    {
        if (Pick(Expressions().Where(e => Templates.Of(Type(e)).Count > 0)) is not { } one) return [];
        var template = Pick(Templates.Of(Type(one)))!;
        var other = Pick(Expressions().Where(e => Type(e) == Type(one))) ?? one;
        return [new TextChange(one.Span, template.Replace("$1", $"({one})", StringComparison.Ordinal).Replace("$2", $"({other})", StringComparison.Ordinal).Replace("$n", $"{Small()}", StringComparison.Ordinal))];
    }

    private IEnumerable<StatementSyntax> Statements() =>
        _kernel.Body is { } body ? body.DescendantNodes().OfType<StatementSyntax>().Where(s => s is not BlockSyntax && s.Parent is BlockSyntax && s != body.Statements.FirstOrDefault()) : [];

    private IEnumerable<ExpressionSyntax> Expressions() => (_kernel.Body ?? (SyntaxNode)_kernel).DescendantNodes().OfType<ExpressionSyntax>()
        .Where(e => Type(e) is "Tile<float>" or "Tile<int>" or "Tile<bool>" or "Tile<BFloat16>" or "int" or "float" or "bool" or "View<float>" or "ReadView<float>")
        .Where(e => e.Parent is not (AssignmentExpressionSyntax or PostfixUnaryExpressionSyntax or NameColonSyntax) || e.Parent is AssignmentExpressionSyntax a && a.Right == e)
        .Where(e => e is not (TypeSyntax and not IdentifierNameSyntax) && !(e.Parent is MemberAccessExpressionSyntax m && m.Name == e));

    private string Type(ExpressionSyntax e) => model.GetTypeInfo(e).Type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "";

    private string Text(string type) => Pick(Expressions().Where(e => Type(e) == type))?.ToString() ?? (type == "bool" ? "false" : "2");

    private int Small() => s_numbers[random.Next(s_numbers.Length)];

    private T? Pick<T>(IEnumerable<T> from) where T : class
    {
        var all = from.ToList();
        return all.Count == 0 ? null : all[random.Next(all.Count)];
    }
}
