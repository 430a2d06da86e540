using Fusion.Compiler.Analysis;
using Fusion.Compiler.Ir;
using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Frontend;

/// <summary>What the analyses suspect of a kernel that has no errors, as warnings at the C#.</summary>
internal static class FindingDiagnostics
{
    public static List<Diagnostic> Of(IMethodSymbol method, Kernel kernel, IReadOnlyDictionary<Op, IOperation> places)
    {
        var budget = KernelTypes.Attribute(method, "RegisterBudgetAttribute")?.ConstructorArguments is [{ Value: int registers }] ? registers : (int?)null;
        // A body of another assembly has no place here; who builds that is warned there.
        return [.. Findings.Of(kernel, budget).Where(f => f.Kind == FindingKind.Budget || f.Op is null || places.ContainsKey(f.Op)).Select(f => Of(f, method, places))];
    }

    private static Diagnostic Of(Finding finding, IMethodSymbol method, IReadOnlyDictionary<Op, IOperation> places)
    {
        if (finding.Kind == FindingKind.Budget)
            return Diagnostic.Create(Descriptors.Budget, finding.Op is { } largest && places.TryGetValue(largest, out var tile) ? tile.Syntax.GetLocation() : method.Locations[0], finding.Parts[0]);
        var op = finding.Op!;
        var place = places[op];
        var text = SourceText.Of(place);
        var other = finding.Other is { } related && places.TryGetValue(related, out var known) ? SourceText.Of(known) : "a load";
        return finding.Kind switch
        {
            FindingKind.Race => At(Descriptors.Race, finding.Parts[0], text, finding.Parts[1].Replace("{other}", other), finding.Parts[2]),
            FindingKind.Registers => At(Descriptors.Registers, text, finding.Parts[0], finding.Parts[2].Length > 0 ? $" while '{other}' has {finding.Parts[2]}" : "", finding.Parts[1]),
            FindingKind.OverwrittenStore => At(Descriptors.OverwrittenStore, text, finding.Parts.Count > 0 ? finding.Parts[0] : $"'{other}'"),
            _ => At(Descriptors.Padding, text, other, finding.Parts[0]),
        };

        Diagnostic At(DiagnosticDescriptor descriptor, params object[] arguments) => Diagnostic.Create(descriptor, place.Syntax.GetLocation(), arguments);
    }
}
