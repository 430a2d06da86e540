using Fusion.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Frontend;

/// <summary>Recognises the types of the kernel language by metadata name; the assembly itself is never referenced.</summary>
internal static class KernelTypes
{
    public const string KernelAttribute = "Fusion.Kernels.KernelAttribute";
    public const string DeviceAttribute = "Fusion.Kernels.DeviceAttribute";

    /// <summary>Is this a type of the kernel language, whatever its type arguments?</summary>
    public static bool IsLanguage(ITypeSymbol? type) =>
        type?.ContainingNamespace is { Name: "Kernels", ContainingNamespace: { Name: "Fusion", ContainingNamespace.IsGlobalNamespace: true } };

    public static bool IsLanguage(ITypeSymbol? type, string name) => type?.Name == name && IsLanguage(type);

    /// <summary>The attribute of that name on a symbol, or null.</summary>
    public static AttributeData? Attribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(a => IsLanguage(a.AttributeClass, name));

    public static bool IsKernel(IMethodSymbol method) => Attribute(method, "KernelAttribute") is not null;

    public static bool IsDevice(IMethodSymbol method) => Attribute(method, "DeviceAttribute") is not null;

    /// <summary>The element type that a C# type is, or null; <see cref="TypeArguments"/> knows type parameters as well.</summary>
    public static ElementType? Element(ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_Single => ElementType.F32,
        SpecialType.System_Int32 => ElementType.I32,
        SpecialType.System_Boolean => ElementType.Bool,
        SpecialType.System_Double => ElementType.F64,
        SpecialType.System_Int64 => ElementType.I64,
        SpecialType.System_SByte => ElementType.I8,
        SpecialType.System_Byte => ElementType.U8,
        SpecialType.System_UInt16 => ElementType.U16,
        _ => IsLanguage(type, "BFloat16") ? ElementType.BF16 : IsHalf(type) ? ElementType.F16 : null,
    };

    public static bool IsTile(ITypeSymbol? type) => type is INamedTypeSymbol { TypeArguments.Length: 1 } && IsLanguage(type, "Tile");

    public static bool IsView(ITypeSymbol? type) => IsLanguage(type, "View") || IsLanguage(type, "ReadView");

    public static bool IsWritable(ITypeSymbol? type) => IsLanguage(type, "View");

    /// <summary>How generated C# spells an element type.</summary>
    public static string Spelling(ElementType element) => element switch
    {
        ElementType.BF16 => "global::Fusion.Kernels.BFloat16",
        ElementType.F16 => "global::System.Half",
        _ => ElementTraits.CSharpName(element),
    };

    /// <summary>How the overload that callers use spells a parameter's type: a tensor for a view.</summary>
    public static string InOverload(ITypeSymbol type) => type switch
    {
        _ when IsView(type) => $"global::Fusion.Runtime.Tensor<{InOverload(Argument(type)!)}>",
        ITypeParameterSymbol parameter => Pipeline.Identifiers.Escape(parameter.Name),
        _ when Element(type) is { } element => Spelling(element),
        _ => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
    };

    private static bool IsHalf(ITypeSymbol? type) =>
        type is { Name: "Half", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }, ContainingType: null };

    /// <summary>The type argument of a tile or a view.</summary>
    public static ITypeSymbol? Argument(ITypeSymbol? type) => type is INamedTypeSymbol { TypeArguments.Length: 1 } named ? named.TypeArguments[0] : null;
}
