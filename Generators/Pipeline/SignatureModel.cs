using Fusion.Generators.Frontend;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Pipeline;

/// <summary>One parameter of the generated overload.</summary>
internal sealed record SignatureParameter(string Type, string Name);

/// <summary>All that the generated overload of a kernel depends on.</summary>
/// <param name="Place">Where it goes.</param>
/// <param name="Accessibility">The kernel's own, as C# spells it.</param>
/// <param name="Documentation">The XML comment, one line per item, each starting with <c>///</c>.</param>
/// <param name="Parameters">In C# order, without the launch and without [Tune] parameters.</param>
internal sealed record SignatureModel(KernelPlace Place, string Accessibility, EquatableArray<string> Documentation, EquatableArray<SignatureParameter> Parameters)
{
    /// <summary>Null when the declaration has errors, which the analyzer reports.</summary>
    public static SignatureModel? Create(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (context.TargetSymbol is not IMethodSymbol method || KernelDeclaration.Check(method).Count > 0) return null;
        if (method.Parameters.Any(p => p.Type.TypeKind == TypeKind.Error)) return null;
        var parameters = method.Parameters
            .Where(p => KernelTypes.Attribute(p, "TuneAttribute") is null)
            .Select(p => new SignatureParameter(Spell(p.Type), p.Name));
        return new SignatureModel(KernelPlace.Of(method), Spell(method.DeclaredAccessibility),
            new EquatableArray<string>(DocumentationComment.Lines(context.TargetNode)), new EquatableArray<SignatureParameter>(parameters));
    }

    private static string Spell(ITypeSymbol type) =>
        KernelTypes.ViewElement(type) is { } element
            ? $"global::Fusion.Runtime.Tensor<{KernelTypes.Spelling(element)}>"
            : KernelTypes.Spelling(KernelTypes.Element(type)!.Value);

    private static string Spell(Accessibility accessibility) => accessibility switch
    {
        Microsoft.CodeAnalysis.Accessibility.Public => "public",
        Microsoft.CodeAnalysis.Accessibility.Internal => "internal",
        Microsoft.CodeAnalysis.Accessibility.Protected => "protected",
        Microsoft.CodeAnalysis.Accessibility.ProtectedOrInternal => "protected internal",
        Microsoft.CodeAnalysis.Accessibility.ProtectedAndInternal => "private protected",
        _ => "private",
    };
}
