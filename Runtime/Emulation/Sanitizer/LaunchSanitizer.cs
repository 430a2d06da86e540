using System.Numerics;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;

namespace Fusion.Runtime.Emulation.Sanitizer;

/// <summary>Collects what a launch does wrong. A kind of fault is reported once for each pair of instructions.</summary>
internal sealed class LaunchSanitizer(LaunchState launch)
{
    private const int MaxReports = 32;

    private readonly HashSet<(SanitizerKind, int, int)> _seen = [];
    private readonly List<SanitizerReport> _reports = [];

    public IReadOnlyList<SanitizerReport> Reports => _reports;

    /// <summary>An access that is wrong; the launch goes on.</summary>
    public void Report(SanitizerKind kind, Warp warp, Operation operation, int lane, ulong address, OtherAccess? other = null, string detail = "")
    {
        if (_reports.Count >= MaxReports || !_seen.Add((kind, operation.Index, other?.Index ?? -1)))
            return;
        // Findings about registers and lanes have no address.
        string where = address == 0 && detail.Length > 0 ? "" : launch.Describe.Address(warp, address);
        string more = other is { } access ? launch.Describe.Other(access) : detail;
        Add(kind, warp, operation, lane, where, more);
    }

    /// <summary>A fault after which the launch cannot go on.</summary>
    public SanitizerException Fatal(SanitizerKind kind, Warp warp, Operation operation, uint mask, string detail)
    {
        Add(kind, warp, operation, BitOperations.TrailingZeroCount(mask), "", detail);
        return new SanitizerException(_reports);
    }

    /// <summary>No warp can run.</summary>
    public SanitizerException Deadlock(IEnumerable<Cta> ctas)
    {
        Warp warp = ctas.SelectMany(cta => cta.Warps).First(w => w.BlockedAt is not null);
        int ended = warp.Cta.Warps.Count(w => w.IsDone);
        SanitizerKind kind = warp.BlockedAt is BarrierOperation ? SanitizerKind.BarrierDivergence : SanitizerKind.Deadlock;
        string detail = warp.BlockedAt!.Describe(warp) + (ended > 0 ? $", {ended} of the block's {warp.Cta.Warps.Length} have ended" : "");
        Add(kind, warp, warp.BlockedAt!, 0, "", detail);
        return new SanitizerException(_reports);
    }

    /// <exception cref="SanitizerException">Something was reported.</exception>
    public void ThrowIfAny()
    {
        if (_reports.Count > 0)
            throw new SanitizerException(_reports);
    }

    private void Add(SanitizerKind kind, Warp warp, Operation operation, int lane, string where, string detail)
    {
        int thread = warp.Index * LaneMask.Lanes + lane;
        string? source = launch.Describe.Source(operation);
        string program = launch.Describe.Program(warp.Cta.Program);
        string message = $"{launch.Kernel.Name}{(source is null ? "" : $" at {source}")}: {Words(kind)}"
            + (where.Length > 0 ? $" of {where}" : "") + $" by thread {thread} of {program}" + (detail.Length > 0 ? $"; {detail}" : "") + ".";
        _reports.Add(new SanitizerReport(kind, launch.Kernel.Name, source, warp.Cta.Program, thread, where, detail, message));
    }

    private static string Words(SanitizerKind kind) => kind switch
    {
        SanitizerKind.OutOfBounds => "access out of bounds",
        SanitizerKind.Misaligned => "misaligned access",
        SanitizerKind.Uninitialised => "read of uninitialised memory",
        SanitizerKind.FreedMemory => "use of memory that was given back",
        SanitizerKind.WriteToReadOnly => "write to a read-only view",
        SanitizerKind.SharedRace => "race in shared memory",
        SanitizerKind.GlobalRace => "race in global memory",
        SanitizerKind.BarrierDivergence => "a barrier that not all threads reach",
        SanitizerKind.Deadlock => "threads that wait for ever",
        SanitizerKind.WarpDivergence => "a warp instruction without all the lanes it names",
        SanitizerKind.AsyncNotAwaited => "use of asynchronous work before waiting for it",
        SanitizerKind.MissingProxyFence => "an asynchronous read without a proxy fence after the write",
        _ => "trap",
    };
}
