using Fusion.Compiler.Ir;
using Fusion.Generators.Frontend;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Pipeline;

/// <summary>A lowered kernel.</summary>
/// <param name="Code">What its generated code depends on.</param>
/// <param name="Lines">Statement ordinals to lines; moves with comments, so it travels apart from the code.</param>
internal sealed record KernelModel(KernelCode Code, string Lines)
{
    /// <summary>Null when there are errors, which the analyzer reports.</summary>
    public static KernelModel? Create(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        if (context.TargetSymbol is not IMethodSymbol method || KernelDeclaration.Check(method).Count > 0) return null;
        if (context.SemanticModel.GetOperation(context.TargetNode, cancellation) is not IMethodBodyOperation operation) return null;
        if ((operation.BlockBody ?? operation.ExpressionBody) is not { } body) return null;
        var lowered = KernelFrontend.Lower(method, body, context.SemanticModel.Compilation, cancellation);
        return lowered.Kernel is { } kernel ? new KernelModel(new KernelCode(KernelPlace.Of(method), IrPrinter.Print(kernel)), lowered.Lines) : null;
    }
}

/// <summary>What a kernel's generated class depends on; equal after edits of comments and layout.</summary>
/// <param name="Place">Where the class goes.</param>
/// <param name="Ir">The kernel as IR text.</param>
internal sealed record KernelCode(KernelPlace Place, string Ir);
