using Fusion.Compiler.Emit;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;
using Microsoft.CodeAnalysis.Text;

namespace Fusion.Generators.Pipeline;

/// <summary>Writes the nested class that runs a kernel, and the assembly attribute that carries its IR and its default CUDA.</summary>
internal static class KernelFile
{
    public static SourceText WriteClass(KernelCode code) =>
        new GeneratedFile()
            .Lines(KernelClassEmitter.Usings)
            .In(code.Place, file =>
            {
                file.Line(GeneratedFile.GeneratedCode);
                file.Lines(KernelClassEmitter.Emit(IrParser.Parse(code.Ir), code.Place.Method));
            })
            .ToSource();

    public static SourceText WriteDefinition(KernelModel model) =>
        new GeneratedFile()
            .Line("")
            .Line($"[assembly: global::Fusion.Runtime.KernelDefinition(\"{model.Code.Place.FileName}\", \"\"\"")
            .Lines(model.Code.Ir)
            .Line($"\"\"\", \"{model.Lines}\", \"\"\"")
            .Lines(CudaEmitter.EmitDefault(IrParser.Parse(model.Code.Ir)))
            .Line("\"\"\")]")
            .ToSource();
}
