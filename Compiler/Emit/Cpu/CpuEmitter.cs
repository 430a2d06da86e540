using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;
using Fusion.Compiler.Text;

namespace Fusion.Compiler.Emit.Cpu;

/// <summary>
/// Writes a kernel as C#: a struct whose fields are the arguments and whose <c>Run</c> is one program. Extents stay
/// run-time integers, vectors have sixteen lanes, matrix products go to the runtime's register-blocked kernels.
/// The text needs no unsafe context.
/// </summary>
public sealed class CpuEmitter
{
    private readonly ScheduledKernel scheduled;
    private readonly CpuNames names = new();
    private readonly SourceWriter body = new();
    private readonly List<(string Name, string Bytes)> scratch = [];

    private CpuEmitter(ScheduledKernel scheduled) => this.scheduled = scheduled;

    /// <summary>The struct <c>CpuProgram</c>.</summary>
    public static string Emit(Kernel kernel) => new CpuEmitter(Scheduler.Schedule(kernel)).EmitStruct();

    /// <summary>Statements that compute the extents of the grid into <c>int grid0, grid1…</c>, given parameters as locals.</summary>
    public static string EmitGrid(Kernel kernel)
    {
        var names = new CpuNames();
        var text = new SourceWriter();
        foreach (var op in kernel.Grid.Ops)
        {
            if (op.Code == OpCode.Yield)
                for (var i = 0; i < op.Operands.Count; i++) text.Line($"int grid{i} = Math.Max(0, {names[op.Operands[i]]});");
            else if (names.Statement(op) is { } statement) text.Line(statement);
        }
        return text.ToString();
    }

    private string EmitStruct()
    {
        var kernel = scheduled.Kernel;
        for (var i = 0; i < kernel.Body.Arguments.Count; i++) names.Define(kernel.Body.Arguments[i], $"_grid{i}");
        EmitBlock(scheduled.Body);

        var text = new SourceWriter();
        using (text.Block("public struct CpuProgram : ICpuProgram"))
        {
            foreach (var p in kernel.Parameters) text.Line($"public {FieldType(p)} @{p.Name};");
            for (var i = 0; i < kernel.Body.Arguments.Count; i++) text.Line($"public int grid{i};");
            text.Line();
            text.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
            using (text.Block("public readonly void Run(int _program, CpuWorker _worker)"))
            {
                EmitGridIndices(text);
                EmitScratch(text);
                text.Lines(body.ToString());
            }
        }
        return text.ToString();
    }

    public static string FieldType(Parameter p) => p.Value.Type is ViewType ? "ViewArgument" : CpuRules.ScalarType(p.Value.Element);

    private void EmitGridIndices(SourceWriter text)
    {
        var count = scheduled.Kernel.Body.Arguments.Count;
        for (var i = 0; i < count; i++)
        {
            text.Line(i == count - 1 ? $"int _grid{i} = _program;" : $"int _grid{i} = _program % grid{i};");
            if (i < count - 1) text.Line($"_program /= grid{i};");
        }
    }

    private void EmitScratch(SourceWriter text)
    {
        foreach (var buffer in scheduled.Buffers)
        {
            var (rows, columns) = buffer.IsColumn && !buffer.RowLocal ? (Dim.One, buffer.Rows) : (buffer.RowLocal ? Dim.One : buffer.Rows, buffer.Columns);
            scratch.Add((buffer.Name, $"CpuTile.Bytes({rows}, {columns})"));
        }
        if (scratch.Count == 0) return;
        for (var i = 0; i < scratch.Count; i++) text.Line($"int {scratch[i].Name}_bytes = {scratch[i].Bytes};");
        text.Line($"nint {scratch[0].Name} = _worker.Scratch({string.Join(" + ", scratch.Select(s => s.Name + "_bytes"))});");
        for (var i = 1; i < scratch.Count; i++) text.Line($"nint {scratch[i].Name} = {scratch[i - 1].Name} + {scratch[i - 1].Name}_bytes;");
    }

    private void EmitBlock(ScheduledBlock block)
    {
        foreach (var step in block.Steps)
        {
            switch (step)
            {
                case ScalarStep scalar:
                    if (names.Statement(scalar.Op) is { } statement) body.Line(statement);
                    break;
                case FusedStep sweep:
                    new CpuSweep(sweep, scheduled.BufferOf, names, body, NewScratch).Emit();
                    break;
                case DotStep dot:
                    EmitDot(dot);
                    break;
                case TransposeStep transpose:
                    body.Line($"CpuTile.Transpose({Layout(transpose.Source)}, {Layout(transpose.Target)}, {transpose.Source.Rows}, {transpose.Source.Columns});");
                    break;
                case LoopStep loop:
                    EmitLoop(loop);
                    break;
                case IfStep branch:
                    EmitIf(branch);
                    break;
            }
        }
    }

    private string NewScratch(string bytes)
    {
        var name = $"_e{scratch.Count}";
        scratch.Add((name, bytes));
        return name;
    }

    /// <summary>Address, row stride and column stride of a buffer, in elements.</summary>
    private static string Layout(TileBuffer b) => b.IsColumn ? $"{b.Name}, 1, 1" : $"{b.Name}, CpuTile.Stride({b.Columns}), 1";

    private void EmitDot(DotStep step)
    {
        var a = step.Op.Operands[0].Tile;
        var target = step.Target;
        body.Line($"CpuDot.Multiply({Operand(step.Op.Operands[0])}, {Operand(step.Op.Operands[1])},");
        body.Line($"    ref CpuMemory.Float({target.Name}), {(target.IsColumn ? "1" : $"CpuTile.Stride({target.Columns})")}, {a.Rows}, {step.Op.Result.Tile.Columns}, {a.Columns}, {(step.Accumulate ? "true" : "false")}, _worker);");
    }

    private string Operand(Value value)
    {
        if (scheduled.BufferOf.TryGetValue(value, out var b)) return $"CpuTile.Operand({Layout(b)}, {b.Rows}, {b.Columns})";
        var producer = value.Producer!;
        if (producer.Code == OpCode.Transpose) return $"CpuTile.Transposed({Operand(producer.Operands[0])})";
        var o = producer.Operands.Select(v => names[v]).ToList();
        return producer.Operands[0].View.Rank == 1
            ? $"CpuTile.Operand({o[0]}, {o[1]}, {value.Tile.Columns}, _worker)"
            : $"CpuTile.Operand({o[0]}, {o[1]}, {o[2]}, {value.Tile.Rows}, {value.Tile.Columns}, _worker)";
    }

    private void EmitLoop(LoopStep loop)
    {
        var op = loop.Op;
        var isFor = op.Code == OpCode.For;
        var carried = DefineCarried(op.Operands.Skip(isFor ? 3 : 0), op.Results, loop.Body.Block.Arguments.Skip(isFor ? 1 : 0), loop.Condition?.Block.Arguments);
        string header;
        if (isFor)
        {
            var index = names.Define(loop.Body.Block.Arguments[0], names.Fresh("_i"));
            header = $"for (int {index} = {names[op.Operands[0]]}; {index} < {names[op.Operands[1]]}; {index} += {names[op.Operands[2]]})";
        }
        else header = "while (true)";
        using (body.Block(header))
        {
            if (loop.Condition is { } condition)
            {
                EmitBlock(condition);
                body.Line($"if (!({names[condition.Block.Yields[0]]})) break;");
            }
            EmitBlock(loop.Body);
            AssignCarried(carried, loop.Body.Block.Yields);
            foreach (var (current, next) in loop.Swaps) body.Line($"({current.Name}, {next.Name}) = ({next.Name}, {current.Name});");
        }
    }

    /// <summary>Scalars that a loop carries are one mutable local, seen as argument inside and as result after it.</summary>
    private List<(int Index, string Name)> DefineCarried(IEnumerable<Value> initial, IReadOnlyList<Value> results, IEnumerable<Value> arguments, IReadOnlyList<Value>? conditionArguments)
    {
        var carried = new List<(int, string)>();
        var inits = initial.ToList();
        var args = arguments.ToList();
        for (var i = 0; i < results.Count; i++)
        {
            if (!results[i].IsScalar) continue;
            var name = names.Define(results[i]);
            names.Alias(args[i], name);
            if (conditionArguments is not null) names.Alias(conditionArguments[i], name);
            body.Line($"{CpuRules.ScalarType(results[i].Element)} {name} = {names[inits[i]]};");
            carried.Add((i, name));
        }
        return carried;
    }

    private void AssignCarried(List<(int Index, string Name)> carried, IReadOnlyList<Value> yields)
    {
        if (carried.Count == 1) body.Line($"{carried[0].Name} = {names[yields[carried[0].Index]]};");
        else if (carried.Count > 1)
            body.Line($"({string.Join(", ", carried.Select(c => c.Name))}) = ({string.Join(", ", carried.Select(c => names[yields[c.Index]]))});");
    }

    private void EmitIf(IfStep branch)
    {
        var results = branch.Op.Results;
        foreach (var result in results.Where(r => r.IsScalar)) body.Line($"{CpuRules.ScalarType(result.Element)} {names.Define(result)};");
        using (body.Block($"if ({names[branch.Op.Operands[0]]})")) Side(branch.Then);
        if (branch.Otherwise.Steps.Count == 0 && !results.Any(r => r.IsScalar)) return;
        using (body.Block("else")) Side(branch.Otherwise);

        void Side(ScheduledBlock side)
        {
            EmitBlock(side);
            for (var i = 0; i < results.Count; i++)
                if (results[i].IsScalar) body.Line($"{names[results[i]]} = {names[side.Block.Yields[i]]};");
        }
    }
}
