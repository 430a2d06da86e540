using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Matrix;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Operations;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>ldmatrix, stmatrix and movmatrix of 16-bit elements (PTX ISA, section 9.7.14.5).</summary>
internal static class MatrixMoveDecoder
{
    /// <summary>The operation, or null if the instruction is none of this family.</summary>
    public static Operation? Decode(DecodeContext c)
    {
        if (c.Name is not ("ldmatrix" or "stmatrix" or "movmatrix"))
            return null;
        if (!c.Take("sync") || !c.Take("aligned"))
            throw c.Unknown("only the .sync.aligned form is");
        if (!c.Take("m8n8") || !c.Take("b16"))
            throw c.Unknown("only .m8n8 of .b16 is");
        bool transpose = c.Take("trans");
        if (c.Name == "movmatrix")
            return transpose ? new MoveMatrixOperation(c.Destination(0, 4), c.Source(1, 4)) { Class = InstructionClass.Warp } : throw c.Unknown();
        int matrices = c.TakeOneOf("x1", "x2", "x4") is { } count ? count[1] - '0' : throw c.Unknown("the number of matrices is missing");
        bool load = c.Name == "ldmatrix";
        int[] registers = MatrixDecoder.Registers(c, load ? 0 : 1, 4, load);
        if (registers.Length != matrices)
            throw c.Unknown($"it has {registers.Length} registers for {matrices} matrices");
        (int register, bool wide, long offset) = c.Address(load ? 1 : 0);
        var address = new AddressOperand(register, wide, offset);
        Operation operation = (load, MemoryDecoder.TakeSpace(c)) switch
        {
            (true, "shared") => new LoadMatrixOperation<SharedSpace>(address, registers, transpose),
            (true, "") => new LoadMatrixOperation<GenericSpace>(address, registers, transpose),
            (false, "shared") => new StoreMatrixOperation<SharedSpace>(address, registers, transpose),
            (false, "") => new StoreMatrixOperation<GenericSpace>(address, registers, transpose),
            _ => throw c.Unknown(),
        };
        operation.Class = InstructionClass.Shared;
        return operation;
    }
}
