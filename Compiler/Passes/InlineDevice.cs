using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Passes;

/// <summary>
/// Puts the body of a [Device] method, of which only the IR is at hand, in place of a call. Every type is inferred anew from
/// the arguments, so that shapes which do not fit are found here.
/// </summary>
public sealed class InlineDevice
{
    private readonly IrBuilder builder;
    private readonly Dictionary<string, Dim> extents = new(StringComparer.Ordinal);
    private readonly Dictionary<Value, Value> map = [];

    private InlineDevice(IrBuilder builder) => this.builder = builder;

    /// <summary>Appends the body and returns what it yields.</summary>
    /// <param name="device">The method.</param>
    /// <param name="arguments">A value for each parameter, of its kind and element type.</param>
    /// <param name="extentOf">The extent that an int argument always equals; null when it is known only at run time.</param>
    /// <param name="builder">Where to append; its ordinal is that of all operations.</param>
    /// <exception cref="IrException">The arguments do not fit; the message says how.</exception>
    public static IReadOnlyList<Value> Append(Kernel device, IReadOnlyList<Value> arguments, Func<Value, Dim?> extentOf, IrBuilder builder)
    {
        var inline = new InlineDevice(builder);
        for (var i = 0; i < arguments.Count; i++) inline.Bind(device.Parameters[i], arguments[i], extentOf);
        inline.Run(device.Body);
        return [.. device.Body.Yields.Select(v => inline.map[v])];
    }

    private void Bind(Parameter parameter, Value argument, Func<Value, Dim?> extentOf)
    {
        map[parameter.Value] = argument;
        switch (parameter.Kind)
        {
            case ParameterKind.Tile:
                extents[$"{parameter.Name}.rows"] = argument.Tile.Rows;
                extents[$"{parameter.Name}.columns"] = argument.Tile.Columns;
                break;
            case ParameterKind.Const:
                extents[parameter.Name] = extentOf(argument)
                    ?? throw new IrException($"its parameter {parameter.Name} is an extent of tiles, which must be known when the kernel is specialised");
                break;
            case ParameterKind.View when argument.View.Rank != parameter.Value.View.Rank:
                throw new IrException($"its parameter {parameter.Name} is a view of rank {parameter.Value.View.Rank}, found rank {argument.View.Rank}");
        }
    }

    /// <summary>Copies the operations of a block but its yield.</summary>
    private void Run(Block block)
    {
        foreach (var op in block.Ops)
            if (op.Code != OpCode.Yield) Copy(op);
    }

    private void Copy(Op op)
    {
        var copy = new Op(op.Code, op.Operands.Select(v => map[v]));
        op.CopyAttributesTo(copy);
        copy.Ordinal = builder.Ordinal;
        for (var i = 0; i < copy.Dims.Count; i++) copy.Dims[i] = Substitute(copy.Dims[i]);
        if (op.Code == OpCode.Dim)
        {
            map[op.Result] = builder.Extent(copy.Dims[0]);
            return;
        }
        // A tile index times an extent that has turned out to be 1.
        if (op.Code == OpCode.Mul && copy.Operands[0].Type == ScalarType.I32 && copy.Operands[1] is { IsScalar: true, Producer: { Code: OpCode.Const, Number: 1 } })
        {
            map[op.Result] = copy.Operands[0];
            return;
        }
        foreach (var region in op.Regions) copy.Regions.Add(Region(op, region, copy));
        // A literal and a cast state their element type themselves.
        if (op.Code == OpCode.Const) copy.AddResult(op.Result.Type);
        else if (op.Code == OpCode.Cast) copy.AddResult(copy.Operands[0].Type is TileType tile ? tile with { Element = op.Result.Element } : op.Result.Type);
        else foreach (var type in TypeRules.Infer(copy)) copy.AddResult(type);
        foreach (var condition in ExtentCondition.Of(copy))
            if (condition.Holds == false) throw new IrException(condition.Message);
        for (var i = 0; i < op.Results.Count; i++) (map[op.Results[i]] = copy.Results[i]).Name = op.Results[i].Name;
        builder.Block.Ops.Add(copy);
    }

    private Block Region(Op op, Block source, Op copy)
    {
        var target = new Block();
        // A For's region has the index before the carried values; an If's has no arguments.
        var carried = copy.Operands.Skip(op.Code == OpCode.For ? 3 : 0).ToList();
        var shift = op.Code == OpCode.For ? 1 : 0;
        for (var i = 0; i < source.Arguments.Count; i++)
        {
            var argument = new Value(i < shift ? ScalarType.I32 : carried[i - shift].Type, source.Arguments[i].Name);
            target.Arguments.Add(argument);
            map[source.Arguments[i]] = argument;
        }
        var outer = builder.Block;
        builder.Block = target;
        Run(source);
        builder.Yield(source.Yields.Select(v => map[v]));
        builder.Block = outer;
        return target;
    }

    private Dim Substitute(Dim dim) => dim.Substitute(name => extents.TryGetValue(name, out var extent) ? extent : null);
}
