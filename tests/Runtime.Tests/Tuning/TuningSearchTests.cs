using System.Collections.Immutable;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;
using Fusion.Runtime.Examples;
using Fusion.Runtime.Tuning;

namespace Fusion.Runtime.Tests.Tuning;

public sealed class TuningSearchTests
{
    private static readonly KernelMethod s_double = KernelMethod.Find(typeof(TunedKernels).Assembly, "TunedKernels.Double");
    private static readonly KernelMethod s_reveal = KernelMethod.Find(typeof(TunedKernels).Assembly, "TunedKernels.Reveal");

    [Fact]
    public void Space_OfAGpu_RulesOutWhatDoesNotFit()
    {
        TuningSpace space = TuningSpace.Of(s_double.Ir, new Dictionary<string, int> { ["width"] = 8 }, CudaTarget.Sm90a);
        Assert.Equal([4, 8], space.Candidates.Select(c => c[0].Value));
        (ImmutableArray<NamedInt> values, string reason) = Assert.Single(space.RuledOut);
        Assert.Equal(100_000, values[0].Value);
        Assert.Contains("shared memory", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Space_OfACpu_HasItsOwnValues() =>
        Assert.Equal([2, 4, 8], TuningSpace.Of(s_double.Ir, new Dictionary<string, int> { ["width"] = 8 }, null).Candidates.Select(c => c[0].Value));

    [Fact]
    public void Run_WithAFastCandidate_FindsItAndSkipsFailures()
    {
        using var runner = new Fake(values => values[0].Value switch { 2 => new(2e-3, null), 4 => CandidateOutcome.Failed("broken"), _ => new(1e-3, null) });
        TuningResult result = TuningSearch.Run(TuningSpace.Of(s_double.Ir, new Dictionary<string, int> { ["width"] = 8 }, null), runner, 60);
        Assert.Equal(8, result.Values[0].Value);
        Assert.Equal((1e-3, 2e-3), (result.Seconds, result.OwnSeconds));
        Assert.Equal("broken", Assert.Single(result.Failed).Reason);
        Assert.Equal((3, 0, 0), (result.Measured, result.Untried, result.RuledOut));
    }

    [Fact]
    public void Run_WithANegligibleGain_KeepsTheFirstValues()
    {
        using var runner = new Fake(values => new(values[0].Value == 2 ? 1e-3 : 0.99e-3, null));
        Assert.Equal(2, TuningSearch.Run(TuningSpace.Of(s_double.Ir, new Dictionary<string, int> { ["width"] = 8 }, null), runner, 60).Values[0].Value);
    }

    [Fact]
    public void Run_WithABudgetThatIsSpent_LeavesTheRestUntried()
    {
        using var runner = new Fake(_ =>
        {
            Thread.Sleep(20);
            return new(1e-3, null);
        });
        TuningResult result = TuningSearch.Run(TuningSpace.Of(s_double.Ir, new Dictionary<string, int> { ["width"] = 8 }, null), runner, 0.001);
        Assert.Equal((1, 2), (result.Measured, result.Untried));
    }

    [Fact]
    public void Run_WhenTheFirstValuesFail_IsOneSentence()
    {
        using var runner = new Fake(_ => CandidateOutcome.Failed("broken."));
        Assert.Contains("broken", Assert.Throws<FusionException>(() => TuningSearch.Run(TuningSpace.Of(s_double.Ir, new Dictionary<string, int> { ["width"] = 8 }, null), runner, 0.01)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Measure_OnACpu_TimesWhatIsRightAndRefusesWhatIsNot()
    {
        using var device = new CpuDevice(1);
        using (var runner = new CandidateRunner(s_double, s_double.Example, device))
        {
            Assert.True(runner.IsCompared);
            Assert.InRange(runner.Measure([new("rows", 2)], 0.001).Seconds, 1e-9, 10);
            Assert.InRange(runner.Measure([new("rows", 8)], 0.001).Seconds, 1e-9, 10);
        }
        using (var runner = new CandidateRunner(s_reveal, s_reveal.Example, device))
            Assert.Contains("bit for bit", runner.Measure([new("rows", 8)], 0.001).Failure, StringComparison.Ordinal);
        Assert.Equal(0, device.LiveAllocations);
    }

    [Fact]
    public void ReferenceCheck_OtherResultsThanTheInterpreters_AreRefused()
    {
        using var device = new CpuDevice(1);
        device.Launch.Fix(s_reveal.Name, "rows", 8);
        Assert.True(ReferenceCheck.Run(s_reveal, s_reveal.Example, device, [new("rows", 8)]));
        string message = Assert.Throws<FusionException>(() => ReferenceCheck.Run(s_reveal, s_reveal.Example, device, [new("rows", 4)])).Message;
        Assert.Contains("than the interpreter does", message, StringComparison.Ordinal);
        Assert.Equal(0, device.LiveAllocations);
    }

    [Theory]
    [InlineData(ElementType.F32, new byte[] { 0, 0, 128, 63, 0, 0, 128, 127 }, new byte[] { 1, 0, 128, 63, 0, 0, 128, 127 }, 1.2e-7)] // 1 and infinity; 1 + 2^-23
    [InlineData(ElementType.F32, new byte[] { 0, 0, 128, 63 }, new byte[] { 0, 0, 192, 127 }, double.PositiveInfinity)] // NaN
    [InlineData(ElementType.F16, new byte[] { 0, 60 }, new byte[] { 0, 64 }, 1)] // 1 and 2
    [InlineData(ElementType.BF16, new byte[] { 128, 63 }, new byte[] { 128, 63 }, 0)]
    [InlineData(ElementType.I32, new byte[] { 1, 0, 0, 0 }, new byte[] { 2, 0, 0, 0 }, double.PositiveInfinity)]
    public void Difference_OfResults_IsRelativeToTheirNorm(ElementType element, byte[] expected, byte[] actual, double difference) =>
        Assert.Equal(difference, ReferenceCheck.Difference(element, expected, actual, out _), 1e-8);

    private sealed class Fake(Func<ImmutableArray<NamedInt>, CandidateOutcome> measure) : ICandidateRunner
    {
        public CandidateOutcome Measure(ImmutableArray<NamedInt> values, double seconds) => measure(values);

        public void Dispose()
        {
        }
    }
}
