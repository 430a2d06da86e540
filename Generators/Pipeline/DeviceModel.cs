using Fusion.Compiler.Ir;
using Fusion.Generators.Frontend;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Fusion.Generators.Pipeline;

/// <summary>A [Device] method as kernels of other assemblies see it: an instance, where it is generic.</summary>
/// <param name="Id">Its name in the attribute.</param>
/// <param name="Ir">Its body; empty when it cannot be stated apart from its callers.</param>
/// <param name="Problem">Why it cannot.</param>
internal sealed record DeviceModel(string Id, string Ir, string Problem)
{
    /// <summary>The instances of a method that other assemblies can name.</summary>
    public static EquatableArray<DeviceModel> Create(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        if (context.TargetSymbol is not IMethodSymbol method || !DeviceFrontend.IsVisible(method)) return default;
        // While somebody copies a method there are two of one name and parameters, which C# reports.
        var id = method.GetDocumentationCommentId();
        if (method.ContainingType.GetMembers(method.Name).Count(m => m.GetDocumentationCommentId() == id) > 1) return default;
        return new EquatableArray<DeviceModel>(TypeArguments.Of(method).Select(types =>
        {
            var (ir, problem) = DeviceFrontend.Lower(method, types, context.SemanticModel.Compilation, cancellation);
            return new DeviceModel(DeviceMethods.Id(method, types), ir is null ? "" : IrPrinter.Print(ir), problem);
        }));
    }

    /// <summary>A name for the file that no other method has; documentation ids are longer than file names may be.</summary>
    public string FileName
    {
        get
        {
            var end = Id.IndexOf('(');
            return $"{(end < 0 ? Id : Id.Substring(0, end)).Substring(2).Replace('`', '_').Replace('<', '{').Replace('>', '}')}.{FileNames.Hash(Id)}.device.g.cs";
        }
    }

    /// <summary>The attribute.</summary>
    public Microsoft.CodeAnalysis.Text.SourceText Write() =>
        new GeneratedFile()
            .Line("")
            .Line($"[assembly: global::Fusion.Kernels.DeviceDefinition({Literal(Id)}, \"\"\"")
            .Lines(Ir)
            .Line($"\"\"\", {Literal(Problem)})]")
            .ToSource();

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
