using Fusion.Compiler.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Fusion.Generators.Pipeline;

/// <summary>
/// Short names of generated C# that mean something else in the class of a kernel, a namespace Acme.Math beside Acme.Kernels
/// for example. They alone are written in full there; everywhere else generated code stays short.
/// </summary>
internal static class ShadowedNames
{
    /// <summary>The names of <see cref="GeneratedNames"/> that do not mean their types in the class of a kernel.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="model">Of its file.</param>
    /// <param name="position">Of its declaration.</param>
    public static IEnumerable<string> Of(IMethodSymbol kernel, SemanticModel model, int position)
    {
        var imported = GlobalUsings(model, position).Concat(GeneratedNames.Namespaces.Select(space => Find(model.Compilation, space)).OfType<INamespaceSymbol>()).ToList();
        var aliases = new HashSet<string>(GlobalAliases(model, position), StringComparer.Ordinal);
        // What C# looks through after the classes, from the inside to the outside.
        var spaces = new List<INamespaceOrTypeSymbol>();
        for (var space = kernel.ContainingNamespace; space is not null; space = space.ContainingNamespace)
            if (model.Compilation.GetCompilationNamespace(space) is { } merged) spaces.Add(merged);
        foreach (var type in GeneratedNames.Types)
            if (Spellings(type.Key).Any(name => aliases.Contains(name) || IsShadowed(name, type))) yield return type.Key;

        bool IsShadowed(string name, KeyValuePair<string, string> type)
        {
            for (var around = kernel.ContainingType; around is not null; around = around.ContainingType)
                if (Bases(around).Any(t => t.GetMembers(name).Length > 0)) return true;
            var nearest = spaces.Select(s => s.GetMembers(name)).FirstOrDefault(found => found.Length > 0);
            if (!nearest.IsDefaultOrEmpty) return nearest.Any(IsAnother);
            return imported.Any(i => i.GetMembers(name).Any(IsAnother));

            bool IsAnother(ISymbol symbol) => symbol.ContainingSymbol is not INamespaceSymbol space || space.ToDisplayString() != type.Value;
        }
    }

    /// <summary>Generated C# with the names of <see cref="Of"/> written in full.</summary>
    public static string WriteInFull(string text, IReadOnlyCollection<string> names)
    {
        if (names.Count == 0) return text;
        var root = CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)).GetRoot();
        var places = root.DescendantNodes().OfType<SimpleNameSyntax>().Where(n => names.Contains(n.Identifier.Text) && !IsQualified(n))
            .Select(n => new TextChange(new TextSpan(n.SpanStart, 0), $"global::{GeneratedNames.Types[n.Identifier.Text]}."));
        return SourceText.From(text).WithChanges(places).ToString();
    }

    /// <summary>Behind a dot, or the name of a member that is initialized.</summary>
    private static bool IsQualified(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == name,
        QualifiedNameSyntax or AliasQualifiedNameSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left == name,
        _ => false,
    };

    /// <summary>C# looks for an attribute by both of its names.</summary>
    private static string[] Spellings(string type) => type == "MethodImpl" ? [type, type + "Attribute"] : [type];

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var t = type; t is not null; t = t.BaseType) yield return t;
        if (type.TypeKind == TypeKind.Interface)
            foreach (var inherited in type.AllInterfaces) yield return inherited;
    }

    private static INamespaceSymbol? Find(Compilation compilation, string name) =>
        name.Split('.').Aggregate((INamespaceSymbol?)compilation.GlobalNamespace, (space, part) => space?.GetNamespaceMembers().FirstOrDefault(n => n.Name == part));

    private static IEnumerable<INamespaceOrTypeSymbol> GlobalUsings(SemanticModel model, int position) =>
        model.GetImportScopes(position).SelectMany(s => s.Imports).Where(i => IsGlobal(i.DeclaringSyntaxReference)).Select(i => i.NamespaceOrType);

    private static IEnumerable<string> GlobalAliases(SemanticModel model, int position) =>
        model.GetImportScopes(position).SelectMany(s => s.Aliases).Where(a => a.DeclaringSyntaxReferences.Any(IsGlobal)).Select(a => a.Name);

    private static bool IsGlobal(SyntaxReference? reference) =>
        reference?.GetSyntax() is UsingDirectiveSyntax { GlobalKeyword.RawKind: (int)SyntaxKind.GlobalKeyword };
}
