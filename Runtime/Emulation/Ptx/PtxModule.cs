namespace Fusion.Runtime.Emulation.Ptx;

/// <summary>A PTX file.</summary>
/// <param name="Target">Architecture after <c>.target</c>, such as "sm_80".</param>
/// <param name="Files">Names of <c>.file</c> by number.</param>
/// <param name="Variables">Variables of <c>.global</c>, <c>.const</c> and <c>.shared</c> outside of functions.</param>
/// <param name="Kernels">Entry points by name.</param>
internal sealed record PtxModule(
    string Target, IReadOnlyDictionary<int, string> Files, IReadOnlyList<PtxVariable> Variables, IReadOnlyDictionary<string, PtxKernel> Kernels);

/// <summary>A variable in memory.</summary>
/// <param name="Space">"global", "const", "shared", "local" or "param".</param>
/// <param name="Name">Its symbol.</param>
/// <param name="Alignment">Bytes.</param>
/// <param name="Bytes">Size; 0 for <c>.extern .shared x[]</c>, whose size the launch states.</param>
/// <param name="Initial">Initial contents; null where there are none.</param>
internal sealed record PtxVariable(string Space, string Name, int Alignment, int Bytes, byte[]? Initial);

/// <summary>An entry point.</summary>
/// <param name="Name">Its symbol.</param>
/// <param name="Parameters">In order; they lie one after the other, each aligned.</param>
/// <param name="Registers">Type of each register.</param>
/// <param name="Variables">Variables of <c>.shared</c> and <c>.local</c> declared inside.</param>
/// <param name="Instructions">The body.</param>
/// <param name="Labels">Index of the instruction that follows each label.</param>
internal sealed record PtxKernel(
    string Name, IReadOnlyList<PtxVariable> Parameters, IReadOnlyDictionary<string, PtxType> Registers, IReadOnlyList<PtxVariable> Variables,
    IReadOnlyList<PtxInstruction> Instructions, IReadOnlyDictionary<string, int> Labels);

/// <summary>One instruction.</summary>
/// <param name="Guard">Predicate register before it, or null.</param>
/// <param name="GuardNegated">Whether the guard is <c>@!p</c>.</param>
/// <param name="Opcode">With all modifiers: "ld.global.v4.f32".</param>
/// <param name="Operands">In order.</param>
/// <param name="Location">Where in the sources it comes from; null without line information.</param>
/// <param name="Line">Line of the PTX text.</param>
internal sealed record PtxInstruction(
    string? Guard, bool GuardNegated, string Opcode, IReadOnlyList<PtxOperand> Operands, PtxLocation? Location, int Line)
{
    public override string ToString() => $"{(Guard is null ? "" : $"@{(GuardNegated ? "!" : "")}{Guard} ")}{Opcode} {string.Join(", ", Operands)}";
}

/// <summary>A place in a source file (<c>.loc</c>), and where that function was inlined.</summary>
internal sealed record PtxLocation(int File, int Line, int Column, PtxLocation? InlinedAt);

/// <summary>An operand.</summary>
internal abstract record PtxOperand;

/// <summary>A register, a special register such as <c>%tid.x</c>, a symbol or a label.</summary>
internal sealed record PtxName(string Name, bool Negated = false) : PtxOperand
{
    public override string ToString() => Negated ? "!" + Name : Name;
}

/// <summary>A literal: its bits as an integer (sign-extended), or as a float where <paramref name="Float"/> says which.</summary>
internal sealed record PtxLiteral(long Bits, PtxType? Float) : PtxOperand
{
    public override string ToString() => Float switch { PtxType.F32 => $"0f{(uint)Bits:X8}", PtxType.F64 => $"0d{(ulong)Bits:X16}", _ => $"{Bits}" };
}

/// <summary>Memory: <c>[base + offset]</c>, or for tensor copies <c>[base, {coordinates}]</c>. Without a base the offset is the address.</summary>
internal sealed record PtxAddress(string? Base, long Offset, IReadOnlyList<PtxOperand> Coordinates) : PtxOperand
{
    public override string ToString() => $"[{Base}{(Offset != 0 || Base is null ? $"+{Offset}" : "")}{(Coordinates.Count > 0 ? $", {{{string.Join(", ", Coordinates)}}}" : "")}]";
}

/// <summary>A vector: <c>{a, b, c, d}</c>.</summary>
internal sealed record PtxVector(IReadOnlyList<PtxOperand> Items) : PtxOperand
{
    public override string ToString() => $"{{{string.Join(", ", Items)}}}";
}

/// <summary>Two destinations: <c>value|predicate</c>.</summary>
internal sealed record PtxPair(PtxOperand First, PtxOperand Second) : PtxOperand
{
    public override string ToString() => $"{First}|{Second}";
}
