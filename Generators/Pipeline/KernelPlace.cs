using Fusion.Compiler.Ir;
using Fusion.Generators.Frontend;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Pipeline;

/// <summary>Where generated members go: a namespace and the chain of partial types in it, outermost first.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Types">Declarations such as <c>class Normalization</c>.</param>
/// <param name="Name">The kernel's full name, with the element types of an instance.</param>
internal sealed record KernelPlace(string Namespace, EquatableArray<string> Types, string Name)
{
    /// <summary>The kernel method's name.</summary>
    public string Method => KernelName.Method(Name);

    /// <summary>A name for files that no other kernel has; file names of generators may not contain angle brackets.</summary>
    public string FileName => Name.Replace('<', '{').Replace('>', '}');

    /// <summary>The place of a kernel method, and of an instance of it where its name is given.</summary>
    public static KernelPlace Of(IMethodSymbol method, string? instance = null)
    {
        var types = new List<string>();
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
            types.Insert(0, $"{Keyword(type)} {Identifiers.Escape(type.Name)}");
        var space = method.ContainingNamespace is { IsGlobalNamespace: false } named ? named.ToDisplayString() : "";
        return new KernelPlace(space, new EquatableArray<string>(types), instance ?? KernelFrontend.FullName(method));
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
