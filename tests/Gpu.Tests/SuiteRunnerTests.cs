using System.Text.Json.Nodes;
using Fusion.Conformance;
using Fusion.Gpu.Conformance;
using Fusion.Gpu.Serving;

namespace Fusion.Gpu.Tests;

/// <summary>The runner finds what xunit finds, and a failing case fails.</summary>
public sealed class SuiteRunnerTests
{
#pragma warning disable xUnit1000 // A suite for the runner alone: xunit itself must not find it.
    internal class Base
    {
        public static TheoryData<int, bool> Pairs => new() { { 1, true }, { 2, false } };

        [Fact]
        public void Plain() => Assert.NotNull(this);

        [Theory, MemberData(nameof(Pairs))]
        public void Members(int number, bool isOne) => Assert.Equal(isOne, number == 1);

        [Theory, InlineData(3), InlineData(4)]
        public void Inline(int number) => Assert.Equal(3, number);
    }

    internal sealed class Derived : Base;
#pragma warning restore xUnit1000

    [Fact]
    public void Cases_OfFactsAndTheories_AreOneForEachRowOfData() =>
        Assert.Equal(["Plain", "Members(1, True)", "Members(2, False)", "Inline(3)", "Inline(4)"], SuiteRunner.Cases(typeof(Derived)).Select(c => c.Name));

    [Fact]
    public void Run_OfAllCases_FailsExactlyTheFailingOne()
    {
        var failures = SuiteRunner.Cases(typeof(Derived)).Where(c => Record.Exception(() => c.Run(new Derived())) is not null);
        Assert.Equal(["Inline(4)"], failures.Select(c => c.Name));
    }

    [Fact]
    public void Cases_OfTheConformanceSuite_CoverEveryMethodOfIt()
    {
        var methods = typeof(ConformanceSuite).GetMethods().Where(m => m.GetCustomAttributes(typeof(FactAttribute), true).Length > 0).Select(m => m.Name).ToHashSet();
        Assert.True(methods.SetEquals(SuiteRunner.Cases(typeof(DeviceSuite)).Select(c => c.Name.Split('(')[0])));
    }

    [Fact]
    public void Command_OfTwoShares_RunsEveryCaseOnce()
    {
        var names = new List<string>();
        for (int shard = 0; shard < 2; shard++)
        {
            var output = new StringWriter();
            Assert.Equal(0, ConformanceCommand.Run("cpu", shard, 2, from: 0, output));
            var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToArray();
            Assert.Equal(lines.Length - 1, (int)lines[0]["total"]!);
            Assert.All(lines[1..], line => Assert.Null(line["failure"]));
            names.AddRange(lines[1..].Select(line => (string)line["case"]!));
        }
        Assert.Equal(SuiteRunner.Cases(typeof(DeviceSuite)).Select(c => c.Name).Order(), names.Order());
    }

    [Theory]
    [InlineData("CUDA failed when waiting for the GPU: CUDA_ERROR_ILLEGAL_ADDRESS, an illegal memory access was encountered.", true)]
    [InlineData("cuda:0 (X): 4096 MiB of GPU memory are not available (0 MiB are in use here).", false)]
    public void IsFatal_OfDriverErrors_AsksForANewProcess(string message, bool isFatal) => Assert.Equal(isFatal, DeviceFailure.IsFatal(new FusionException(message)));
}
