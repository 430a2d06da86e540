using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fusion.Generators.Pipeline;

/// <summary>
/// Keeps what methods were lowered to, by all that decides it. Roslyn asks for every kernel again after every edit, because any
/// file may have changed what a name means; with this only the kernels are lowered whose own text changed, or all where
/// their surroundings did.
/// </summary>
internal sealed class LoweringMemo
{
    private readonly object gate = new();
    private readonly Dictionary<(Type Kind, string Path, string Method), (string Text, int Start, object Result)> entries = [];
    private WeakReference<Compilation>? compilation;
    private Surroundings? surroundings;

    /// <summary>How many methods were lowered, for tests.</summary>
    public int Lowered { get; private set; }

    /// <summary>The result for a method: what is known for the same text in the same surroundings, else what is made now.</summary>
    public EquatableArray<T> Get<T>(GeneratorAttributeSyntaxContext context, Func<GeneratorAttributeSyntaxContext, CancellationToken, EquatableArray<T>> create, CancellationToken cancellation)
        where T : IEquatable<T>
    {
        // Types of different kinds may have one name while somebody is typing.
        var key = (typeof(T), context.TargetNode.SyntaxTree.FilePath, context.TargetSymbol.GetDocumentationCommentId() + KernelPlace.Kinds(context.TargetSymbol));
        var text = context.TargetNode.ToFullString();
        // The line on which it begins; what stands before it on that line moves no line.
        var start = context.TargetNode.SyntaxTree.GetLineSpan(context.TargetNode.FullSpan, cancellation).StartLinePosition.Line;
        lock (gate)
        {
            Enter(context.SemanticModel.Compilation);
            if (entries.TryGetValue(key, out var known) && known.Text == text && known.Start == start) return (EquatableArray<T>)known.Result;
            var result = create(context, cancellation);
            Lowered++;
            entries[key] = (text, start, result);
            return result;
        }
    }

    private void Enter(Compilation next)
    {
        if (compilation is not null && compilation.TryGetTarget(out var last) && ReferenceEquals(next, last)) return;
        var around = new Surroundings(next);
        if (!around.Equals(surroundings)) entries.Clear();
        (compilation, surroundings) = (new WeakReference<Compilation>(next), around);
    }
}
