using System.Globalization;
using System.Text.RegularExpressions;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Facts;
using Fusion.Compiler.Ir;
using Fusion.Runtime.Cuda;

namespace Fusion.Conformance;

/// <summary>Generated CUDA is to be read: C# names, C# statements, and nothing that no one needs.</summary>
public sealed partial class ReadabilityTests
{
    public static TheoryData<string> Kernels => [.. CompiledKernels.Names];

    [Theory, MemberData(nameof(Kernels))]
    public void Cuda_OfAnyLine_StandsBelowItsStatement(string name)
    {
        Kernel kernel = CompiledKernels.Parse(name);
        foreach (string text in Texts(kernel))
        {
            var shown = new HashSet<string>();
            foreach (string line in text.Split('\n').Select(l => l.Trim()))
            {
                shown.Add(line);
                if (Directive().Match(line) is { Success: true } mark)
                    Assert.Contains("// " + kernel.Statements[CudaLines.OrdinalOf(int.Parse(mark.Groups[1].ValueSpan, CultureInfo.InvariantCulture))], shown);
            }
        }
    }

    [Theory, MemberData(nameof(Kernels))]
    public void Cuda_OfAnyKernel_DeclaresNothingThatIsNotRead(string name)
    {
        foreach (string text in Texts(CompiledKernels.Parse(name)))
        {
            string code = string.Join('\n', text.Split('\n').Where(l => !l.StartsWith('#')).Select(l => l.Split("//")[0]));
            var words = Word().Matches(code).Select(m => m.Value).CountBy(w => w).ToDictionary();
            Assert.All(Declaration().Matches(code), m => Assert.True(words[m.Groups[1].Value] > 1, m.Value.Trim()));
            Assert.DoesNotMatch(@"\b(true|false) \?|fusion::add\(0, ", code);
        }
    }

    [Fact]
    public void Cuda_OfAttention_HasItsNamesAndNoMaskOfKeysThatAreAllThere()
    {
        string text = Texts(CompiledKernels.Parse("Fusion.Model.Kernels.Attention.Forward<bf16>")).Last();
        Assert.Contains("float p = expf(", text, StringComparison.Ordinal);
        Assert.Contains("fusion::Fragment<float, 1, 8> sum_tile;", text, StringComparison.Ordinal);
        Assert.Contains("for (int n = 0; n < ", text, StringComparison.Ordinal);
        Assert.DoesNotContain(">= 0", text, StringComparison.Ordinal);
    }

    /// <summary>For launches of which nothing is known, and for those of which everything is.</summary>
    private static IEnumerable<string> Texts(Kernel kernel) =>
        from facts in (KnownFacts[])[KnownFacts.None, KnownFacts.All] select CudaSpecialisation.Emit(kernel, CompiledKernels.Defaults(kernel), CudaTarget.Sm90a, facts).Text;

    [GeneratedRegex(@"^#line (\d+)$")]
    private static partial Regex Directive();

    [GeneratedRegex(@"\b[A-Za-z_]\w*")]
    private static partial Regex Word();

    [GeneratedRegex(@"^ +(?:const )?(?!return\b)(?:[\w:]+(?:<[\w:, ]+>)?)\*? (\w+)(?:\[\d+\])?(?: = [^\n]*)?;$", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
