using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>
/// One instruction while it is decoded. Every modifier has to be taken by somebody: what is left over is an error, so that
/// no instruction is executed that was only half understood.
/// </summary>
internal sealed class DecodeContext
{
    private readonly List<string> _modifiers;
    private readonly RegisterAllocator _registers;
    private readonly string _kernel;
    private readonly List<int> _reads = [];
    private readonly List<int> _writes = [];

    public DecodeContext(PtxInstruction instruction, RegisterAllocator registers, string kernel)
    {
        Instruction = instruction;
        _registers = registers;
        _kernel = kernel;
        string[] parts = instruction.Opcode.Split('.');
        Name = parts[0];
        _modifiers = [.. parts[1..]];
    }

    public PtxInstruction Instruction { get; }

    /// <summary>The opcode up to its first dot.</summary>
    public string Name { get; }

    public int Count => Instruction.Operands.Count;

    public RegisterAllocator Registers => _registers;

    /// <summary>Modifiers that are not taken yet.</summary>
    public IReadOnlyList<string> Rest => _modifiers;

    /// <summary>Offsets of registers that were asked for as sources.</summary>
    public IReadOnlyList<int> Reads => _reads;

    /// <summary>Offsets of registers that were asked for as destinations.</summary>
    public IReadOnlyList<int> Writes => _writes;

    /// <summary>Takes a modifier if it is there.</summary>
    public bool Take(string modifier) => _modifiers.Remove(modifier);

    /// <summary>Takes whichever of these is there; null if none.</summary>
    public string? TakeOneOf(params ReadOnlySpan<string> choices)
    {
        foreach (string choice in choices)
            if (Take(choice))
                return choice;
        return null;
    }

    /// <summary>Takes modifiers that say nothing about the result here, such as cache hints.</summary>
    public void Ignore(params ReadOnlySpan<string> modifiers)
    {
        foreach (string modifier in modifiers)
            Take(modifier);
    }

    /// <summary>Takes the first type among the modifiers.</summary>
    public PtxType TakeType() => TryTakeType() ?? throw Unknown("has no type");

    public PtxType? TryTakeType()
    {
        for (int i = 0; i < _modifiers.Count; i++)
            if (PtxTypes.Parse(_modifiers[i]) is { } type)
            {
                _modifiers.RemoveAt(i);
                return type;
            }
        return null;
    }

    /// <exception cref="FusionException">A modifier was not taken.</exception>
    public void Finish()
    {
        if (_modifiers.Count > 0)
            throw Unknown($"the modifier .{_modifiers[0]} is not known");
    }

    public FusionException Unknown(string why = "it is not known") =>
        new($"{_kernel}: the instruction '{Instruction}' (PTX line {Instruction.Line}) is not emulated: {why}.");

    public PtxOperand Operand(int index) => index < Count ? Instruction.Operands[index] : throw Unknown($"it has no operand {index}");

    /// <summary>Offset of a source: a register, a literal, a special register, or the address of a symbol.</summary>
    /// <param name="index">Number of the operand.</param>
    /// <param name="laneBytes">Bytes of a lane that will be read.</param>
    public int Source(int index, int laneBytes) => Source(Operand(index), laneBytes);

    public int Source(PtxOperand operand, int laneBytes)
    {
        switch (operand)
        {
            case PtxLiteral literal:
                return _registers.Literal(laneBytes, literal.Float == PtxType.F64 && laneBytes == 4
                    ? BitConverter.SingleToUInt32Bits((float)BitConverter.Int64BitsToDouble(literal.Bits))
                    : (ulong)literal.Bits);
            case PtxName { Negated: false } name:
                if (_registers.Register(name.Name) is { } register)
                {
                    _reads.Add(register.Offset);
                    return CheckWidth(register.Offset, register.LaneBytes, laneBytes, name.Name);
                }
                if (_registers.Symbol(name.Name) is { } address)
                    return _registers.Literal(laneBytes, address);
                if (laneBytes == 4 && _registers.Special(name.Name) is { } special)
                    return special;
                throw Unknown($"{name.Name} is not known");
            default:
                throw Unknown($"{operand} cannot be a source");
        }
    }

    /// <summary>Offset of a destination register; a register of its own for <c>_</c>.</summary>
    public int Destination(int index, int laneBytes) => Destination(Operand(index), laneBytes);

    public int Destination(PtxOperand operand, int laneBytes)
    {
        if (operand is not PtxName { Negated: false } name)
            throw Unknown($"{operand} cannot be a destination");
        if (name.Name == "_")
            return _registers.Scratch(laneBytes);
        if (_registers.Register(name.Name) is not { } register)
            throw Unknown($"{name.Name} is no register");
        _writes.Add(register.Offset);
        return CheckWidth(register.Offset, register.LaneBytes, laneBytes, name.Name);
    }

    /// <summary>Bytes of a lane of a register operand; null for literals and symbols.</summary>
    public int? WidthOf(PtxOperand operand) => operand is PtxName name ? _registers.Register(name.Name)?.LaneBytes : null;

    /// <summary>Offset of a predicate and whether it is negated.</summary>
    public (int Offset, bool Negated) Predicate(PtxOperand operand)
    {
        if (operand is PtxLiteral literal)
            return (_registers.Literal(0, (ulong)literal.Bits), false);
        if (operand is PtxName name && _registers.Register(name.Name) is { LaneBytes: 0 } register)
            return (register.Offset, name.Negated);
        throw Unknown($"{operand} is no predicate");
    }

    /// <summary>The value of an operand that must be a literal.</summary>
    public long Literal(int index) => Operand(index) is PtxLiteral literal ? literal.Bits : throw Unknown($"operand {index} must be a literal");

    /// <summary>An address operand: the register that holds it, whether that is 64 bits wide, and what is added.</summary>
    public (int Register, bool Wide, long Offset) Address(int index)
    {
        if (Operand(index) is not PtxAddress address)
            throw Unknown($"{Operand(index)} is no address");
        if (address.Base is null)
            return (_registers.Literal(8, (ulong)address.Offset), true, 0);
        if (_registers.Register(address.Base) is { } register)
            return register.LaneBytes is 4 or 8 ? (register.Offset, register.LaneBytes == 8, address.Offset) : throw Unknown($"{address.Base} cannot hold an address");
        if (_registers.Symbol(address.Base) is { } symbol)
            return (_registers.Literal(8, symbol + (ulong)address.Offset), true, 0);
        throw Unknown($"{address.Base} is not known");
    }

    private int CheckWidth(int offset, int has, int wants, string name) =>
        has == wants || wants == 1 && has == 2 ? offset : throw Unknown($"{name} has {has * 8} bits, the instruction's type {wants * 8}");
}
