using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Fusion.Gpu.Comparison;

namespace Fusion.Gpu.Conducting;

/// <summary>
/// Every model kernel against PyTorch in fp64 on the same inputs: our process draws inputs, runs and writes files, PyTorch's
/// reads them and computes the reference.
/// </summary>
internal sealed class ComparisonStage(Conductor conductor, ScratchFolder scratch)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(120);

    private Child? _ours, _theirs;

    public async Task Run()
    {
        if (!Machine.HasTorch(conductor.Results.Root)) return;
        int held = 0, count = 0;
        try
        {
            foreach (var kernelCase in KernelCases.All.Where(c => !(c.IsLarge && conductor.Options.IsQuick)))
            {
                foreach (bool hasGaps in new[] { false, true })
                {
                    var result = await Compare(kernelCase, hasGaps);
                    count++;
                    if ((bool)result["holds"]!) held++;
                    else conductor.Say($"{kernelCase.Name}: {string.Join("; ", result["problems"]!.AsArray())}");
                    conductor.Results.Add("comparison", result);
                }
            }
        }
        finally
        {
            _ours?.Dispose();
            _theirs?.Dispose();
            conductor.HasFailed |= held < count;
            conductor.Say($"comparison with PyTorch: {held} of {count} runs hold");
        }
    }

    private async Task<JsonObject> Compare(KernelCase kernelCase, bool hasGaps)
    {
        int seed = RandomNumberGenerator.GetInt32(int.MaxValue);
        string folder = scratch.Sub("comparison");
        var problems = new JsonArray();
        var result = new JsonObject { ["kernel"] = kernelCase.Kernel, ["case"] = kernelCase.Name, ["gaps"] = hasGaps, ["seed"] = seed, ["holds"] = false, ["problems"] = problems };
        try
        {
            conductor.Stop.ThrowIfCancellationRequested();
            _ours ??= conductor.StartServer("comparison-ours");
            var ours = await _ours.Ask(new JsonObject { ["do"] = "case", ["name"] = kernelCase.Name, ["seed"] = seed, ["gaps"] = hasGaps, ["folder"] = folder }, s_patience, conductor.Stop);
            if (ours["error"] is { } error)
            {
                // It may have ended with the GPU's context; the next case begins with a new one.
                Drop(ref _ours);
                problems.Add(error.DeepClone());
                return result;
            }
            foreach (var problem in ours["problems"]!.AsArray()) problems.Add(problem!.DeepClone());

            _theirs ??= conductor.StartTorch("comparison-torch");
            var theirs = await _theirs.Ask(Question(kernelCase, folder), s_patience, conductor.Stop);
            if (theirs["error"] is { } refusal) problems.Add($"the reference failed: {refusal}");
            else result["outputs"] = theirs["outputs"]!.DeepClone();
        }
        catch (ChildLostException e)
        {
            problems.Add(e.Message);
            Drop(ref _ours);
            Drop(ref _theirs);
        }
        finally
        {
            foreach (string file in Directory.EnumerateFiles(folder)) File.Delete(file);
        }
        foreach (var output in Results.ResultTables.Objects(result["outputs"]))
        {
            double limit = kernelCase.Limit(kernelCase.Tensors.Single(t => t.Name == (string)output["name"]!));
            output["limit"] = limit;
            if (!((double)output["error"]! <= limit)) problems.Add($"{output["name"]}: relative error {(double)output["error"]!:0.0e-00} beyond {limit:0.0e-00}");
        }
        result["holds"] = problems.Count == 0;
        return result;
    }

    private static JsonObject Question(KernelCase kernelCase, string folder) => new()
    {
        ["do"] = "compare",
        ["kernel"] = kernelCase.Reference,
        ["folder"] = folder,
        ["numbers"] = new JsonObject(kernelCase.Numbers.Select(n => KeyValuePair.Create(n.Key, (JsonNode?)n.Value))),
        ["tensors"] = new JsonArray([.. kernelCase.Tensors.Select(t => new JsonObject
        {
            ["name"] = t.Name,
            ["type"] = t.IsHalf ? "bfloat16" : t.Ints is null ? "float" : "int",
            ["before"] = t.Role != TensorRole.Output,
            ["after"] = t.Role != TensorRole.Input,
            ["shape"] = new JsonArray([.. t.Shape.Select(n => JsonValue.Create(n))]),
        })]),
    };

    private static void Drop(ref Child? child)
    {
        child?.Dispose();
        child = null;
    }
}
