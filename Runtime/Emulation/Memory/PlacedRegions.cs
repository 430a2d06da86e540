namespace Fusion.Runtime.Emulation.Memory;

/// <summary>
/// Memory at addresses that somebody else has chosen, as a driver does. Several pieces share a window, so that an access is
/// checked against the piece that it falls into and not against the tensor it was computed from.
/// </summary>
internal sealed class PlacedRegions
{
    private readonly List<Region> _byAddress = [];

    /// <summary>By address.</summary>
    public IReadOnlyList<Region> Regions => _byAddress;

    /// <summary>Makes an allocation addressable.</summary>
    /// <param name="name">What reports call it.</param>
    /// <param name="address">Of its first byte: a multiple of <see cref="Allocation.Alignment"/>, in no window of <see cref="AddressWindows"/>.</param>
    /// <param name="allocation">Less than 2 GiB.</param>
    public Region Add(string name, ulong address, Allocation allocation)
    {
        var view = new ViewArgument { Rank = 1, Length0 = checked((int)allocation.Bytes), Stride0 = 1 };
        var region = new Region(address, name, allocation, 0, view, 1, isReadOnly: false) { First = address, Extent = (ulong)allocation.Bytes };
        _byAddress.Insert(After(address), region);
        return region;
    }

    public void Remove(Region region) => _byAddress.Remove(region);

    /// <summary>The region that an address lies in, or null.</summary>
    public Region? Find(ulong address)
    {
        int after = After(address);
        return after > 0 && address - _byAddress[after - 1].Base < _byAddress[after - 1].Extent ? _byAddress[after - 1] : null;
    }

    /// <summary>Number of regions that begin at or before an address.</summary>
    private int After(ulong address)
    {
        int low = 0, high = _byAddress.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_byAddress[middle].Base <= address)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
