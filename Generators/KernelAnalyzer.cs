using System.Collections.Immutable;
using Fusion.Generators.Diagnostics;
using Fusion.Generators.Frontend;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators;

/// <summary>Reports what is wrong with kernels, at the exact C#, while typing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KernelAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. Descriptors.All];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(AnalyzeDeclaration, SymbolKind.Method);
        context.RegisterOperationBlockAction(AnalyzeBody);
        context.RegisterOperationAction(AnalyzeFunction, OperationKind.LocalFunction, OperationKind.AnonymousFunction);
    }

    private static void AnalyzeDeclaration(SymbolAnalysisContext context)
    {
        if (context.Symbol is not IMethodSymbol { PartialDefinitionPart: null } method) return;
        foreach (var diagnostic in KernelTypes.IsKernel(method) ? KernelDeclaration.Check(method) : KernelTypes.IsDevice(method) ? DeviceAnalysis.OfDeclaration(method) : [])
            context.ReportDiagnostic(diagnostic);
    }

    private static void AnalyzeFunction(OperationAnalysisContext context)
    {
        var function = context.Operation switch { ILocalFunctionOperation local => local.Symbol, IAnonymousFunctionOperation lambda => lambda.Symbol, _ => null };
        if (function is not null && KernelTypes.Attribute(function, "KernelAttribute") is { } kernel) context.ReportDiagnostic(KernelForm.Within(function, kernel));
    }

    private static void AnalyzeBody(OperationBlockAnalysisContext context)
    {
        if (context.OwningSymbol is not IMethodSymbol method || context.OperationBlocks.OfType<IBlockOperation>().FirstOrDefault() is not { } body) return;
        foreach (var diagnostic in OfBody(method, body, context.Compilation, context.CancellationToken)) context.ReportDiagnostic(diagnostic);
    }

    private static IEnumerable<Diagnostic> OfBody(IMethodSymbol method, IBlockOperation body, Compilation compilation, CancellationToken cancellation)
    {
        if (!KernelTypes.IsKernel(method)) return KernelTypes.IsDevice(method) ? DeviceAnalysis.OfBody(method, body, compilation, cancellation) : [];
        if (KernelDeclaration.Check(method).Count > 0) return [];
        var lowered = KernelFrontend.Lower(method, body, compilation, cancellation);
        return DeviceAnalysis.WithoutKnown(lowered.Diagnostics, body, lowered.Devices, compilation, cancellation);
    }
}
