namespace Fusion.Runtime.Emulation.Memory;

/// <summary>
/// Generic addresses. Their upper bits name a window: each tensor of a launch has one, so that an access is checked
/// against the very tensor whose address it was computed from, and no overrun can reach another one.
/// </summary>
internal static class AddressWindows
{
    /// <summary>Bits of an address within a window.</summary>
    public const int Shift = 40;

    /// <summary>Bytes of a window.</summary>
    public const ulong Size = 1ul << Shift;

    public const ulong Shared = 0xfful << Shift;

    public const ulong Local = 0xfeul << Shift;

    public const ulong Parameter = 0xfdul << Shift;

    /// <summary>Global and constant variables of the module.</summary>
    public const ulong Module = 0xf0ul << Shift;

    /// <summary>Where a tensor lies within its window: in the middle, so that negative offsets stay inside.</summary>
    public const ulong Middle = 1ul << (Shift - 1);

    /// <summary>Number of the window, 0 for none.</summary>
    public static uint Of(ulong address) => (uint)Math.Min(address >> Shift, uint.MaxValue);
}
