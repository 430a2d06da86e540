using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

/// <summary>Which locals and parameters a piece of C# assigns: they become loop-carried values and results of branches.</summary>
internal static class AssignedLocals
{
    /// <summary>Each assigned symbol with its last assignment, in order of first assignment.</summary>
    public static List<(ISymbol Symbol, IOperation Assignment)> In(params IOperation?[] roots)
    {
        var order = new List<ISymbol>();
        var last = new Dictionary<ISymbol, IOperation>(SymbolEqualityComparer.Default);
        foreach (var root in roots)
        {
            if (root is null) continue;
            foreach (var operation in root.DescendantsAndSelf())
                foreach (var symbol in Targets(operation))
                {
                    if (!last.ContainsKey(symbol)) order.Add(symbol);
                    last[symbol] = operation;
                }
        }
        return [.. order.Select(symbol => (symbol, last[symbol]))];
    }

    /// <summary>The locals that a piece of C# declares.</summary>
    public static IEnumerable<ISymbol> DeclaredIn(IOperation root) =>
        root.DescendantsAndSelf().OfType<IVariableDeclaratorOperation>().Select(d => (ISymbol)d.Symbol);

    /// <summary>What gave a local its value last, in a piece of C# or else before <paramref name="place"/>: an assignment or its declaration; its name where nothing did.</summary>
    public static string LastText(ISymbol symbol, IOperation? root, IOperation place) =>
        (root is null ? null : Last(symbol, root.DescendantsAndSelf())) is { } inside ? SourceText.Of(inside)
        : Last(symbol, Root(place).DescendantsAndSelf().Where(o => o.Syntax.SpanStart < place.Syntax.SpanStart)) is { } before ? SourceText.Of(before)
        : symbol.Name;

    private static IOperation? Last(ISymbol symbol, IEnumerable<IOperation> operations) => operations.LastOrDefault(o =>
        o is IVariableDeclaratorOperation d ? SymbolEqualityComparer.Default.Equals(d.Symbol, symbol) : Targets(o).Contains(symbol, SymbolEqualityComparer.Default));

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent) operation = parent;
        return operation;
    }

    private static IEnumerable<ISymbol> Targets(IOperation operation) => operation switch
    {
        IDeconstructionAssignmentOperation d => Symbols(d.Target),
        IAssignmentOperation a => Symbols(a.Target),
        IIncrementOrDecrementOperation i => Symbols(i.Target),
        _ => [],
    };

    private static IEnumerable<ISymbol> Symbols(IOperation target) => target switch
    {
        ILocalReferenceOperation l => [l.Local],
        IParameterReferenceOperation p => [p.Parameter],
        IDeclarationExpressionOperation e => Symbols(e.Expression),
        ITupleOperation t => t.Elements.SelectMany(Symbols),
        _ => [],
    };
}
