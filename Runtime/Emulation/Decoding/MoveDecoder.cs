using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Operations;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>mov, with packing and unpacking, and cvta.</summary>
internal static class MoveDecoder
{
    /// <summary>The operation, or null if the instruction is none of this family.</summary>
    public static Operation? Decode(DecodeContext c) => c.Name switch
    {
        "mov" => Move(c),
        "cvta" => ConvertAddress(c),
        _ => null,
    };

    private static Operation Move(DecodeContext c)
    {
        PtxType type = c.TakeType();
        int size = type.Size();
        Operation operation;
        if (type == PtxType.Pred)
        {
            (int p, bool negated) = c.Predicate(c.Operand(1));
            operation = new PredicateOperation<Integer<uint, BitAnd>>(c.Destination(0, 0), p, negated, p, negated);
        }
        else if (c.Operand(1) is PtxVector from)
        {
            int part = size / from.Items.Count;
            operation = new PackOperation(c.Destination(0, size), [.. from.Items.Select(i => c.Source(i, part))], part);
        }
        else if (c.Operand(0) is PtxVector to)
        {
            int part = size / to.Items.Count;
            operation = new UnpackOperation([.. to.Items.Select(i => c.Destination(i, part))], c.Source(1, size), part);
        }
        else
        {
            operation = new MoveOperation(c.Destination(0, size), c.Source(1, size), size);
        }
        operation.Class = InstructionClass.Move;
        return operation;
    }

    /// <summary>Between generic addresses and those of a space: an addition or subtraction of the window's base.</summary>
    private static Operation ConvertAddress(DecodeContext c)
    {
        bool toSpace = c.Take("to");
        string space = MemoryDecoder.TakeSpace(c);
        int size = c.TakeType().Size();
        ulong window = space switch
        {
            "shared" => AddressWindows.Shared,
            "local" => AddressWindows.Local,
            "param" => AddressWindows.Parameter,
            _ => 0,
        };
        int d = c.Destination(0, size), x = c.Source(1, size);
        if (window == 0)
            return new MoveOperation(d, x, size) { Class = InstructionClass.Move };
        if (size != 8)
            throw c.Unknown("addresses have 64 bits");
        int constant = c.Registers.Literal(8, window);
        return toSpace
            ? new BinaryOperation<ulong, Integer<ulong, Subtract>>(d, x, constant) { Class = InstructionClass.Integer }
            : new BinaryOperation<ulong, Integer<ulong, Add>>(d, x, constant) { Class = InstructionClass.Integer };
    }
}
