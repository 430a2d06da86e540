using System.Collections.Immutable;
using Fusion.Compiler.Emit.Cpu;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;
using Fusion.Compiler.Passes;
using Fusion.Runtime.Cuda;

namespace Fusion.Runtime.Tuning;

/// <summary>All combinations of a kernel's [Tune] values, without those that arithmetic rules out before anything is compiled.</summary>
/// <param name="Candidates">What is worth measuring; the kernel's first values come first, then what differs least from them.</param>
/// <param name="RuledOut">The others, each with the reason.</param>
public sealed record TuningSpace(ImmutableArray<ImmutableArray<NamedInt>> Candidates, ImmutableArray<(ImmutableArray<NamedInt> Values, string Reason)> RuledOut)
{
    /// <summary>
    /// The most that the local tiles of one program may take on a CPU: as much as a core's second-level cache holds on what
    /// Fusion runs on, 256 KiB to 2 MiB, and no more than the larger ones.
    /// </summary>
    private const long CpuTileBytes = 2 << 20;

    /// <summary>The space of a kernel.</summary>
    /// <param name="kernel">Its IR.</param>
    /// <param name="constants">Values of its [Const] parameters.</param>
    /// <param name="target">The GPU; null for a CPU.</param>
    public static TuningSpace Of(Kernel kernel, IReadOnlyDictionary<string, int> constants, CudaTarget? target)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        var candidates = ImmutableArray.CreateBuilder<ImmutableArray<NamedInt>>();
        var ruledOut = ImmutableArray.CreateBuilder<(ImmutableArray<NamedInt>, string)>();
        foreach (ImmutableArray<NamedInt> values in Combinations(kernel, target is null))
        {
            var all = new Dictionary<string, int>(constants);
            foreach (NamedInt value in values)
                all[value.Name] = value.Value;
            if (Objection(kernel, all, target) is { } reason)
                ruledOut.Add((values, reason));
            else
                candidates.Add(values);
        }
        return new TuningSpace(candidates.ToImmutable(), ruledOut.ToImmutable());
    }

    /// <summary>Every combination; a value counts as far from the first as its place among the candidates.</summary>
    private static IEnumerable<ImmutableArray<NamedInt>> Combinations(Kernel kernel, bool cpu)
    {
        IEnumerable<(ImmutableArray<NamedInt> Values, int Distance)> all = [([], 0)];
        foreach (Parameter p in kernel.Parameters.Where(p => p.Kind == ParameterKind.Tune))
            all = all.SelectMany(head => p.CandidatesFor(cpu).Select((value, place) => (head.Values.Add(new NamedInt(p.Name, value)), head.Distance + place)));
        return all.OrderBy(c => c.Distance).Select(c => c.Values);
    }

    private static string? Objection(Kernel kernel, Dictionary<string, int> values, CudaTarget? target)
    {
        try
        {
            if (target is not null)
            {
                _ = CudaSpecialisation.Emit(kernel, values, target);
                return null;
            }
            long bytes = CpuScratch.Bytes(Specialize.Apply(kernel, values));
            return bytes > CpuTileBytes ? $"its tiles need {bytes >> 10} KiB, more than a core's cache" : null;
        }
        catch (Exception e) when (e is FusionException or IrException)
        {
            return e.Message;
        }
    }
}
