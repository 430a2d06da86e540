using Fusion.Compiler.Ir;
using Fusion.Generators.Frontend;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Pipeline;

/// <summary>One parameter of the generated overload.</summary>
/// <param name="Type">As C# spells it.</param>
/// <param name="Name">Its name.</param>
/// <param name="TypeParameter">The type parameter that is the element of this tensor; empty where it has another type.</param>
/// <param name="Default">The value that it has where a call leaves it out, as C# spells it; empty where no call can.</param>
internal sealed record SignatureParameter(string Type, string Name, string TypeParameter, string Default);

/// <summary>One instance of a generic kernel.</summary>
/// <param name="Class">The class that runs it.</param>
/// <param name="Elements">What the type parameters stand for, as C# spells it.</param>
internal sealed record SignatureInstance(string Class, EquatableArray<string> Elements);

/// <summary>All that the generated overload of a kernel depends on.</summary>
/// <param name="Place">Where it goes.</param>
/// <param name="Accessibility">The kernel's own, as C# spells it.</param>
/// <param name="Documentation">The XML comment, one line per item, each starting with <c>///</c>.</param>
/// <param name="TypeParameters">Their names; empty for a kernel that is not generic.</param>
/// <param name="Instances">What the overload chooses from.</param>
/// <param name="Parameters">In C# order, without the launch and without [Tune] parameters.</param>
/// <param name="Attributes">Attributes of the kernel that warn its callers.</param>
internal sealed record SignatureModel(
    KernelPlace Place, string Accessibility, EquatableArray<string> Documentation,
    EquatableArray<string> TypeParameters, EquatableArray<SignatureInstance> Instances, EquatableArray<SignatureParameter> Parameters, EquatableArray<string> Attributes)
{
    /// <summary>Null when the declaration has errors, which the analyzer reports.</summary>
    public static SignatureModel? Create(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (context.TargetSymbol is not IMethodSymbol method || KernelDeclaration.Check(method).Count > 0) return null;
        if (method.Parameters.Any(p => p.Type.TypeKind == TypeKind.Error)) return null;
        var kept = method.Parameters.Where(p => KernelTypes.Attribute(p, "TuneAttribute") is null).ToList();
        // Attributes can make a parameter optional before others, a value behind it only one after which all are.
        var required = kept.FindLastIndex(p => !p.IsOptional);
        var parameters = kept.Select((p, i) => new SignatureParameter(
            KernelTypes.InOverload(p.Type), p.Name, KernelTypes.Argument(p.Type) is ITypeParameterSymbol element ? element.Name : "", i > required ? OptionalValue.Of(p) : ""));
        var place = KernelPlace.Of(method);
        var instances = TypeArguments.Of(method).Select(types => new SignatureInstance(
            KernelName.Class(KernelName.Instance(place.Name, types.Elements)), new EquatableArray<string>(types.Elements.Select(KernelTypes.Spelling))));
        return new SignatureModel(place, Spell(method.DeclaredAccessibility), new EquatableArray<string>(DocumentationComment.Lines(context.TargetNode)),
            new EquatableArray<string>(method.TypeParameters.Select(p => p.Name)), new EquatableArray<SignatureInstance>(instances), new EquatableArray<SignatureParameter>(parameters), KernelSetting.AttributesOf(method));
    }

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
