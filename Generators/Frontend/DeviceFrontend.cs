using Fusion.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

/// <summary>
/// From a [Device] method to IR that kernels of other assemblies inline: tiles have the extents of the arguments, ints that
/// are used as extents are constants, and shapes are checked where it is called.
/// </summary>
internal static class DeviceFrontend
{
    /// <summary>Whether kernels of other assemblies can name the method.</summary>
    public static bool IsVisible(IMethodSymbol method)
    {
        var friends = method.ContainingAssembly.GetAttributes().Any(a => a.AttributeClass?.Name == "InternalsVisibleToAttribute");
        for (ISymbol symbol = method; symbol is not (null or INamespaceSymbol); symbol = symbol.ContainingSymbol)
            if (symbol.DeclaredAccessibility is not Accessibility.Public && !(friends && symbol.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal)) return false;
        return true;
    }

    /// <summary>The IR of an instance, or why it cannot be stated.</summary>
    public static (Kernel? Ir, string Problem) Lower(IMethodSymbol method, TypeArguments types, Compilation compilation, CancellationToken cancellation)
    {
        if (DeviceMethods.Problem(method) is { } unfit) return (null, unfit);
        if (DeviceMethods.Body(method, compilation) is not { } body) return (null, "it has no body");
        var diagnostics = new List<Diagnostic>();
        var (ir, problem) = Lower(method, body, types, compilation, diagnostics, new(SymbolEqualityComparer.Default), cancellation);
        return (ir, problem.Length == 0 && diagnostics.Count > 0 ? diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture) : problem);
    }

    /// <summary>The IR of an instance, or why it cannot be stated: the diagnostics, or where there are none the problem.</summary>
    public static (Kernel? Ir, string Problem) Lower(
        IMethodSymbol method, IBlockOperation body, TypeArguments types, Compilation compilation, List<Diagnostic> diagnostics, HashSet<IMethodSymbol> devices, CancellationToken cancellation)
    {
        try
        {
            var ranks = new RankInference(compilation, diagnostics);
            ranks.Visit(method, body);
            devices.UnionWith(ranks.Devices);
            if (diagnostics.Count > 0) return (null, "");
            var device = new Kernel(KernelFrontend.FullName(method), isDevice: true);
            foreach (var parameter in method.Parameters)
                if (StructMembers.IsStruct(parameter.Type) && KernelTypes.Element(parameter.Type) is null)
                {
                    if (StructMembers.Problem(parameter.Type) is { } problem) return (null, $"its parameter {parameter.Name} of type {parameter.Type.Name}: {problem}");
                    device.Parameters.AddRange(StructMembers.Lower(parameter));
                }
                else if (Parameter(parameter, types, Math.Min(ranks.RankOf(parameter), 4)) is { } known) device.Parameters.Add(known);
                else return (null, $"its parameter {parameter.Name} has a type outside the kernel language");
            var lowering = new BodyLowering(method, types, device, compilation, new StatementOrdinals(body.Syntax), diagnostics, cancellation);
            if (!lowering.RunDevice(body) || diagnostics.Count > 0) return (null, diagnostics.Count > 0 ? "" : "it has errors");
            DeadCode.Remove(device.Body);
            device = WithoutUnusedConstants(device);
            Verifier.Verify(device);
            return (device, "");
        }
        catch (KernelError e)
        {
            diagnostics.Add(e.Diagnostic);
            return (null, "");
        }
        catch (Exception e) when (e is IrException or Abandoned)
        {
            return (null, e is IrException ? e.Message : "it has errors");
        }
    }

    private static Parameter? Parameter(IParameterSymbol symbol, TypeArguments types, int rank)
    {
        if (types.ViewElement(symbol.Type) is { } memory) return new Parameter(symbol.Name, ParameterKind.View, new ViewType(memory, rank, KernelTypes.IsWritable(symbol.Type)));
        if (types.TileElement(symbol.Type) is { } tile)
            return new Parameter(symbol.Name, ParameterKind.Tile, new TileType(tile, Dim.OfArgument(symbol.Name, "rows"), Dim.OfArgument(symbol.Name, "columns")));
        return types.Element(symbol.Type) is { } scalar
            ? new Parameter(symbol.Name, scalar == ElementType.I32 ? ParameterKind.Const : ParameterKind.Scalar, new ScalarType(scalar)) : null;
    }

    /// <summary>An int is a constant only where an extent depends on it: elsewhere any value may be passed.</summary>
    private static Kernel WithoutUnusedConstants(Kernel device)
    {
        var names = new HashSet<string>(device.Body.Walk().SelectMany(op => op.Dims.Concat(op.Results.Select(r => r.Type).OfType<TileType>().SelectMany(t => new[] { t.Rows, t.Columns })))
            .SelectMany(ParameterNames), StringComparer.Ordinal);
        // The statements are not those of the caller.
        foreach (var op in device.Body.Walk()) op.Ordinal = 0;
        var text = IrPrinter.Print(device);
        foreach (var p in device.Parameters.Where(p => p.Kind == ParameterKind.Const && !names.Contains(p.Name)))
            text = text.Replace($"param const %{p.Name} :", $"param scalar %{p.Name} :");
        return IrParser.Parse(text);
    }

    private static IEnumerable<string> ParameterNames(Dim dim) => dim switch
    {
        ParameterDim p => [p.Name],
        BinaryDim b => ParameterNames(b.Left).Concat(ParameterNames(b.Right)),
        _ => [],
    };
}
