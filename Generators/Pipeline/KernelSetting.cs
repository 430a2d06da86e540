using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fusion.Generators.Pipeline;

/// <summary>What around a kernel decides how its class is written, apart from the kernel itself.</summary>
/// <param name="Shadowed">Short names that mean something else there.</param>
/// <param name="Attributes">Attributes of the kernel without which a call of it would be a warning.</param>
/// <param name="IsChecked">Whether the project checks integers for overflow.</param>
internal sealed record KernelSetting(EquatableArray<string> Shadowed, EquatableArray<string> Attributes, bool IsChecked)
{
    public static KernelSetting Of(IMethodSymbol kernel, SemanticModel model, int position) =>
        new(new EquatableArray<string>(ShadowedNames.Of(kernel, model, position)), AttributesOf(kernel), model.Compilation.Options.CheckOverflow);

    /// <summary>
    /// Attributes that the overload needs as the kernel has them, so that its callers are warned, and the class, so that
    /// calling the kernel from it is none.
    /// </summary>
    public static EquatableArray<string> AttributesOf(IMethodSymbol kernel) => new(kernel.GetAttributes()
        .Where(a => a.AttributeClass?.ToDisplayString() is "System.ObsoleteAttribute" or "System.Diagnostics.CodeAnalysis.ExperimentalAttribute")
        .Select(a => $"[{a.AttributeClass!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}({string.Join(", ", a.ConstructorArguments.Select(Literal).Concat(a.NamedArguments.Select(n => $"{n.Key} = {Literal(n.Value)}")))})]"));

    private static string Literal(TypedConstant constant) => constant.Value switch
    {
        string text => SymbolDisplay.FormatLiteral(text, quote: true),
        true => "true",
        false => "false",
        _ => "null",
    };
}
