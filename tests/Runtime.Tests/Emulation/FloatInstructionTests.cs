namespace Fusion.Runtime.Tests.Emulation;

/// <summary>Float instructions: correctly rounded ones to the bit against exact arithmetic, approximate ones within the manual's error.</summary>
public sealed class FloatInstructionTests
{
    private delegate BinaryNumber Exactly(BinaryNumber a, BinaryNumber b, BinaryNumber c);

    private static readonly Dictionary<string, (int Operands, Exactly Value)> s_exact = new()
    {
        ["add"] = (2, (a, b, _) => a + b),
        ["sub"] = (2, (a, b, _) => a + b * BinaryNumber.Of(-1)),
        ["mul"] = (2, (a, b, _) => a * b),
        ["div"] = (2, (a, b, _) => a / b),
        ["fma"] = (3, (a, b, c) => a * b + c),
        ["sqrt"] = (1, (a, _, _) => a.SquareRoot()),
        ["rcp"] = (1, (a, _, _) => BinaryNumber.Of(1) / a),
    };

    public static TheoryData<string, string> Rounded
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string name in s_exact.Keys)
                foreach (string mode in new[] { "rn", "rz", "rm", "rp" })
                    data.Add(name, mode);
            return data;
        }
    }

    [Theory, MemberData(nameof(Rounded))]
    public void Rounded_FiniteValues_AreTheExactResultRoundedOnce(string name, string mode)
    {
        (int operands, Exactly value) = s_exact[name];
        (uint[] a, uint[] b, uint[] c) = Inputs.Triples(Inputs.SpecialFloats, 2000, Inputs.NearbyFloat);
        uint[] actual = Emulator.Evaluate(Asm($"{name}.{mode}.f32", operands), a, b, c);
        int compared = 0;
        for (int i = 0; i < a.Length; i++)
        {
            float x = Float(a[i]), y = Float(b[i]), z = Float(c[i]);
            bool defined = float.IsFinite(x) && (operands < 2 || float.IsFinite(y)) && (operands < 3 || float.IsFinite(z))
                && !(name == "div" && y == 0) && !(name == "rcp" && x == 0) && !(name == "sqrt" && x < 0);
            if (!defined)
                continue;
            float expected = value(BinaryNumber.Of(x), BinaryNumber.Of(operands < 2 ? 1 : y), BinaryNumber.Of(operands < 3 ? 0 : z)).ToSingle(mode);
            // Signs of zero have rules of their own, tested below.
            Assert.True(expected == Float(actual[i]), $"{name}.{mode}({x:R}, {y:R}, {z:R}): expected {expected:R}, got {Float(actual[i]):R}");
            compared++;
        }
        Assert.True(compared > 900);
    }

    [Theory]
    [InlineData("add.rn.f32", 0x7f800000u, 0xff800000u, 0x7fc00000u)]
    [InlineData("add.rn.f32", 0x80000000u, 0x00000000u, 0x00000000u)]
    [InlineData("add.rm.f32", 0x3f800000u, 0xbf800000u, 0x80000000u)]
    [InlineData("add.rn.f32", 0x80000000u, 0x80000000u, 0x80000000u)]
    [InlineData("mul.rn.f32", 0x7f800000u, 0x00000000u, 0x7fc00000u)]
    [InlineData("mul.rn.f32", 0x80000000u, 0x3f800000u, 0x80000000u)]
    [InlineData("mul.rn.ftz.f32", 0x00400000u, 0x3f800000u, 0x00000000u)]
    [InlineData("add.rn.ftz.f32", 0x80400000u, 0x80000000u, 0x80000000u)]
    [InlineData("add.rn.f32", 0x00400000u, 0x00400000u, 0x00800000u)]
    [InlineData("add.rn.sat.f32", 0x3f800000u, 0x3f800000u, 0x3f800000u)]
    [InlineData("add.rn.sat.f32", 0xbf800000u, 0x3f000000u, 0x00000000u)]
    [InlineData("add.rn.sat.f32", 0x7fc00000u, 0x3f000000u, 0x00000000u)]
    [InlineData("div.rn.f32", 0x3f800000u, 0x00000000u, 0x7f800000u)]
    [InlineData("div.rn.f32", 0xbf800000u, 0x7f800000u, 0x80000000u)]
    [InlineData("min.f32", 0x7fc00000u, 0x3f800000u, 0x3f800000u)]
    [InlineData("min.f32", 0x00000000u, 0x80000000u, 0x80000000u)]
    [InlineData("max.f32", 0x80000000u, 0x00000000u, 0x00000000u)]
    [InlineData("max.NaN.f32", 0x3f800000u, 0x7fc00001u, 0x7fffffffu)]
    [InlineData("min.NaN.f32", 0x3f800000u, 0x40000000u, 0x3f800000u)]
    [InlineData("copysign.f32", 0x80000000u, 0x3f800000u, 0xbf800000u)]
    public void Binary_SpecialValues_FollowTheManual(string name, uint a, uint b, uint expected)
    {
        uint actual = Emulator.Evaluate(Asm(name, 2), [a], [b], [0])[0];
        Assert.True(expected == actual || float.IsNaN(Float(expected)) && expected == 0x7fc00000 && float.IsNaN(Float(actual)), $"expected 0x{expected:x8}, got 0x{actual:x8}");
    }

    // Errors: PTX ISA, the table of each instruction; 2^-22 relative is the loosest of them over a full range, sin and cos
    // are absolute within [-pi, pi], and 2^-24 more for the rounding of the result itself.
    [Theory]
    [InlineData("ex2.approx.f32", -20, 20, 2.4e-7, 0)]
    [InlineData("ex2.approx.ftz.f32", -20, 20, 2.4e-7, 0)]
    [InlineData("lg2.approx.f32", 2, 1e6, 2.4e-7, 0)]
    [InlineData("sin.approx.f32", -3.14, 3.14, 0, 5e-7)]
    [InlineData("cos.approx.f32", -3.14, 3.14, 0, 5e-7)]
    [InlineData("rsqrt.approx.f32", 1e-6, 1e6, 1.3e-7 * 2, 0)]
    [InlineData("sqrt.approx.f32", 1e-6, 1e6, 2.4e-7, 0)]
    [InlineData("rcp.approx.ftz.f32", 1e-6, 1e6, 1.2e-7, 0)]
    [InlineData("tanh.approx.f32", -4, 4, 4.9e-4, 0)]
    public void Approximate_Range_IsWithinTheManualsError(string name, double low, double high, double relative, double absolute)
    {
        var random = new Random(3);
        float[] x = [.. Enumerable.Range(0, 1000).Select(_ => (float)(low + random.NextDouble() * (high - low)))];
        uint[] bits = [.. x.Select(BitConverter.SingleToUInt32Bits)];
        uint[] actual = Emulator.Evaluate(Asm(name, 1), bits, bits, bits);
        Func<double, double> reference = name.Split('.')[0] switch
        {
            "ex2" => double.Exp2,
            "lg2" => Math.Log2,
            "sin" => Math.Sin,
            "cos" => Math.Cos,
            "rsqrt" => v => 1 / Math.Sqrt(v),
            "sqrt" => Math.Sqrt,
            "rcp" => v => 1 / v,
            _ => Math.Tanh,
        };
        for (int i = 0; i < x.Length; i++)
        {
            double expected = reference(x[i]);
            Assert.True(Math.Abs(Float(actual[i]) - expected) <= relative * Math.Abs(expected) + absolute, $"{name}({x[i]:R}): {Float(actual[i]):R}, exactly {expected:R}");
        }
    }

    // 1.11.20 bits in, as many out.
    [Fact]
    public void ReciprocalOfADouble_Approximate_IsAFirstGuess()
    {
        uint[] high = [.. Enumerable.Range(0, 1000).Select(i => 0x3ff00000u + (uint)i * 1048u), 0x7ff00000, 0x00000000, 0x00080000, 0x7fe00000];
        uint[] low = [.. high.Select((_, i) => (uint)i * 2654435761u)];
        low[1000] = low[1001] = 0;
        uint[] actual = Emulator.Evaluate(
            "asm(\"{ .reg .f64 x; .reg .b32 l; mov.b64 x, {%2, %1}; rcp.approx.ftz.f64 x, x; mov.b64 {l, %0}, x; }\" : \"=r\"(d) : \"r\"(a), \"r\"(b), \"r\"(c));", high, low, low);
        for (int i = 0; i < 1000; i++)
        {
            double exact = 1 / BitConverter.UInt64BitsToDouble((ulong)high[i] << 32 | low[i]);
            Assert.Equal(exact, BitConverter.UInt64BitsToDouble((ulong)actual[i] << 32), exact * 4e-6);
        }
        Assert.Equal([0u, 0x7ff00000, 0x7ff00000, 0], actual[1000..]);
    }

    [Theory]
    [InlineData("add"), InlineData("sub"), InlineData("mul"), InlineData("fma")]
    public void Halves_RandomPairs_AreTheExactResultRoundedOnce(string name)
    {
        foreach ((string type, int precision, int least, int largest) in new[] { ("f16x2", 11, -24, 16), ("bf16x2", 8, -133, 128) })
        {
            (uint[] a, uint[] b, uint[] c) = Inputs.Triples([0x3c003c00, 0x00010001, 0x3f803f80, 0xbf80bf80], 2000, Inputs.AnyBits);
            uint[] actual = Emulator.Evaluate(
                $"asm(\"{name}.rn.{type} %0, %1, %2{(name == "fma" ? ", %3" : "")};\" : \"=r\"(d) : \"r\"(a), \"r\"(b), \"r\"(c));", a, b, c);
            for (int i = 0; i < a.Length; i++)
                for (int half = 0; half < 2; half++)
                {
                    double Value(uint bits) => type == "f16x2" ? (double)BitConverter.UInt16BitsToHalf((ushort)(bits >> 16 * half)) : Float(bits >> 16 * half << 16);
                    double x = Value(a[i]), y = Value(b[i]), z = Value(c[i]);
                    if (!double.IsFinite(x) || !double.IsFinite(y) || !double.IsFinite(z))
                        continue;
                    BinaryNumber exact = name switch
                    {
                        "add" => BinaryNumber.Of(x) + BinaryNumber.Of(y),
                        "sub" => BinaryNumber.Of(x) + BinaryNumber.Of(-y),
                        "mul" => BinaryNumber.Of(x) * BinaryNumber.Of(y),
                        _ => BinaryNumber.Of(x) * BinaryNumber.Of(y) + BinaryNumber.Of(z),
                    };
                    double expected = exact.Round("rn", precision, least, largest);
                    Assert.True(expected == Value(actual[i]), $"{name}.{type}({x:R}, {y:R}, {z:R}): expected {expected:R}, got {Value(actual[i]):R}");
                }
        }
    }

    private static string Asm(string name, int operands) => "{ float x = __uint_as_float(a), y = __uint_as_float(b), z = __uint_as_float(c), r; "
        + $"asm(\"{name} %0, %1{(operands > 1 ? ", %2" : "")}{(operands > 2 ? ", %3" : "")};\" : \"=f\"(r) : \"f\"(x), \"f\"(y), \"f\"(z)); d = __float_as_uint(r); }}";

    private static float Float(uint bits) => BitConverter.UInt32BitsToSingle(bits);
}
