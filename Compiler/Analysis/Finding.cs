using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Analysis;

/// <summary>What an analysis suspects. Findings are warnings: a kernel that has them still means what it says.</summary>
public enum FindingKind
{
    /// <summary>Two programs store to the same elements.</summary>
    Race,
    /// <summary>A store is overwritten before anything reads it.</summary>
    OverwrittenStore,
    /// <summary>Padding of a load reaches a reduction for which it is not neutral.</summary>
    Padding,
    /// <summary>The tiles of the declared specialisation do not fit a GPU.</summary>
    Budget,
    /// <summary>The tiles that the declared specialisation keeps in registers do not fit a thread's.</summary>
    Registers,
}

/// <summary>One suspicion.</summary>
/// <param name="Kind">The rule that seems broken; the generator has a diagnostic for each.</param>
/// <param name="Op">The operation at which it is reported; null for the whole kernel.</param>
/// <param name="Parts">What the message needs, such as the name of a grid index.</param>
/// <param name="Other">Another operation that has to do with it: the later store, or the load.</param>
public sealed record Finding(FindingKind Kind, Op? Op, IReadOnlyList<string> Parts, Op? Other = null);

/// <summary>All analyses of a kernel.</summary>
public static class Findings
{
    private const int MostTried = 64;

    /// <summary>The suspicions, in program order of each analysis.</summary>
    /// <param name="kernel">The kernel, not specialised.</param>
    /// <param name="registerBudget">What [RegisterBudget] on it says; null where it says nothing.</param>
    public static IReadOnlyList<Finding> Of(Kernel kernel, int? registerBudget = null) =>
        [.. Races.Find(kernel), .. OverwrittenStores.Find(kernel), .. PaddingFlow.Find(kernel), .. Budget(kernel, registerBudget)];

    private static IEnumerable<Finding> Budget(Kernel kernel, int? registerBudget)
    {
        if (Emit.Cuda.CudaEmitter.ExcessOf(kernel, registerBudget) is not { } excess) yield break;
        if (excess.Products.Count == 0)
        {
            yield return new Finding(FindingKind.Budget, excess.Tile is { } tile ? Original(kernel, tile) : null, [excess.Message + OtherValues(kernel)]);
            yield break;
        }
        var (product, size) = excess.Products[0];
        if (Original(kernel, product) is not { } op) yield break;
        var (other, otherSize) = excess.Products.FirstOrDefault(p => p.Product.Ordinal != product.Ordinal);
        yield return new Finding(FindingKind.Registers, op, [size, excess.Message, otherSize ?? ""], other is null ? null : Original(kernel, other));
    }

    /// <summary>
    /// Whether other [Tune] values fit where the first do not: tuning leaves out those that do not, but who has not tuned gets
    /// the first.
    /// </summary>
    private static string OtherValues(Kernel kernel)
    {
        var tuned = kernel.Parameters.Where(p => p.Kind == ParameterKind.Tune).ToList();
        if (tuned.All(p => p.Candidates.Count == 1)) return "";
        IEnumerable<List<int>> all = [[]];
        foreach (var parameter in tuned) all = all.SelectMany(values => parameter.Candidates, (values, value) => (List<int>)[.. values, value]);
        var tried = 0;
        foreach (var values in all.Skip(1))
        {
            if (++tried > MostTried) return "";
            var given = kernel.DefaultSpecialisation(cpu: false)!;
            for (var i = 0; i < tuned.Count; i++) given[tuned[i].Name] = values[i];
            if (Emit.Cuda.CudaEmitter.Fits(kernel, given)) return $"; {string.Join(", ", tuned.Select((p, i) => $"{p.Name} = {values[i]}"))} fits, so state that first";
        }
        return "; none of its [Tune] values fits";
    }

    /// <summary>The operation of the kernel of which specialisation made another: of the same statement and kind; of several products that with as many operands.</summary>
    private static Op? Original(Kernel kernel, Op specialised) =>
        kernel.Body.Walk().Where(o => o.Code == specialised.Code && o.Ordinal == specialised.Ordinal).OrderBy(o => o.Operands.Count == specialised.Operands.Count ? 0 : 1).FirstOrDefault();
}
