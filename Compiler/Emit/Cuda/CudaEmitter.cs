using System.Globalization;
using Fusion.Compiler.Facts;
using Fusion.Compiler.Ir;
using Fusion.Compiler.Passes;
using Fusion.Compiler.Scheduling;
using Fusion.Compiler.Text;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>What of a kernel's tiles is too much for a GPU.</summary>
/// <param name="Message">In words.</param>
/// <param name="Products">Of registers: the products whose results are in them at the same time, and their sizes; of shared memory none.</param>
/// <param name="Tile">The operation that made the largest tile in shared memory; null where none is known, and for registers.</param>
public sealed record Excess(string Message, IReadOnlyList<(Op Product, string Size)> Products, Op? Tile = null);

/// <summary>
/// Writes a specialised kernel as CUDA C++: one function over the device library, every size a number. A block of
/// threads runs one program; tiles that are not expressions lie in shared memory. What comes from a C# statement follows
/// that statement as a comment and a <c>#line</c> with its number (<see cref="CudaLines"/>), so that moving a kernel
/// within its file changes nothing here. Locals keep their names.
/// </summary>
public sealed class CudaEmitter
{
    /// <summary>Shared memory that the hardware takes for each block.</summary>
    private const int ReservedBytes = 1024;

    private const int MostCopies = 3;

    private readonly ScheduledKernel scheduled;
    private readonly CudaTarget target;
    private readonly KernelFacts facts;
    private readonly KernelKnowledge knowledge;
    private readonly MatrixPlan plan;
    private readonly int threads;
    private readonly Dictionary<Step, StepAccess> accesses = [];

    /// <summary>
    /// The CUDA of the specialisation that a kernel declares ([Const] defaults, first [Tune] values) for H100: what is
    /// generated at build time. Empty when a [Const] parameter has no default; a comment that says why when there is no such code.
    /// </summary>
    public static string EmitDefault(Kernel kernel)
    {
        if (kernel.DefaultSpecialisation(cpu: false) is not { } values) return "";
        try
        {
            return Emit(Specialize.Apply(kernel, values)).Text;
        }
        catch (IrException e)
        {
            return $"// {e.Message}\n";
        }
    }

    /// <summary>
    /// What is too much for an H100, the GPU with the most shared memory, in the specialisation that a kernel declares: tiles
    /// in shared memory, or in registers. Null when it fits, or when it declares none.
    /// </summary>
    /// <param name="kernel">The kernel, not specialised.</param>
    /// <param name="registerBudget">The most registers that its author grants a thread; null: as many as the GPU has.</param>
    public static Excess? ExcessOf(Kernel kernel, int? registerBudget)
    {
        if (kernel.DefaultSpecialisation(cpu: false) is not { } values) return null;
        CudaEmitter? emitter = null;
        try
        {
            emitter = Planned(Specialize.Apply(kernel, values), CudaTarget.Sm90a, KnownFacts.None);
            emitter.EmitSource();
            return emitter.RegisterExcess(registerBudget);
        }
        catch (IrException e)
        {
            var tile = emitter is null ? null : SharedLayout.Of(emitter.scheduled, emitter.accesses, emitter.threads).Largest;
            return new Excess(e.Message, [], tile?.Origin?.Producer);
        }
    }

    /// <summary>Whether CUDA can be made of a kernel with these values, for the GPU with the most shared memory.</summary>
    public static bool Fits(Kernel kernel, IReadOnlyDictionary<string, int> values)
    {
        try
        {
            Emit(Specialize.Apply(kernel, values));
            return true;
        }
        catch (IrException)
        {
            return false;
        }
    }

    private Excess? RegisterExcess(int? budget)
    {
        if (FragmentRegisters.Peak(scheduled, facts, plan) is not var (registers, products)) return null;
        var limit = FragmentRegisters.Limit(threads, Blocks(SharedLayout.Of(scheduled, accesses, threads)));
        if (budget is { } granted && granted < limit) limit = granted;
        if (registers <= limit) return null;
        var sizes = products.Select(p => $"({p.Target.Rows}, {p.Target.Columns})").ToList();
        return new Excess(string.Format(CultureInfo.InvariantCulture, "{0} registers for each of {1} threads, of {2} that {3}", registers, threads, limit, limit == budget ? "its [RegisterBudget] grants" : "there are"),
            [.. products.Zip(sizes, (p, size) => (p.Op, size))]);
    }

    private CudaEmitter(ScheduledKernel scheduled, CudaTarget target, KnownFacts known, int copies)
    {
        this.scheduled = scheduled;
        this.target = target;
        facts = new KernelFacts(scheduled.Kernel);
        knowledge = new KernelKnowledge(scheduled.Kernel, known);
        plan = MatrixPlan.Apply(scheduled, facts, target, copies);
        threads = CudaThreads.Count(scheduled, plan);
        Visit(scheduled.Body);
    }

    /// <summary>Emits a kernel whose [Const] and [Tune] parameters have been replaced by their values.</summary>
    /// <param name="specialised">What <c>Specialize.Apply</c> returned.</param>
    /// <param name="target">The architecture; without one, H100.</param>
    /// <param name="facts">What holds for the launches of this code; without, nothing is known of them.</param>
    /// <exception cref="IrException">An extent has no value, or the tiles need more shared memory than the target has.</exception>
    public static CudaKernelSource Emit(Kernel specialised, CudaTarget? target = null, KnownFacts? facts = null)
    {
        return Planned(specialised, target ?? CudaTarget.Sm90a, facts ?? KnownFacts.None).EmitSource();
    }

    private static CudaEmitter Planned(Kernel specialised, CudaTarget architecture, KnownFacts known)
    {
        specialised = new KnownBounds(known).Run(new Simplify().Run(specialised));
        // Three tiles of an operand where two blocks of such a size fit on a multiprocessor, else two, else one.
        for (var copies = MostCopies; copies > 1; copies--)
        {
            var emitter = new CudaEmitter(Schedule(specialised, architecture), architecture, known, copies);
            var bytes = SharedLayout.Of(emitter.scheduled, emitter.accesses, emitter.threads).TotalBytes + ReservedBytes;
            if (bytes * (copies == MostCopies ? 2 : 1) <= architecture.SharedBytes) return emitter;
        }
        return new CudaEmitter(Schedule(specialised, architecture), architecture, known, copies: 1);
    }

    /// <summary>The facts about a launch that would make better code of a specialised kernel.</summary>
    /// <inheritdoc cref="Emit" path="/exception"/>
    public static IReadOnlyList<LaunchFact> FactsOf(Kernel specialised, CudaTarget? target = null)
    {
        var all = KnownFacts.All;
        Emit(specialised, target, all);
        return all.Asked;
    }

    private static ScheduledKernel Schedule(Kernel specialised, CudaTarget architecture) =>
        Scheduler.Schedule(specialised, rowReductionsApart: true, copiesOperands: dot => MatrixInstruction.Of(dot, architecture) is not null);

    private static string Remedy(Kernel kernel) =>
        kernel.Parameters.Any(p => p.Kind == ParameterKind.Tune) ? "choose smaller [Tune] values"
        : kernel.Parameters.Any(p => p.Kind == ParameterKind.Const) ? "choose smaller [Const] values, or hold fewer tiles at a time"
        : "choose smaller tiles, or hold fewer at a time";

    private CudaKernelSource EmitSource()
    {
        var kernel = scheduled.Kernel;
        var layout = SharedLayout.Of(scheduled, accesses, threads);
        if (layout.TotalBytes > target.SharedBytes)
            throw new IrException(string.Format(CultureInfo.InvariantCulture,
                "{0}: its tiles need {1:F1} KiB of shared memory, {2} has {3} KiB for a block: {4}",
                kernel.Name, layout.TotalBytes / 1024.0, target.Architecture, target.SharedBytes / 1024, Remedy(kernel)));

        var names = new CudaNames();
        names.Reserve(kernel, scheduled.Buffers);
        for (var i = 0; i < kernel.Body.Arguments.Count; i++) names.Define(kernel.Body.Arguments[i], names.FreshFor(kernel.Body.Arguments[i], prefix: "_grid"));
        var body = new CudaSteps(scheduled, names, layout, new Barriers(layout, facts, accesses), facts, knowledge, plan, threads).Emit();

        var text = new SourceWriter();
        text.Directive("#include \"/fusion/tile.cuh\"").Directive(CudaLines.FileDirective(kernel.Name)).Line();
        text.Line($"// {kernel.Name}: {string.Join(", ", kernel.Parameters.Where(p => p.Kind is ParameterKind.View).Select(p => $"{p.Name} {p.Value.Type}"))}");
        text.Line(string.Format(CultureInfo.InvariantCulture, "extern \"C\" __global__ void __launch_bounds__({0}, {1})", threads, Blocks(layout)));
        text.Line($"{CudaNames.EntryPoint(kernel)}({string.Join(", ", Parameters())})");
        using (text.Block())
        {
            if (layout.TotalBytes > 0) text.Line("extern __shared__ __align__(16) unsigned char _shared[];");
            text.Line("const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;");
            GridIndices(text, names);
            foreach (var buffer in UsedBuffers()) text.Line(Declaration(buffer, layout));
            foreach (var fragment in scheduled.Buffers.Where(b => b is { IsFragment: true, RowLocal: false })) text.Line(CudaFragments.Declaration(fragment, plan));
            text.Line();
            text.Lines(body);
        }
        return new CudaKernelSource(text.ToString(), CudaNames.EntryPoint(kernel), threads, layout.TotalBytes, [.. UsedBuffers().Select(b => Tile(b, layout))]);
    }

    /// <summary>Registers for as many blocks as shared memory lets onto a multiprocessor, up to 384 threads with 168 registers each: with 128, attention's backward pass spills.</summary>
    private int Blocks(SharedLayout layout) => Math.Max(1, Math.Min(384 / threads, target.SharedBytes / (layout.TotalBytes + ReservedBytes)));

    private IEnumerable<TileBuffer> UsedBuffers() =>
        scheduled.Buffers.Where(b => accesses.Values.Any(a => a.Reads.Contains(b) || a.Writes.Contains(b)));

    private SharedTile Tile(TileBuffer buffer, SharedLayout layout) => new(
        buffer.Name, layout.Offset(buffer), buffer.RowLocal ? threads / 32 : SharedLayout.Extent(buffer.Rows), SharedLayout.Extent(buffer.Columns),
        SharedLayout.Stride(buffer), CudaNames.ElementSize(buffer.Element), SharedLayout.IsSwizzled(buffer), buffer.Copies);

    private IEnumerable<string> Parameters()
    {
        foreach (var p in scheduled.Kernel.Parameters.Where(p => p.Kind is ParameterKind.View or ParameterKind.Scalar))
            yield return $"{(p.Value.Type is ViewType view ? CudaNames.ViewType(view) : CudaNames.ScalarType(p.Value.Element))} {CudaNames.Identifier(p.Name)}";
        for (var i = 0; i < scheduled.Kernel.Body.Arguments.Count; i++) yield return Number("int _extent", i);
    }

    private void GridIndices(SourceWriter text, CudaNames names)
    {
        var count = scheduled.Kernel.Body.Arguments.Count;
        text.Line("int _program = blockIdx.x;");
        for (var i = 0; i < count; i++)
        {
            var extent = Number("_extent", i);
            var index = names[scheduled.Kernel.Body.Arguments[i]];
            if (i == count - 1) text.Line($"const int {index} = _program;");
            else text.Line($"const int {index} = _program % {extent};").Line($"_program /= {extent};");
        }
    }

    private static string Declaration(TileBuffer buffer, SharedLayout layout)
    {
        var type = CudaNames.MemoryType(buffer.Element);
        var row = buffer.RowLocal ? string.Format(CultureInfo.InvariantCulture, " + warp * {0}", SharedLayout.Stride(buffer)) : "";
        var shape = string.Format(CultureInfo.InvariantCulture, "({0}, {1}){2}", buffer.Rows, buffer.Columns, buffer.RowLocal ? ", a row for each warp" : "");
        var name = buffer.Copies > 1 ? buffer.Name + "_all" : buffer.Name;
        return $"{type}* {name} = ({type}*)(_shared + {layout.Offset(buffer).ToString(CultureInfo.InvariantCulture)}){row}; // {shape}";
    }

    private void Visit(ScheduledBlock block)
    {
        foreach (var step in block.Steps)
        {
            accesses[step] = StepAccess.Of(step, scheduled, facts, threads);
            if (step is IfStep branch)
            {
                Visit(branch.Then);
                Visit(branch.Otherwise);
            }
            else if (step is LoopStep loop)
            {
                if (loop.Condition is { } condition) Visit(condition);
                foreach (var prefetch in loop.Prefetches) accesses[prefetch] = StepAccess.Of(prefetch, scheduled, facts, threads);
                Visit(loop.Body);
            }
        }
    }

    private static string Number(string prefix, int number) => prefix + number.ToString(CultureInfo.InvariantCulture);
}
