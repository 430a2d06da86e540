using Fusion.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

internal sealed partial class BodyLowering
{
    /// <summary>Methods of <c>View&lt;T&gt;</c> and <c>ReadView&lt;T&gt;</c>.</summary>
    private IReadOnlyList<Value> ViewMethod(IInvocationOperation call, IOperation instance)
    {
        var view = Expression(instance);
        var arguments = Arguments(call);
        var name = call.TargetMethod.Name;
        switch (name)
        {
            case "Length":
                return [Build(call, new Op(OpCode.Length, [view]) { AxisIndex = ViewAxis(arguments[0]) }, instance)];
            case "AsColumn":
                return [Build(call, new Op(OpCode.AsColumn, [view]), instance)];
            case "At":
                return [Build(call, new Op(OpCode.At, [view, .. arguments.Select(a => Scalar(a!, ElementType.I32))]))];
            case "InBounds":
                return [InBounds(call, view, arguments)];
            case "Load" or "LoadAt":
                return [Load(call, view, arguments, atTile: name == "Load")];
            case "Gather":
                var indices = arguments.Take(arguments.Length - 1).Select(a => Expression(a!));
                return [Build(call, Padded(new Op(OpCode.Gather, [view, .. indices]), arguments[arguments.Length - 1], view.Element))];
            case "Store" or "StoreAt":
                return Store(call, OpCode.Store, view, arguments, atTile: name == "Store");
            case "AtomicAdd" or "AtomicMax" or "AtomicMin":
                return Store(call, (OpCode)Enum.Parse(typeof(OpCode), name), view, arguments, atTile: true);
            case "AtomicAddAt" or "AtomicMaxAt" or "AtomicMinAt":
                return Store(call, (OpCode)Enum.Parse(typeof(OpCode), name.Substring(0, name.Length - "At".Length)), view, arguments, atTile: false);
            case "Scatter" or "ScatterAdd" or "ScatterMax" or "ScatterMin":
                return BuildMany(call, new Op((OpCode)Enum.Parse(typeof(OpCode), name), [view, .. arguments.Select(a => Expression(a!))]));
            default:
                throw UnsupportedCall(call);
        }
    }

    private Value InBounds(IInvocationOperation call, Value view, IOperation?[] arguments)
    {
        var axis = ViewAxis(arguments[0]);
        var index = Scalar(arguments[1]!, ElementType.I32);
        var extent = Extent(arguments[2]!);
        var op = new Op(OpCode.InBounds, [view, Offset(index, extent)]) { AxisIndex = axis };
        op.Dims.Add(extent);
        return Build(call, op);
    }

    private Value Load(IInvocationOperation call, Value view, IOperation?[] arguments, bool atTile)
    {
        var indices = Several(arguments[0]!);
        var extents = TupleElements(arguments[1]!).Select(a => Extent(a)).ToList();
        var offsets = atTile ? indices.Select((index, i) => Offset(index, extents[i])) : indices;
        var op = Padded(new Op(OpCode.Load, [view, .. offsets]), arguments[2], view.Element);
        op.Dims.AddRange(extents);
        return Build(call, op);
    }

    private IReadOnlyList<Value> Store(IInvocationOperation call, OpCode code, Value view, IOperation?[] arguments, bool atTile)
    {
        var indices = Several(arguments[0]!);
        var tile = Expression(arguments[1]!);
        // A view of rank 1 is one row: its only index counts columns.
        Dim[] extents = indices.Count == 1 ? [tile.Tile.Columns] : [tile.Tile.Rows, tile.Tile.Columns];
        var offsets = atTile ? indices.Select((index, i) => Offset(index, extents[i])) : indices;
        return BuildMany(call, new Op(code, [view, .. offsets, tile]));
    }

    private static IEnumerable<IOperation> TupleElements(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: null } conversion => TupleElements(conversion.Operand),
        ITupleOperation tuple => tuple.Elements,
        _ => [operation],
    };
}
