using Fusion.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Frontend;

/// <summary>One scalar of a struct: a field or an automatic property.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Symbol">What C# that reads it refers to.</param>
/// <param name="Type">Its type.</param>
internal sealed record StructMember(string Name, ISymbol Symbol, ITypeSymbol Type);

/// <summary>
/// Structs of scalars as parameters. A kernel takes their members as scalars of their own, named <c>parameter.Member</c>.
/// </summary>
internal static class StructMembers
{
    private const string BackingEnd = ">k__BackingField";

    private static readonly SymbolDisplayFormat s_full = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted, typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>Whether a type is a struct that somebody declared: no number, no type of the language or of .NET.</summary>
    public static bool IsStruct(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None, IsTupleType: false } && !KernelTypes.IsLanguage(type) && !IsOfNet(type);

    /// <summary>The state of a struct, in the order of its declaration.</summary>
    public static IReadOnlyList<StructMember> Of(ITypeSymbol type)
    {
        var members = new List<StructMember>();
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(f => !f.IsStatic && !f.IsConst))
        {
            // The field behind a property has a name that C# cannot write; in other assemblies nothing else links the two.
            var property = field.Name.EndsWith(BackingEnd, StringComparison.Ordinal) ? field.Name.Substring(1, field.Name.Length - BackingEnd.Length - 1) : null;
            ISymbol? symbol = property is null ? field : type.GetMembers(property).OfType<IPropertySymbol>().FirstOrDefault();
            members.Add(new StructMember(property ?? field.Name, symbol ?? field, field.Type));
        }
        return members;
    }

    /// <summary>Why a struct cannot be a parameter; null if it can.</summary>
    public static string? Problem(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { IsGenericType: true } || InGeneric(type)) return "it is generic";
        if (type.IsRefLikeType) return "it is a ref struct";
        var members = Of(type);
        if (members.Count == 0) return "it has no members";
        foreach (var member in members)
        {
            if (KernelTypes.Element(member.Type) is not { } element || ElementTraits.IsStorage(element))
                return $"its member '{member.Name}' is of type '{member.Type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}'";
            var reader = member.Symbol is IPropertySymbol property ? property.GetMethod : member.Symbol;
            if (reader is null || reader.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
                return $"its member '{member.Name}' cannot be read from outside the struct";
        }
        return null;
    }

    /// <summary>The IR parameters of a struct parameter, one for each member.</summary>
    public static IEnumerable<Parameter> Lower(IParameterSymbol symbol) => Of(symbol.Type).Select(member =>
        new Parameter($"{symbol.Name}.{member.Name}", ParameterKind.Scalar, new ScalarType(KernelTypes.Element(member.Type)!.Value)) { Struct = symbol.Type.ToDisplayString(s_full) });

    private static bool InGeneric(ITypeSymbol type)
    {
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            if (outer.IsGenericType) return true;
        return false;
    }

    private static bool IsOfNet(ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false }) space = space.ContainingNamespace;
        return space is { Name: "System", IsGlobalNamespace: false };
    }
}
