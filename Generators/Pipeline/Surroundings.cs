using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fusion.Generators.Pipeline;

/// <summary>
/// Everything that can decide what a method of a compilation means, but for the bodies of methods that nobody looks into:
/// those of kernels and of methods without attributes. In C# a body decides nothing outside of it, and a kernel takes in the
/// bodies of [Device] methods only. In files that may have such, lines stay where they are.
/// </summary>
internal sealed class Surroundings : IEquatable<Surroundings>
{
    private static readonly ConditionalWeakTable<SyntaxTree, string> s_hashes = new();

    /// <summary>What stands for a file in which a harmless name may mean another attribute, here or, by a global alias, in every file.</summary>
    private const string Misleading = "";

    /// <summary>Attributes with which a body may be left out.</summary>
    private static readonly HashSet<string> s_harmless = ["Kernel", "KernelAttribute", "Example", "ExampleAttribute", "RegisterBudget", "RegisterBudgetAttribute"];

    private readonly CompilationOptions options;
    private readonly string? assembly;
    private readonly MetadataReference[] references;
    private readonly (string Path, ParseOptions Options, string Hash)[] trees;

    public Surroundings(Compilation compilation)
    {
        options = compilation.Options;
        assembly = compilation.AssemblyName;
        references = [.. compilation.References];
        trees = [.. compilation.SyntaxTrees.Select(tree => (tree.FilePath, tree.Options, s_hashes.GetValue(tree, Hash)))];
    }

    public bool Equals(Surroundings? other) =>
        other is not null && trees.All(tree => tree.Hash != Misleading) && assembly == other.assembly && options.Equals(other.options) && references.SequenceEqual(other.references) && trees.SequenceEqual(other.trees);

    public override bool Equals(object? obj) => obj is Surroundings other && Equals(other);

    public override int GetHashCode() => trees.Length;

    private static string Hash(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        if (HasMisleadingAlias(root)) return Misleading;
        using var sha = SHA256.Create();
        return Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(Outline(root))));
    }

    /// <summary>The text of a file without the bodies that are left out, but for their line ends where a line that is left in can have a place.</summary>
    internal static string Outline(SyntaxNode root)
    {
        var whole = root.ToFullString();
        var text = new StringBuilder();
        var next = 0;
        var methods = root.DescendantNodes(node => node is not (MethodDeclarationSyntax or BaseFieldDeclarationSyntax)).OfType<MethodDeclarationSyntax>().ToList();
        var keepsLines = !methods.All(CanBeLeftOut) || root.DescendantNodes().Any(node => node is BaseMethodDeclarationSyntax and not MethodDeclarationSyntax or AccessorDeclarationSyntax && HasAttributes(node));
        foreach (var method in methods)
        {
            if (((SyntaxNode?)method.Body ?? method.ExpressionBody) is not { } body || !CanBeLeftOut(method)) continue;
            text.Append(whole, next, body.SpanStart - next);
            next = body.Span.End;
            if (keepsLines) text.Append('\n', whole.Substring(body.SpanStart, body.Span.Length).Count(c => c == '\n'));
        }
        return text.Append(whole, next, whole.Length - next).ToString();
    }

    // The other part of a partial method may have attributes; directives reach beyond a body.
    private static bool CanBeLeftOut(MethodDeclarationSyntax method) =>
        !method.ContainsDirectives && !method.ContainsSkippedText && !method.Modifiers.Any(SyntaxKind.PartialKeyword)
        && method.AttributeLists.All(list => list.Attributes.All(attribute => s_harmless.Contains(attribute.Name.ToString().Split('.').Last())));

    private static bool HasAttributes(SyntaxNode node) => node.ChildNodes().Any(child => child is AttributeListSyntax);

    /// <summary>Whether the file gives the name of a harmless attribute to another one.</summary>
    private static bool HasMisleadingAlias(SyntaxNode root) =>
        root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Any(u => u.Alias is { } alias && s_harmless.Contains(alias.Name.Identifier.ValueText));
}
