using Fusion.Compiler.Ir;
using Fusion.Generators.Frontend;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Pipeline;

/// <summary>Where generated members go: a namespace and the chain of partial types in it, outermost first.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Types">Declarations such as <c>class Normalization</c>.</param>
/// <param name="Name">The kernel's full name, with the element types of an instance.</param>
/// <param name="HasTwin">Whether another name in the compilation may differ from this one in case only.</param>
internal sealed record KernelPlace(string Namespace, EquatableArray<string> Types, string Name, bool HasTwin)
{
    /// <summary>The kernel method's name.</summary>
    public string Method => KernelName.Method(Name);

    /// <summary>
    /// A name for files that no other kernel has; file names of generators may not contain angle brackets, and those that
    /// differ in case only are the same.
    /// </summary>
    public string FileName => Name.Replace('<', '{').Replace('>', '}') + (HasTwin ? $".{FileNames.Hash(Name)}" : "");

    /// <summary>The place of a kernel method, and of an instance of it where its name is given.</summary>
    public static KernelPlace Of(IMethodSymbol method, string? instance = null)
    {
        var types = new List<string>();
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
            types.Insert(0, $"{Keyword(type)} {Identifiers.Escape(type.Name)}");
        var space = method.ContainingNamespace is { IsGlobalNamespace: false } named ? named.ToDisplayString() : "";
        return new KernelPlace(space, new EquatableArray<string>(types), instance ?? KernelFrontend.FullName(method), HasTwinIn(method));
    }

    /// <summary>Whether a kernel's own name, or that of something around it, has a sibling that is spelled alike but for case.</summary>
    private static bool HasTwinIn(IMethodSymbol method)
    {
        for (ISymbol scope = method; scope is not INamespaceSymbol { IsGlobalNamespace: true }; scope = scope.ContainingSymbol)
        {
            if (scope.ContainingSymbol is INamespaceOrTypeSymbol around && around.GetMembers().Any(m => m.Name != scope.Name && string.Equals(m.Name, scope.Name, StringComparison.OrdinalIgnoreCase))) return true;
        }
        return false;
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
