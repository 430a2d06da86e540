using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Fusion.Generators.CodeFixes;

/// <summary>What mends one kind of diagnostic.</summary>
/// <param name="Title">What the editor's menu shows.</param>
/// <param name="Changes">Of the text, in increasing order; none where this occurrence is not to be mended mechanically.</param>
internal sealed record Remedy(string Title, Func<SyntaxNode, SemanticModel, IReadOnlyList<TextChange>> Changes);

/// <summary>All remedies.</summary>
internal static class Remedies
{
    public static IReadOnlyDictionary<string, Remedy> ById { get; } = new Dictionary<string, Remedy>
    {
        ["FUS0002"] = new("Make the kernel static", DeclarationRemedies.AddStatic),
        ["FUS0003"] = new("Return void", DeclarationRemedies.ReturnVoid),
        ["FUS0004"] = new("Make the class partial", DeclarationRemedies.AddPartial),
        ["FUS0011"] = new("Add 'where T : unmanaged'", DeclarationRemedies.AddConstraint),
        ["FUS0205"] = new("Convert to float and back", ExpressionRemedies.ComputeInFloat),
        ["FUS0211"] = new("Cast to int", ExpressionRemedies.CastToInt),
        ["FUS0303"] = new("Use AtomicAdd", MemoryRemedies.AddInstead),
        ["FUS0304"] = new("Remove the overwritten store", MemoryRemedies.RemoveStore),
        ["FUS0305"] = new("Pad with what the reduction ignores", MemoryRemedies.NeutralPadding),
        ["FUS0306"] = new("Make the parameter a View", MemoryRemedies.Writable),
        ["FUS0307"] = new("Remove the statement", MemoryRemedies.RemoveStatement),
    };
}
