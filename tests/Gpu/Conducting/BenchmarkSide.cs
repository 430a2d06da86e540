using System.Text.Json.Nodes;
using Fusion.Gpu.Benchmarks;

namespace Fusion.Gpu.Conducting;

/// <summary>Our process or PyTorch's, started when first needed and again after it was lost.</summary>
internal sealed class BenchmarkSide(Func<Child> start) : IDisposable
{
    /// <summary>Longest wait for one answer: a compilation, or one call of a slow kernel.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);

    private Child? _child;

    /// <summary>Opens a case. Returns its contenders, none where there is a problem.</summary>
    public async Task<(IReadOnlyList<Contender> Contenders, string? Problem)> Open(BenchmarkCase benchmark, CancellationToken stop)
    {
        var shape = new JsonObject(benchmark.Shape.Select(s => KeyValuePair.Create(s.Key, (JsonNode?)s.Value)));
        var answer = await Ask(new JsonObject { ["do"] = "open", ["kind"] = benchmark.Kind, ["shape"] = shape }, stop);
        return answer["error"] is { } error
            ? ([], (string)error!)
            : ([.. answer["contenders"]!.AsArray().Select(c => new Contender(this, (string)c!["name"]!, (string)c["precision"]!))], null);
    }

    /// <summary>Frees what the case holds.</summary>
    public async Task Close(CancellationToken stop)
    {
        if (_child is not null) await Ask(new JsonObject { ["do"] = "close" }, stop);
    }

    /// <summary>Asks; a lost child is an answer with an error.</summary>
    public async Task<JsonObject> Ask(JsonObject request, CancellationToken stop)
    {
        try
        {
            return await (_child ??= start()).Ask(request, s_patience, stop);
        }
        catch (ChildLostException e)
        {
            _child = null;
            return new JsonObject { ["error"] = e.Message };
        }
    }

    public void Dispose() => _child?.Dispose();
}
