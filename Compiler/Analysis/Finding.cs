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
    /// <summary>The suspicions, in program order of each analysis.</summary>
    public static IReadOnlyList<Finding> Of(Kernel kernel) => [.. Races.Find(kernel), .. OverwrittenStores.Find(kernel), .. PaddingFlow.Find(kernel), .. Budget(kernel)];

    private static IEnumerable<Finding> Budget(Kernel kernel) =>
        Emit.Cuda.CudaEmitter.Objection(kernel) is { } objection ? [new Finding(FindingKind.Budget, null, [objection])] : [];
}
