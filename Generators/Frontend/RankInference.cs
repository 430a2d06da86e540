using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

/// <summary>
/// Finds the rank of every view parameter from how the kernel uses it, because <c>View&lt;T&gt;</c> does not carry one:
/// a load at a pair needs two free coordinates, each index in brackets adds one. Where only lengths are read, the rank
/// is the smallest that has them.
/// </summary>
internal sealed class RankInference
{
    private const int MostAxes = 4;

    private readonly Compilation compilation;
    private readonly List<Diagnostic> diagnostics;
    private readonly Dictionary<ISymbol, int> exact = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, int> atLeast = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> large = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> inlining = new(SymbolEqualityComparer.Default);

    public RankInference(Compilation compilation, List<Diagnostic> diagnostics)
    {
        this.compilation = compilation;
        this.diagnostics = diagnostics;
    }

    /// <summary>The [Device] methods of this compilation that are called, also by others of them.</summary>
    public HashSet<IMethodSymbol> Devices { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>A view expression: a parameter of the kernel of which some leading coordinates are fixed.</summary>
    private readonly record struct Slice(IParameterSymbol Root, int Fixed);

    public int RankOf(IParameterSymbol parameter) =>
        exact.TryGetValue(parameter, out var rank) ? rank : atLeast.TryGetValue(parameter, out var least) ? least : 1;

    public void Visit(IMethodSymbol kernel, IOperation body)
    {
        var slices = new Dictionary<ISymbol, Slice>(SymbolEqualityComparer.Default);
        foreach (var parameter in kernel.Parameters)
            if (KernelTypes.IsView(parameter.Type)) slices[parameter] = new Slice(parameter, 0);
        Visit(body, slices);
    }

    private void Visit(IOperation body, Dictionary<ISymbol, Slice> slices)
    {
        // A [Device] method may be visited for several calls.
        diagnostics.AddRange(CheckedArithmetic.In(body.Syntax).Where(found => diagnostics.All(d => d.Location != found.Location)));
        foreach (var operation in body.DescendantsAndSelf())
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when KernelTypes.IsView(declarator.Symbol.Type):
                    if (declarator.GetVariableInitializer() is { } initializer && Resolve(initializer.Value, slices) is { } initial) slices[declarator.Symbol] = initial;
                    break;
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } assignment when KernelTypes.IsView(local.Type):
                    if (Resolve(assignment.Value, slices) is { } assigned) slices[local.Local] = assigned;
                    break;
                case IInvocationOperation { Instance: { } instance } call when KernelTypes.IsView(instance.Type) && Resolve(instance, slices) is { } slice:
                    VisitCall(call, slice);
                    break;
                case IPropertyReferenceOperation { Instance: { } instance } indexer when KernelTypes.IsView(instance.Type) && Resolve(instance, slices) is { } slice:
                    AtLeast(indexer, slice.Root, slice.Fixed + indexer.Arguments.Length + 1);
                    break;
                case IInvocationOperation call when KernelTypes.IsDevice(call.TargetMethod):
                    VisitDevice(call, slices);
                    break;
            }
    }

    private void VisitCall(IInvocationOperation call, Slice slice)
    {
        int? free = call.TargetMethod.Name switch
        {
            "At" => call.Arguments.Length,
            "AsColumn" => 1,
            "Load" or "LoadAt" or "Store" or "StoreAt" or "AtomicAdd" or "AtomicAddAt" or "AtomicMax" or "AtomicMaxAt" or "AtomicMin" or "AtomicMinAt" =>
                call.TargetMethod.Parameters is [{ Type.IsTupleType: true }, ..] ? 2 : 1,
            "Gather" => call.TargetMethod.Parameters.Length - 1,
            "Scatter" or "ScatterAdd" or "ScatterMax" or "ScatterMin" => call.TargetMethod.Parameters.Length - 1,
            _ => null,
        };
        if (free is { } rank) Exactly(call, slice.Root, slice.Fixed + rank);
        else if (call.TargetMethod.Name is "Length" or "InBounds" && call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value.ConstantValue is { HasValue: true, Value: int axis } && axis is >= 0 and < 4)
            AtLeast(call, slice.Root, slice.Fixed + axis + 1);
    }

    private void VisitDevice(IInvocationOperation call, Dictionary<ISymbol, Slice> slices)
    {
        if (!inlining.Add(call.TargetMethod)) return;
        if (DeviceMethods.Body(call.TargetMethod.OriginalDefinition, compilation) is { } body)
        {
            Devices.Add(call.TargetMethod.OriginalDefinition);
            var inner = new Dictionary<ISymbol, Slice>(SymbolEqualityComparer.Default);
            foreach (var argument in call.Arguments)
                if (argument.Parameter is { } parameter && KernelTypes.IsView(parameter.Type) && Resolve(argument.Value, slices) is { } slice) inner[parameter.OriginalDefinition] = slice;
            Visit(body, inner);
        }
        else
        {
            foreach (var (parameter, rank) in DeviceMethods.RanksElsewhere(call.TargetMethod.OriginalDefinition))
                if (call.Arguments.FirstOrDefault(a => a.Parameter?.Name == parameter) is { } argument && Resolve(argument.Value, slices) is { } slice)
                    Exactly(call, slice.Root, slice.Fixed + rank);
        }
        inlining.Remove(call.TargetMethod);
    }

    private static Slice? Resolve(IOperation operation, Dictionary<ISymbol, Slice> slices) => operation switch
    {
        IConversionOperation conversion => Resolve(conversion.Operand, slices),
        IParameterReferenceOperation parameter when slices.TryGetValue(parameter.Parameter, out var slice) => slice,
        ILocalReferenceOperation local when slices.TryGetValue(local.Local, out var slice) => slice,
        IPropertyReferenceOperation { Instance: { } instance, Property.IsIndexer: true } indexer when Resolve(instance, slices) is { } slice =>
            slice with { Fixed = slice.Fixed + indexer.Arguments.Length },
        _ => null,
    };

    private void AtLeast(IOperation use, IParameterSymbol root, int rank)
    {
        RequireRank(use, root, rank);
        atLeast[root] = Math.Max(Math.Min(rank, MostAxes), atLeast.TryGetValue(root, out var known) ? known : 1);
    }

    private void Exactly(IOperation use, IParameterSymbol root, int rank)
    {
        RequireRank(use, root, rank);
        if (!exact.TryGetValue(root, out var known)) exact[root] = rank;
        else if (known != rank)
            diagnostics.Add(Diagnostic.Create(Descriptors.RankConflict, use.Syntax.GetLocation(), SourceText.Of(use), root.Name, rank, known));
    }

    /// <summary>Says once for each view that it has too many axes.</summary>
    private void RequireRank(IOperation use, IParameterSymbol root, int rank)
    {
        if (rank > MostAxes && large.Add(root))
            diagnostics.Add(Diagnostic.Create(Descriptors.Rank, use.Syntax.GetLocation(), SourceText.Of(use), $"'{root.Name}' is used as a view of rank {rank}, and views have at most {MostAxes} axes"));
    }
}
