using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Fusion.Generators.CodeFixes;

/// <summary>Offers what mends a diagnostic where that is mechanical. The page of each diagnostic says whether there is one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KernelCodeFixes)), Shared]
public sealed class KernelCodeFixes : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Remedies.ById.Keys.OrderBy(id => id, StringComparer.Ordinal)];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null) return;
        foreach (var diagnostic in context.Diagnostics)
        {
            var remedy = Remedies.ById[diagnostic.Id];
            var changes = remedy.Changes(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), model);
            if (changes.Count == 0) continue;
            var document = context.Document;
            context.RegisterCodeFix(CodeAction.Create(remedy.Title, async cancellation =>
                document.WithText((await document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(changes)), remedy.Title), diagnostic);
        }
    }
}
