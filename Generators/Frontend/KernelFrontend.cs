using Fusion.Compiler.Ir;
using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fusion.Generators.Frontend;

/// <summary>From a kernel method to verified tile IR. The generator and the analyzer share it.</summary>
internal static class KernelFrontend
{
    /// <summary>Lowers the body of a kernel whose declaration has no errors, once for each of its instances.</summary>
    /// <param name="method">The kernel.</param>
    /// <param name="body">Its body: a block, also for an expression body.</param>
    /// <param name="compilation">Where [Device] methods are looked up.</param>
    /// <param name="cancellation">Checked at every expression.</param>
    public static LoweredMethod Lower(IMethodSymbol method, IOperation body, Compilation compilation, CancellationToken cancellation)
    {
        var types = TypeArguments.Of(method);
        var devices = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var instances = types.Select(t => Lower(method, t, body, compilation, devices, cancellation)).ToList();
        var diagnostics = InstanceErrors.Join(method, types, instances);
        return new LoweredMethod(instances.All(i => i.Kernel is not null) ? instances : [], Sorted(diagnostics), devices);
    }

    private static LoweredKernel Lower(IMethodSymbol method, TypeArguments types, IOperation body, Compilation compilation, HashSet<IMethodSymbol> devices, CancellationToken cancellation)
    {
        var diagnostics = new List<Diagnostic>();
        var syntax = body.Syntax.FirstAncestorOrSelf<MethodDeclarationSyntax>() ?? body.Syntax;
        var ordinals = new StatementOrdinals(syntax);
        try
        {
            var ranks = new RankInference(compilation, diagnostics);
            ranks.Visit(method, body);
            devices.UnionWith(ranks.Devices);
            if (diagnostics.Count > 0) return new LoweredKernel(null, [], diagnostics);
            var kernel = new Kernel(KernelName.Instance(FullName(method), types.Elements));
            foreach (var parameter in method.Parameters) kernel.Parameters.AddRange(KernelDeclaration.Lower(parameter, types, Math.Min(ranks.RankOf(parameter), 4)));
            var lowering = new BodyLowering(method, types, kernel, compilation, ordinals, diagnostics, cancellation);
            if (!lowering.Run(body) || diagnostics.Count > 0) return new LoweredKernel(null, [], diagnostics);
            DeadCode.Remove(kernel.Body);
            DeadCode.Remove(kernel.Grid);
            for (var i = 0; i < ordinals.Texts.Count; i++) kernel.Statements.Add(ordinals.Places[i].Ordinal, ordinals.Texts[i]);
            Verifier.Verify(kernel);
            diagnostics.AddRange(StatedExtents.Check(method, kernel, lowering.Places));
            if (diagnostics.Count > 0) return new LoweredKernel(null, [], diagnostics);
            return new LoweredKernel(kernel, ordinals.Places, [.. lowering.Warnings, .. FindingDiagnostics.Of(method, kernel, lowering.Places)]);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            diagnostics.Add(Diagnostic.Create(Descriptors.Internal, method.Locations.FirstOrDefault(), method.Name, $"{e.GetType().Name}: {e.Message}"));
            return new LoweredKernel(null, [], diagnostics);
        }
    }

    /// <summary><c>Namespace.Class.Method</c>, without <c>global::</c> and without the @ of escaped names.</summary>
    public static string FullName(IMethodSymbol method)
    {
        var name = method.Name;
        for (var scope = method.ContainingSymbol; scope is INamespaceOrTypeSymbol and not INamespaceSymbol { IsGlobalNamespace: true }; scope = scope.ContainingSymbol)
            name = scope.Name + "." + name;
        return name;
    }

    private static List<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
}
