using System.Runtime.InteropServices;

namespace Fusion.Runtime.Emulation.Memory;

/// <summary>One tensor of a launch as the kernel sees it: a window of addresses of its own.</summary>
internal sealed unsafe class Region
{
    private readonly ViewArgument _view;

    public Region(ulong window, string name, Allocation allocation, long offset, in ViewArgument view, int elementSize, bool isReadOnly)
    {
        _view = view;
        Name = name;
        Allocation = allocation;
        Offset = offset;
        ElementSize = elementSize;
        IsReadOnly = isReadOnly;
        Host = allocation.Data + offset;
        long extent = elementSize, count = 1;
        for (int axis = 0; axis < view.Rank; axis++)
        {
            count *= view.Length(axis);
            extent += (view.Length(axis) - 1) * (long)view.Stride(axis) * elementSize;
        }
        Bytes = count == 0 ? 0 : extent;
        IsDense = Bytes == count * elementSize;
        Base = window + ((ulong)Host & (Allocation.Alignment - 1));
        First = window >> AddressWindows.Shift << AddressWindows.Shift;
    }

    /// <summary>Address of the first element.</summary>
    public ulong Base { get; }

    /// <summary>The first address that is looked up here: that of its window.</summary>
    public ulong First { get; init; }

    /// <summary>How many addresses are looked up here, whether they belong to elements or not.</summary>
    public ulong Extent { get; init; } = AddressWindows.Size;

    /// <summary>Name of the parameter.</summary>
    public string Name { get; }

    public Allocation Allocation { get; }

    /// <summary>Of the first element within the allocation.</summary>
    public long Offset { get; }

    public byte* Host { get; }

    /// <summary>From the first byte of the first element to the last byte of the last one.</summary>
    public long Bytes { get; }

    /// <summary>Whether every byte in between belongs to an element.</summary>
    public bool IsDense { get; }

    public int ElementSize { get; }

    public bool IsReadOnly { get; }

    /// <summary>Whether anybody in the launch may write to this memory; reads of other memory cannot race.</summary>
    public bool CanRace { get; set; } = true;

    /// <summary>Whether bytes at an offset belong to elements of the tensor.</summary>
    public bool Contains(long offset, int size)
    {
        if (offset < 0 || offset + size > Bytes)
            return false;
        if (IsDense)
            return true;
        for (long at = offset; at < offset + size; at += ElementSize - at % ElementSize)
            if (Coordinates(at / ElementSize) is null)
                return false;
        return true;
    }

    /// <summary>An address in words: "x[3, 17]", or how far outside it is.</summary>
    public string Describe(ulong address)
    {
        long offset = (long)(address - Base);
        string shape = string.Join(", ", Enumerable.Range(0, _view.Rank).Select(axis => _view.Length(axis)));
        if (offset >= 0 && offset < Bytes && Coordinates(offset / ElementSize) is { } at)
            return $"{Name}[{string.Join(", ", at)}] of ({shape})";
        return offset < 0 ? $"{-offset} bytes before {Name} ({shape})"
            : offset >= Bytes ? $"{offset - Bytes} bytes after the end of {Name} ({shape})"
            : $"byte {offset} of {Name} ({shape}), between its rows";
    }

    /// <summary>Coordinates of an element by its distance from the first; null if there is none there.</summary>
    private long[]? Coordinates(long element)
    {
        var at = new long[_view.Rank];
        int[] axes = [.. Enumerable.Range(0, _view.Rank)];
        Array.Sort(axes, (a, b) => _view.Stride(b).CompareTo(_view.Stride(a)));
        foreach (int axis in axes)
        {
            long stride = _view.Stride(axis);
            if (stride <= 0)
                continue;
            at[axis] = Math.Min(element / stride, _view.Length(axis) - 1);
            element -= at[axis] * stride;
        }
        return element == 0 ? at : null;
    }
}

/// <summary>The tensors of a launch, by window number; number 0 is none.</summary>
/// <param name="placed">Memory at addresses of its own, where the launch has any.</param>
internal sealed class RegionTable(PlacedRegions? placed = null)
{
    /// <summary>Tensors come first, so that their windows do not collide with the module's.</summary>
    private const int MaxTensors = 128;

    private readonly List<Region> _regions = [];
    private Region? _module;

    public IReadOnlyList<Region> Regions => _regions;

    /// <summary>Gives a tensor a window.</summary>
    public Region Add(string name, Allocation allocation, long offset, in ViewArgument view, int elementSize, bool isReadOnly)
    {
        if (_regions.Count == MaxTensors)
            throw new FusionException($"The emulated device launches kernels with at most {MaxTensors} tensors.");
        var region = new Region((ulong)(_regions.Count + 1) * AddressWindows.Size + AddressWindows.Middle, name, allocation, offset, view, elementSize, isReadOnly);
        _regions.Add(region);
        return region;
    }

    /// <summary>Finds out, once all tensors are there, which of them nobody writes.</summary>
    public void FindRaces()
    {
        foreach (Region region in _regions)
            region.CanRace = !region.IsReadOnly || _regions.Exists(other => !other.IsReadOnly && other.Allocation == region.Allocation
                && other.Offset < region.Offset + region.Bytes && region.Offset < other.Offset + other.Bytes);
    }

    /// <summary>Adds the variables of the module, at the addresses that the decoder gave them.</summary>
    public void AddModule(Allocation allocation)
    {
        var view = new ViewArgument { Rank = 1, Length0 = (int)allocation.Bytes, Stride0 = 1 };
        _module = new Region(AddressWindows.Module, "variables of the module", allocation, 0, view, 1, isReadOnly: false);
    }

    /// <summary>The tensor at an address, or null.</summary>
    public Region? Find(ulong address)
    {
        uint number = AddressWindows.Of(address) - 1;
        if (number < (uint)_regions.Count)
            return CollectionsMarshal.AsSpan(_regions)[(int)number];
        return number + 1 == AddressWindows.Of(AddressWindows.Module) ? _module : placed?.Find(address);
    }
}
