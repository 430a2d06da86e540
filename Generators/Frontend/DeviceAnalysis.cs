using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

/// <summary>
/// What is wrong with a [Device] method by itself, whoever calls it: a library has no kernels that would show it. Kernels that
/// inline the method find the same errors at the same C#, which are reported here only.
/// </summary>
internal static class DeviceAnalysis
{
    /// <summary>What is wrong with the declaration.</summary>
    public static IEnumerable<Diagnostic> OfDeclaration(IMethodSymbol method)
    {
        var hasNoBody = method.IsAbstract || method.IsExtern || method is { IsPartialDefinition: true, PartialImplementationPart: null };
        if ((DeviceMethods.Problem(method) ?? (hasNoBody ? "it has no body" : null)) is { } problem)
            yield return Diagnostic.Create(Descriptors.DeviceForm, method.Locations[0], method.Name, problem);
        foreach (var parameter in method.Parameters)
        {
            var type = parameter.Type;
            var element = KernelTypes.IsTile(type) || KernelTypes.IsView(type) ? KernelTypes.Argument(type) : type;
            if (element is null or ITypeParameterSymbol or { TypeKind: TypeKind.Error } || KernelTypes.Element(element) is not null) continue;
            if (!StructMembers.IsStruct(type))
                yield return Diagnostic.Create(Descriptors.DeviceForm, parameter.Locations[0], method.Name, $"its parameter '{parameter.Name}' has type '{type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}', which is not of the kernel language");
            else if (StructMembers.Problem(type) is { } why)
                yield return Diagnostic.Create(Descriptors.StructParameter, parameter.Locations[0], parameter.Name, type.Name, why);
        }
    }

    /// <summary>What is wrong with the body, with any extents and element types that a caller may choose.</summary>
    public static IEnumerable<Diagnostic> OfBody(IMethodSymbol method, IBlockOperation body, Compilation compilation, CancellationToken cancellation)
    {
        if (OfDeclaration(method).Any()) return [];
        var devices = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var errors = Errors(method, body, compilation, devices, cancellation);
        return WithoutKnown(errors, body, devices, compilation, cancellation).Where(d => !d.Properties.ContainsKey(KernelError.DependsOnCaller));
    }

    /// <summary>Diagnostics of a kernel or [Device] method without those that the methods which it inlines have by themselves.</summary>
    public static IReadOnlyList<Diagnostic> WithoutKnown(IReadOnlyList<Diagnostic> diagnostics, IOperation body, IEnumerable<IMethodSymbol> devices, Compilation compilation, CancellationToken cancellation)
    {
        if (diagnostics.All(IsOwn)) return diagnostics;
        var known = new HashSet<(string, Location)>();
        foreach (var device in devices)
            if (DeviceMethods.Body(device, compilation) is { } inner && !OfDeclaration(device).Any() && inner.Syntax != body.Syntax)
                known.UnionWith(Errors(device, inner, compilation, [], cancellation).Where(d => !d.Properties.ContainsKey(KernelError.DependsOnCaller)).Select(d => (d.Id, d.Location)));
        return [.. diagnostics.Where(d => IsOwn(d) || !(d.Properties.ContainsKey(KernelError.OfDeclaration) || known.Contains((d.Id, d.Location))))];

        bool IsOwn(Diagnostic d) => !d.Properties.ContainsKey(KernelError.OfDeclaration) && d.Location.SourceTree == body.Syntax.SyntaxTree && body.Syntax.Span.Contains(d.Location.SourceSpan);
    }

    /// <summary>The errors that every instance has.</summary>
    private static List<Diagnostic> Errors(IMethodSymbol method, IBlockOperation body, Compilation compilation, HashSet<IMethodSymbol> devices, CancellationToken cancellation)
    {
        List<Diagnostic>? common = null;
        foreach (var types in TypeArguments.OfDevice(method))
        {
            var found = new List<Diagnostic>();
            DeviceFrontend.Lower(method, body, types, compilation, found, devices, cancellation);
            common = common is null ? found : [.. common.Where(d => found.Any(f => f.Id == d.Id && f.Location == d.Location))];
            if (common.Count == 0) break;
        }
        return common ?? [];
    }
}
