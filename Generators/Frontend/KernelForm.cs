using Fusion.Compiler.Ir;
using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fusion.Generators.Frontend;

/// <summary>Checks what kind of method a kernel is, and whether the generator can add to the class around it.</summary>
internal static class KernelForm
{
    private const string Generator = "Fusion.Generators.KernelGenerator";

    /// <summary>What is wrong with a method's form; then nothing else about it matters.</summary>
    public static Diagnostic? Check(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Ordinary) return Wrong(method.Locations.FirstOrDefault(), method, Describe(method));
        if (IsInExtension(method)) return Wrong(method.Locations.FirstOrDefault(), method, "it is in an extension block: move it to the class around that");
        if (method.IsAsync) return Wrong(Modifier(method, SyntaxKind.AsyncKeyword), method, "it is async: a program runs to its end without waiting");
        if (method is { IsStatic: true, IsVirtual: true }) return Wrong(Modifier(method, SyntaxKind.VirtualKeyword), method, "it is virtual: callers have to know which body they launch");
        if (KernelTypes.Attribute(method, "DeviceAttribute") is { } device)
            return Wrong(device.ApplicationSyntaxReference is { } place ? Location.Create(place.SyntaxTree, place.Span) : method.Locations.FirstOrDefault(), method, "it is a [Device] method, too: leave one of the two attributes out");
        return null;
    }

    /// <summary>A local function or a lambda marked as a kernel.</summary>
    public static Diagnostic Within(IMethodSymbol function, AttributeData kernel) =>
        Wrong(function.MethodKind == MethodKind.LocalFunction ? function.Locations.FirstOrDefault() : kernel.ApplicationSyntaxReference is { } place ? Location.Create(place.SyntaxTree, place.Span) : null, function, Describe(function));

    /// <summary>Why the generator cannot add the overload and the class that runs the kernel.</summary>
    public static IEnumerable<Diagnostic> CheckPlace(IMethodSymbol method)
    {
        var place = method.Locations.FirstOrDefault();
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
            if (type.IsFileLocal) yield return Diagnostic.Create(Descriptors.FileLocal, place, type.Name, method.Name);
        foreach (var name in TypeArguments.Of(method).Select(types => KernelName.Class(KernelName.Instance(method.Name, types.Elements))))
            foreach (var taken in method.ContainingType.GetMembers(name).Concat(method.ContainingType.Name == name ? [method.ContainingType] : []).SelectMany(OfUser).Take(1))
                yield return Diagnostic.Create(Descriptors.NameTaken, taken, method.ContainingType.Name, name, method.Name);
        foreach (var other in method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Where(m => IsOverload(m, method)).SelectMany(OfUser).Take(1))
            yield return Diagnostic.Create(Descriptors.NameTaken, other, method.ContainingType.Name, $"{method.Name}(Launch, …)", method.Name);
    }

    /// <summary>Whether a method has the parameters of the overload that the generator adds for a kernel.</summary>
    private static bool IsOverload(IMethodSymbol other, IMethodSymbol kernel)
    {
        if (KernelTypes.IsKernel(other) || other.Arity != kernel.Arity || other.Parameters is not [{ Type: var first }, ..] || first.ToDisplayString() != "Fusion.Runtime.Launch") return false;
        if (other.Arity > 0) other = other.Construct([.. kernel.TypeParameters]);
        return other.Parameters.Skip(1).Select(p => KernelTypes.InOverload(p.Type))
            .SequenceEqual(kernel.Parameters.Where(p => KernelTypes.Attribute(p, "TuneAttribute") is null).Select(p => KernelTypes.InOverload(p.Type)), StringComparer.Ordinal);
    }

    /// <summary>Where the user declares a symbol; the generator's own files are part of the compilation, too.</summary>
    private static IEnumerable<Location> OfUser(ISymbol symbol) =>
        symbol.Locations.Where(l => l.SourceTree is { } tree && !tree.FilePath.Contains(Generator));

    private static bool IsInExtension(IMethodSymbol method) => method.ContainingType is { TypeKind: TypeKind.Extension };

    private static string Describe(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.LocalFunction => "it is a local function: make it a static method of a partial class",
        MethodKind.AnonymousFunction => "it is a lambda: make it a static method of a partial class",
        MethodKind.ExplicitInterfaceImplementation => "it implements a member of an interface explicitly: let that call a method with the kernel's parameters",
        MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove => "it is an accessor: make it a static method",
        _ => "it is no ordinary method: make it a static method with a name",
    };

    private static Diagnostic Wrong(Location? place, IMethodSymbol method, string why) =>
        Diagnostic.Create(Descriptors.Form, place ?? Location.None, method.MethodKind == MethodKind.AnonymousFunction ? "lambda" : method.Name, why);

    private static Location? Modifier(IMethodSymbol method, SyntaxKind kind) =>
        new[] { method, method.PartialImplementationPart }.OfType<IMethodSymbol>().SelectMany(m => m.DeclaringSyntaxReferences).Select(r => r.GetSyntax()).OfType<MethodDeclarationSyntax>()
            .SelectMany(m => m.Modifiers).Where(m => m.IsKind(kind)).Select(m => m.GetLocation()).FirstOrDefault() ?? method.Locations.FirstOrDefault();
}
