using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Matrix;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>The registers that wgmma.mma_async of a kernel writes or reads while other instructions run, and copies of them.</summary>
internal sealed class WatchedRegisters
{
    private readonly HashSet<int> _offsets = [];

    private WatchedRegisters()
    {
    }

    /// <summary>Those of a kernel; null if it has no wgmma.</summary>
    public static WatchedRegisters? Of(PtxKernel kernel, RegisterAllocator registers)
    {
        var watched = new WatchedRegisters();
        foreach (PtxInstruction i in kernel.Instructions.Where(i => i.Opcode.StartsWith("wgmma.mma_async", StringComparison.Ordinal)))
            foreach (PtxOperand operand in i.Operands.OfType<PtxVector>().SelectMany(v => v.Items))
                if (operand is PtxName name && registers.Register(name.Name) is { } register)
                    watched._offsets.Add(register.Offset);
        if (watched._offsets.Count == 0)
            return null;
        while (watched.AddCopies(kernel, registers))
        {
            // Copies of copies.
        }
        return watched;
    }

    /// <summary>The operation, checked where it touches one of the registers.</summary>
    public Operation Watch(Operation operation, DecodeContext context)
    {
        if (operation is IWarpgroupMultiply || !context.Reads.Concat(context.Writes).Any(_offsets.Contains))
            return operation;
        return new WatchedOperation(operation, [.. context.Reads], [.. context.Writes], context.Reads.Count == 1 && Move(context.Instruction) is not null)
        {
            Index = operation.Index,
            Source = operation.Source,
            Class = operation.Class,
            Flops = operation.Flops,
            OperandBytes = operation.OperandBytes,
        };
    }

    private bool AddCopies(PtxKernel kernel, RegisterAllocator registers)
    {
        int before = _offsets.Count;
        foreach (PtxInstruction i in kernel.Instructions)
            if (Move(i) is var (to, from) && registers.Register(from) is { } source && _offsets.Contains(source.Offset) && registers.Register(to) is { } target)
                _offsets.Add(target.Offset);
        return _offsets.Count > before;
    }

    /// <summary>Names in a plain move: a register, and a register or something else that has a name.</summary>
    private static (string To, string From)? Move(PtxInstruction i) =>
        i.Guard is null && i.Opcode.StartsWith("mov.", StringComparison.Ordinal) && i.Operands is [PtxName to, PtxName from]
            ? (to.Name, from.Name)
            : null;
}
