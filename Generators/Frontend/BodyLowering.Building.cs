using Fusion.Compiler.Ir;
using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Frontend;

internal sealed partial class BodyLowering
{
    private Value Elementwise(IOperation place, OpCode code, params Value[] operands) => Elementwise(place, code, operands, []);

    private Value Elementwise(IOperation place, OpCode code, Value[] operands, IOperation[] sources) =>
        Typed(place, code, operands, sources, () =>
        {
            var value = builder.Elementwise(code, operands);
            Places[value.Producer!] = place;
            return value;
        });

    /// <summary>The C# of operations at which something may be reported later.</summary>
    public Dictionary<Op, IOperation> Places { get; } = [];

    private Value Build(IOperation place, Op op, params IOperation[] sources) => BuildMany(place, op, sources)[0];

    /// <summary>Adds an operation of any number of results: none of what changes memory, two of TopK.</summary>
    private IReadOnlyList<Value> BuildMany(IOperation place, Op op, params IOperation[] sources)
    {
        Places[op] = place;
        return Typed(place, op.Code, op.Operands, sources, () => builder.AddMany(op));
    }

    /// <summary>Turns a broken typing rule into a diagnostic that quotes the C# operands with their types.</summary>
    private T Typed<T>(IOperation place, OpCode code, IReadOnlyList<Value> operands, IOperation[] sources, Func<T> build)
    {
        try
        {
            return build();
        }
        catch (IrException e)
        {
            var quoted = sources.Length == operands.Count
                ? ": " + string.Join(", ", sources.Select((s, i) => $"'{SourceText.Of(s)}' is {SourceText.Of(operands[i].Type)}"))
                : "";
            var descriptor = Descriptor(code, operands);
            var isOfShapes = descriptor == Descriptors.Broadcast || descriptor == Descriptors.Dot || descriptor == Descriptors.StoredShape;
            throw ShapeError(isOfShapes && operands.Any(o => IsOpen(o.Type)), place, descriptor, SourceText.Of(place), SourceText.InWords(e.Message) + quoted);
        }
    }

    /// <summary>An error that a [Device] method has by itself but, with the extents that a caller passes, may not have.</summary>
    private KernelError ShapeError(bool isOpen, IOperation place, DiagnosticDescriptor descriptor, params object[] arguments) =>
        isOpen && kernel.IsDevice ? KernelError.Marked(KernelError.DependsOnCaller, place, descriptor, arguments) : KernelError.At(place, descriptor, arguments);

    private static bool IsOpen(IrType type) => type is TileType tile && (tile.Rows is not LiteralDim || tile.Columns is not LiteralDim);

    private static DiagnosticDescriptor Descriptor(OpCode code, IReadOnlyList<Value> operands)
    {
        switch (code)
        {
            case OpCode.Dot:
                return operands[0].Element == operands[1].Element && operands[0].Element is ElementType.F32 or ElementType.BF16 or ElementType.F16 or ElementType.I8 or ElementType.U8 ? Descriptors.Dot : Descriptors.Element;
            case OpCode.Load or OpCode.At or OpCode.Slice or OpCode.AsColumn or OpCode.Length or OpCode.InBounds:
                return Descriptors.Rank;
            case OpCode.Reshape or OpCode.Extract:
                return Descriptors.Broadcast;
            case OpCode.TopK when operands[0].Element is ElementType.F32 or ElementType.I32:
                return Descriptors.Broadcast;
            case OpCode.Concat:
                return operands[0].Element == operands[1].Element ? Descriptors.Broadcast : Descriptors.Element;
            case OpCode.Gather:
                return operands.Count - 1 == operands[0].View.Rank ? Descriptors.Broadcast : Descriptors.Rank;
            case { } effect when OpCodes.HasEffect(effect):
                if (operands.Count - 2 != operands[0].View.Rank) return Descriptors.Rank;
                if (code is not (OpCode.Store or OpCode.Scatter) && operands[0].Element is not (ElementType.F32 or ElementType.I32))
                    return ElementTraits.IsStorage(operands[0].Element) ? Descriptors.Storage : Descriptors.Element;
                return operands[operands.Count - 1].Element == operands[0].Element ? Descriptors.StoredShape : Descriptors.Element;
            default:
                if (operands.Any(o => ElementTraits.IsStorage(o.Element))) return Descriptors.Storage;
                var tiles = operands.Where(o => o.IsTile).ToList();
                return Conflict(tiles.Select(t => t.Tile.Rows)) || Conflict(tiles.Select(t => t.Tile.Columns)) ? Descriptors.Broadcast : Descriptors.Element;
        }

        static bool Conflict(IEnumerable<Dim> extents) => extents.Where(e => !e.IsOne && !e.DependsOnArguments).Distinct().Count() > 1;
    }

    private Value Add(Value a, Value b) => builder.Elementwise(OpCode.Add, a, b);

    /// <summary>A C# expression as an extent that is known when the kernel is specialised.</summary>
    private Dim Extent(IOperation operation, int atLeast = 1)
    {
        var value = Expression(operation);
        try
        {
            var extent = Extents.Of(value, kernel) ?? throw KernelError.At(operation, Descriptors.Extent, SourceText.Of(operation));
            return extent is LiteralDim literal && literal.Value < atLeast
                ? throw KernelError.At(operation, Descriptors.ExtentValue, SourceText.Of(operation), $"it is {literal}, {(atLeast > 0 ? "extents are positive" : "offsets are not negative")}")
                : extent;
        }
        catch (IrException e)
        {
            throw KernelError.At(operation, Descriptors.ExtentValue, SourceText.Of(operation), e.Message);
        }
    }

    /// <summary>The element coordinate of a tile index: index times extent.</summary>
    private Value Offset(Value index, Dim extent)
    {
        if (index.Producer is { Code: OpCode.Const } constant)
        {
            if (constant.Number == 0) return index;
            if (extent is LiteralDim literal) return builder.Int(unchecked((int)constant.Number * literal.Value));
        }
        return extent.IsOne ? index : builder.Elementwise(OpCode.Mul, index, builder.Extent(extent));
    }
}
