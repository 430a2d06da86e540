using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;
using Fusion.Compiler.Text;

namespace Fusion.Compiler.Emit;

/// <summary>
/// Walks a schedule and writes its control flow, which C# and CUDA C++ spell alike. Targets write sweeps, products and
/// operations on whole tiles.
/// </summary>
internal abstract class StepEmitter
{
    protected StepEmitter(ScheduledKernel scheduled, ValueNames values, KernelFacts facts)
    {
        Scheduled = scheduled;
        Facts = facts;
        Values = values;
    }

    protected ScheduledKernel Scheduled { get; }

    protected KernelFacts Facts { get; }

    protected SourceWriter Body { get; } = new();

    private ValueNames Values { get; }

    protected abstract void EmitSweep(FusedStep sweep);

    protected abstract void EmitDot(DotStep dot);

    protected abstract void EmitWhole(WholeStep step);

    /// <summary>Writes a copy into a buffer; only targets that plan such copies have them.</summary>
    protected virtual void EmitStage(StageStep stage) => throw new IrException("this target has no copies past the registers");

    /// <summary>Called before anything of a step is written.</summary>
    protected virtual void Begin(Step step)
    {
    }

    /// <summary>Called after everything of a step was written.</summary>
    protected virtual void End(Step step)
    {
    }

    /// <summary>Called between the sides of a branch.</summary>
    protected virtual void Otherwise(IfStep branch)
    {
    }

    /// <summary>Called before a For is written.</summary>
    protected virtual void BeforeLoop(LoopStep loop, string index)
    {
    }

    /// <summary>Called at the beginning of an iteration.</summary>
    protected virtual void BeginIteration(LoopStep loop)
    {
    }

    /// <summary>Called at the end of an iteration, before buffers trade places.</summary>
    protected virtual void EndIteration(LoopStep loop)
    {
    }

    /// <summary>The scalar or view was written already, earlier than it stands.</summary>
    protected virtual bool IsDone(Op op) => false;

    /// <summary>Writes the statement of a scalar or a view.</summary>
    protected virtual void Write(Op op, string statement) => Body.Line(statement);

    protected abstract string Swap(TileBuffer a, TileBuffer b);

    protected void EmitBlock(ScheduledBlock block)
    {
        foreach (var step in block.Steps)
        {
            Begin(step);
            switch (step)
            {
                case ScalarStep scalar:
                    if (IsDone(scalar.Op)) break;
                    if ((Nesting.UserOf(scalar.Op.Result, Facts) is { } user ? Values.Nest(scalar.Op, user) : Values.Statement(scalar.Op)) is { } statement) Write(scalar.Op, statement);
                    break;
                case FusedStep sweep:
                    EmitSweep(sweep);
                    break;
                case DotStep dot:
                    EmitDot(dot);
                    break;
                case WholeStep whole:
                    EmitWhole(whole);
                    break;
                case StageStep stage:
                    EmitStage(stage);
                    break;
                case LoopStep loop:
                    EmitLoop(loop);
                    break;
                case IfStep branch:
                    EmitIf(branch);
                    break;
            }
            End(step);
        }
    }

    private void EmitLoop(LoopStep loop)
    {
        var op = loop.Op;
        var isFor = op.Code == OpCode.For;
        var carried = DefineCarried(op.Operands.Skip(isFor ? 3 : 0), op.Results, loop.Body.Block.Arguments.Skip(isFor ? 1 : 0), loop.Condition?.Block.Arguments);
        string header;
        if (isFor)
        {
            var index = Values.Define(loop.Body.Block.Arguments[0], Values.FreshFor(loop.Body.Block.Arguments[0], prefix: "_i"));
            BeforeLoop(loop, index);
            header = $"for (int {index} = {Values[op.Operands[0]]}; {index} < {Values[op.Operands[1]]}; {index} += {Values[op.Operands[2]]})";
        }
        else header = "while (true)";
        using (Body.Block(header))
        {
            if (loop.Condition is { } condition)
            {
                EmitBlock(condition);
                var holds = Values[condition.Block.Yields[0]];
                // C# warns of a body that never runs, if it can tell.
                if (condition.Block.Yields[0].Producer is { Code: OpCode.Const })
                {
                    var constant = Values.Fresh();
                    Body.Line($"bool {constant} = {holds};");
                    holds = constant;
                }
                Body.Line($"if (!({holds})) break;");
            }
            BeginIteration(loop);
            EmitBlock(loop.Body);
            EndIteration(loop);
            AssignCarried(carried, loop.Body.Block.Yields);
            foreach (var (current, next) in loop.Swaps) Body.Line(Swap(current, next));
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
            var name = Values.Define(results[i]);
            Values.Alias(args[i], name);
            if (conditionArguments is not null) Values.Alias(conditionArguments[i], name);
            Body.Line($"{Values.LocalType(results[i].Type)} {name} = {Values[inits[i]]};");
            carried.Add((i, name));
        }
        return carried;
    }

    /// <summary>All next values are read before any is assigned: one may be another's old value. What stays as it is needs no assignment.</summary>
    private void AssignCarried(List<(int Index, string Name)> carried, IReadOnlyList<Value> yields)
    {
        var changed = carried.Where(c => Values[yields[c.Index]] != c.Name).ToList();
        var next = changed.Select(c => Values[yields[c.Index]]).ToList();
        if (changed.Count > 1)
        {
            for (var i = 0; i < changed.Count; i++)
            {
                var kept = Values.Fresh("_n");
                Body.Line($"{Values.LocalType(yields[changed[i].Index].Type)} {kept} = {next[i]};");
                next[i] = kept;
            }
        }
        for (var i = 0; i < changed.Count; i++) Body.Line($"{changed[i].Name} = {next[i]};");
    }

    private void EmitIf(IfStep branch)
    {
        var results = branch.Op.Results;
        foreach (var result in results.Where(r => r.IsScalar)) Body.Line($"{Values.LocalType(result.Type)} {Values.Define(result)};");
        using (Body.Block($"if ({Values[branch.Op.Operands[0]]})")) Side(branch.Then);
        if (branch.Otherwise.Steps.Count == 0 && !results.Any(r => r.IsScalar)) return;
        Otherwise(branch);
        using (Body.Block("else")) Side(branch.Otherwise);

        void Side(ScheduledBlock side)
        {
            EmitBlock(side);
            for (var i = 0; i < results.Count; i++)
                if (results[i].IsScalar) Body.Line($"{Values[results[i]]} = {Values[side.Block.Yields[i]]};");
        }
    }
}
