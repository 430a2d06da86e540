using System.Text.Json.Nodes;
using Fusion.Gpu.Benchmarks;
using Fusion.Gpu.Serving;
using Fusion.Runtime;

namespace Fusion.Gpu.Tests;

/// <summary>The server's answers, as the conductor reads them.</summary>
public sealed class BenchmarkServerTests
{
    public static TheoryData<string> Quick => [.. BenchmarkPlan.Quick.Select(b => $"{b.Group}: {b.Name}")];

    [Theory, MemberData(nameof(Quick))]
    public void Benchmark_OfEveryKind_OpensSamplesAndFrees(string name)
    {
        var benchmark = BenchmarkPlan.Quick.Single(b => $"{b.Group}: {b.Name}" == name);
        using var device = Device.Open("cpu");
        var answers = Ask(device,
            new() { ["do"] = "open", ["kind"] = benchmark.Kind, ["shape"] = new JsonObject(benchmark.Shape.Select(s => KeyValuePair.Create(s.Key, (JsonNode?)s.Value))) },
            new() { ["do"] = "warm", ["contender"] = "Fusion fp32" },
            new() { ["do"] = "sample", ["contender"] = "Fusion fp32", ["calls"] = 3 },
            new() { ["do"] = "close" });
        Assert.All(answers, answer => Assert.Null(answer["error"]));
        Assert.Equal("Fusion fp32", (string)answers[0]["contenders"]![0]!["name"]!);
        Assert.All(answers[1..3], answer => Assert.True((double)answer["milliseconds"]! > 0));
        Assert.Equal(0, device.LiveAllocations);
    }

    [Theory]
    [InlineData("""{"do":"dance"}""", "Nobody can do 'dance' here")]
    [InlineData("""{"do":"sample","calls":1}""", "No benchmark is open")]
    [InlineData("""{"do":"open","kind":"sorting","shape":{}}""", "no benchmark of the kind 'sorting'")]
    [InlineData("""{"do":"case","name":"Nothing 1","seed":1,"gaps":false,"folder":"."}""", "There is no case 'Nothing 1'")]
    public void Request_ThatCannotBeMet_IsAnsweredWithASentence(string request, string sentence)
    {
        using var device = Device.Open("cpu");
        Assert.Contains(sentence, (string)Ask(device, JsonNode.Parse(request)!.AsObject()).Single()["error"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Memory_OfABenchmark_HasNoZerosAndDiffersFromTensorToTensor()
    {
        using var device = Device.Open("cpu");
        using var memory = new BenchmarkMemory(device);
        float[] first = memory.Normal(3, 1000).ToArray(), second = memory.Normal(3000).ToArray();
        Assert.DoesNotContain(0f, first);
        Assert.NotEqual(first, second);
    }

    private static JsonObject[] Ask(Device device, params JsonObject[] requests)
    {
        using var server = new Server(device);
        var output = new StringWriter();
        Assert.Equal(0, server.Run(new StringReader(string.Join('\n', requests.Select(r => r.ToJsonString()))), output));
        return [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];
    }
}
