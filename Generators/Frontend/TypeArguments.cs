using Fusion.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Frontend;

/// <summary>
/// The element types for which the type parameters of a kernel stand in one of its instances, in their order. Everything
/// that reads the type of a piece of C# asks here, so that a body is lowered as if the types stood in it.
/// </summary>
internal sealed class TypeArguments
{
    /// <summary>What a type parameter stands for where it states nothing.</summary>
    private static readonly ElementType[] Default = [ElementType.F32, ElementType.BF16];

    private static readonly ElementType[] All = [.. Enum.GetValues(typeof(ElementType)).Cast<ElementType>()];

    private TypeArguments(IReadOnlyList<ElementType> elements) => Elements = elements;

    public IReadOnlyList<ElementType> Elements { get; }

    /// <summary>Every instance of a kernel, the last type parameter varying fastest; one without types if it is not generic.</summary>
    public static IReadOnlyList<TypeArguments> Of(IMethodSymbol kernel)
    {
        IEnumerable<ElementType[]> instances = [[]];
        foreach (var parameter in kernel.TypeParameters)
            instances = instances.SelectMany(_ => Set(parameter), (before, element) => (ElementType[])[.. before, element]);
        return [.. instances.Select(elements => new TypeArguments(elements))];
    }

    /// <summary>
    /// Every instance that a [Device] method may have: where it states no types, its callers decide, and may choose any.
    /// </summary>
    public static IEnumerable<TypeArguments> OfDevice(IMethodSymbol device)
    {
        IEnumerable<ElementType[]> instances = [[]];
        foreach (var parameter in device.TypeParameters)
            instances = instances.SelectMany(_ => Stated(parameter) is null ? All : Set(parameter), (before, element) => (ElementType[])[.. before, element]);
        return instances.Select(elements => new TypeArguments(elements));
    }

    /// <summary>What the type parameters of a called method stand for; null when one is no element type.</summary>
    public TypeArguments? OfCall(IMethodSymbol target)
    {
        var elements = target.TypeArguments.Select(Element).ToList();
        return elements.Contains(null) ? null : new TypeArguments([.. elements.Select(e => e!.Value)]);
    }

    /// <summary>The C# types that [ElementTypes] states; null where there is no such attribute.</summary>
    public static IReadOnlyList<ITypeSymbol?>? Stated(ITypeParameterSymbol parameter) =>
        KernelTypes.Attribute(parameter, "ElementTypesAttribute") is { } attribute
            ? [.. attribute.ConstructorArguments.SelectMany(a => a is { Kind: TypedConstantKind.Array, IsNull: false } ? a.Values : []).Select(v => v.Value as ITypeSymbol)]
            : null;

    /// <summary>The element type that a C# type stands for, or null.</summary>
    public ElementType? Element(ITypeSymbol? type) =>
        type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } parameter
            ? (parameter.Ordinal < Elements.Count ? Elements[parameter.Ordinal] : null)
            : KernelTypes.Element(type);

    /// <summary>The element of a <c>Tile&lt;T&gt;</c>, or null.</summary>
    public ElementType? TileElement(ITypeSymbol? type) => KernelTypes.IsTile(type) ? Element(KernelTypes.Argument(type)) : null;

    /// <summary>The element of a <c>View&lt;T&gt;</c> or <c>ReadView&lt;T&gt;</c>, or null. There is no memory of bool.</summary>
    public ElementType? ViewElement(ITypeSymbol? type) =>
        KernelTypes.IsView(type) && Element(KernelTypes.Argument(type)) is { } element and not ElementType.Bool ? element : null;

    /// <summary>For messages: <c>TElement = BFloat16</c>.</summary>
    public string InWords(IMethodSymbol kernel) =>
        string.Join(", ", kernel.TypeParameters.Select((parameter, i) => $"{parameter.Name} = {SourceText.Of(Elements[i])}"));

    private static IEnumerable<ElementType> Set(ITypeParameterSymbol parameter) =>
        Stated(parameter)?.Select(type => KernelTypes.Element(type)).OfType<ElementType>() ?? Default;
}
