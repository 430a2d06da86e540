using Fusion.Generators.Tests.Driver;

namespace Fusion.Generators.Tests;

public sealed class FrontEndTests
{
    [Theory]
    [InlineData("Elementwise")]
    [InlineData("Normalization")]
    [InlineData("Attention")]
    public void Kernel_Lowered_MatchesTheGoldenIr(string name)
    {
        var ir = FrontEnd.Ir(CompilationOf.Sample(name + ".cs"));
        Golden.Matches(name + ".ir", ir);
    }
}
