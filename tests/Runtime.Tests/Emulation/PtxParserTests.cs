using Fusion.Runtime.Emulation;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>PTX as different compilers write it.</summary>
public sealed class PtxParserTests
{
    /// <summary>The style of newer compilers: untyped registers, pointer attributes, braces of inline assembly, a polling loop.</summary>
    private const string Modern = """
        .version 9.0
        .target sm_90a, debug
        .address_size 64
        .extern .shared .align 16 .b8 buffer[];
        .const .align 4 .b8 powers[8] = {1, 0, 0, 0, 0x10, 0, 0, 0};
        .visible .entry scale(
        	.param .u64 .ptr .global .align 4 scale_param_0,
        	.param .align 8 .b8 scale_param_1[16]
        )
        .reqntid 64, 1, 1
        .maxnreg 32
        {
        	.reg .pred %p<3>;
        	.reg .b32 %r<12>;
        	.reg .b64 %rd<5>;
        	.shared .align 4 .b8 small[4];
        	ld.param.b64 %rd1, [scale_param_0];
        	ld.param.b32 %r1, [scale_param_1+8]; // a factor
        	cvta.to.global.u64 %rd2, %rd1;
        	mov.u32 %r2, %tid.x;
        	{ // inline asm
        	.reg .pred done; .reg .b32 t;
        	mov.b32 t, 0;
        AGAIN: add.s32 t, t, 1; setp.eq.s32 done, t, 3; @done bra.uni OUT; bra AGAIN;
        OUT: mov.b32 %r3, t;
        	}
        	{
        	.reg .b32 t; mov.b32 t, -5; add.s32 %r3, %r3, t;
        	}
        	mul.wide.u32 %rd3, %r2, 4;
        	add.s64 %rd4, %rd2, %rd3;
        	ld.global.b32 %r4, [%rd4];
        	mul.rn.f32 %r5, %r4, %r1;
        	cvt.rn.f32.s32 %r6, %r3;
        	add.rn.f32 %r7, %r5, %r6;
        	ld.const.b32 %r8, [powers+4];
        	cvt.rn.f32.s32 %r9, %r8;
        	fma.rn.f32 %r10, %r9, 0f3F000000, %r7; /* + 8 */
        	st.global.b32 [%rd4], %r10;
        	ret;
        }
        """;

    [Fact]
    public void Parse_ModernStyle_RunsAsWritten()
    {
        using EmulatedDevice device = Emulator.Open();
        using Tensor<float> x = Tensor.From<float>(device, [.. Enumerable.Range(0, 64).Select(i => (float)i)], 64);
        PlainLaunch.OfPtx(device, Modern, "scale").Add(x, "x").Add(0L).Add(1.5f).Add(0).Run(1, 64);
        Assert.Equal(Enumerable.Range(0, 64).Select(i => i * 1.5f - 2 + 8), x.ToArray());
    }

    [Fact]
    public void Parse_NestedScopes_KeepTheirNamesApart()
    {
        PtxKernel kernel = PtxParser.Parse(Modern).Kernels["scale"];
        Assert.Equal(2, kernel.Registers.Keys.Count(name => name.StartsWith("t@", StringComparison.Ordinal)));
        Assert.Equal(2, kernel.Labels.Count);
        Assert.Equal((16, 1), (kernel.Parameters[1].Bytes, kernel.Variables.Count));
    }

    [Theory]
    [InlineData(".func helper() { ret; }", "PTX line 1: functions that are not inlined are not emulated")]
    [InlineData(".version 8.0\n.strange 5", "PTX line 2: unknown directive at '.strange'")]
    [InlineData(".visible .entry k() { add.s32 %r1, ]; }", "expected an operand at ']'")]
    [InlineData(".visible .entry k() { .reg .q7 %r<2>; }", "unknown type '.q7'")]
    [InlineData(".section .debug { ", "a brace is not closed")]
    public void Parse_WhatIsNoPtx_FailsWithTheLine(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<FusionException>(() => PtxParser.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Decode_AnAbsentKernel_NamesThoseThatExist()
    {
        using EmulatedDevice device = Emulator.Open();
        Assert.Contains("no kernel twice; it has scale", Assert.Throws<FusionException>(() => PlainLaunch.OfPtx(device, Modern, "twice")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WrongParameterBytes_AreRefused()
    {
        using EmulatedDevice device = Emulator.Open();
        using Tensor<float> x = Tensor.Zeros<float>(device, 64);
        Assert.Contains("takes 24 bytes of parameters, 8 were given", Assert.Throws<FusionException>(() => PlainLaunch.OfPtx(device, Modern, "scale").Add(x, "x").Run(1, 64)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0f3F800000", 0x3f800000L), InlineData("0d3FF0000000000000", 0x3ff0000000000000L), InlineData("0x1F", 31L), InlineData("017", 15L), InlineData("0b101", 5L), InlineData("42U", 42L), InlineData("0", 0L)]
    public void Numbers_AllRadices_AreRead(string token, long bits)
    {
        Assert.True(PtxNumbers.TryParse(token, out PtxLiteral literal));
        Assert.Equal(bits, literal.Bits);
    }

    [Theory]
    [InlineData("0xZZ"), InlineData("12a"), InlineData("%r1"), InlineData(""), InlineData("0f12"), InlineData("09")]
    public void Numbers_OtherWords_AreNone(string token) => Assert.False(PtxNumbers.TryParse(token, out _));
}
