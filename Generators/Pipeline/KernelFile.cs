using Fusion.Compiler.Emit;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Fusion.Generators.Pipeline;

/// <summary>
/// Writes the nested class that runs a kernel, the assembly attribute that carries its IR and its default CUDA, and the
/// lines of its statements.
/// </summary>
internal static class KernelFile
{
    public static SourceText WriteClass(KernelCode code) =>
        new GeneratedFile()
            .Lines(KernelClassEmitter.Usings)
            .In(code.Place, file =>
            {
                file.Line(GeneratedFile.GeneratedCode);
                foreach (var attribute in code.Setting.Attributes) file.Line(attribute);
                file.Lines(ShadowedNames.WriteInFull(KernelClassEmitter.Emit(IrParser.Parse(code.Ir), code.Setting.IsChecked), [.. code.Setting.Shadowed]));
            })
            .ToSource();

    /// <summary>
    /// The class of a kernel with errors, which the overload calls: so that what the analyzer says of the kernel is all that
    /// a build reports.
    /// </summary>
    public static SourceText WriteRefused(KernelCode code) =>
        new GeneratedFile()
            .In(code.Place, file => file
                .Line(GeneratedFile.GeneratedCode)
                .Line($"private static class {KernelName.Class(code.Place.Name)}")
                .Line("{")
                .Line($"    public static void Run(params object?[] arguments) => throw new global::System.NotSupportedException(\"{code.Place.Name} has errors, which the build reports.\");")
                .Line("}"))
            .ToSource();

    public static SourceText WriteDefinition(KernelCode code) =>
        new GeneratedFile()
            .Line("")
            .Line($"[assembly: global::Fusion.Runtime.KernelDefinition(\"{code.Place.Name}\", \"\"\"")
            .Lines(code.Ir)
            .Line("\"\"\", \"\"\"")
            .Lines(CudaEmitter.EmitDefault(IrParser.Parse(code.Ir)))
            .Line("\"\"\")]")
            .ToSource();

    /// <summary>Where the statements stand: for tools an attribute, for launches a constant of the class.</summary>
    public static SourceText WriteLines(KernelLines kernel, string root)
    {
        var place = kernel.Place;
        var lines = SymbolDisplay.FormatLiteral(SourceLines.Write(kernel.Statements, root), quote: true);
        return new GeneratedFile()
            .Line("")
            .Line($"[assembly: global::Fusion.Runtime.KernelLines(\"{place.Name}\", {lines})]")
            .In(place, file => file.Lines(KernelClassEmitter.EmitLines(place.Name, lines)))
            .ToSource();
    }
}
