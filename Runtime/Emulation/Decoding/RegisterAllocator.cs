using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>Gives every register, literal, symbol and special register of a kernel its place in a warp's register file.</summary>
internal sealed class RegisterAllocator
{
    private readonly Dictionary<string, (int Offset, int LaneBytes)> _registers = [];
    private readonly Dictionary<(int LaneBytes, ulong Value), int> _literals = [];
    private readonly List<ConstantRegister> _constants = [];
    private readonly Dictionary<string, SpecialRegister> _specials = [];
    private readonly Dictionary<string, ulong> _symbols = [];
    private readonly Lazy<Dictionary<string, int>> _mentions;
    private int _bytes;

    public RegisterAllocator(PtxKernel kernel)
    {
        _mentions = new Lazy<Dictionary<string, int>>(() => Mentions(kernel));
        foreach ((string name, PtxType type) in kernel.Registers)
            _registers[name] = (Take(RegisterFile.LaneBytes(type)), RegisterFile.LaneBytes(type));
    }

    public int Bytes => _bytes;

    /// <summary>Whether a register that one instruction writes appears anywhere else: if not, nothing uses what is written.</summary>
    public bool IsMentionedElsewhere(string register) => _mentions.Value.GetValueOrDefault(register) > 1;

    private static Dictionary<string, int> Mentions(PtxKernel kernel)
    {
        var count = new Dictionary<string, int>();
        foreach (PtxInstruction instruction in kernel.Instructions)
        {
            if (instruction.Guard is { } guard)
                Add(guard);
            foreach (PtxOperand operand in instruction.Operands)
                Visit(operand);
        }
        return count;

        void Add(string name) => count[name] = count.GetValueOrDefault(name) + 1;

        void Visit(PtxOperand operand)
        {
            switch (operand)
            {
                case PtxName name:
                    Add(name.Name);
                    break;
                case PtxAddress address:
                    if (address.Base is { } at)
                        Add(at);
                    foreach (PtxOperand coordinate in address.Coordinates)
                        Visit(coordinate);
                    break;
                case PtxVector vector:
                    foreach (PtxOperand item in vector.Items)
                        Visit(item);
                    break;
                case PtxPair pair:
                    Visit(pair.First);
                    Visit(pair.Second);
                    break;
            }
        }
    }

    public IReadOnlyList<ConstantRegister> Constants => _constants;

    public IReadOnlyList<SpecialRegister> Specials => [.. _specials.Values];

    /// <summary>Makes a symbol known: its address within its state space, or generic for global memory.</summary>
    public void Define(string symbol, ulong address) => _symbols[symbol] = address;

    /// <summary>A declared register; null if there is none of this name.</summary>
    public (int Offset, int LaneBytes)? Register(string name) => _registers.TryGetValue(name, out var found) ? found : null;

    /// <summary>The address of a symbol; null if there is none of this name.</summary>
    public ulong? Symbol(string name) => _symbols.TryGetValue(name, out ulong address) ? address : null;

    /// <summary>A special register, 4 bytes a lane; null if it is not emulated.</summary>
    public int? Special(string name)
    {
        if (name == "WARP_SZ")
            return Literal(4, LaneMask.Lanes);
        if (!SpecialRegisters.IsKnown(name))
            return null;
        if (!_specials.TryGetValue(name, out SpecialRegister? special))
            _specials[name] = special = new SpecialRegister(name, Take(4));
        return special.Offset;
    }

    /// <summary>A register that holds a literal in every lane; 0 bytes for a predicate.</summary>
    public int Literal(int laneBytes, ulong value)
    {
        if (laneBytes < 8)
            value &= (1ul << Math.Max(laneBytes, 1) * 8) - 1;
        if (!_literals.TryGetValue((laneBytes, value), out int offset))
        {
            _literals[(laneBytes, value)] = offset = Take(laneBytes);
            _constants.Add(new ConstantRegister(offset, laneBytes, value));
        }
        return offset;
    }

    /// <summary>A register that no name leads to: where results go that nobody wants.</summary>
    public int Scratch(int laneBytes) => Take(laneBytes);

    private int Take(int laneBytes)
    {
        int offset = _bytes;
        _bytes += RegisterFile.Bytes(laneBytes);
        return offset;
    }
}
