using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Scheduling;

/// <summary>
/// Program-local memory for a tile that cannot stay an expression. The CPU keeps it in a worker's scratch, CUDA in
/// shared memory. Rows are contiguous; a column vector (R, 1) is stored as R consecutive elements.
/// </summary>
public sealed class TileBuffer
{
    /// <summary>Memory for a tile of <paramref name="rows"/> × <paramref name="columns"/> elements.</summary>
    public TileBuffer(int id, ElementType element, Dim rows, Dim columns)
    {
        Id = id;
        Element = element;
        Rows = rows;
        Columns = columns;
    }

    /// <summary>A name that tells whose tile this is, where a local has it: <c>total_tile</c>. Unique in the kernel.</summary>
    public string? Label { get; init; }

    /// <summary>The value that is kept, or one of those that are.</summary>
    public Value? Origin { get; init; }

    /// <summary>Unique in the kernel, from 0.</summary>
    public int Id { get; }

    /// <summary>What is kept; bool takes a byte.</summary>
    public ElementType Element { get; }

    /// <summary>Extent of the tile: its number of rows.</summary>
    public Dim Rows { get; }

    /// <summary>Extent of the tile: its number of columns.</summary>
    public Dim Columns { get; }

    /// <summary>Whether one element a row is kept.</summary>
    public bool IsColumn => Columns.IsOne && !Rows.IsOne;

    /// <summary>Holds only the row that a sweep is working on: a value kept from one pass over the row for a later one.</summary>
    public bool RowLocal { get; init; }

    /// <summary>CPU: lies in the view that it is stored to, where that has room for all of it; its rows are then as far apart as the view's.</summary>
    public bool InView { get; set; }

    /// <summary>CUDA: lies in registers, spread over the block as a tensor-core product is.</summary>
    public bool IsFragment { get; set; }

    /// <summary>CUDA: an operand of tensor cores in shared memory, arranged so that reading it has no bank conflicts.</summary>
    public bool IsMatrixOperand { get; set; }

    /// <summary>CUDA: how many tiles lie side by side, of this and of later iterations of a loop.</summary>
    public int Copies { get; set; } = 1;

    /// <summary>The name in generated code.</summary>
    public string Name => Label ?? $"_b{Id}";
}

/// <summary>One step of a scheduled block, executed in order.</summary>
public abstract class Step;

/// <summary>A scalar or view operation, evaluated where it stands.</summary>
public sealed class ScalarStep(Op op) : Step
{
    /// <summary>The operation; its result is a local variable of the generated code.</summary>
    public Op Op { get; } = op;
}

/// <summary>Elementwise work over the rows of tiles of one row extent, fused into a single sweep.</summary>
public sealed class FusedStep(Dim rows, bool downColumns = false) : Step
{
    /// <summary>The row extent that all tiles of the sweep share.</summary>
    public Dim Rows { get; } = rows;

    /// <summary>All sinks reduce along the rows, and each column is gone through from top to bottom.</summary>
    public bool DownColumns { get; } = downColumns;

    /// <summary>What the sweep produces, in program order.</summary>
    public List<Sink> Sinks { get; } = [];

    /// <summary>The pass over a row in which each value is available.</summary>
    public Dictionary<Value, int> Phases { get; } = [];
}

/// <summary>A matrix product into a buffer, which already holds the accumulator when there is one.</summary>
public sealed class DotStep(Op op, TileBuffer target, bool accumulate) : Step
{
    /// <summary>The Dot: operands a, b and, where it adds to one, the accumulator.</summary>
    public Op Op { get; } = op;

    /// <summary>Where the product lies afterwards.</summary>
    public TileBuffer Target { get; } = target;

    /// <summary>Whether the product is added to what the target holds.</summary>
    public bool Accumulate { get; } = accumulate;
}

/// <summary>CUDA: a copy of a tile of a view into a buffer, past the registers.</summary>
public sealed class StageStep(Op load, TileBuffer target) : Step
{
    /// <summary>The Load: its view, offsets, extents and padding.</summary>
    public Op Load { get; } = load;

    /// <summary>Where the tile lies when the copy has arrived.</summary>
    public TileBuffer Target { get; } = target;
}

/// <summary>An operation on whole tiles, from buffers into another one.</summary>
public sealed class WholeStep(Op op, IReadOnlyList<TileBuffer> sources, TileBuffer target) : Step
{
    /// <summary>The operation, of which <see cref="OpCodes.IsWhole"/> holds.</summary>
    public Op Op { get; } = op;

    /// <summary>Where the operands lie, in their order.</summary>
    public IReadOnlyList<TileBuffer> Sources { get; } = sources;

    /// <summary>Where the result lies; none of the sources.</summary>
    public TileBuffer Target { get; } = target;
}

/// <summary>
/// A loop. Carried tiles live in buffers; a pair in <see cref="Swaps"/> trades places at the end of each iteration, so
/// that the next value becomes the current one without a copy.
/// </summary>
public sealed class LoopStep(Op op, ScheduledBlock body, ScheduledBlock? condition) : Step
{
    /// <summary>The For or While.</summary>
    public Op Op { get; } = op;

    /// <summary>One iteration.</summary>
    public ScheduledBlock Body { get; } = body;

    /// <summary>The condition of a While; null for a For.</summary>
    public ScheduledBlock? Condition { get; } = condition;

    /// <summary>Carried tiles: what this iteration reads, and what it leaves for the next one.</summary>
    public List<(TileBuffer Current, TileBuffer Next)> Swaps { get; } = [];

    /// <summary>CUDA: copies that are made for later iterations while one is computed.</summary>
    public List<StageStep> Prefetches { get; } = [];
}

/// <summary>A branch. Resulting tiles are written into their buffers by both sides.</summary>
public sealed class IfStep(Op op, ScheduledBlock then, ScheduledBlock otherwise) : Step
{
    /// <summary>The If, whose operand is the condition.</summary>
    public Op Op { get; } = op;

    /// <summary>What happens when the condition is true.</summary>
    public ScheduledBlock Then { get; } = then;

    /// <summary>What happens when it is false; it may hold nothing.</summary>
    public ScheduledBlock Otherwise { get; } = otherwise;
}

/// <summary>The steps of one block.</summary>
public sealed class ScheduledBlock(Block block)
{
    /// <summary>The block of the kernel that is scheduled here.</summary>
    public Block Block { get; } = block;

    /// <summary>In the order in which they run.</summary>
    public List<Step> Steps { get; } = [];
}

/// <summary>What a fused sweep produces.</summary>
public enum SinkKind
{
    /// <summary>The store or update of <see cref="Sink.Op"/>.</summary>
    Store,
    /// <summary>Writes <see cref="Sink.Value"/> into <see cref="Sink.Target"/>.</summary>
    Buffer,
    /// <summary>A reduction along the columns: one scalar a row, also written to <see cref="Sink.Target"/> if used elsewhere.</summary>
    ReduceColumns,
    /// <summary>A reduction along the rows into the (1, C) buffer <see cref="Sink.Target"/>.</summary>
    ReduceRows,
}

/// <summary>One product of a fused sweep.</summary>
public sealed class Sink(SinkKind kind, Op? op, Value value, TileBuffer? target)
{
    /// <summary>What happens to the value of each element.</summary>
    public SinkKind Kind { get; } = kind;

    /// <summary>The storing or reducing operation.</summary>
    public Op? Op { get; } = op;

    /// <summary>The tile that is evaluated.</summary>
    public Value Value { get; } = value;

    /// <summary>Where the result lies; null for a store, and for a reduction that only its own row uses.</summary>
    public TileBuffer? Target { get; set; } = target;

    /// <summary>Which pass over a row's columns evaluates the sink: one more than the reductions it needs.</summary>
    public int Phase { get; set; }

    /// <summary>Every tile that the sink evaluates: the value, and the index tiles of a scatter.</summary>
    public IEnumerable<Value> Inputs => Op is { } scatter && OpCodes.IsScatter(scatter.Code) ? scatter.Operands.Skip(1) : [Value];
}

/// <summary>A kernel with its buffers and steps: what emitters print.</summary>
public sealed class ScheduledKernel(Kernel kernel, ScheduledBlock body, IReadOnlyList<TileBuffer> buffers, IReadOnlyDictionary<Value, TileBuffer> bufferOf)
{
    /// <summary>The kernel that was scheduled: its parameters and grid.</summary>
    public Kernel Kernel { get; } = kernel;

    /// <summary>The steps of one program.</summary>
    public ScheduledBlock Body { get; } = body;

    /// <summary>All of them, in the order of <see cref="TileBuffer.Id"/>. Two may share memory where an emitter finds that they are not alive together.</summary>
    public IReadOnlyList<TileBuffer> Buffers { get; } = buffers;

    /// <summary>Where a value lives, for those that are not expressions.</summary>
    public IReadOnlyDictionary<Value, TileBuffer> BufferOf { get; } = bufferOf;
}
