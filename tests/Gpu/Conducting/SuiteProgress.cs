using System.Text.Json.Nodes;

namespace Fusion.Gpu.Conducting;

/// <summary>Counts of a suite that several processes share.</summary>
internal sealed class SuiteProgress
{
    private readonly Lock _lock = new();
    private readonly List<(string Case, string Failure)> _failures = [];
    private int _passed, _total;

    /// <summary>Cases that failed.</summary>
    public int Failed
    {
        get
        {
            lock (_lock) return _failures.Count;
        }
    }

    public void Expect(int cases)
    {
        lock (_lock) _total += cases;
    }

    public void Pass()
    {
        lock (_lock) _passed++;
    }

    public void Fail(string name, string message)
    {
        lock (_lock) _failures.Add((name, message));
    }

    /// <summary>passed, failed, total and failures.</summary>
    public JsonObject ToJson()
    {
        lock (_lock)
        {
            return new JsonObject
            {
                ["passed"] = _passed,
                ["failed"] = _failures.Count,
                ["total"] = _total,
                ["failures"] = new JsonArray([.. _failures.Select(f => new JsonObject { ["case"] = f.Case, ["failure"] = f.Failure })]),
            };
        }
    }
}
