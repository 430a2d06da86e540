using Fusion.Runtime.Emulation.Memory;

namespace Fusion.Runtime.Tests.Emulation;

public sealed class PlacedRegionsTests
{
    private const ulong Start = 0x81ul << AddressWindows.Shift;

    [Fact]
    public void Find_AddressesAroundThreePieces_GivesThePieceThatHoldsThem()
    {
        using Allocation a = new(256), b = new(1), c = new(700);
        var placed = new PlacedRegions();
        // Not in order of their addresses; the first two have no byte between them.
        Region third = placed.Add("c", Start + 4096, c), first = placed.Add("a", Start, a), second = placed.Add("b", Start + 256, b);
        Assert.Equal([first, second, third], placed.Regions);
        Assert.Equal([null, first, first, second, null, null, third, third, null],
            new[] { Start - 1, Start, Start + 255, Start + 256, Start + 257, Start + 4095, Start + 4096, Start + 4795, Start + 4796 }.Select(placed.Find));
        placed.Remove(second);
        Assert.Null(placed.Find(Start + 256));
        Assert.Same(first, placed.Find(Start + 255));
    }

    [Fact]
    public void Table_PlacedMemoryBesideWindows_FindsBoth()
    {
        using Allocation tensor = new(64), memory = new(64);
        var placed = new PlacedRegions();
        Region there = placed.Add("memory", Start, memory);
        var table = new RegionTable(placed);
        var view = new ViewArgument { Rank = 1, Length0 = 16, Stride0 = 1 };
        Region window = table.Add("x", tensor, 0, view, 4, isReadOnly: false);
        Assert.Same(there, table.Find(Start + 63));
        Assert.Null(table.Find(Start + 64));
        Assert.Same(window, table.Find(window.Base));
        // A window answers for addresses around its tensor, too.
        Assert.Same(window, table.Find(window.Base + 64));
    }
}
