using Fusion.Compiler.Ir;
using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fusion.Generators.Frontend;

/// <summary>Checks a kernel's declaration and turns its parameters into IR parameters.</summary>
internal static class KernelDeclaration
{
    /// <summary>What is wrong with the declaration; empty when a body can be lowered and an overload generated.</summary>
    public static List<Diagnostic> Check(IMethodSymbol method)
    {
        if (KernelForm.Check(method) is { } wrong) return [wrong];
        var found = new List<Diagnostic>();
        var place = method.Locations.FirstOrDefault() ?? Location.None;
        void Report(DiagnosticDescriptor descriptor, params object[] arguments) => found.Add(Diagnostic.Create(descriptor, place, arguments));

        if (!method.IsStatic) Report(Descriptors.NotStatic, method.Name);
        if (!method.ReturnsVoid) Report(Descriptors.NotVoid, method.Name);
        foreach (var parameter in method.TypeParameters) CheckTypeParameter(parameter, found);
        if (method.IsAbstract || method.IsExtern || method is { IsPartialDefinition: true, PartialImplementationPart: null }) Report(Descriptors.NoBody, method.Name);
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.IsGenericType && type.TypeParameters.Length > 0) Report(Descriptors.GenericClass, type.Name, method.Name);
            if (!IsPartial(type)) Report(Descriptors.NotPartial, type.Name, method.Name);
        }
        if (method.ContainingType?.GetMembers(method.Name).OfType<IMethodSymbol>().Count(KernelTypes.IsKernel) > 1)
            Report(Descriptors.Duplicate, method.ContainingType.Name, method.Name);
        foreach (var parameter in method.Parameters) CheckParameter(parameter, found);
        if (found.Count == 0) found.AddRange(KernelForm.CheckPlace(method));
        return found;
    }

    /// <summary>The IR parameters of a C# parameter that passed <see cref="Check"/>: one, or one for each member of a struct.</summary>
    public static IEnumerable<Parameter> Lower(IParameterSymbol symbol, TypeArguments types, int viewRank) =>
        StructMembers.IsStruct(symbol.Type) && KernelTypes.Element(symbol.Type) is null ? StructMembers.Lower(symbol) : [LowerOne(symbol, types, viewRank)];

    private static Parameter LowerOne(IParameterSymbol symbol, TypeArguments types, int viewRank)
    {
        var type = symbol.Type;
        if (types.ViewElement(type) is { } element)
            return new Parameter(symbol.Name, ParameterKind.View, new ViewType(element, viewRank, KernelTypes.IsWritable(type)))
            {
                InPlace = KernelTypes.Attribute(symbol, "InPlaceAttribute") is not null,
            };
        var scalar = new ScalarType(KernelTypes.Element(type) ?? ElementType.I32);
        if (KernelTypes.Attribute(symbol, "ConstAttribute") is { } constant)
            return new Parameter(symbol.Name, ParameterKind.Const, scalar) { Default = Default(constant) };
        if (KernelTypes.Attribute(symbol, "TuneAttribute") is not { } tune) return new Parameter(symbol.Name, ParameterKind.Scalar, scalar);
        var parameter = new Parameter(symbol.Name, ParameterKind.Tune, scalar);
        parameter.Candidates.AddRange(Candidates(tune));
        parameter.CpuCandidates.AddRange(tune.NamedArguments.Where(a => a.Key == "Cpu").SelectMany(a => Ints(a.Value)));
        return parameter;
    }

    private static void CheckTypeParameter(ITypeParameterSymbol parameter, List<Diagnostic> found)
    {
        var place = parameter.Locations.FirstOrDefault() ?? Location.None;
        void Report(string why) => found.Add(Diagnostic.Create(Descriptors.TypeParameter, place, parameter.Name, why));

        // The generated overload repeats the constraint, and so does everything that it calls.
        if (!parameter.HasUnmanagedTypeConstraint || parameter.ConstraintTypes.Length > 0) Report($"it needs the constraint 'where {parameter.Name} : unmanaged' and no other");
        if (parameter.Name.StartsWith(parameter.ContainingSymbol.Name + "_Kernel", StringComparison.Ordinal)) Report("it is called like the class that runs the kernel");
        if (TypeArguments.Stated(parameter) is not { } stated) return;
        if (stated.Count == 0) Report("[ElementTypes] needs at least one type");
        foreach (var type in stated)
        {
            if (type is null or { TypeKind: TypeKind.Error }) continue;
            var name = type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
            if (KernelTypes.Element(type) is null or ElementType.Bool) Report($"[ElementTypes] names '{name}', but views hold float, double, int, long, BFloat16, Half, sbyte, byte or ushort");
            else if (stated.Count(t => SymbolEqualityComparer.Default.Equals(t, type)) > 1) Report($"[ElementTypes] names '{name}' twice");
        }
    }

    private static void CheckParameter(IParameterSymbol parameter, List<Diagnostic> found)
    {
        var place = parameter.Locations.FirstOrDefault() ?? Location.None;
        void Misused(string why) => found.Add(Diagnostic.Create(Descriptors.ParameterAttribute, place, parameter.Name, why));

        var type = parameter.Type;
        if (type.TypeKind == TypeKind.Error) return;
        var view = KernelTypes.IsView(type) && (KernelTypes.Argument(type) is ITypeParameterSymbol || KernelTypes.Element(KernelTypes.Argument(type)) is not (null or ElementType.Bool));
        var isStruct = StructMembers.IsStruct(type) && KernelTypes.Element(type) is null && parameter is { RefKind: RefKind.None, IsParams: false };
        if (isStruct && StructMembers.Problem(type) is { } problem)
            found.Add(Diagnostic.Create(Descriptors.StructParameter, place, parameter.Name, type.Name, problem));
        if (isStruct && parameter.ContainingSymbol is IMethodSymbol kernel && StructMembers.Of(type).Select(m => Fusion.Compiler.Ir.Parameter.IdentifierOf($"{parameter.Name}.{m.Name}")).FirstOrDefault(name => kernel.Parameters.Any(p => p.Name == name)) is { } taken)
            found.Add(Diagnostic.Create(Descriptors.StructParameter, place, parameter.Name, type.Name, $"another parameter is called '{taken}', which generated code calls a member"));
        if (!isStruct && (parameter.RefKind != RefKind.None || parameter.IsParams || (!view && (KernelTypes.Element(type) is not { } scalar || ElementTraits.IsStorage(scalar)))))
        {
            found.Add(Diagnostic.Create(Descriptors.ParameterType, place, parameter.Name, type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)));
            return;
        }
        var constant = KernelTypes.Attribute(parameter, "ConstAttribute");
        var tune = KernelTypes.Attribute(parameter, "TuneAttribute");
        // The text of an extent is the same in C#, where a keyword needs an @, and in CUDA C++.
        var isKeyword = (constant ?? tune) is not null && SyntaxFacts.GetKeywordKind(parameter.Name) != SyntaxKind.None;
        if (isKeyword || parameter.Name.StartsWith("_", StringComparison.Ordinal) || IsUsedByGeneratedCode(parameter)) found.Add(Diagnostic.Create(Descriptors.ParameterName, place, parameter.Name));
        if (constant is not null && tune is not null) Misused("[Const] and [Tune] exclude each other");
        if (constant is not null && (view || type.SpecialType is not (SpecialType.System_Int32 or SpecialType.System_Boolean))) Misused("[Const] is for int and bool parameters");
        if (constant is { ConstructorArguments.Length: 1 } && (constant.ConstructorArguments[0].Value is bool) != (type.SpecialType == SpecialType.System_Boolean))
            Misused("the value that [Const] states must have the parameter's type");
        if (tune is not null && type.SpecialType != SpecialType.System_Int32) Misused("[Tune] is for int parameters");
        if (tune is not null && !Candidates(tune).Any()) Misused("[Tune] needs at least one value");
        if (KernelTypes.Attribute(parameter, "InPlaceAttribute") is not null && !(view && KernelTypes.IsWritable(type))) Misused("[InPlace] is for View parameters");
    }

    /// <summary>
    /// The extents of the grid, types of which generated C# calls members, and methods that it calls, declares or inherits:
    /// beside a parameter of that name it would mean the parameter, and a struct has no field and method of one name.
    /// </summary>
    private static bool IsUsedByGeneratedCode(IParameterSymbol parameter) =>
        parameter.Name is "grid0" or "grid1" or "grid2" or "grid3"
            or "Math" or "MathF" or "Vector512" or "Lanes64" or "BitConverter" or "Launch" or "Interpreter" or "InterpreterViews" or "DeviceKind" or "ViewAccess" or "MethodImplOptions"
            or "Run" or "Interpret" or "Equals" or "ReferenceEquals" or "GetHashCode" or "GetType" or "ToString" or "MemberwiseClone" or "Finalize"
        || parameter.Name == parameter.ContainingSymbol.Name || parameter.Name.StartsWith(parameter.ContainingSymbol.Name + "_Kernel", StringComparison.Ordinal)
        || (parameter.Name.StartsWith("Cpu", StringComparison.Ordinal) && parameter.Name.Length > 3 && char.IsUpper(parameter.Name[3]));

    private static bool IsPartial(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax declaration
            && declaration.Modifiers.Any(m => m.Text == "partial"));

    private static int? Default(AttributeData constant) => constant.ConstructorArguments is [var argument]
        ? argument.Value switch { int value => value, bool value => value ? 1 : 0, _ => null } : null;

    private static IEnumerable<int> Candidates(AttributeData tune) => tune.ConstructorArguments.SelectMany(Ints);

    private static IEnumerable<int> Ints(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Array => constant.IsNull ? [] : constant.Values.SelectMany(Ints),
        _ => constant.Value is int value ? [value] : [],
    };
}
