using Fusion.Compiler.Ir;
using Fusion.Generators.Frontend;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Pipeline;

/// <summary>Where generated members go: a namespace and the chain of partial types in it, outermost first.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Types">Declarations such as <c>class Normalization</c>.</param>
/// <param name="Name">The kernel's full name, with the element types of an instance.</param>
/// <param name="Distinction">What tells it from others of the compilation whose names are alike but for case; empty where there are none.</param>
internal sealed record KernelPlace(string Namespace, EquatableArray<string> Types, string Name, string Distinction)
{
    /// <summary>The kernel method's name.</summary>
    public string Method => KernelName.Method(Name);

    /// <summary>
    /// A name for files that no other kernel has; file names of generators may not contain angle brackets, and those that
    /// differ in case only are the same.
    /// </summary>
    public string FileName => Name.Replace('<', '{').Replace('>', '}') + (Distinction.Length > 0 ? $".{FileNames.Hash(Name + Distinction)}" : "");

    /// <summary>The place of a kernel method, and of an instance of it where its name is given.</summary>
    public static KernelPlace Of(IMethodSymbol method, string? instance = null)
    {
        var types = new List<string>();
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
            types.Insert(0, $"{Keyword(type)} {Identifiers.Escape(type.Name)}");
        var space = method.ContainingNamespace is { IsGlobalNamespace: false } named ? named.ToDisplayString() : "";
        return new KernelPlace(space, new EquatableArray<string>(types), instance ?? KernelFrontend.FullName(method), HasTwinIn(method) ? Kinds(method) : "");
    }

    /// <summary>
    /// Whether a kernel's own name, or that of something around it, has a sibling that is spelled alike but for case. Types of one
    /// name and of different kinds are an error of C#, and distinct nevertheless.
    /// </summary>
    private static bool HasTwinIn(IMethodSymbol method)
    {
        for (ISymbol scope = method; scope is not INamespaceSymbol { IsGlobalNamespace: true }; scope = scope.ContainingSymbol)
        {
            if (scope.ContainingSymbol is INamespaceOrTypeSymbol around && around.GetMembers().Any(m => !SymbolEqualityComparer.Default.Equals(m, scope) && (m is ITypeSymbol || m.Name != scope.Name) && string.Equals(m.Name, scope.Name, StringComparison.OrdinalIgnoreCase))) return true;
        }
        return false;
    }

    /// <summary>Kinds and arities of the types around a method.</summary>
    public static string Kinds(ISymbol method)
    {
        var kinds = "";
        for (var type = method.ContainingType; type is not null; type = type.ContainingType) kinds += $"/{Keyword(type)} {type.MetadataName}";
        return kinds;
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
