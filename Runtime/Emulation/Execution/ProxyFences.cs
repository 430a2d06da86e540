namespace Fusion.Runtime.Emulation.Execution;

/// <summary>
/// The last fence.proxy.async of each thread of a block. What a thread wrote before it may be read by the asynchronous
/// proxy. A fence has the thread's clock as it stands; writes that follow at the same clock carry a mark of their own.
/// </summary>
internal sealed class ProxyFences(int warps)
{
    private readonly uint[] _clocks = new uint[warps * LaneMask.Lanes];

    /// <summary>The lanes of a mask execute a fence.</summary>
    public void Fence(Warp warp, uint mask)
    {
        // Two fences at one clock could not tell what was written between them.
        for (int lane = 0; lane < LaneMask.Lanes; lane++)
            if ((mask >> lane & 1) != 0 && HasFenced(warp, lane))
            {
                warp.Cta.Clocks.Tick(warp.Index);
                break;
            }
        for (int lane = 0; lane < LaneMask.Lanes; lane++)
            if ((mask >> lane & 1) != 0)
                _clocks[warp.Index * LaneMask.Lanes + lane] = warp.Cta.Clocks.Now(warp.Index);
    }

    /// <summary>Whether a lane has a fence at its present clock, so that a write now comes after it.</summary>
    public bool HasFenced(Warp warp, int lane) => _clocks[warp.Index * LaneMask.Lanes + lane] == warp.Cta.Clocks.Now(warp.Index);

    /// <summary>Whether a fence follows a write.</summary>
    /// <param name="thread">That wrote.</param>
    /// <param name="clock">Of the write.</param>
    /// <param name="afterFence">Whether a fence at that clock came before the write.</param>
    public bool Cover(int thread, uint clock, bool afterFence) => afterFence ? _clocks[thread] > clock : _clocks[thread] >= clock;
}
