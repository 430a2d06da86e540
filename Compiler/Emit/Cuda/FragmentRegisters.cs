using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>
/// How many registers of a thread the tiles take that stay in registers, at the step where they take most. A lower bound by
/// arithmetic: where a step turns one tile into another, only the larger counts.
/// </summary>
internal sealed class FragmentRegisters
{
    /// <summary>What addresses, indices and scalars take at least beside tiles.</summary>
    private const int Others = 16;

    private const int MostOfAThread = 255, OfAMultiprocessor = 65536;

    private readonly Dictionary<TileBuffer, (int First, int Last)> lives = [];
    private readonly List<DotStep> products = [];
    private readonly List<(int Start, int End)> loops = [];
    private readonly ScheduledKernel scheduled;
    private readonly KernelFacts facts;
    private readonly MatrixPlan plan;
    private int position;

    private FragmentRegisters(ScheduledKernel scheduled, KernelFacts facts, MatrixPlan plan)
    {
        this.scheduled = scheduled;
        this.facts = facts;
        this.plan = plan;
    }

    /// <summary>The most that a thread may have where so many blocks share a multiprocessor.</summary>
    public static int Limit(int threads, int blocks) => Math.Min(MostOfAThread, OfAMultiprocessor / (threads * blocks) / 8 * 8);

    /// <summary>The registers, and the products whose results are among them, the last one first; null where nothing stays in registers.</summary>
    public static (int Registers, IReadOnlyList<DotStep> Products)? Peak(ScheduledKernel scheduled, KernelFacts facts, MatrixPlan plan)
    {
        if (plan.Warps == 0) return null;
        var registers = new FragmentRegisters(scheduled, facts, plan);
        registers.Visit(scheduled.Body);
        for (var again = 0; again < registers.loops.Count; again++)
            foreach (var loop in registers.loops) registers.Cover(loop.Start, loop.End);
        var (most, at) = Enumerable.Range(0, registers.position).Select(step => (registers.At(step), step)).OrderByDescending(p => p.Item1).First();
        var live = registers.products.Where(p => registers.lives[p.Target] is var life && life.First <= at && at <= life.Last).Reverse().ToList();
        return (most + Others, live.Count > 0 ? live : [registers.products[0]]);
    }

    private int At(int step)
    {
        int through = 0, ending = 0, beginning = 0;
        foreach (var pair in lives)
        {
            if (step < pair.Value.First || step > pair.Value.Last) continue;
            var size = Size(pair.Key);
            if (step == pair.Value.First) beginning += size;
            else if (step == pair.Value.Last) ending += size;
            else through += size;
        }
        return through + Math.Max(ending, beginning);
    }

    private int Size(TileBuffer buffer)
    {
        var rows = SharedLayout.Extent(buffer.Rows) / plan.Down;
        var elements = buffer.Columns.IsOne ? rows / 8 : rows * (SharedLayout.Extent(buffer.Columns) / plan.Across) / 32;
        return elements * Math.Max(1, CudaNames.ElementSize(ElementTraits.Register(buffer.Element)) / 4);
    }

    private void Visit(ScheduledBlock block)
    {
        foreach (var step in block.Steps)
        {
            var start = position++;
            var access = StepAccess.WithFragments(step, scheduled, facts);
            foreach (var buffer in access.Reads.Concat(access.Writes).Where(b => b is { IsFragment: true, RowLocal: false })) Touch(buffer, start);
            if (step is DotStep dot && plan.IsProduct(dot)) products.Add(dot);
            if (step is IfStep branch)
            {
                Visit(branch.Then);
                Visit(branch.Otherwise);
            }
            else if (step is LoopStep loop)
            {
                if (loop.Condition is { } condition) Visit(condition);
                Visit(loop.Body);
                foreach (var (current, next) in loop.Swaps.Where(s => s.Current.IsFragment))
                {
                    Touch(current, start);
                    Touch(current, position);
                    Touch(next, position);
                }
                loops.Add((start, position++));
            }
        }
    }

    private void Touch(TileBuffer buffer, int at) =>
        lives[buffer] = lives.TryGetValue(buffer, out var life) ? (Math.Min(life.First, at), Math.Max(life.Last, at)) : (at, at);

    /// <summary>Live in and outside of a loop: live in all of it.</summary>
    private void Cover(int start, int end)
    {
        foreach (var buffer in lives.Keys.ToList())
        {
            var (first, last) = lives[buffer];
            if (last < start || first > end || (first >= start && last <= end)) continue;
            Touch(buffer, start);
            Touch(buffer, end);
        }
    }
}
