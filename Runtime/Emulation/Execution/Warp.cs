using System.Numerics;
using System.Runtime.InteropServices;
using Fusion.Runtime.Emulation.Matrix;
using Fusion.Runtime.Emulation.Memory;

namespace Fusion.Runtime.Emulation.Execution;

/// <summary>
/// 32 threads that run together. Registers are arrays of 32 lanes; lanes that part at a branch are run one side after the
/// other, and meet again at the branch's post-dominator.
/// </summary>
internal sealed unsafe class Warp : IDisposable
{
    private const int RegisterAlignment = 64;

    /// <summary>Basic blocks after a failed poll during which the warp counts as waiting; a loop that polls is shorter.</summary>
    private const int PollBlocks = 64;

    private readonly EmulatedKernel _kernel;
    private readonly long[] _blockRuns;
    private readonly long[] _blockLanes;
    private readonly Random _random;
    private readonly bool _shuffle;
    private Frame[] _frames = new Frame[8];
    private int _depth;
    private bool _yields;
    private int _sincePoll;

    public Warp(Cta cta, int index)
    {
        Cta = cta;
        Launch = cta.Launch;
        Index = index;
        _kernel = Launch.Kernel;
        _blockRuns = Launch.BlockRuns;
        _blockLanes = Launch.BlockLanes;
        _random = Launch.Random;
        _shuffle = Launch.Options.Seed != 0;
        const int scratch = 2 * LaneMask.Lanes * sizeof(ulong);
        Registers = (byte*)NativeMemory.AlignedAlloc((nuint)(_kernel.RegisterBytes + scratch), RegisterAlignment);
        NativeMemory.Clear(Registers, (nuint)(_kernel.RegisterBytes + scratch));
        Addresses = (ulong*)(Registers + _kernel.RegisterBytes);
        Pointers = (byte**)(Addresses + LaneMask.Lanes);
        foreach (ConstantRegister constant in _kernel.Constants)
            RegisterFile.Fill(Registers + constant.Offset, constant.Bytes, constant.Value);
        int threads = Launch.Threads - index * LaneMask.Lanes;
        Existing = threads >= LaneMask.Lanes ? LaneMask.All : (1u << threads) - 1;
        Local = new LocalMemory(_kernel.LocalBytes);
        Warpgroup = _kernel.UsesWarpgroups ? new WarpgroupState(_kernel.RegisterBytes) : null;
    }

    /// <summary>The register file: see <see cref="RegisterFile"/> for offsets.</summary>
    public byte* Registers { get; private set; }

    /// <summary>Addresses of the present memory access, lane by lane.</summary>
    public ulong* Addresses { get; }

    /// <summary>Host memory of the present memory access, lane by lane; null where it is wrong.</summary>
    public byte** Pointers { get; }

    /// <summary>Number within the block of threads.</summary>
    public int Index { get; }

    public Cta Cta { get; }

    public LaunchState Launch { get; }

    public LocalMemory Local { get; }

    /// <summary>Lanes that have a thread.</summary>
    public uint Existing { get; }

    /// <summary>Lanes whose thread has not ended.</summary>
    public uint Live { get; private set; }

    public bool IsDone => Live == 0;

    /// <summary>Generation of the barrier at which the warp waits, or -1.</summary>
    public long Waiting { get; set; } = -1;

    /// <summary>The instruction at which the warp waits; null while it can run.</summary>
    public BlockingOperation? BlockedAt { get; private set; }

    /// <summary>What the warp polls in vain (mbarrier.try_wait); null while it gets on.</summary>
    public PollingOperation? Polling { get; private set; }

    /// <summary>Lanes that do.</summary>
    public uint PollingLanes { get; private set; }

    /// <summary>State that instruction families keep per warp, such as copies under way.</summary>
    public AsyncState Async { get; } = new();

    /// <summary>wgmma under way; null in kernels without it.</summary>
    public WarpgroupState? Warpgroup { get; }

    /// <summary>Begins a new block of threads at the kernel's entry.</summary>
    public void Start()
    {
        foreach (SpecialRegister special in _kernel.Specials)
            SpecialRegisters.Fill(special.Name, (uint*)(Registers + special.Offset), this);
        Live = Existing;
        Waiting = -1;
        BlockedAt = null;
        Polling = null;
        _depth = 0;
        Local.Reset();
        Async.Reset();
        Warpgroup?.Reset();
        Push(0, Existing, -1);
    }

    /// <summary>Runs until the warp ends or has to wait, or for a number of basic blocks.</summary>
    /// <returns>Whether it got on: executed anything, other than polls that fail.</returns>
    public bool Run(int quantum)
    {
        _yields = false;
        return RunBlocks(quantum) && Polling is null;
    }

    /// <summary>A poll fails or succeeds. A warp whose poll failed gives up its turn, so that others can do what it waits for.</summary>
    public void Poll(PollingOperation operation, uint lanes, bool succeeds)
    {
        Polling = succeeds ? null : operation;
        PollingLanes = lanes;
        _yields = !succeeds;
        _sincePoll = 0;
    }

    private bool RunBlocks(int quantum)
    {
        bool progress = false;
        for (; quantum > 0 && _depth > 0; quantum--)
        {
            ref Frame frame = ref _frames[_depth - 1];
            if (frame.Block == frame.Meeting)
            {
                _depth--;
                progress = true;
                continue;
            }
            Block block = _kernel.Blocks[frame.Block];
            uint mask = frame.Mask;
            if (BlockedAt is null)
            {
                _blockRuns[frame.Block]++;
                _blockLanes[frame.Block] += BitOperations.PopCount(mask);
                foreach (Operation operation in block.Operations)
                    operation.Execute(this, mask);
                progress = true;
            }
            if (!Leave(block, ref frame))
                return progress;
            progress = true;
            if (_yields)
                return true;
            if (Polling is not null && ++_sincePoll > PollBlocks)
                Polling = null;
        }
        return progress;
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree(Registers);
        Registers = null;
        Local.Dispose();
    }

    /// <summary>Goes where a block's end leads; false if the warp has to wait there.</summary>
    private bool Leave(Block block, ref Frame frame)
    {
        uint mask = frame.Mask;
        uint taken = mask;
        if (block.Predicate >= 0)
        {
            uint predicate = *(uint*)(Registers + block.Predicate);
            taken &= block.Negated ? ~predicate : predicate;
        }
        switch (block.End)
        {
            case BlockEnd.Next:
                frame.Block = block.Next;
                break;
            case BlockEnd.Exit:
                if (taken != mask)
                    frame.Block = block.Next;
                if (taken != 0)
                    Exit(taken);
                break;
            case BlockEnd.Blocking:
                if (!block.Blocking!.TryPass(this, mask))
                {
                    BlockedAt = block.Blocking;
                    return false;
                }
                BlockedAt = null;
                frame.Block = block.Next;
                break;
            default:
                Branch(block, ref frame, taken);
                break;
        }
        return true;
    }

    private void Branch(Block block, ref Frame frame, uint taken)
    {
        uint rest = frame.Mask & ~taken;
        if (taken == 0 || rest == 0)
        {
            frame.Block = taken == 0 ? block.Next : block.Target;
            return;
        }
        Launch.DivergentBranches++;
        int meeting = block.Meeting;
        // With no meeting point this frame is left when its lanes have ended.
        frame.Block = meeting;
        bool swap = _shuffle && (_random.Next() & 1) != 0;
        (int first, uint firstMask, int second, uint secondMask) = swap
            ? (block.Next, rest, block.Target, taken)
            : (block.Target, taken, block.Next, rest);
        if (second != meeting)
            Push(second, secondMask, meeting);
        if (first != meeting)
            Push(first, firstMask, meeting);
    }

    private void Exit(uint lanes)
    {
        Async.End(this, lanes);
        Live &= ~lanes;
        int kept = 0;
        for (int i = 0; i < _depth; i++)
        {
            _frames[i].Mask &= ~lanes;
            if (_frames[i].Mask != 0)
                _frames[kept++] = _frames[i];
        }
        _depth = kept;
    }

    private void Push(int block, uint mask, int meeting)
    {
        if (_depth == _frames.Length)
            Array.Resize(ref _frames, _depth * 2);
        _frames[_depth++] = new Frame { Block = block, Mask = mask, Meeting = meeting };
    }

    /// <summary>Lanes that run together until they meet the others.</summary>
    private struct Frame
    {
        public int Block;
        public uint Mask;
        public int Meeting;
    }
}
