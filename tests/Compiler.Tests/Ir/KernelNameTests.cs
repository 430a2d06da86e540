using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Tests.Ir;

public sealed class KernelNameTests
{
    [Fact]
    public void Instance_WithoutElements_IsTheMethod() => Assert.Equal("N.C.K", KernelName.Instance("N.C.K", []));

    [Theory]
    [InlineData("N.C.K", "C_K", "K_Kernel", "N.C.K", 0)]
    [InlineData("N.C.K<bf16>", "C_K_bf16", "K_Kernel_bf16", "N.C.K", 1)]
    [InlineData("N.C.K<f32,i32>", "C_K_f32_i32", "K_Kernel_f32_i32", "N.C.K", 2)]
    [InlineData("K<f32>", "K_f32", "K_Kernel_f32", "K", 1)]
    public void Parts_OfAName_AreDerivedFromIt(string name, string identifier, string type, string method, int elements)
    {
        Assert.Equal(identifier, KernelName.Identifier(name));
        Assert.Equal(type, KernelName.Class(name));
        Assert.Equal(method, KernelName.WithoutElements(name));
        Assert.Equal("K", KernelName.Method(name));
        Assert.Equal(elements, KernelName.Elements(name).Count);
        Assert.Equal(name, KernelName.Instance(method, KernelName.Elements(name)));
    }

    [Theory]
    [InlineData("N.C.Größe", "C_Gr_u00F6_u00DFe")]
    [InlineData("N.C.Gr_u00F6_u00DFe", "C_Gr_u005Fu00F6_u005Fu00DFe")]
    [InlineData("N.Ö.K<bf16>", "_u00D6_K_bf16")]
    public void Identifier_OfANameWithOtherLetters_IsAsciiAndItsOwn(string name, string identifier) => Assert.Equal(identifier, KernelName.Identifier(name));

    [Fact]
    public void Elements_ThatAreNone_AreRefused() =>
        Assert.Contains("'half' in the name N.C.K<half>", Assert.Throws<IrException>(() => KernelName.Elements("N.C.K<half>")).Message, StringComparison.Ordinal);
}
