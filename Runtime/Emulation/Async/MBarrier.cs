using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Async;

/// <summary>
/// An mbarrier object (PTX ISA, section 9.7.13.15). A phase ends when no arrival is pending and its transactions add up to
/// zero. Its state is kept here and not in the 8 bytes of shared memory, which is why these may not be read.
/// </summary>
internal sealed class MBarrier(Cta cta, int offset, int expected)
{
    /// <summary>Largest count of arrivals.</summary>
    public const int MaxCount = (1 << 20) - 1;

    private readonly Queue<Action> _deferred = [];
    private readonly uint[] _arrived = cta.Clocks.NewMessage();
    private readonly uint[] _completed = cta.Clocks.NewMessage();

    /// <summary>First byte in shared memory.</summary>
    public int Offset { get; } = offset;

    /// <summary>Arrivals that a phase needs.</summary>
    public int Expected { get; private set; } = expected;

    /// <summary>Arrivals that the present phase still needs.</summary>
    public int Pending { get; private set; } = expected;

    /// <summary>Bytes that were announced and have not come; negative where they came first.</summary>
    public long Transactions { get; private set; }

    /// <summary>Number of the present phase.</summary>
    public long Phase { get; private set; }

    /// <summary>Who initialised it, and when.</summary>
    public required (int Warp, int Lane, uint Clock, int Index) Initialised { get; init; }

    /// <summary>Whether the thread that initialised it has made that visible to the asynchronous proxy.</summary>
    public bool IsFenced { get; set; }

    /// <summary>What an arrival returns: the phase before it and the arrivals that were pending. The encoding is the emulator's own.</summary>
    public ulong State => (ulong)Phase << 32 | (uint)Pending;

    /// <summary>Arrivals pending in a state that an arrival returned.</summary>
    public static uint PendingOf(ulong state) => (uint)state;

    /// <summary>Whether the phase of a state has ended.</summary>
    public bool HasEnded(ulong state) => (ulong)Phase > state >> 32;

    /// <summary>Whether the phase of a parity has ended: that of the present phase has not, the other one was the phase before.</summary>
    public bool HasEndedParity(uint parity) => ((uint)Phase & 1) != (parity & 1);

    /// <summary>What the warp knows belongs to the present phase.</summary>
    public void Release(Warp warp) => cta.Clocks.Release(warp.Index, _arrived);

    /// <summary>The warp learns what arrived in the phases that have ended.</summary>
    public void Acquire(Warp warp) => cta.Clocks.Acquire(warp.Index, _completed);

    /// <summary>Adds knowledge to the present phase.</summary>
    public void Merge(uint[] message)
    {
        for (int i = 0; i < message.Length; i++)
            _arrived[i] = Math.Max(_arrived[i], message[i]);
    }

    /// <summary>The asynchronous proxy has passed a clock.</summary>
    public void MergeProxy(uint clock) => _arrived[cta.Proxy] = Math.Max(_arrived[cta.Proxy], clock + 1);

    /// <summary>One more arrival is needed in this phase.</summary>
    public void ExpectArrival() => Pending++;

    /// <summary>The phase needs fewer arrivals from the next on.</summary>
    public void Drop(int count) => Expected -= count;

    public void Arrive(Warp warp, Operation operation, int lane, int count)
    {
        if (count > Pending)
            throw warp.Launch.Sanitizer.Fatal(SanitizerKind.BarrierDivergence, warp, operation, 1u << lane,
                $"{count} arrivals at {Describe(warp)}, whose phase {Phase} waits for {Pending}");
        Pending -= count;
        EndPhase();
    }

    /// <summary>Announces bytes, or where negative counts them off.</summary>
    public void Expect(long bytes)
    {
        Transactions += bytes;
        EndPhase();
    }

    /// <summary>Work that ends some time from now, and is part of the present phase or a later one.</summary>
    public void Defer(Action work) => _deferred.Enqueue(work);

    /// <summary>
    /// Whether a phase has ended. Work under way is finished one by one, and only where the phase waits for it: as late as the
    /// hardware may, so that nobody sees its results who does not wait for them.
    /// </summary>
    public bool Test(Func<MBarrier, bool> hasEnded)
    {
        while (!hasEnded(this))
        {
            if (!_deferred.TryDequeue(out Action? work))
                return false;
            work();
        }
        return true;
    }

    public string Describe(Warp warp) => $"the mbarrier at {warp.Launch.Describe.Address(warp, AddressWindows.Shared + (uint)Offset)}";

    public string Missing(Warp warp) =>
        $"{Describe(warp)} waits in phase {Phase} for {Pending} of {Expected} arrivals" + (Transactions != 0 ? $" and {Transactions} bytes" : "");

    private void EndPhase()
    {
        if (Pending != 0 || Transactions != 0)
            return;
        Phase++;
        Pending = Expected;
        for (int i = 0; i < _arrived.Length; i++)
            _completed[i] = Math.Max(_completed[i], _arrived[i]);
        Array.Clear(_arrived);
    }
}

/// <summary>The mbarriers of a block of threads by their offset in shared memory.</summary>
internal sealed class MBarrierTable
{
    private readonly Dictionary<int, MBarrier> _barriers = [];

    public MBarrier? Find(int offset) => _barriers.GetValueOrDefault(offset);

    public void Add(MBarrier barrier) => _barriers[barrier.Offset] = barrier;

    public bool Remove(int offset) => _barriers.Remove(offset);

    /// <summary>fence.mbarrier_init or fence.proxy.async by the threads of a mask.</summary>
    public void Fence(Warp warp, uint mask)
    {
        foreach (MBarrier barrier in _barriers.Values)
            barrier.IsFenced |= barrier.Initialised.Warp == warp.Index && (mask >> barrier.Initialised.Lane & 1) != 0;
    }
}
