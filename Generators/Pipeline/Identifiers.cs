using Microsoft.CodeAnalysis.CSharp;

namespace Fusion.Generators.Pipeline;

/// <summary>Spells names in generated C#.</summary>
internal static class Identifiers
{
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}
