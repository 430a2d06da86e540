using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Operations;

namespace Fusion.Runtime.Emulation.Async;

/// <summary>The box of a tensor that a copy moves: a tensor map and the coordinates of its first element.</summary>
/// <param name="map">Address of the tensor map: a parameter, or global memory.</param>
/// <param name="coordinates">A register for each dimension, the contiguous one first.</param>
internal sealed unsafe class TensorBoxOperand(AddressOperand map, int[] coordinates)
{
    private const int MapAlignment = 64;

    /// <summary>The box of a lane.</summary>
    /// <exception cref="FusionException">There is no tensor map at the address, or it has another rank.</exception>
    public TensorBox Of(Warp warp, Operation operation, int lane)
    {
        ulong address = map.Of(warp, lane);
        TensorMap read = default;
        for (int at = 0; at < TensorMap.Bytes; at += BulkMemory.Unit)
        {
            byte* piece = OneLane.Resolve<GenericSpace>(warp, operation, lane, address + (uint)at, BulkMemory.Unit, AccessKind.Read);
            if (piece is not null)
                Buffer.MemoryCopy(piece, (byte*)&read + at, BulkMemory.Unit, BulkMemory.Unit);
        }
        if (!read.IsValid || read.Rank != coordinates.Length || address % MapAlignment != 0)
            throw new FusionException($"{warp.Launch.Kernel.Name}: '{operation.Source}' takes a tensor map of rank {coordinates.Length} at a multiple of {MapAlignment} bytes; "
                + (read.IsValid ? $"that at {warp.Launch.Describe.Address(warp, address)} has rank {read.Rank}." : $"there is none at {warp.Launch.Describe.Address(warp, address)}."));
        var first = new int[TensorMap.MaxRank];
        for (int i = 0; i < coordinates.Length; i++)
            first[i] = ((int*)(warp.Registers + coordinates[i]))[lane];
        return new TensorBox(read, first);
    }
}

/// <summary>A box of a tensor in global memory. Elements outside of the tensor are filled in, and are not written.</summary>
internal sealed class TensorBox(TensorMap map, int[] first)
{
    /// <summary>Shared memory that tensor copies touch begins at multiples of this.</summary>
    private const int SharedAlignment = 128;

    public TensorMap Map => map;

    /// <summary>Bytes of the whole box, whether inside the tensor or not.</summary>
    public int Bytes => RowBytes * Rows;

    public SharedLayout Layout => new(map.Swizzle, SharedAlignment);

    private int RowBytes => map.Count(0) * map.ElementBytes;

    private int Rows
    {
        get
        {
            int rows = 1;
            for (int i = 1; i < map.Rank; i++)
                rows *= map.Count(i);
            return rows;
        }
    }

    /// <summary>Does something with the part of each row that lies in the tensor: its address, and where it is in the box.</summary>
    public void ForEachRow(Action<ulong, Range> row)
    {
        int begin = Math.Clamp(-first[0], 0, map.Count(0)), end = (int)Math.Clamp(map.Length(0) - (long)first[0], begin, map.Count(0));
        if (begin == end)
            return;
        for (int number = 0; number < Rows; number++)
        {
            long offset = (first[0] + (long)begin) * map.ElementBytes;
            bool inside = true;
            for (int i = 1, rest = number; i < map.Rank; rest /= map.Count(i), i++)
            {
                long at = first[i] + (long)(rest % map.Count(i)) * map.Step(i);
                inside &= at >= 0 && at < map.Length(i);
                offset += at * map.Stride(i);
            }
            if (inside)
                row(map.Address + (ulong)offset, (number * RowBytes + begin * map.ElementBytes)..(number * RowBytes + end * map.ElementBytes));
        }
    }

    /// <summary>A box of what elements outside of the tensor are.</summary>
    public byte[] Outside()
    {
        var box = new byte[Bytes];
        if (map.Fill == TensorMapFill.Zeros)
            return box;
        // The quiet NaN of each format, as arithmetic makes it: all bits but the sign.
        for (int at = 0; at < box.Length; at++)
            box[at] = (byte)(at % map.ElementBytes == map.ElementBytes - 1 ? 0x7f : 0xff);
        return box;
    }
}

/// <summary>cp.async.bulk.tensor from global to shared memory.</summary>
internal sealed class BulkTensorLoad(AddressOperand to, TensorBoxOperand from, MBarrierOperand barrier) : BulkLoadOperation(to, barrier)
{
    protected override byte[] Read(Warp warp, int lane, out SharedLayout layout)
    {
        TensorBox box = from.Of(warp, this, lane);
        layout = box.Layout;
        byte[] data = box.Outside();
        box.ForEachRow((address, range) => BulkMemory.ReadGlobal(warp, this, lane, address, data.AsSpan(range)));
        return data;
    }
}

/// <summary>cp.async.bulk.tensor and cp.reduce.async.bulk.tensor from shared to global memory.</summary>
/// <param name="to">The box.</param>
/// <param name="from">Shared memory.</param>
/// <param name="function">What is done to the elements there; null to replace them.</param>
internal sealed class BulkTensorStore(TensorBoxOperand to, AddressOperand from, string? function) : BulkStoreOperation(from)
{
    protected override Action<byte[]> Prepare(Warp warp, int lane, out int bytes, out SharedLayout layout)
    {
        TensorBox box = to.Of(warp, this, lane);
        (bytes, layout) = (box.Bytes, box.Layout);
        BulkReduction? reduction = function is null ? null : BulkReduction.Of(function, box.Map.Element)
            ?? throw new FusionException($"{warp.Launch.Kernel.Name}: '{Source}' is not emulated for a tensor map of {box.Map.Element}.");
        return data => box.ForEachRow((address, range) =>
        {
            if (reduction is null)
                BulkMemory.WriteGlobal(warp, this, lane, address, data.AsSpan(range));
            else
                reduction.Apply(warp, this, lane, address, data.AsSpan(range));
        });
    }
}
