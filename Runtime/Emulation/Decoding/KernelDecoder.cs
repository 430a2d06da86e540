using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>Turns an entry point of PTX into basic blocks of operations.</summary>
internal sealed class KernelDecoder
{
    private readonly PtxModule _module;
    private readonly PtxKernel _kernel;
    private readonly RegisterAllocator _registers;
    private readonly WatchedRegisters? _watched;
    private readonly List<Operation> _operations = [];
    private readonly Dictionary<string, int> _blockOfLabel = [];

    private KernelDecoder(PtxModule module, PtxKernel kernel)
    {
        _module = module;
        _kernel = kernel;
        _registers = new RegisterAllocator(kernel);
        _watched = WatchedRegisters.Of(kernel, _registers);
    }

    /// <summary>Decodes a kernel of a module.</summary>
    /// <exception cref="FusionException">There is no such kernel, or one of its instructions is not emulated.</exception>
    public static EmulatedKernel Decode(PtxModule module, string name) => module.Kernels.TryGetValue(name, out PtxKernel? kernel)
        ? new KernelDecoder(module, kernel).Decode()
        : throw new FusionException($"The PTX has no kernel {name}; it has {string.Join(", ", module.Kernels.Keys)}.");

    private EmulatedKernel Decode()
    {
        SymbolLayout symbols = SymbolLayout.Of(_module, _kernel, _registers);
        Block[] blocks = Blocks();
        PostDominators.Assign(blocks);
        return new EmulatedKernel
        {
            Name = _kernel.Name,
            Blocks = blocks,
            Operations = _operations,
            RegisterBytes = Math.Max(_registers.Bytes, RegisterFile.Alignment),
            Constants = _registers.Constants,
            Specials = _registers.Specials,
            StaticSharedBytes = symbols.SharedBytes,
            LocalBytes = symbols.LocalBytes,
            ParameterBytes = symbols.ParameterBytes,
            ModuleMemory = symbols.ModuleMemory,
            GlobalGrain = AccessGrain.Of(_kernel, shared: false),
            SharedGrain = AccessGrain.Of(_kernel, shared: true),
            UsesWarpgroups = _kernel.Instructions.Any(static i => i.Opcode.StartsWith("wgmma", StringComparison.Ordinal)),
            UsesAsyncProxy = _kernel.Instructions.Any(static i => i.Opcode.Contains(".bulk", StringComparison.Ordinal) || i.Opcode.StartsWith("wgmma", StringComparison.Ordinal)),
            Files = _module.Files,
        };
    }

    private Block[] Blocks()
    {
        IReadOnlyList<PtxInstruction> code = _kernel.Instructions;
        var starts = new SortedSet<int> { 0 };
        foreach (int label in _kernel.Labels.Values)
            starts.Add(label);
        for (int i = 0; i < code.Count; i++)
            if (EndsBlock(code[i]))
                starts.Add(i + 1);
        starts.RemoveWhere(s => s >= code.Count);
        int[] first = [.. starts];
        int last = first.Length;
        foreach ((string label, int at) in _kernel.Labels)
            _blockOfLabel[label] = at >= code.Count ? last : Array.BinarySearch(first, at);

        var blocks = new Block[last + 1];
        for (int b = 0; b < last; b++)
            blocks[b] = Block(b, first[b], b + 1 < last ? first[b + 1] : code.Count);
        // Falling off the end is a return.
        blocks[last] = new Block { Operations = [], End = BlockEnd.Exit, Next = last };
        return blocks;
    }

    private static bool EndsBlock(PtxInstruction i) => i.Opcode.Split('.')[0] switch
    {
        "bra" or "ret" or "exit" => true,
        "bar" or "barrier" => IsBarrier(i),
        _ => false,
    };

    private static bool IsBarrier(PtxInstruction i) => i.Opcode.StartsWith("bar", StringComparison.Ordinal) && !i.Opcode.Contains(".warp", StringComparison.Ordinal)
        && !i.Opcode.Contains("cluster", StringComparison.Ordinal);

    private Block Block(int number, int from, int to)
    {
        IReadOnlyList<PtxInstruction> code = _kernel.Instructions;
        PtxInstruction end = code[to - 1];
        bool ends = EndsBlock(end);
        var operations = new List<Operation>();
        for (int i = from; i < (ends ? to - 1 : to); i++)
            operations.Add(Operation(code[i]));
        if (!ends)
            return new Block { Operations = [.. operations], End = BlockEnd.Next, Next = number + 1 };
        if (IsBarrier(end))
        {
            if (end.Guard is not null)
                throw new DecodeContext(end, _registers, _kernel.Name).Unknown("barriers under a predicate are not");
            BlockingOperation barrier = BarrierDecoder.Decode(new DecodeContext(end, _registers, _kernel.Name));
            return new Block { Operations = [.. operations], End = BlockEnd.Blocking, Blocking = (BlockingOperation)Enter(barrier, end), Last = barrier, Next = number + 1 };
        }
        var context = new DecodeContext(end, _registers, _kernel.Name);
        int predicate = end.Guard is null ? -1 : context.Predicate(new PtxName(end.Guard)).Offset;
        context.Ignore("uni");
        context.Finish();
        bool branch = context.Name == "bra";
        return new Block
        {
            Operations = [.. operations],
            End = branch ? BlockEnd.Branch : BlockEnd.Exit,
            Predicate = predicate,
            Negated = end.GuardNegated,
            Target = branch ? Target(context) : -1,
            Next = number + 1,
            Last = Enter(new ControlOperation { Class = InstructionClass.Branch }, end),
        };
    }

    private int Target(DecodeContext c) => c.Operand(0) is PtxName label && _blockOfLabel.TryGetValue(label.Name, out int block)
        ? block
        : throw c.Unknown($"the label {c.Operand(0)} does not exist");

    private Operation Operation(PtxInstruction instruction)
    {
        var context = new DecodeContext(instruction, _registers, _kernel.Name);
        Operation operation = Enter(InstructionDecoder.Decode(context), instruction);
        operation = _watched?.Watch(operation, context) ?? operation;
        if (instruction.Guard is null)
            return operation;
        (int predicate, _) = new DecodeContext(instruction, _registers, _kernel.Name).Predicate(new PtxName(instruction.Guard));
        return new GuardedOperation(operation, predicate, instruction.GuardNegated)
        {
            Index = operation.Index,
            Source = instruction,
            Class = operation.Class,
            Flops = operation.Flops,
            OperandBytes = operation.OperandBytes,
        };
    }

    private Operation Enter(Operation operation, PtxInstruction instruction)
    {
        operation.Index = _operations.Count;
        operation.Source = instruction;
        _operations.Add(operation);
        return operation;
    }
}
