namespace Fusion.Runtime.Emulation.Execution;

/// <summary>
/// What each warp of a block knows of the others' progress (Mattern, "Virtual time and global states", 1989; FastTrack,
/// Flanagan and Freund 2009). A warp's own clock ticks at every synchronisation; an access of warp r at its clock c is
/// ordered before what warp w does now if w knows that r has passed c. Clocks never go back, so that shadow memory of an
/// earlier block of threads is older than everything.
/// </summary>
internal sealed class VectorClocks(int warps)
{
    private readonly uint[] _known = new uint[warps * warps];

    /// <summary>The clock at which this block of threads began; accesses before it are none of its own.</summary>
    public uint Start { get; private set; } = 1;

    /// <summary>A new block of threads: nobody knows of what another does from now on.</summary>
    public void Restart()
    {
        Start = Max() + 1;
        Array.Fill(_known, Start);
    }

    /// <summary>The warp's own clock.</summary>
    public uint Now(int warp) => _known[warp * warps + warp];

    /// <summary>Whether what <paramref name="other"/> did at its clock <paramref name="time"/> is ordered before what <paramref name="warp"/> does now.</summary>
    public bool IsOrdered(int warp, int other, uint time) => _known[warp * warps + other] > time;

    /// <summary>Whatever anybody did before this clock is ordered before what the warp does now.</summary>
    public uint OrderedBefore(int warp)
    {
        uint least = uint.MaxValue;
        for (int i = 0; i < warps; i++)
            least = Math.Min(least, _known[warp * warps + i]);
        return least;
    }

    /// <summary>Lanes of one warp are ordered (bar.warp.sync).</summary>
    public void Tick(int warp) => _known[warp * warps + warp]++;

    /// <summary>The warp publishes what it knows into <paramref name="message"/>, and goes on.</summary>
    public void Release(int warp, uint[] message)
    {
        Tick(warp);
        for (int i = 0; i < warps; i++)
            message[i] = Math.Max(message[i], _known[warp * warps + i]);
    }

    /// <summary>The warp learns what was published.</summary>
    public void Acquire(int warp, uint[] message)
    {
        for (int i = 0; i < warps; i++)
            _known[warp * warps + i] = Math.Max(_known[warp * warps + i], message[i]);
    }

    /// <summary>The warp learns that <paramref name="other"/> has passed <paramref name="time"/>.</summary>
    public void Learn(int warp, int other, uint time) => _known[warp * warps + other] = Math.Max(_known[warp * warps + other], time + 1);

    public uint[] NewMessage() => new uint[warps];

    private uint Max()
    {
        uint max = 0;
        foreach (uint clock in _known)
            max = Math.Max(max, clock);
        return max;
    }
}
