using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>
/// Places tile buffers and the scratch of steps in a block's shared memory. What is never needed at the same time may
/// share a place: first fit, largest first, over the ranges of steps in which each is live.
/// </summary>
internal sealed class SharedLayout
{
    /// <summary>What ldmatrix reads of a row, and what a copy writes.</summary>
    private const int PieceBytes = 16;

    private readonly Dictionary<object, Item> items = [];
    private readonly Dictionary<TileBuffer, TileBuffer> swapLeader = [];

    /// <summary>Bytes in use.</summary>
    public int TotalBytes { get; private set; }

    public static SharedLayout Of(ScheduledKernel scheduled, IReadOnlyDictionary<Step, StepAccess> accesses, int threads)
    {
        var layout = new SharedLayout();
        foreach (var buffer in scheduled.Buffers.Where(b => !b.IsFragment)) layout.items[buffer] = new Item(BytesOf(buffer, threads));
        var position = 0;
        layout.Visit(scheduled.Body, accesses, ref position);
        layout.JoinSwapped();
        layout.Place();
        return layout;
    }

    /// <summary>The tile that takes most; null where there is none.</summary>
    public TileBuffer? Largest => items.Where(i => i.Value.Last >= 0 && i.Key is TileBuffer).OrderByDescending(i => i.Value.Bytes).Select(i => (TileBuffer)i.Key).FirstOrDefault();

    /// <summary>Byte offset of a buffer, or of the scratch of a step.</summary>
    public int Offset(object item) => items[item].Offset;

    /// <summary>The bytes that a buffer may occupy while the kernel runs: its own and those of buffers it trades places with.</summary>
    public IEnumerable<(int Begin, int End)> Ranges(object item)
    {
        var leader = item is TileBuffer b ? Leader(b) : item;
        foreach (var pair in items)
            if (pair.Key == item || (pair.Key is TileBuffer other && item is TileBuffer && Leader(other) == leader))
                yield return (pair.Value.Offset, pair.Value.Offset + pair.Value.Bytes);
    }

    /// <summary>
    /// Elements from one row of a buffer to the next. Odd, so that a column has no bank conflicts; operands of tensor
    /// cores have none for other reasons (mma.cuh, place), and rows of which each belongs to a warp begin at a piece.
    /// </summary>
    public static int Stride(TileBuffer buffer)
    {
        var columns = Extent(buffer.Columns);
        if (buffer.IsMatrixOperand) return IsSwizzled(buffer) ? columns : columns + PieceBytes / CudaNames.ElementSize(buffer.Element);
        if (buffer is { RowLocal: true, Columns.IsOne: false }) return Aligned(columns * CudaNames.ElementSize(buffer.Element)) / CudaNames.ElementSize(buffer.Element);
        return buffer.IsColumn ? 1 : buffer.Rows.IsOne ? columns : columns | 1;
    }

    /// <summary>An operand of tensor cores whose rows are a power of two of pieces of 16 bytes, which change places.</summary>
    public static bool IsSwizzled(TileBuffer buffer) => buffer.IsMatrixOperand && Extent(buffer.Columns) is var columns && (columns & (columns - 1)) == 0;

    /// <summary>The second argument of fusion::place, the bytes of an element, which are two if nothing is said.</summary>
    public static string PlaceSuffix(TileBuffer buffer) => CudaNames.ElementSize(buffer.Element) switch
    {
        1 => ", 1",
        4 => ", 4",
        _ => "",
    };

    public static int Extent(Dim dim) => dim is LiteralDim literal ? literal.Value : throw new IrException($"the extent {dim} has no value: specialise the kernel first");

    private static int BytesOf(TileBuffer buffer, int threads)
    {
        var rows = buffer.RowLocal ? threads / 32 : Extent(buffer.Rows);
        return Aligned(checked(buffer.Copies * CopyElements(buffer, rows) * CudaNames.ElementSize(buffer.Element)));
    }

    /// <summary>Elements from one copy of a buffer to the next.</summary>
    public static int CopyElements(TileBuffer buffer) => CopyElements(buffer, Extent(buffer.Rows));

    private static int CopyElements(TileBuffer buffer, int rows) => rows * Stride(buffer);

    private static int Aligned(int bytes) => (bytes + 15) & ~15;

    private void Visit(ScheduledBlock block, IReadOnlyDictionary<Step, StepAccess> accesses, ref int position)
    {
        foreach (var step in block.Steps)
        {
            var start = position++;
            var access = accesses[step];
            foreach (var buffer in access.Reads.Concat(access.Writes)) items[buffer].Touch(start);
            if (access.ScratchBytes > 0)
            {
                items[step] = new Item(Aligned(access.ScratchBytes));
                items[step].Touch(start);
            }
            if (step is IfStep branch)
            {
                Visit(branch.Then, accesses, ref position);
                Visit(branch.Otherwise, accesses, ref position);
            }
            else if (step is LoopStep loop)
            {
                if (loop.Condition is { } condition) Visit(condition, accesses, ref position);
                Visit(loop.Body, accesses, ref position);
                foreach (var (current, next) in loop.Swaps.Where(s => !s.Current.IsFragment))
                {
                    items[current].Touch(position);
                    items[next].Touch(start);
                    items[next].Touch(position);
                    swapLeader[Leader(next)] = Leader(current);
                }
                foreach (var prefetch in loop.Prefetches)
                {
                    items[prefetch.Target].Touch(start);
                    items[prefetch.Target].Touch(position);
                }
                // What is used inside and before or after is live throughout: the next iteration may need it.
                foreach (var item in items.Values) item.Cover(start, position);
                loops.Add((start, position));
                position++;
            }
        }
    }

    private readonly List<(int Start, int End)> loops = [];

    private TileBuffer Leader(TileBuffer buffer) => swapLeader.TryGetValue(buffer, out var leader) && leader != buffer ? Leader(leader) : buffer;

    /// <summary>Buffers that trade places live as long as each other, and uses after a loop extend through all of it.</summary>
    private void JoinSwapped()
    {
        foreach (var group in items.Keys.OfType<TileBuffer>().Where(b => items[b].Last >= 0).GroupBy(Leader))
        {
            int first = group.Min(b => items[b].First), last = group.Max(b => items[b].Last);
            foreach (var buffer in group)
            {
                items[buffer].Touch(first);
                items[buffer].Touch(last);
            }
        }
        for (var again = 0; again < loops.Count; again++)
            foreach (var (start, end) in loops)
                foreach (var item in items.Values) item.Cover(start, end);
    }

    private void Place()
    {
        var placed = new List<Item>();
        foreach (var item in items.Values.Where(i => i.Last >= 0).OrderByDescending(i => i.Bytes).ThenBy(i => i.First))
        {
            var offset = 0;
            foreach (var other in placed.Where(p => p.First <= item.Last && item.First <= p.Last).OrderBy(p => p.Offset))
                if (offset + item.Bytes > other.Offset && other.Offset + other.Bytes > offset) offset = other.Offset + other.Bytes;
            item.Offset = offset;
            placed.Add(item);
            TotalBytes = Math.Max(TotalBytes, offset + item.Bytes);
        }
    }

    /// <summary>Memory with the steps in which it is live.</summary>
    private sealed class Item(int bytes)
    {
        public int Bytes { get; } = bytes;
        public int Offset { get; set; }
        public int First { get; private set; } = int.MaxValue;
        public int Last { get; private set; } = -1;

        public void Touch(int position)
        {
            First = Math.Min(First, position);
            Last = Math.Max(Last, position);
        }

        /// <summary>Live in and outside of a loop: live in all of it.</summary>
        public void Cover(int start, int end)
        {
            if (Last < start || First > end || (First >= start && Last <= end)) return;
            Touch(start);
            Touch(end);
        }
    }
}
