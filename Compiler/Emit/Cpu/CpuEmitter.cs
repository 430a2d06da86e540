using Fusion.Compiler.Ir;
using Fusion.Compiler.Passes;
using Fusion.Compiler.Scheduling;
using Fusion.Compiler.Text;

namespace Fusion.Compiler.Emit.Cpu;

/// <summary>
/// Writes a kernel as C#: a struct whose fields are the arguments and whose <c>Run</c> is one program. Extents stay
/// run-time integers, vectors have sixteen lanes, matrix products go to the runtime's register-blocked kernels.
/// The text needs no unsafe context.
/// </summary>
internal sealed class CpuEmitter : StepEmitter
{
    private readonly CpuNames names;
    private readonly List<(string Name, string Bytes)> scratch = [];
    private readonly List<CpuPlacement> placements;
    private readonly CpuZeroStart zeroStarts;
    private readonly CpuDotGroups groups;
    private readonly HashSet<Op> early = [];
    private NaturalScalars? naturals;
    private int quoted;

    private CpuEmitter(ScheduledKernel scheduled, CpuNames names) : base(scheduled, names, new KernelFacts(scheduled.Kernel))
    {
        this.names = names;
        names.Reserve(scheduled.Kernel, scheduled.Buffers);
        placements = CpuPlacement.Find(scheduled, Facts);
        zeroStarts = new CpuZeroStart(scheduled);
        groups = new CpuDotGroups(scheduled, zeroStarts);
    }

    /// <summary>The struct <c>CpuProgram</c>, whose integers wrap also where C# would check them.</summary>
    public static string Emit(Kernel kernel, bool isChecked = false) =>
        new CpuEmitter(Scheduler.Schedule(new BranchesToChoices().Run(kernel), widensOperands: true), new CpuNames()).EmitStruct(isChecked);

    /// <summary>Statements that compute the extents of the grid into <c>int grid0, grid1…</c>, given parameters as locals.</summary>
    public static string EmitGrid(Kernel kernel)
    {
        var names = new CpuNames();
        names.Reserve(kernel, []);
        var text = new SourceWriter();
        foreach (var op in kernel.Grid.Ops)
        {
            if (op.Code == OpCode.Yield)
                for (var i = 0; i < op.Operands.Count; i++) text.Line($"int grid{i} = Math.Max(0, {names[op.Operands[i]]});");
            else if (names.Statement(op) is { } statement) text.Line(statement);
        }
        return text.ToString();
    }

    private string EmitStruct(bool isChecked)
    {
        var kernel = Scheduled.Kernel;
        for (var i = 0; i < kernel.Body.Arguments.Count; i++) names.Define(kernel.Body.Arguments[i], names.FreshFor(kernel.Body.Arguments[i], prefix: "_grid"));
        EmitBlock(Scheduled.Body);

        var text = new SourceWriter();
        using (text.Block("public struct CpuProgram : ICpuProgram"))
        {
            foreach (var p in kernel.Parameters) text.Line($"public {FieldType(p)} @{p.Identifier};");
            for (var i = 0; i < kernel.Body.Arguments.Count; i++) text.Line($"public int grid{i};");
            text.Line();
            text.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
            using (text.Block("public readonly void Run(int _program, CpuWorker _worker)"))
            using (isChecked ? text.Block("unchecked") : default)
            {
                EmitGridIndices(text);
                EmitScratch(text);
                text.Lines(Body.ToString());
            }
        }
        return text.ToString();
    }

    private static string FieldType(Parameter p) => p.Value.Type is ViewType ? "ViewArgument" : CpuRules.ScalarType(p.Value.Element);

    private void EmitGridIndices(SourceWriter text)
    {
        var count = Scheduled.Kernel.Body.Arguments.Count;
        for (var i = 0; i < count; i++)
        {
            text.Line($"int {names[Scheduled.Kernel.Body.Arguments[i]]} = _program{(i == count - 1 ? "" : $" % grid{i}")};");
            if (i < count - 1) text.Line($"_program /= grid{i};");
        }
    }

    private void EmitScratch(SourceWriter text)
    {
        foreach (var buffer in Scheduled.Buffers)
        {
            var (rows, columns) = buffer.IsColumn && !buffer.RowLocal ? (Dim.One, buffer.Rows) : (buffer.RowLocal ? Dim.One : buffer.Rows, buffer.Columns);
            scratch.Add((buffer.InView ? buffer.Name + "_home" : buffer.Name, CpuSweep.Bytes(buffer.Element, $"{rows}, {columns}")));
        }
        if (scratch.Count == 0) return;
        for (var i = 0; i < scratch.Count; i++) text.Line($"int {scratch[i].Name}_bytes = {scratch[i].Bytes};");
        text.Line($"nint {scratch[0].Name} = _worker.Scratch({string.Join(" + ", scratch.Select(s => s.Name + "_bytes"))});");
        for (var i = 1; i < scratch.Count; i++) text.Line($"nint {scratch[i].Name} = {scratch[i - 1].Name} + {scratch[i - 1].Name}_bytes;");
    }

    protected override void EmitSweep(FusedStep sweep)
    {
        var loop = zeroStarts.LoopAfter(sweep);
        if (loop is not null && CpuZeroStart.CertainlyRuns(loop)) return;
        if (placements.Find(p => p.Copies(sweep)) is { } placed) Body.Line($"if (!{placed.Buffer.Name}_placed)");
        if (loop is not null) Body.Line($"if ({names[loop.Op.Operands[0]]} >= {names[loop.Op.Operands[1]]})");
        new CpuSweep(sweep, Scheduled.BufferOf, names, Body, Facts, NewScratch).Emit();
    }

    /// <summary>Quotes the C# that a step comes from, and decides where tiles lie that could lie in a view.</summary>
    protected override void Begin(Step step)
    {
        foreach (var ordinal in Ordinals(step).Distinct().OrderBy(o => o)) Quote(ordinal);
        foreach (var placement in placements.Where(p => p.First == step))
        {
            var (b, o) = (placement.Buffer, placement.Target.Operands);
            foreach (var operand in o.Take(3)) EmitEarly(operand);
            // Products alone write what exists of a tile at the end of its view; zeros for a loop that never runs are not theirs.
            var loops = placement.Others.Select(zeroStarts.LoopAfter).ToList();
            var test = loops.Contains(null) ? "Fits" : "FitsInPart";
            var runs = string.Concat(loops.OfType<LoopStep>().Select(l => $" && {names[l.Op.Operands[0]]} < {names[l.Op.Operands[1]]}"));
            Body.Line($"bool {b.Name}_placed = CpuTile.{test}({names[o[0]]}, {names[o[1]]}, {names[o[2]]}, {b.Rows}, {b.Columns}){(test == "Fits" ? "" : runs)};");
            Body.Line($"nint {b.Name} = {b.Name}_placed ? CpuTile.Address({names[o[0]]}, {names[o[1]]}, {names[o[2]]}) : {b.Name}_home;");
            Body.Line($"int {b.Name}_rows = {b.Name}_placed ? Math.Min({b.Rows}, {names[o[0]]}.Length0 - {names[o[1]]}) : {b.Rows};");
            Body.Line($"int {b.Name}_columns = {b.Name}_placed ? Math.Min({b.Columns}, {names[o[0]]}.Length1 - {names[o[2]]}) : {b.Columns};");
            Body.Line($"nint {b.Name}_stride = {b.Name}_placed ? {names[o[0]]}.Stride0 : CpuTile.Stride({b.Columns});");
        }
    }

    protected override void Write(Op op, string statement)
    {
        Quote(op.Ordinal);
        Body.Line(statement);
    }

    private void Quote(int ordinal)
    {
        if (ordinal == 0 || ordinal == quoted) return;
        quoted = ordinal;
        if (Scheduled.Kernel.Statements.TryGetValue(ordinal, out var statement)) Body.Line("// " + statement);
    }

    private static IEnumerable<int> Ordinals(Step step) => step switch
    {
        FusedStep f => f.Sinks.Select(s => s.Op?.Ordinal ?? s.Value.Producer?.Ordinal ?? 0),
        DotStep d => [d.Op.Ordinal],
        WholeStep w => [w.Op.Ordinal],
        LoopStep l => [l.Op.Ordinal],
        IfStep i => [i.Op.Ordinal],
        _ => [],
    };

    /// <summary>A scalar or view that the program computes later, now.</summary>
    private void EmitEarly(Value value)
    {
        if (value.Producer is not { } op || names.IsDefined(value) || CpuNames.IsInline(op) || op.Regions.Count > 0) return;
        foreach (var operand in op.Operands) EmitEarly(operand);
        if (names.Statement(op) is { } statement) Write(op, statement);
        early.Add(op);
    }

    protected override bool IsDone(Op op) => early.Contains(op);

    protected override void EmitWhole(WholeStep step)
    {
        foreach (var statement in CpuWhole.Statements(step)) Body.Line(statement);
    }

    protected override string Swap(TileBuffer a, TileBuffer b) => $"({a.Name}, {b.Name}) = ({b.Name}, {a.Name});";

    private string NewScratch(string bytes)
    {
        var name = $"_e{scratch.Count}";
        scratch.Add((name, bytes));
        return name;
    }

    /// <summary>Address, row stride and column stride of a buffer, in elements.</summary>
    internal static string Layout(TileBuffer b) => b.IsColumn ? $"{b.Name}, 1, 1" : $"{b.Name}, CpuTile.Stride({b.Columns}), 1";

    protected override void EmitDot(DotStep step)
    {
        if (groups.Waits(step)) return;
        if (groups.EndingWith(step) is { } group)
        {
            EmitGroup(group);
            return;
        }
        var a = step.Op.Operands[0].Tile;
        var target = step.Target;
        var (name, memory) = target.Element == ElementType.I32 ? ("CpuIntegerDot", "Int") : ("CpuDot", "Float");
        var operands = step.Op.Operands.Take(2).Select(o => step.Op.IsTensorFloat ? $"CpuTensorFloat.Round({Operand(o)}, _worker)" : Operand(o)).ToList();
        Body.Line($"{name}.Multiply({operands[0]}, {operands[1]},");
        Body.Line($"    ref CpuMemory.{memory}({target.Name}), {(target.IsColumn ? "1" : CpuScratch.Stride(target))}, {Extents(step)}, {a.Columns}, {Accumulates(step)}, _worker);");
    }

    private void EmitGroup(IReadOnlyList<DotStep> group)
    {
        var op = group[0].Op;
        Body.Line($"CpuDot.MultiplyFour({Operand(op.Operands[0])},");
        foreach (var step in group) Body.Line($"    {Operand(step.Op.Operands[1])}, new DotResult(ref CpuMemory.Float({step.Target.Name}), {CpuScratch.Stride(step.Target)}, {Extents(step)}),");
        Body.Line($"    {op.Operands[0].Tile.Columns}, {Accumulates(group[0])}, _worker);");
    }

    /// <summary>Rows and columns of a product that exist.</summary>
    private static string Extents(DotStep step) => step.Target is { InView: true, Name: var name } ? $"{name}_rows, {name}_columns" : $"{step.Op.Operands[0].Tile.Rows}, {step.Op.Result.Tile.Columns}";

    private string Accumulates(DotStep step)
    {
        if (!step.Accumulate) return "false";
        return zeroStarts.LoopOf(step) is { } loop ? $"{names[loop.Body.Block.Arguments[0]]} > {names[loop.Op.Operands[0]]}" : "true";
    }

    private string Operand(Value value)
    {
        // The source of a transposition is read with exchanged strides, even where its transposed copy exists as well.
        if (value.Producer is { Code: OpCode.Transpose } transpose) return $"CpuTile.Transposed({Operand(transpose.Operands[0])})";
        if (Scheduled.BufferOf.TryGetValue(value, out var b)) return Begun(value, $"CpuTile.Operand({Layout(b)}, {Inside(value)})");
        if (value.Producer is { Code: OpCode.Cast } cast)
        {
            var narrow = cast.Operands[0].Producer!.Operands.Select(v => names[v]).ToList();
            return $"CpuTile.OperandBF16({narrow[0]}, {narrow[1]}, {narrow[2]}, {value.Tile.Rows}, {value.Tile.Columns}, _worker)";
        }
        var o = value.Producer!.Operands.Select(v => names[v]).ToList();
        return value.Producer.Operands[0].View.Rank == 1
            ? $"CpuTile.Operand({o[0]}, {o[1]}, {value.Tile.Columns}, _worker)"
            : $"CpuTile.Operand({o[0]}, {o[1]}, {o[2]}, {value.Tile.Rows}, {value.Tile.Columns}, _worker)";
    }

    private NaturalScalars Naturals => naturals ??= new NaturalScalars(Scheduled.Kernel);

    /// <summary>A buffered operand whose load may begin before its view: what lies there does not count. Products of integers with padding are zero already.</summary>
    private string Begun(Value value, string operand)
    {
        if (!ElementTraits.IsFloat(value.Element) || KernelFacts.PaddedLoad(value) is not { } load || load.Operands.Skip(1).All(Naturals.Contains)) return operand;
        var o = load.Operands.Skip(1).Select(v => names[v]).ToList();
        string Before(int axis, Dim extent) => Naturals.Contains(load.Operands[axis + 1]) ? "0" : $"Math.Clamp(-{Nesting.Grouped(o[axis])}, 0, {extent})";
        return o.Count == 1 ? $"CpuTile.From({operand}, 0, {Before(0, value.Tile.Columns)})" : $"CpuTile.From({operand}, {Before(0, value.Tile.Rows)}, {Before(1, value.Tile.Columns)})";
    }

    /// <summary>The rows and columns of a buffered operand that count: what was loaded from beyond the end of a view does not.</summary>
    private string Inside(Value value)
    {
        if (KernelFacts.PaddedLoad(value) is not { } load) return $"{value.Tile.Rows}, {value.Tile.Columns}";
        var o = load.Operands.Select(v => names[v]).ToList();
        return o.Count == 2
            ? $"1, Math.Clamp({o[0]}.Length0 - {o[1]}, 0, {value.Tile.Columns})"
            : $"Math.Clamp({o[0]}.Length0 - {o[1]}, 0, {value.Tile.Rows}), Math.Clamp({o[0]}.Length1 - {o[2]}, 0, {value.Tile.Columns})";
    }
}
