using Fusion.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

/// <summary>Finds the body of a [Device] method: as C# in this compilation, as IR in another assembly.</summary>
internal static class DeviceMethods
{
    /// <summary>Why a method cannot be inlined, whatever its body; null if it can.</summary>
    public static string? Problem(IMethodSymbol method) =>
        method.ContainingType.IsGenericType ? "its class is generic: declare the type parameters on the method"
        : !method.IsStatic ? "it is not static"
        : method.Parameters.Any(p => p.RefKind != RefKind.None) ? "it has ref, in or out parameters"
        : null;

    /// <summary>Whether the method is declared in this compilation, where it is analysed by itself.</summary>
    public static bool IsSource(IMethodSymbol method, Compilation compilation) => SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly);

    /// <summary>The body, or null when the method's source is not part of this compilation.</summary>
    public static IBlockOperation? Body(IMethodSymbol method, Compilation compilation)
    {
        var definition = method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition;
        foreach (var reference in definition.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax();
            if (!compilation.ContainsSyntaxTree(syntax.SyntaxTree)) continue;
            if (compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax) is IMethodBodyOperation body) return body.BlockBody ?? body.ExpressionBody;
        }
        return null;
    }

    /// <summary>The name under which a method's IR is embedded.</summary>
    /// <param name="method">Its definition.</param>
    /// <param name="elements">What its type parameters stand for.</param>
    public static string Id(IMethodSymbol method, TypeArguments elements) =>
        KernelName.Instance(method.GetDocumentationCommentId() ?? method.Name, elements.Elements);

    /// <summary>Ranks of the view parameters of a method of another assembly; none where there is no IR.</summary>
    public static IEnumerable<(string Parameter, int Rank)> RanksElsewhere(IMethodSymbol method) =>
        TypeArguments.Of(method).Take(1).SelectMany(types => Elsewhere(method, types).Ir?.Parameters ?? [])
            .Where(p => p.Kind == ParameterKind.View).Select(p => (p.Name, p.Value.View.Rank));

    /// <summary>The IR that the method's assembly embeds, or the reason why there is none.</summary>
    public static (Kernel? Ir, string Problem) Elsewhere(IMethodSymbol method, TypeArguments elements)
    {
        var id = Id(method, elements);
        var (ir, problem) = method.ContainingAssembly.GetAttributes()
            .Where(a => KernelTypes.IsLanguage(a.AttributeClass, "DeviceDefinitionAttribute") && a.ConstructorArguments.Length == 3 && Equals(a.ConstructorArguments[0].Value, id))
            .Select(a => (a.ConstructorArguments[1].Value as string ?? "", a.ConstructorArguments[2].Value as string ?? "")).FirstOrDefault();
        if (string.IsNullOrEmpty(ir))
            return (null, string.IsNullOrEmpty(problem) ? $"its assembly {method.ContainingAssembly.Name} does not carry it for these element types: build that with Fusion's generator, the method public" : problem);
        try
        {
            return (IrParser.Parse(ir!), "");
        }
        catch (IrException e)
        {
            return (null, $"its assembly {method.ContainingAssembly.Name} was built with another version of Fusion ({e.Message})");
        }
    }
}
