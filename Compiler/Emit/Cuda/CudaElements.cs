using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Fusion.Compiler.Facts;
using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>
/// Writes the expressions of one sweep for the element at row <c>_r</c> and column <c>_c</c>, each value once. Column
/// vectors are scalars of the row, and known from their computation to the end of the row.
/// </summary>
internal sealed class CudaElements(FusedStep sweep, IReadOnlyDictionary<Value, TileBuffer> bufferOf, CudaNames names, CudaLines lines, KernelKnowledge knowledge, KernelFacts facts)
{
    private readonly HashSet<Value> own = SweepAnalysis.OwnExpressions(sweep, bufferOf);
    private readonly Dictionary<Value, string> ofRow = [];
    private readonly Dictionary<Op, string> rowVectors = [];
    private readonly Dictionary<Op, string> rows = [];
    private readonly Dictionary<object, string> pieces = [];
    private Dictionary<Value, string> ofColumn = [];

    public CudaNames Names => names;

    public CudaLines Lines => lines;

    /// <summary>Text of the row's index; sweeps over a single row have none.</summary>
    public string RowIndex { get; } = sweep.Rows.IsOne && !sweep.DownColumns ? "0" : "_r";

    public List<Value> Evaluated(Sink sink) => SweepAnalysis.Evaluated(sink, bufferOf, own);

    /// <summary>Names the scalar that a reduction has for this row.</summary>
    public void SetRowScalar(Value value, string name) => ofRow[value] = name;

    /// <summary>Begins a scope in which <c>_r</c> has one value.</summary>
    public void BeginRow()
    {
        ofRow.Clear();
        rows.Clear();
    }

    /// <summary>Begins a scope in which <c>_c</c> has one value.</summary>
    public void BeginColumn() => ofColumn = [];

    /// <summary>What an element of a sink reads of memory at its own column: the loads and the buffers.</summary>
    public IEnumerable<(Value Value, TileBuffer? Buffer)> ColumnReads(Sink sink, int phase)
    {
        var seen = new HashSet<Value>();
        return sink.Inputs.SelectMany(Walk).ToList();

        IEnumerable<(Value, TileBuffer?)> Walk(Value value)
        {
            if (value.IsScalar || value.Tile.Columns.IsOne || !seen.Add(value)) return [];
            if (IsRead(value, phase, out var buffer)) return [(value, buffer)];
            if (value.Producer is { Code: OpCode.Load or OpCode.Gather }) return [(value, null)];
            return value.Producer is { } op && (OpCodes.IsElementwise(op.Code) || op.Code is OpCode.Splat or OpCode.Full) ? op.Operands.SelectMany(Walk) : [];
        }
    }

    /// <summary>Reads what the elements of a piece take from a view or a buffer into registers, from column <c>_p</c> on; <c>_e</c> is the element.</summary>
    public void DeclarePiece(Value value, TileBuffer? buffer, int width, string column)
    {
        if (pieces.ContainsKey(buffer ?? (object)value)) return;
        var name = names.FreshFor(value is { Name: null, Producer: { Code: OpCode.Load } read } ? read.Operands[0] : value, "_piece", "_x");
        var ordinal = value.Producer?.Ordinal ?? 0;
        lines.Statement(ordinal, string.Format(CultureInfo.InvariantCulture, "{0} {1}[{2}];", CudaNames.ScalarType(value.Element), name, width));
        if (buffer is not null) lines.Statement(ordinal, $"fusion::get(&{buffer.Name}[{column}], {name});");
        else
        {
            var row = (value.Tile.Rows.IsOne ? rowVectors : rows)[value.Producer!];
            lines.Statement(ordinal, knowledge.IsInside(value.Producer!) ? $"fusion::get(&{row}[{column}], {name});"
                : $"fusion::load({row}, {column}, {CudaRules.Literal(value.Producer!, value.Element)}, {name});");
        }
        pieces[buffer ?? (object)value] = name;
    }

    /// <summary>Ends the scope of pieces.</summary>
    public void EndPieces() => pieces.Clear();

    /// <summary>Declares the rows of views that a sink reads, unless another sink did; those of one-row tiles before the loop over rows.</summary>
    public void DeclareReads(Sink sink, bool beforeRows)
    {
        foreach (var value in Evaluated(sink))
        {
            if (value.Producer is not { Code: OpCode.Load } load || IsHeld(value) || value.Tile.Rows.IsOne != beforeRows) continue;
            var known = beforeRows ? rowVectors : rows;
            if (!known.ContainsKey(load)) known[load] = DeclareRow(load, load.Operands.Skip(1), beforeRows ? null : RowIndex, "_in");
        }
    }

    /// <summary>Declares the row of a view that a store or an atomic update writes.</summary>
    public string DeclareWrite(Op store) =>
        DeclareRow(store, store.Operands.Skip(1).Take(store.Operands.Count - 2), RowIndex == "0" ? null : RowIndex, "_out");

    /// <summary>The value at the current row and column; scalars of the row must have been computed before the loop over columns.</summary>
    public string Element(Value value, int phase)
    {
        if (value.IsScalar || value.Tile.Columns.IsOne) return RowScalar(value);
        if (ofColumn.TryGetValue(value, out var name)) return name;
        return ofColumn[value] = Declare(value, Expression(value, v => Element(v, phase), phase));
    }

    /// <summary>The same as an expression, for the one statement that uses it at once.</summary>
    public string ElementText(Value value, int phase)
    {
        var isExpression = value is { IsScalar: false, Name: null, Producer: { } op } && !value.Tile.Columns.IsOne && OpCodes.IsElementwise(op.Code) && op.Code != OpCode.Philox;
        if (!isExpression || ofColumn.ContainsKey(value) || IsRead(value, phase, out _)) return Element(value, phase);
        var text = Expression(value, v => Element(v, phase), phase);
        return text.Length <= Nesting.Longest ? text : ofColumn[value] = Declare(value, text);
    }

    /// <summary>The scalar that a column vector has in this row.</summary>
    public string RowScalar(Value value)
    {
        if (value.IsScalar) return names[value];
        if (ofRow.TryGetValue(value, out var known)) return known;
        return ofRow[value] = Declare(value, Expression(value, RowScalar, phase: null));
    }

    /// <summary>Whether a value is written where another one of the row, or of the element, is computed from it.</summary>
    public bool IsNested(Value value) =>
        value.IsTile && !bufferOf.ContainsKey(value) && Nesting.UserOf(value, facts) is { } user && value.Tile.Columns.IsOne == user.Result.Tile.Columns.IsOne;

    /// <summary>Where a buffer holds the current element.</summary>
    public string Place(TileBuffer b)
    {
        if (b.IsFragment) return CudaFragments.Place(b);
        if (b.RowLocal || b.Rows.IsOne || (RowIndex == "0" && !b.IsMatrixOperand)) return $"{b.Name}[{(b.Columns.IsOne ? "0" : "_c")}]";
        if (b.IsMatrixOperand) return $"{b.Name}[fusion::place<{b.Columns}{SharedLayout.PlaceSuffix(b)}>({RowIndex}, _c)]";
        return b.IsColumn ? $"{b.Name}[{RowIndex}]" : $"{b.Name}[{RowIndex} * {Number(SharedLayout.Stride(b))} + _c]";
    }

    /// <summary>Lies in a buffer that this sweep does not fill.</summary>
    public bool IsHeld(Value value) => bufferOf.ContainsKey(value) && !own.Contains(value);

    private string Expression(Value value, Func<Value, string> operand, int? phase)
    {
        if (IsRead(value, phase, out var buffer))
            return pieces.TryGetValue(buffer, out var held) ? held + "[_e]" : ElementTraits.IsStorage(value.Element) ? $"fusion::get({Place(buffer)})" : Place(buffer);
        var op = value.Producer ?? throw new IrException("a block argument has no place in memory");
        return op.Code switch
        {
            OpCode.Load => pieces.TryGetValue(value, out var piece) ? piece + "[_e]" : Loaded(op, value),
            OpCode.Gather => $"fusion::gather({names[op.Operands[0]]}, {string.Join(", ", op.Operands.Skip(1).Select(operand))}, {CudaRules.Literal(op, value.Element)})",
            OpCode.Coordinates => Coordinate(op, value),
            OpCode.Full or OpCode.Splat => operand(op.Operands[0]),
            _ when OpCodes.IsElementwise(op.Code) => CudaRules.Scalar(op, [.. op.Operands.Select(v => Operand(v, op, operand, phase))]),
            _ => throw new IrException($"{op} (statement {op.Ordinal}) is used before it is computed"),
        };
    }

    /// <summary>An operand of an expression: a name, or an expression inside it.</summary>
    private string Operand(Value value, Op user, Func<Value, string> operand, int? phase)
    {
        if (!IsNested(value) || ofRow.ContainsKey(value) || ofColumn.ContainsKey(value) || IsRead(value, phase, out _)) return operand(value);
        var text = Expression(value, operand, phase);
        if (text.Length <= Nesting.Longest) return names.IsCall(user) ? text : Nesting.Grouped(text);
        return (value.Tile.Columns.IsOne ? ofRow : ofColumn)[value] = Declare(value, text);
    }

    /// <summary>Lies in memory. What the sweep itself keeps is an expression in the phase that computes it, and memory in later ones.</summary>
    private bool IsRead(Value value, int? phase, [NotNullWhen(true)] out TileBuffer? buffer) =>
        bufferOf.TryGetValue(value, out buffer) && !(own.Contains(value) && (phase is null || sweep.Phases[value] == phase));

    private string Loaded(Op load, Value value)
    {
        var row = (value.Tile.Rows.IsOne ? rowVectors : rows)[load];
        var column = value.Tile.Columns.IsOne ? "0" : "_c";
        return knowledge.IsInside(load) ? $"fusion::get({row}[{column}])" : $"fusion::load({row}, {column}, {CudaRules.Literal(load, value.Element)})";
    }

    private string Coordinate(Op op, Value value)
    {
        var start = names[op.Operands[0]];
        var index = value.Tile is { Rows.IsOne: true, Columns.IsOne: true } ? "0" : op.Axis == Axis.Rows ? RowIndex : "_c";
        return index == "0" ? start : start == "0" ? index : $"fusion::add({start}, {index})";
    }

    private string DeclareRow(Op op, IEnumerable<Value> offsets, string? row, string prefix)
    {
        var name = names.FreshFor(op.Operands[0], "_row", prefix);
        var at = offsets.Select(v => names[v]).ToList();
        if (row is not null) at[0] = $"{at[0]} + {row}";
        var stride = knowledge.IsInPieces(op) ? "<1>" : "";
        lines.Statement(op.Ordinal, $"auto {name} = fusion::{(knowledge.IsInside(op) ? "inner_row" : "row")}{stride}({names[op.Operands[0]]}, {string.Join(", ", at)});");
        return name;
    }

    private string Declare(Value value, string expression)
    {
        // Names and literals need no name of their own.
        if (expression.All(c => char.IsLetterOrDigit(c) || c is '_' or '.')) return expression;
        var name = value is { Name: null, Producer: { Code: OpCode.Load or OpCode.Gather } load } ? names.FreshFor(load.Operands[0], "_value") : names.FreshFor(value);
        lines.Statement(value.Producer?.Ordinal ?? 0, $"{CudaNames.ScalarType(value.Element)} {name} = {expression};");
        return name;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
