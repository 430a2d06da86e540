using Fusion.Compiler.Ir;
using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fusion.Generators.Frontend;

/// <summary>
/// Calls of the language whose element types fit no overload. C# then explains why the overload that it tried last does not
/// fit, often one that nobody meant; the diagnostic beside it names the operands and their element types.
/// </summary>
internal static class RefusedElements
{
    private static readonly string[] s_functions = ["Exp", "Exp2", "Log", "Log2", "Sqrt", "Rsqrt", "Tanh", "Sigmoid", "Sin", "Cos", "Erf", "Floor", "Ceiling", "Round", "Pow", "Fma"];

    private static readonly string[] s_ordered = ["Min", "Max", "Abs"];

    /// <summary>One operand: its C#, the type of its elements, and whether it is a tile.</summary>
    private sealed record Operand(ExpressionSyntax Syntax, ITypeSymbol Element, bool IsTile)
    {
        public override string ToString() => $"'{SourceText.Of(Syntax)}' is {Name(Element)}";
    }

    /// <summary>What does not fit in a call that C# refuses; null where that has another reason.</summary>
    public static Diagnostic? In(InvocationExpressionSyntax call, SemanticModel model)
    {
        if (model.GetSymbolInfo(call).Symbol is not null || model.GetMemberGroup(call.Expression).OfType<IMethodSymbol>().FirstOrDefault() is not { } method) return null;
        if (method.IsStatic && KernelTypes.IsLanguage(method.ContainingType, "Tile")) return OfFunction(call, method.Name, model);
        return KernelTypes.IsWritable(method.ContainingType) && method.ReturnsVoid && call.Expression is MemberAccessExpressionSyntax access ? OfStore(call, access.Expression, model) : null;
    }

    private static Diagnostic? OfStore(InvocationExpressionSyntax call, ExpressionSyntax view, SemanticModel model)
    {
        if (KernelTypes.Argument(model.GetTypeInfo(view).Type) is not { } memory || Argument(call, "value", call.ArgumentList.Arguments.Count - 1) is not { } value) return null;
        return Read(value, model) is { IsTile: true } stored && !Same(stored.Element, memory)
            ? At(Descriptors.Element, call, $"{stored} and '{SourceText.Of(view)}' holds {Name(memory)}: convert with .To<{Name(memory)}>()") : null;
    }

    private static Diagnostic? OfFunction(InvocationExpressionSyntax call, string name, SemanticModel model)
    {
        string[] parameters = name switch
        {
            "Where" => ["condition", "a", "b"],
            "Dot" or "Concat" or "Min" or "Max" or "Pow" => ["a", "b"],
            "Fma" => ["a", "b", "c"],
            _ when s_functions.Contains(name) || s_ordered.Contains(name) => ["x"],
            _ => [],
        };
        var operands = parameters.Select((parameter, i) => Argument(call, parameter, i) is { } argument ? Read(argument, model) : null).ToList();
        if (operands.Count == 0 || operands.Contains(null)) return null;
        if (name == "Where")
        {
            if (!operands[0]!.IsTile || operands[0]!.Element.SpecialType != SpecialType.System_Boolean)
                return At(Descriptors.Element, call, $"the condition {operands[0]}: {(operands[0]!.IsTile ? "it is a tile of bool, such as a comparison gives" : "it is a tile; with a scalar choose by '?:'")}");
            operands.RemoveAt(0);
            if (operands.All(o => !o!.IsTile))
                return At(Descriptors.Element, call, $"{operands[0]} and {operands[1]}, both scalars, so that C# does not know which tile is meant: write Tile.Where<{Name(operands[1]!.Element)}>");
        }
        var tiles = operands.Where(o => o!.IsTile).Select(o => o!).ToList();
        if (tiles.FirstOrDefault(t => !Same(t.Element, tiles[0].Element)) is { } other)
            return At(Descriptors.Element, call, $"{name} needs operands of one element type: {tiles[0]}, {other}");
        if (tiles.Count == 0) return null;
        if (name == "Dot") return OfAccumulator(call, tiles[0], model);
        return OfElement(call, name, tiles[0]);
    }

    private static Diagnostic? OfAccumulator(InvocationExpressionSyntax call, Operand factor, SemanticModel model)
    {
        var product = factor.Element.SpecialType is SpecialType.System_SByte or SpecialType.System_Byte ? "int" : "float";
        return Argument(call, "acc", 2) is { } argument && Read(argument, model) is { IsTile: true } sum && Name(sum.Element) != product
            ? At(Descriptors.Element, call, $"the accumulator {sum}, but products of {Name(factor.Element)} are {product}") : null;
    }

    private static Diagnostic? OfElement(InvocationExpressionSyntax call, string name, Operand tile)
    {
        if (KernelTypes.Element(tile.Element) is not { } element) return null;
        var isOrdered = s_ordered.Contains(name);
        if (isOrdered ? ElementTraits.HasArithmetic(element) : element is ElementType.F32 or ElementType.F64) return null;
        if (ElementTraits.IsStorage(element))
            return At(Descriptors.Storage, call, $"{name} does not work on {Name(tile.Element)}: it is a storage type, convert with .To<{SourceText.Of(ElementTraits.Register(element))}>() first");
        return isOrdered || s_functions.Contains(name)
            ? At(Descriptors.Element, call, $"{name} works on float{(isOrdered ? ", double, int and long" : " and double")}: {tile}") : null;
    }

    private static ExpressionSyntax? Argument(InvocationExpressionSyntax call, string parameter, int position)
    {
        var arguments = call.ArgumentList.Arguments;
        var named = arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == parameter);
        return named?.Expression ?? (position >= 0 && position < arguments.Count && arguments[position].NameColon is null ? arguments[position].Expression : null);
    }

    private static Operand? Read(ExpressionSyntax syntax, SemanticModel model)
    {
        // The type of a call that C# refuses, too, is that of some overload.
        if (syntax.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(c => model.GetSymbolInfo(c).Symbol is null)) return null;
        if (model.GetTypeInfo(syntax).Type is not { TypeKind: not TypeKind.Error } type) return null;
        var isTile = KernelTypes.IsTile(type);
        var element = isTile ? KernelTypes.Argument(type)! : type;
        return element is ITypeParameterSymbol || KernelTypes.Element(element) is not null ? new Operand(syntax, element, isTile) : null;
    }

    private static bool Same(ITypeSymbol a, ITypeSymbol b) => SymbolEqualityComparer.Default.Equals(a, b);

    private static string Name(ITypeSymbol element) => element.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static Diagnostic At(DiagnosticDescriptor descriptor, InvocationExpressionSyntax call, string what) =>
        Diagnostic.Create(descriptor, call.GetLocation(), SourceText.Of(call), what);
}
