using System.Numerics;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>Integer instructions against their definitions in the PTX manual, evaluated on big integers.</summary>
public sealed class IntegerInstructionTests
{
    private delegate uint Definition(uint a, uint b, uint c);

    private static readonly Dictionary<string, (string Asm, Definition Expected)> s_cases = new()
    {
        ["add.s32"] = (Two("add.s32"), (a, b, _) => Wrap((BigInteger)a + b)),
        ["sub.u32"] = (Two("sub.u32"), (a, b, _) => Wrap((BigInteger)a - b)),
        ["mul.lo.s32"] = (Two("mul.lo.s32"), (a, b, _) => Wrap((BigInteger)(int)a * (int)b)),
        ["mul.hi.s32"] = (Two("mul.hi.s32"), (a, b, _) => Wrap((BigInteger)(int)a * (int)b >> 32)),
        ["mul.hi.u32"] = (Two("mul.hi.u32"), (a, b, _) => Wrap((BigInteger)a * b >> 32)),
        ["mad.lo.s32"] = (Three("mad.lo.s32"), (a, b, c) => Wrap((BigInteger)(int)a * (int)b + c)),
        ["mad.hi.u32"] = (Three("mad.hi.u32"), (a, b, c) => Wrap(((BigInteger)a * b >> 32) + c)),
        ["mul.wide.s32"] = (Wide("mul.wide.s32 t, %1, %2;"), (a, b, _) => Fold((BigInteger)(int)a * (int)b)),
        ["mul.wide.u32"] = (Wide("mul.wide.u32 t, %1, %2;"), (a, b, _) => Fold((BigInteger)a * b)),
        ["mad.wide.s32"] = (Wide("cvt.s64.s32 t, %3; mad.wide.s32 t, %1, %2, t;"), (a, b, c) => Fold((BigInteger)(int)a * (int)b + (int)c)),
        ["mul.lo.s64"] = (Wide("{ .reg .b64 x, y; mov.b64 x, {%1, %2}; mov.b64 y, {%2, %3}; mul.lo.s64 t, x, y; }"), (a, b, c) => Fold((((BigInteger)b << 32) + a) * (((BigInteger)c << 32) + b))),
        ["mul.hi.u64"] = (Wide("{ .reg .b64 x, y; mov.b64 x, {%1, %2}; mov.b64 y, {%2, %3}; mul.hi.u64 t, x, y; }"), (a, b, c) => Fold((((BigInteger)b << 32) + a) * (((BigInteger)c << 32) + b) >> 64)),
        ["min.s32"] = (Two("min.s32"), (a, b, _) => (uint)Math.Min((int)a, (int)b)),
        ["max.u32"] = (Two("max.u32"), (a, b, _) => Math.Max(a, b)),
        ["div.s32"] = ("if (b != 0) " + Two("div.s32"), (a, b, _) => b == 0 ? 0 : Wrap(BigInteger.Divide((int)a, (int)b))),
        ["rem.s32"] = ("if (b != 0) " + Two("rem.s32"), (a, b, _) => b == 0 ? 0 : Wrap(BigInteger.Remainder((int)a, (int)b))),
        ["div.u32"] = ("if (b != 0) " + Two("div.u32"), (a, b, _) => b == 0 ? 0 : a / b),
        ["and.b32"] = (Two("and.b32"), (a, b, _) => a & b),
        ["or.b32"] = (Two("or.b32"), (a, b, _) => a | b),
        ["xor.b32"] = (Two("xor.b32"), (a, b, _) => a ^ b),
        ["not.b32"] = (One("not.b32"), (a, _, _) => ~a),
        ["cnot.b32"] = (One("cnot.b32"), (a, _, _) => a == 0 ? 1u : 0),
        ["neg.s32"] = (One("neg.s32"), (a, _, _) => Wrap(-(BigInteger)(int)a)),
        ["abs.s32"] = (One("abs.s32"), (a, _, _) => Wrap(BigInteger.Abs((int)a))),
        ["shl.b32"] = (Two("shl.b32"), (a, b, _) => b > 31 ? 0 : a << (int)b),
        ["shr.u32"] = (Two("shr.u32"), (a, b, _) => b > 31 ? 0 : a >> (int)b),
        ["shr.s32"] = (Two("shr.s32"), (a, b, _) => (uint)((int)a >> (int)Math.Min(b, 31))),
        ["shr.s64"] = (Wide("cvt.s64.s32 t, %1; shl.b64 t, t, 9; shr.s64 t, t, %2;"), (a, b, _) => Fold(((BigInteger)(int)a << 9) >> (int)Math.Min(b, 63))),
        ["popc.b32"] = (One("popc.b32"), (a, _, _) => (uint)BitOperations.PopCount(a)),
        ["clz.b32"] = (One("clz.b32"), (a, _, _) => (uint)BitOperations.LeadingZeroCount(a)),
        ["brev.b32"] = (One("brev.b32"), (a, _, _) => Convert.ToUInt32(new string([.. Convert.ToString(a, 2).PadLeft(32, '0').Reverse()]), 2)),
        ["bfind.u32"] = (One("bfind.u32"), (a, _, _) => a == 0 ? uint.MaxValue : (uint)BitOperations.Log2(a)),
        ["bfind.s32"] = (One("bfind.s32"), (a, _, _) => (int)a < 0 ? (~a == 0 ? uint.MaxValue : (uint)BitOperations.Log2(~a)) : a == 0 ? uint.MaxValue : (uint)BitOperations.Log2(a)),
        ["bfe.u32"] = ("asm(\"bfe.u32 %0, %1, %2, %3;\" : \"=r\"(d) : \"r\"(a), \"r\"(b & 63), \"r\"(c & 63));", (a, b, c) => Field(a, b & 63, c & 63, false)),
        ["bfe.s32"] = ("asm(\"bfe.s32 %0, %1, %2, %3;\" : \"=r\"(d) : \"r\"(a), \"r\"(b & 63), \"r\"(c & 63));", (a, b, c) => Field(a, b & 63, c & 63, true)),
        ["bfi.b32"] = ("asm(\"bfi.b32 %0, %1, %2, %3, 7;\" : \"=r\"(d) : \"r\"(a), \"r\"(b), \"r\"(c & 31));", (a, b, c) => Insert(a, b, (int)(c & 31), 7)),
        ["prmt.b32"] = (Three("prmt.b32"), Permute),
        ["lop3.b32"] = ("asm(\"lop3.b32 %0, %1, %2, %3, 0xb8;\" : \"=r\"(d) : \"r\"(a), \"r\"(b), \"r\"(c));", (a, b, c) => Table(0xb8, a, b, c)),
        ["shf.l.wrap.b32"] = (Three("shf.l.wrap.b32"), (a, b, c) => (uint)((((ulong)b << 32) + a) << (int)(c & 31) >> 32)),
        ["shf.r.clamp.b32"] = (Three("shf.r.clamp.b32"), (a, b, c) => (uint)((((ulong)b << 32) + a) >> (int)Math.Min(c, 32))),
        ["dp4a.s32.s32"] = (Three("dp4a.s32.s32"), (a, b, c) => DotOfBytes(a, b, c, x => (sbyte)x, x => (sbyte)x)),
        ["dp4a.u32.u32"] = (Three("dp4a.u32.u32"), (a, b, c) => DotOfBytes(a, b, c, x => x, x => x)),
        ["dp4a.u32.s32"] = (Three("dp4a.u32.s32"), (a, b, c) => DotOfBytes(a, b, c, x => x, x => (sbyte)x)),
        ["dp4a.s32.u32"] = (Three("dp4a.s32.u32"), (a, b, c) => DotOfBytes(a, b, c, x => (sbyte)x, x => x)),
        ["dp2a.lo.s32.s32"] = (Three("dp2a.lo.s32.s32"), (a, b, c) => Wrap((int)c + (BigInteger)(short)a * (sbyte)b + (BigInteger)(short)(a >> 16) * (sbyte)(b >> 8))),
        ["dp2a.lo.u32.s32"] = (Three("dp2a.lo.u32.s32"), (a, b, c) => Wrap((int)c + (BigInteger)(ushort)a * (sbyte)b + (BigInteger)(ushort)(a >> 16) * (sbyte)(b >> 8))),
        ["dp2a.hi.s32.u32"] = (Three("dp2a.hi.s32.u32"), (a, b, c) => Wrap((int)c + (BigInteger)(short)a * (byte)(b >> 16) + (BigInteger)(short)(a >> 16) * (byte)(b >> 24))),
        ["dp2a.hi.u32.u32"] = (Three("dp2a.hi.u32.u32"), (a, b, c) => Wrap((BigInteger)c + (BigInteger)(ushort)a * (byte)(b >> 16) + (BigInteger)(ushort)(a >> 16) * (byte)(b >> 24))),
        ["add.u16"] = ("asm(\"{ .reg .b16 x, y, z; .reg .b16 u; mov.b32 {x, u}, %1; mov.b32 {y, u}, %2; add.u16 x, x, y; cvt.u32.u16 %0, x; }\" : \"=r\"(d) : \"r\"(a), \"r\"(b), \"r\"(c));", (a, b, _) => (ushort)(a + b)),
        ["setp.lt.s32"] = (Condition("setp.lt.s32 p, %1, %2;"), (a, b, _) => (int)a < (int)b ? 1u : 0),
        ["setp.hs.u32"] = (Condition("setp.hs.u32 p, %1, %2;"), (a, b, _) => a >= b ? 1u : 0),
        ["setp.ne.and"] = (Condition("setp.gt.s32 q, %3, 0; setp.ne.and.s32 p, %1, %2, q;"), (a, b, c) => a != b && (int)c > 0 ? 1u : 0),
        ["setp pair"] = (Condition("setp.gt.s32 q, %3, 0; setp.lt.or.u32 q|p, %1, %2, !q;"), (a, b, c) => !(a < b) || !((int)c > 0) ? 1u : 0),
    };

    public static TheoryData<string> Names => [.. s_cases.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Instruction_SpecialAndRandomValues_FollowsItsDefinition(string name)
    {
        (string asm, Definition expected) = s_cases[name];
        (uint[] a, uint[] b, uint[] c) = Inputs.Triples(Inputs.SpecialIntegers, 500, Inputs.AnyBits);
        uint[] actual = Emulator.Evaluate(asm, a, b, c, "sm_80");
        for (int i = 0; i < a.Length; i++)
            Assert.True(expected(a[i], b[i], c[i]) == actual[i], $"{name}(0x{a[i]:x}, 0x{b[i]:x}, 0x{c[i]:x}): expected 0x{expected(a[i], b[i], c[i]):x}, got 0x{actual[i]:x}");
    }

    private static string One(string name) => $"asm(\"{name} %0, %1;\" : \"=r\"(d) : \"r\"(a), \"r\"(b), \"r\"(c));";

    private static string Two(string name) => $"asm(\"{name} %0, %1, %2;\" : \"=r\"(d) : \"r\"(a), \"r\"(b), \"r\"(c));";

    private static string Three(string name) => $"asm(\"{name} %0, %1, %2, %3;\" : \"=r\"(d) : \"r\"(a), \"r\"(b), \"r\"(c));";

    /// <summary>A 64-bit result t as the exclusive or of its halves, times three for the upper one.</summary>
    private static string Wide(string code) =>
        $"asm(\"{{ .reg .b64 t; .reg .b32 l, h; {code} mov.b64 {{l, h}}, t; mul.lo.u32 h, h, 3; xor.b32 %0, l, h; }}\" : \"=r\"(d) : \"r\"(a), \"r\"(b), \"r\"(c));";

    private static string Condition(string code) =>
        $"asm(\"{{ .reg .pred p, q; {code} selp.u32 %0, 1, 0, p; }}\" : \"=r\"(d) : \"r\"(a), \"r\"(b), \"r\"(c));";

    private static uint Wrap(BigInteger x) => (uint)(x & uint.MaxValue);

    private static uint Fold(BigInteger x) => Wrap(x) ^ Wrap((x >> 32 & uint.MaxValue) * 3);

    private static uint Field(uint a, uint start, uint length, bool signed)
    {
        uint result = 0;
        uint sign = signed && length > 0 ? a >> (int)Math.Min(start + length - 1, 31) & 1 : 0;
        for (int i = 0; i < 32; i++)
            result |= (i < length && start + i < 32 ? a >> (int)start + i & 1 : sign) << i;
        return result;
    }

    private static uint Insert(uint a, uint b, int start, int length)
    {
        for (int i = 0; i < length && start + i < 32; i++)
            b = b & ~(1u << start + i) | (a >> i & 1) << start + i;
        return b;
    }

    private static uint DotOfBytes(uint a, uint b, uint c, Func<byte, int> left, Func<byte, int> right) =>
        Wrap((int)c + Enumerable.Range(0, 4).Sum(i => (long)left(BitConverter.GetBytes(a)[i]) * right(BitConverter.GetBytes(b)[i])));

    private static uint Permute(uint a, uint b, uint c)
    {
        byte[] bytes = [.. BitConverter.GetBytes(a), .. BitConverter.GetBytes(b)];
        uint result = 0;
        for (int i = 0; i < 4; i++)
        {
            uint select = c >> 4 * i & 0xf;
            byte picked = bytes[select & 7];
            result |= (uint)((select & 8) == 0 ? picked : (picked & 0x80) != 0 ? 0xff : 0) << 8 * i;
        }
        return result;
    }

    private static uint Table(byte table, uint a, uint b, uint c)
    {
        uint result = 0;
        for (int i = 0; i < 32; i++)
            result |= (uint)(table >> (int)((a >> i & 1) * 4 + (b >> i & 1) * 2 + (c >> i & 1)) & 1) << i;
        return result;
    }
}
