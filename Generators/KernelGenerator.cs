using Fusion.Generators.Diagnostics;
using Fusion.Generators.Frontend;
using Fusion.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fusion.Generators;

/// <summary>
/// Adds to each [Kernel] method an overload that callers use, the class that runs it, and its IR.
/// Signatures are generated while typing; bodies are lowered and compiled only by a build. Errors in kernels are
/// reported by <see cref="KernelAnalyzer"/>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class KernelGenerator : IIncrementalGenerator
{
    /// <summary>What was lowered before, for tests to look at.</summary>
    internal LoweringMemo Memo { get; } = new();

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var signatures = context.SyntaxProvider
            .ForAttributeWithMetadataName(KernelTypes.KernelAttribute, static (node, _) => node is MethodDeclarationSyntax, SignatureModel.Create)
            .Where(static model => model is not null)
            .WithTrackingName(TrackingNames.Signatures);
        context.RegisterSourceOutput(signatures, static (output, model) => output.AddSource($"{model!.Place.FileName}.signature.g.cs", SignatureFile.Write(model)));

        var memo = Memo;
        var kernels = context.SyntaxProvider
            .ForAttributeWithMetadataName(KernelTypes.KernelAttribute, static (node, _) => node is MethodDeclarationSyntax, (c, cancellation) => memo.Get(c, KernelModel.Create, cancellation))
            .SelectMany(static (instances, _) => instances)
            .WithTrackingName(TrackingNames.Kernels);
        var code = kernels.Select(static (model, _) => model.Code).WithTrackingName(TrackingNames.Code);
        var lowered = code.Where(static code => !code.IsRefused);
        context.RegisterImplementationSourceOutput(lowered, static (output, code) =>
            Write(output, code.Place, "definition", () => KernelFile.WriteDefinition(code)));
        context.RegisterImplementationSourceOutput(lowered, static (output, code) =>
            Write(output, code.Place, "kernel", () => KernelFile.WriteClass(code)));
        context.RegisterImplementationSourceOutput(code.Where(static code => code.IsRefused), static (output, code) =>
            Write(output, code.Place, "refused", () => KernelFile.WriteRefused(code)));

        var devices = context.SyntaxProvider
            .ForAttributeWithMetadataName(KernelTypes.DeviceAttribute, static (node, _) => node is MethodDeclarationSyntax, (c, cancellation) => memo.Get(c, DeviceModel.Create, cancellation))
            .SelectMany(static (instances, _) => instances)
            .WithTrackingName(TrackingNames.Devices);
        context.RegisterImplementationSourceOutput(devices, static (output, device) => output.AddSource(device.FileName, device.Write()));

        var root = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => SourceLines.Root(options.GlobalOptions));
        var lines = kernels.Where(static model => !model.Code.IsRefused).Select(static (model, _) => model.Lines).WithTrackingName(TrackingNames.Lines);
        // All together: of values that are combined one by one, Roslyn 5.0 loses those that go and come back.
        var rooted = lines.Collect().Combine(root).SelectMany(static (pair, _) => pair.Left.Select(kernel => (Kernel: kernel, Root: pair.Right)));
        context.RegisterImplementationSourceOutput(rooted, static (output, pair) =>
            Write(output, pair.Kernel.Place, "lines", () => KernelFile.WriteLines(pair.Kernel, pair.Root)));
    }

    private static void Write(SourceProductionContext output, KernelPlace place, string part, Func<Microsoft.CodeAnalysis.Text.SourceText> emit)
    {
        try
        {
            output.AddSource($"{place.FileName}.{part}.g.cs", emit());
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The analyzer does not run the emitters, so a defect there can only be reported here.
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.Internal, Location.None, place.FileName, $"{e.GetType().Name}: {e.Message}"));
        }
    }
}
