using Fusion.Compiler.Ir;
using Fusion.Generators.Frontend;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Pipeline;

/// <summary>A lowered kernel: one instance, where it is generic.</summary>
/// <param name="Code">What its generated code depends on.</param>
/// <param name="Lines">Where its statements stand; moves with comments, so it travels apart from the code.</param>
internal sealed record KernelModel(KernelCode Code, KernelLines Lines)
{
    /// <summary>The instances of a kernel method; none when there are errors, which the analyzer reports.</summary>
    public static EquatableArray<KernelModel> Create(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        if (context.TargetSymbol is not IMethodSymbol method || KernelDeclaration.Check(method).Count > 0) return default;
        if (context.SemanticModel.GetOperation(context.TargetNode, cancellation) is not IMethodBodyOperation operation) return default;
        if ((operation.BlockBody ?? operation.ExpressionBody) is not { } body) return default;
        var lowered = KernelFrontend.Lower(method, body, context.SemanticModel.Compilation, cancellation);
        return new EquatableArray<KernelModel>(lowered.Instances.Select(instance => Of(method, instance.Kernel!, instance.Statements)));
    }

    private static KernelModel Of(IMethodSymbol method, Kernel kernel, IReadOnlyList<StatementPlace> statements)
    {
        var place = KernelPlace.Of(method, kernel.Name);
        return new KernelModel(new KernelCode(place, IrPrinter.Print(kernel)), new KernelLines(place, new EquatableArray<StatementPlace>(statements)));
    }
}

/// <summary>What a kernel's generated class depends on; equal after edits of comments and layout.</summary>
/// <param name="Place">Where the class goes.</param>
/// <param name="Ir">The kernel as IR text.</param>
internal sealed record KernelCode(KernelPlace Place, string Ir);

/// <summary>Where a kernel's statements stand; equal after edits that move no line.</summary>
/// <param name="Place">The class that carries the lines.</param>
/// <param name="Statements">In order of their numbers.</param>
internal sealed record KernelLines(KernelPlace Place, EquatableArray<StatementPlace> Statements);
