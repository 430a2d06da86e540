using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Matrix;

/// <summary>
/// What a warp has of wgmma under way. Instructions are numbered; each register knows the last one that writes it, and the
/// last one that reads it as a fragment of A. Until that number has been waited for, accumulators may not be used and
/// fragments may not be written.
/// </summary>
internal sealed class WarpgroupState(int registerBytes)
{
    /// <summary>Warps of a warpgroup.</summary>
    public const int Warps = 4;

    private readonly int[] _written = new int[registerBytes / RegisterFile.Alignment];
    private readonly int[] _copied = new int[registerBytes / RegisterFile.Alignment];
    private readonly int[] _read = new int[registerBytes / RegisterFile.Alignment];
    private readonly Queue<(int Last, uint Clock)> _groups = [];
    private int _issued;
    private int _done;
    private uint _clock;
    private bool _isFenced;

    /// <summary>Instructions so far.</summary>
    public int Count => _issued;

    /// <summary>Whether nothing is under way.</summary>
    public bool IsIdle => _issued == _done;

    public void Reset()
    {
        Array.Clear(_written);
        Array.Clear(_copied);
        Array.Clear(_read);
        _groups.Clear();
        (_issued, _done, _isFenced) = (0, 0, false);
    }

    /// <summary>wgmma.fence.</summary>
    public void Fence() => _isFenced = true;

    /// <summary>Checks that the warp may execute the instruction.</summary>
    public void Begin(Warp warp, Operation operation)
    {
        if (!warp.Launch.Options.Sanitize)
            return;
        if (!_isFenced)
            warp.Launch.Sanitizer.Report(SanitizerKind.MissingProxyFence, warp, operation, 0, 0, null, "a warp's first wgmma.mma_async needs a wgmma.fence before it");
        warp.Cta.Async.Get<WarpgroupOrder>().Check(warp, operation, _issued);
    }

    /// <summary>The instruction is under way.</summary>
    public void Issue(Warp warp, IWarpgroupMultiply multiply)
    {
        _issued++;
        foreach (int register in multiply.Operands.D)
            _written[register / RegisterFile.Alignment] = _issued;
        if (!multiply.Operands.HasDescriptorOfA)
            foreach (int register in multiply.Operands.A)
                _read[register / RegisterFile.Alignment] = _issued;
        Cta cta = warp.Cta;
        _clock = cta.Clocks.Now(cta.Proxy);
        cta.Clocks.Tick(cta.Proxy);
    }

    /// <summary>wgmma.commit_group.</summary>
    public void Commit() => _groups.Enqueue((_issued, _clock));

    /// <summary>wgmma.wait_group: all groups but the last <paramref name="kept"/> are done, and the warp knows it.</summary>
    public void Wait(Warp warp, int kept)
    {
        while (_groups.Count > kept)
        {
            (int last, uint clock) = _groups.Dequeue();
            if (last > _done)
                warp.Cta.Clocks.Learn(warp.Index, warp.Cta.Proxy, clock);
            _done = Math.Max(_done, last);
        }
    }

    /// <summary>Whether a register is an accumulator that is still being written.</summary>
    public bool IsWritten(int register) => _written[register / RegisterFile.Alignment] > _done;

    /// <summary>Whether a register's value is not there yet: it is an accumulator, or a copy of one.</summary>
    public bool IsAbsent(int register) => Math.Max(_written[register / RegisterFile.Alignment], _copied[register / RegisterFile.Alignment]) > _done;

    /// <summary>Whether a register is still being read.</summary>
    public bool IsRead(int register) => _read[register / RegisterFile.Alignment] > _done;

    /// <summary>A register takes over another one's value, there or not.</summary>
    public void Move(int from, int to) =>
        _copied[to / RegisterFile.Alignment] = Math.Max(_written[from / RegisterFile.Alignment], _copied[from / RegisterFile.Alignment]);

    /// <summary>A register has a value of its own.</summary>
    public void Forget(int register) => _copied[register / RegisterFile.Alignment] = 0;
}

/// <summary>The order of wgmma.mma_async in each warpgroup of a block: its four warps execute the same ones.</summary>
internal sealed class WarpgroupOrder
{
    private readonly Dictionary<int, List<int>> _groups = [];

    /// <summary>A warp executes its instruction of a number.</summary>
    public void Check(Warp warp, Operation operation, int number)
    {
        int group = warp.Index / WarpgroupState.Warps;
        if (!_groups.TryGetValue(group, out List<int>? order))
        {
            _groups[group] = order = [];
            if ((group + 1) * WarpgroupState.Warps > warp.Cta.Warps.Length)
                Report(warp, operation, "its warpgroup has fewer than four warps");
        }
        if (number == order.Count)
            order.Add(operation.Index);
        else if (order[number] != operation.Index)
            Report(warp, operation, "the other warps of its warpgroup execute another wgmma.mma_async");
        for (int i = group * WarpgroupState.Warps; i < Math.Min((group + 1) * WarpgroupState.Warps, warp.Cta.Warps.Length); i++)
            if (warp.Cta.Warps[i] is { IsDone: true, Warpgroup: { } other } && other.Count <= number)
                Report(warp, operation, "a warp of its warpgroup has ended without it");
    }

    private static void Report(Warp warp, Operation operation, string why) =>
        warp.Launch.Sanitizer.Report(SanitizerKind.WarpDivergence, warp, operation, 0, 0, null, why);
}
