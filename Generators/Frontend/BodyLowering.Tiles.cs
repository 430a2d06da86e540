using Fusion.Compiler.Ir;
using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

internal sealed partial class BodyLowering
{
    /// <summary>Static methods of <c>Tile</c>.</summary>
    private Value TileFunction(IInvocationOperation call)
    {
        IOperation[] arguments = [.. Arguments(call).Select(a => a!)];
        switch (call.TargetMethod.Name)
        {
            case "Count":
                return TileCount(Expression(arguments[0]), Expression(arguments[1]));
            case "Zeros":
                return Full(call, arguments, () => builder.Literal(0, ElementOf(call)));
            case "Full":
                return Full(call, arguments, () => Expression(arguments[2]));
            case "Rows":
                return Coordinates(call, arguments, Axis.Rows);
            case "Columns":
                return Coordinates(call, arguments, Axis.Columns);
            case "Dot":
                return Dot(call, arguments);
            case "RandomBits":
                return Random(call, arguments)[0];
            case "Uniform":
                return Uniform(Random(call, arguments)[0]);
            case "Normal":
                return Normal(Random(call, arguments, words: 2));
            case "Concat":
                return Build(call, new Op(OpCode.Concat, arguments.Take(2).Select(Expression)) { Axis = TileAxis(arguments[2]) }, arguments[0], arguments[1]);
            case "Where":
                return Elementwise(call, OpCode.Select, [.. arguments.Select(Expression)], arguments);
            case "Fma":
                return Elementwise(call, OpCode.Fma, [.. arguments.Select(Expression)], arguments);
            case "Pow":
                return Elementwise(call, OpCode.Pow, [.. arguments.Select(Expression)], arguments);
            case "Min":
                return Elementwise(call, OpCode.Min, [.. arguments.Select(Expression)], arguments);
            case "Max":
                return Elementwise(call, OpCode.Max, [.. arguments.Select(Expression)], arguments);
            case "Exp" or "Exp2" or "Log" or "Log2" or "Sqrt" or "Rsqrt" or "Tanh" or "Sigmoid" or "Sin" or "Cos" or "Erf" or "Abs" or "Floor" or "Ceiling" or "Round":
                var code = (OpCode)Enum.Parse(typeof(OpCode), call.TargetMethod.Name);
                return Elementwise(call, code, [Expression(arguments[0])], arguments);
            default:
                throw UnsupportedCall(call);
        }
    }

    private Value Dot(IInvocationOperation call, IOperation[] arguments)
    {
        var isRounded = KernelTypes.IsLanguage(arguments[arguments.Length - 1].Type, "Precision") && Member(arguments[arguments.Length - 1], "precision") == "TF32";
        IOperation[] tiles = [.. arguments.Where(a => !KernelTypes.IsLanguage(a.Type, "Precision"))];
        var op = new Op(OpCode.Dot, tiles.Select(Expression));
        op.IsTensorFloat = isRounded && op.Operands[0].Element == ElementType.F32;
        var product = Build(call, op, tiles);
        // A generic call gives float whatever its type parameter stands for.
        if (types.TileElement(call.Type) is { } stated && stated != product.Element)
            throw KernelError.At(call, Descriptors.Element, SourceText.Of(call), $"products of {SourceText.Of(op.Operands[0].Element)} are {SourceText.Of(product.Element)}: '{SourceText.Of(tiles[0])}' and '{SourceText.Of(tiles[1])}' must be tiles of that type in C#, not of a type parameter");
        return product;
    }

    /// <summary>Instance methods of <c>Tile&lt;T&gt;</c>.</summary>
    private Value TileMethod(IInvocationOperation call, IOperation instance)
    {
        var tile = Expression(instance);
        var arguments = Arguments(call);
        switch (call.TargetMethod.Name)
        {
            case "To":
                var element = ElementOf(call);
                if (element == ElementType.Bool && tile.Element != ElementType.Bool)
                    throw KernelError.At(call, Descriptors.Element, SourceText.Of(call), "nothing converts to bool: compare instead");
                return builder.Cast(tile, element);
            case "Sum" or "Prod" or "Max" or "Min" or "Any" or "All" or "ArgMax" or "ArgMin":
                var code = (OpCode)Enum.Parse(typeof(OpCode), "Reduce" + call.TargetMethod.Name);
                return Build(call, new Op(code, [tile]) { Axis = TileAxis(arguments[0]) }, instance);
            case "CumSum" or "CumProd" or "CumMax" or "CumMin":
                var scan = (OpCode)Enum.Parse(typeof(OpCode), "Scan" + call.TargetMethod.Name.Substring("Cum".Length));
                return Build(call, new Op(scan, [tile]) { Axis = TileAxis(arguments[0]) }, instance);
            case "Reshape":
                return WithExtents(call, new Op(OpCode.Reshape, [tile]), instance, arguments.Select(a => Extent(a!)));
            case "Slice":
                return WithExtents(call, new Op(OpCode.Extract, [tile]), instance, [.. TupleElements(arguments[0]!).Select(a => Extent(a, atLeast: 0)), .. TupleElements(arguments[1]!).Select(a => Extent(a))]);
            default:
                throw UnsupportedCall(call);
        }
    }

    private IReadOnlyList<Value> TopK(IInvocationOperation call, IOperation instance)
    {
        var op = new Op(OpCode.TopK, [Expression(instance)]);
        op.Dims.Add(Extent(Arguments(call)[0]!));
        return BuildMany(call, op, instance);
    }

    private Value WithExtents(IInvocationOperation call, Op op, IOperation instance, IEnumerable<Dim> extents)
    {
        op.Dims.AddRange(extents);
        return Build(call, op, instance);
    }

    private Value Property(IPropertyReferenceOperation property)
    {
        if (property.Instance is not { } instance) throw Captured(property);
        if (KernelTypes.IsTile(instance.Type) && property.Property.Name == "T") return Build(property, new Op(OpCode.Transpose, [Expression(instance)]), instance);
        if (KernelTypes.IsView(instance.Type) && property.Property.IsIndexer)
        {
            var view = Expression(instance);
            // Evaluated as they stand, then in the order of the parameters.
            var indices = property.Arguments.Select(a => (a.Parameter?.Ordinal, Index: Scalar(a.Value, ElementType.I32))).ToList();
            return Build(property, new Op(OpCode.Slice, [view, .. indices.OrderBy(i => i.Ordinal).Select(i => i.Index)]));
        }
        throw Unsupported(property);
    }

    /// <summary>⌈n / size⌉ for a positive size.</summary>
    private Value TileCount(Value n, Value size)
    {
        if (n.Producer is { Code: OpCode.Const } a && size.Producer is { Code: OpCode.Const, Number: > 0 } b) return builder.Int((int)((a.Number + b.Number - 1) / b.Number));
        return builder.Elementwise(OpCode.Div, builder.Elementwise(OpCode.Sub, Add(n, size), builder.Int(1)), size);
    }

    private Value Full(IInvocationOperation call, IOperation[] arguments, Func<Value> scalar)
    {
        Dim rows = Extent(arguments[0]), columns = Extent(arguments[1]);
        var op = new Op(OpCode.Full, [scalar()]);
        op.Dims.AddRange([rows, columns]);
        return Build(call, op);
    }

    private Value Coordinates(IInvocationOperation call, IOperation[] arguments, Axis axis)
    {
        var index = Scalar(arguments[0], ElementType.I32);
        var extent = Extent(arguments[1]);
        var op = new Op(OpCode.Coordinates, [Offset(index, extent)]) { Axis = axis };
        op.Dims.Add(extent);
        return Build(call, op);
    }

    /// <summary>The element type that a generic method of the language is called with.</summary>
    private ElementType ElementOf(IInvocationOperation call)
    {
        var argument = call.TargetMethod.TypeArguments.FirstOrDefault();
        if (types.Element(argument) is { } element) return element;
        if (argument is null || argument.TypeKind == TypeKind.Error) throw new Abandoned();
        throw KernelError.At(call, Descriptors.ScalarType, SourceText.Of(call), argument.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat));
    }
}
