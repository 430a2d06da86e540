using Fusion.Generators.Frontend;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Pipeline;

/// <summary>Where generated members go: a namespace and the chain of partial types in it, outermost first.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Types">Declarations such as <c>class Normalization</c>.</param>
/// <param name="Method">The kernel method's name.</param>
/// <param name="FileName">The kernel's full name, which no other kernel has.</param>
internal sealed record KernelPlace(string Namespace, EquatableArray<string> Types, string Method, string FileName)
{
    public static KernelPlace Of(IMethodSymbol method)
    {
        var types = new List<string>();
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
            types.Insert(0, $"{Keyword(type)} {Identifiers.Escape(type.Name)}");
        var space = method.ContainingNamespace is { IsGlobalNamespace: false } named ? named.ToDisplayString() : "";
        return new KernelPlace(space, new EquatableArray<string>(types), method.Name, KernelFrontend.FullName(method));
    }

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        _ => "class",
    };
}
