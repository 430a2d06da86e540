using Fusion.Compiler.Ir;
using Fusion.Generators.Frontend;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Pipeline;

/// <summary>A lowered kernel: one instance, where it is generic.</summary>
/// <param name="Code">What its generated code depends on.</param>
/// <param name="Lines">Where its statements stand; moves with comments, so it travels apart from the code.</param>
internal sealed record KernelModel(KernelCode Code, KernelLines Lines)
{
    /// <summary>
    /// The instances of a kernel method: none when its declaration has errors, which the analyzer reports, and without IR when
    /// its body has.
    /// </summary>
    public static EquatableArray<KernelModel> Create(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        if (context.TargetSymbol is not IMethodSymbol method || KernelDeclaration.Check(method).Count > 0) return default;
        if (method.Parameters.Any(p => p.Type.TypeKind == TypeKind.Error)) return default;
        var compilation = context.SemanticModel.Compilation;
        // The attribute may stand on the defining part of a partial method.
        var implementation = method.PartialImplementationPart ?? method;
        var setting = KernelSetting.Of(method, context.SemanticModel, context.TargetNode.SpanStart);
        var lowered = DeviceMethods.Body(implementation, compilation) is { } body ? KernelFrontend.Lower(implementation, body, compilation, cancellation).Instances : [];
        return new EquatableArray<KernelModel>(lowered.Count > 0
            ? lowered.Select(instance => Of(instance.Kernel!.Name, IrPrinter.Print(instance.Kernel), instance.Statements))
            : TypeArguments.Of(method).Select(types => Of(KernelName.Instance(KernelFrontend.FullName(method), types.Elements), "", [])));

        KernelModel Of(string name, string ir, IReadOnlyList<StatementPlace> statements)
        {
            var place = KernelPlace.Of(method, name);
            return new KernelModel(new KernelCode(place, setting, ir), new KernelLines(place, new EquatableArray<StatementPlace>(statements)));
        }
    }
}

/// <summary>What a kernel's generated class depends on; equal after edits of comments and layout.</summary>
/// <param name="Place">Where the class goes.</param>
/// <param name="Setting">What is around it.</param>
/// <param name="Ir">The kernel as IR text; empty when its body has errors.</param>
internal sealed record KernelCode(KernelPlace Place, KernelSetting Setting, string Ir)
{
    public bool IsRefused => Ir.Length == 0;
}

/// <summary>Where a kernel's statements stand; equal after edits that move no line.</summary>
/// <param name="Place">The class that carries the lines.</param>
/// <param name="Statements">In order of their numbers.</param>
internal sealed record KernelLines(KernelPlace Place, EquatableArray<StatementPlace> Statements);
