using Fusion.Compiler.Analysis;
using Fusion.Compiler.Ir;
using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fusion.Generators.Frontend;

/// <summary>Values that [Tune] and [Const] state and that make the extent of a tile zero or negative: errors at the value.</summary>
internal static class StatedExtents
{
    public static IEnumerable<Diagnostic> Check(IMethodSymbol method, Kernel kernel, IReadOnlyDictionary<Op, IOperation> places)
    {
        var extents = TileExtents.Of(kernel).Select(e => (e.Extent, e.Op, Parameters: TileExtents.Parameters(e.Extent).ToList())).ToList();
        foreach (var parameter in method.Parameters.Where(p => extents.Any(e => e.Parameters.Contains(p.Name))))
            foreach (var (value, place) in Stated(parameter))
            {
                // With several parameters the launch knows, and says it.
                var wrong = extents.Where(e => e.Parameters.Count == 1 && e.Parameters[0] == parameter.Name)
                    .Select(e => (e.Extent, e.Op, Value: ValueOf(e.Extent, parameter.Name, value))).FirstOrDefault(e => e.Value is < 1);
                if (wrong.Op is null) continue;
                var where = places.TryGetValue(wrong.Op, out var operation) ? $"in '{SourceText.Of(operation)}' " : "";
                yield return Diagnostic.Create(Descriptors.ExtentValue, place.GetLocation(), value, $"{where}the extent {TileExtents.InWords(wrong.Extent)} is {wrong.Value} then, extents are positive");
            }
    }

    private static int? ValueOf(Dim extent, string parameter, int value)
    {
        try
        {
            return extent.Evaluate(new Dictionary<string, int> { [parameter] = value });
        }
        catch (Exception e) when (e is IrException or OverflowException)
        {
            // A division by zero is found as the divisor, which is an extent of its own.
            return null;
        }
    }

    private static IEnumerable<(int Value, SyntaxNode Place)> Stated(IParameterSymbol parameter)
    {
        foreach (var attribute in new[] { KernelTypes.Attribute(parameter, "ConstAttribute"), KernelTypes.Attribute(parameter, "TuneAttribute") })
        {
            if (attribute?.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax syntax) continue;
            var arguments = syntax.ArgumentList?.Arguments.ToList() ?? [];
            var positional = arguments.Where(a => a.NameEquals is null).Select(a => a.Expression).ToList();
            foreach (var pair in Pair([.. attribute.ConstructorArguments.SelectMany(Ints)], positional, syntax)) yield return pair;
            foreach (var named in attribute.NamedArguments)
                foreach (var pair in Pair([.. Ints(named.Value)], [.. arguments.Where(a => a.NameEquals?.Name.Identifier.ValueText == named.Key).Select(a => a.Expression)], syntax)) yield return pair;
        }
    }

    /// <summary>Values with the C# of each, or of the attribute where they are written in another way.</summary>
    private static IEnumerable<(int, SyntaxNode)> Pair(List<int> values, List<ExpressionSyntax> written, AttributeSyntax attribute)
    {
        if (written is [var array] && Elements(array) is { } elements) written = elements;
        return values.Select((value, i) => (value, written.Count == values.Count ? (SyntaxNode)written[i] : attribute));
    }

    private static List<ExpressionSyntax>? Elements(ExpressionSyntax expression) => expression switch
    {
        CollectionExpressionSyntax collection when collection.Elements.All(e => e is ExpressionElementSyntax) => [.. collection.Elements.Select(e => ((ExpressionElementSyntax)e).Expression)],
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
        ImplicitArrayCreationExpressionSyntax { Initializer: var initializer } => [.. initializer.Expressions],
        _ => null,
    };

    private static IEnumerable<int> Ints(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Array => constant.IsNull ? [] : constant.Values.SelectMany(Ints),
        _ => constant.Value is int value ? [value] : [],
    };
}
