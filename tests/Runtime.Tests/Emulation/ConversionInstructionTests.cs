using System.Numerics;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>cvt between integers and floats of all sizes, against the manual's rules evaluated on exact numbers.</summary>
public sealed class ConversionInstructionTests
{
    public static TheoryData<string, string> FloatToInteger
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string type in new[] { "s32", "u32", "s16", "u8" })
                foreach (string mode in new[] { "rni", "rzi", "rmi", "rpi" })
                    data.Add(type, mode);
            return data;
        }
    }

    [Theory, MemberData(nameof(FloatToInteger))]
    public void FloatToInteger_AnyValue_RoundsAndSaturates(string type, string mode)
    {
        (uint[] a, _, _) = Inputs.Triples(Inputs.SpecialFloats, 500, Inputs.NearbyFloat);
        bool narrow = type is "s16" or "u8";
        string body = narrow
            ? $"{{ unsigned short s; asm(\"cvt.{mode}.{type}.f32 %0, %1;\" : \"=h\"(s) : \"f\"(__uint_as_float(a + 0 * (b + c)))); d = s; }}"
            : $"asm(\"cvt.{mode}.{type}.f32 %0, %1;\" : \"=r\"(d) : \"f\"(__uint_as_float(a + 0 * (b + c))));";
        uint[] actual = Emulator.Evaluate(body, a, a, a);
        int bits = int.Parse(type.AsSpan(1));
        BigInteger low = type[0] == 's' ? -BigInteger.Pow(2, bits - 1) : 0, high = BigInteger.Pow(2, type[0] == 's' ? bits - 1 : bits) - 1;
        for (int i = 0; i < a.Length; i++)
        {
            float x = BitConverter.UInt32BitsToSingle(a[i]);
            double rounded = mode switch { "rni" => Math.Round((double)x, MidpointRounding.ToEven), "rzi" => Math.Truncate((double)x), "rmi" => Math.Floor((double)x), _ => Math.Ceiling((double)x) };
            BigInteger expected = float.IsNaN(x) ? 0 : rounded >= (double)high ? high : rounded <= (double)low ? low : new BigInteger(rounded);
            uint wanted = narrow ? (ushort)(short)(int)expected : (uint)(expected & uint.MaxValue);
            Assert.True(wanted == actual[i], $"cvt.{mode}.{type}.f32({x:R}): expected {wanted}, got {actual[i]}");
        }
    }

    [Theory]
    [InlineData("rn"), InlineData("rz"), InlineData("rm"), InlineData("rp")]
    public void LongToFloat_AnyValue_IsRoundedOnce(string mode)
    {
        (uint[] a, uint[] b, uint[] c) = Inputs.Triples(Inputs.SpecialIntegers, 1000, Inputs.AnyBits);
        uint[] actual = Emulator.Evaluate($"{{ float f; asm(\"cvt.{mode}.f32.s64 %0, %1;\" : \"=f\"(f) : \"l\"((long long)a << 32 | b)); d = __float_as_uint(f) + 0 * c; }}", a, b, c);
        for (int i = 0; i < a.Length; i++)
        {
            long x = (long)((ulong)a[i] << 32 | b[i]);
            Assert.Equal(new BinaryNumber(x, 0).ToSingle(mode), BitConverter.UInt32BitsToSingle(actual[i]));
        }
    }

    [Theory]
    [InlineData("f16", 11, -24, 16), InlineData("bf16", 8, -133, 128)]
    public void FloatToHalf_AnyValue_IsRoundedOnceAndComesBack(string type, int precision, int least, int largest)
    {
        (uint[] a, _, _) = Inputs.Triples(Inputs.SpecialFloats, 2000, r => r.Next(2) == 0 ? Inputs.NearbyFloat(r) : Inputs.AnyBits(r));
        uint[] actual = Emulator.Evaluate(
            $"{{ unsigned short h; asm(\"cvt.rn.{type}.f32 %0, %1;\" : \"=h\"(h) : \"f\"(__uint_as_float(a + 0 * (b + c)))); float f; asm(\"cvt.f32.{type} %0, %1;\" : \"=f\"(f) : \"h\"(h)); d = __float_as_uint(f); }}", a, a, a);
        for (int i = 0; i < a.Length; i++)
        {
            float x = BitConverter.UInt32BitsToSingle(a[i]), y = BitConverter.UInt32BitsToSingle(actual[i]);
            if (float.IsNaN(x))
                Assert.True(float.IsNaN(y));
            else
                Assert.Equal(float.IsInfinity(x) ? x : BinaryNumber.Of(x).Round("rn", precision, least, largest), y);
        }
    }

    [Fact]
    public void PackHalves_FirstOperand_IsTheUpperHalf()
    {
        uint[] a = [BitConverter.SingleToUInt32Bits(1)], b = [BitConverter.SingleToUInt32Bits(-2)];
        uint[] actual = Emulator.Evaluate("asm(\"cvt.rn.bf16x2.f32 %0, %1, %2;\" : \"=r\"(d) : \"f\"(__uint_as_float(a)), \"f\"(__uint_as_float(b + 0 * c)));", a, b, b);
        Assert.Equal(0x3f80c000u, actual[0]);
    }

    [Theory]
    [InlineData(0x3f800000u, 0x3f800000u), InlineData(0x3f801000u, 0x3f802000u), InlineData(0x3f800fffu, 0x3f800000u), InlineData(0xbf801000u, 0xbf802000u), InlineData(0x7f800000u, 0x7f800000u)]
    public void FloatToTf32_Ties_GoAwayFromZero(uint x, uint expected) =>
        Assert.Equal(expected, Emulator.Evaluate("asm(\"cvt.rna.tf32.f32 %0, %1;\" : \"=r\"(d) : \"f\"(__uint_as_float(a + 0 * (b + c))));", [x], [x], [x])[0]);

    [Theory]
    [InlineData("cvt.s32.s8", 0x000000ffu, 0xffffffffu)]
    [InlineData("cvt.u32.u8", 0x0000abffu, 0x000000ffu)]
    [InlineData("cvt.s32.s16", 0x12348000u, 0xffff8000u)]
    [InlineData("cvt.sat.s8.s32", 0x00000100u, 0x0000007fu)]
    [InlineData("cvt.sat.u8.s32", 0xffffffffu, 0x00000000u)]
    [InlineData("cvt.sat.u32.s32", 0x80000000u, 0x00000000u)]
    public void IntegerToInteger_Value_IsExtendedCutOrSaturated(string name, uint x, uint expected) =>
        Assert.Equal(expected, Emulator.Evaluate($"asm(\"{name} %0, %1;\" : \"=r\"(d) : \"r\"(a + 0 * (b + c)));", [x], [x], [x])[0]);

    [Theory]
    [InlineData("cvt.rzi.s64.f32", 0x7fc00000u, 0x8000000000000000ul)]
    [InlineData("cvt.rzi.s64.f32", 0xff800000u, 0x8000000000000000ul)]
    [InlineData("cvt.rzi.u64.f32", 0x7f800000u, 0xfffffffffffffffful)]
    [InlineData("cvt.rni.s64.f32", 0xc0200000u, 0xfffffffffffffffeul)]
    public void FloatToLong_SpecialValues_FollowTheManual(string name, uint x, ulong expected)
    {
        string Half(string part) => $"{{ unsigned long long t; asm(\"{name} %0, %1;\" : \"=l\"(t) : \"f\"(__uint_as_float(a + 0 * (b + c)))); d = (unsigned)(t{part}); }}";
        Assert.Equal((uint)expected, Emulator.Evaluate(Half(""), [x], [x], [x])[0]);
        Assert.Equal((uint)(expected >> 32), Emulator.Evaluate(Half(" >> 32"), [x], [x], [x])[0]);
    }

    [Fact]
    public void FloatToFloat_IntegerRounding_KeepsSignsAndLargeValues()
    {
        float[] x = [2.5f, -2.5f, 0.5f, -0.4f, 1e20f, float.NegativeInfinity];
        uint[] bits = [.. x.Select(BitConverter.SingleToUInt32Bits)];
        uint[] actual = Emulator.Evaluate("{ float f; asm(\"cvt.rni.f32.f32 %0, %1;\" : \"=f\"(f) : \"f\"(__uint_as_float(a + 0 * (b + c)))); d = __float_as_uint(f); }", bits, bits, bits);
        Assert.Equal([2f, -2f, 0f, -0f, 1e20f, float.NegativeInfinity], actual.Select(BitConverter.UInt32BitsToSingle));
        Assert.True(float.IsNegative(BitConverter.UInt32BitsToSingle(actual[3])));
    }
}
