using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Passes;

/// <summary>
/// Copies a kernel operation by operation. A pass derives from it and overrides <see cref="Rewrite(Op)"/>; kernels are
/// never changed in place, so that a pass cannot leave a half-changed one behind.
/// </summary>
public abstract class Rewriter
{
    private readonly Dictionary<Value, Value> map = [];

    /// <summary>Appends to the block of the copy that is being written.</summary>
    protected IrBuilder Builder { get; private set; } = new(new Block());

    /// <summary>Parameters whose value the pass replaces; others are copied.</summary>
    protected virtual Value? Replace(Parameter parameter) => null;

    /// <summary>The type of the copy of a value; the default keeps it.</summary>
    protected virtual IrType Rewrite(IrType type) => type;

    /// <summary>The copy of an extent that an operation states; the default keeps it.</summary>
    protected virtual Dim Rewrite(Dim dim) => dim;

    /// <summary>Emits the replacement of an operation and maps its results. The default copies it.</summary>
    protected virtual void Rewrite(Op op) => Copy(op);

    /// <summary>Called when the copy of the grid or of the body begins, with <see cref="Builder"/> at its start.</summary>
    protected virtual void BeginTopBlock(Kernel source)
    {
    }

    /// <summary>The rewritten copy of a kernel.</summary>
    /// <exception cref="IrException">The result breaks a rule of the IR.</exception>
    public Kernel Run(Kernel source)
    {
        var target = new Kernel(source.Name);
        foreach (var parameter in source.Parameters)
        {
            var copy = new Parameter(parameter.Name, parameter.Kind, Rewrite(parameter.Value.Type)) { InPlace = parameter.InPlace, Default = parameter.Default, Struct = parameter.Struct };
            copy.Candidates.AddRange(parameter.Candidates);
            copy.CpuCandidates.AddRange(parameter.CpuCandidates);
            target.Parameters.Add(copy);
            map[parameter.Value] = copy.Value;
        }
        foreach (var statement in source.Statements) target.Statements.Add(statement.Key, statement.Value);
        RunBlock(source.Grid, target.Grid, () => BeginTopBlock(source));
        RunBlock(source.Body, target.Body, () => BeginTopBlock(source));
        Verifier.Verify(target);
        return target;
    }

    /// <summary>What stands in the copy for a value of the source that was rewritten before.</summary>
    protected Value Map(Value value) => map[value];

    /// <summary>Lets a value of the copy stand for one of the source.</summary>
    protected void SetMap(Value from, Value to) => map[from] = to;

    /// <summary>Copies arguments and rewrites operations of a block into another one; <paramref name="begin"/> may add operations in front.</summary>
    protected virtual void RunBlock(Block source, Block target, Action? begin = null)
    {
        var outer = Builder;
        Builder = new IrBuilder(target);
        foreach (var argument in source.Arguments)
        {
            var copy = new Value(Rewrite(argument.Type), argument.Name);
            target.Arguments.Add(copy);
            map[argument] = copy;
        }
        begin?.Invoke();
        foreach (var op in source.Ops)
        {
            Builder.Ordinal = op.Ordinal;
            Rewrite(op);
        }
        Builder = outer;
    }

    /// <summary>Runs the operations of a block in place of the operation that holds it, and returns what it yields.</summary>
    protected IReadOnlyList<Value> Inline(Block source)
    {
        foreach (var op in source.Ops)
            if (op.Code != OpCode.Yield) Rewrite(op);
        return [.. source.Yields.Select(Map)];
    }

    /// <summary>The operation with its operands and extents replaced and its regions rewritten, at the end of the current block.</summary>
    protected Op Copy(Op op)
    {
        var copy = new Op(op.Code, op.Operands.Select(Map));
        op.CopyAttributesTo(copy);
        for (var i = 0; i < copy.Dims.Count; i++) copy.Dims[i] = Rewrite(copy.Dims[i]);
        foreach (var region in op.Regions)
        {
            var target = new Block();
            copy.Regions.Add(target);
            RunBlock(region, target);
        }
        foreach (var result in op.Results) map[result] = copy.AddResult(Rewrite(result.Type), result.Name);
        Builder.Block.Ops.Add(copy);
        return copy;
    }
}
