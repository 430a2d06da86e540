using Fusion.Gpu.Comparison;
using Fusion.Model.Layers;
using Fusion.Model.Tests.Training;
using Fusion.Runtime;

namespace Fusion.Portability;

/// <summary>
/// Hashes of what the CPU device computes, a line each. The language fixes the order of every sum and the model's kernels use
/// operations that are rounded in one way only, so that the lines of two processors have to be equal. NaNs count as one:
/// which sign and payload an operation gives them is the processor's choice.
/// </summary>
internal static class Digests
{
    /// <summary>Every kernel of the model, a few steps of training, and the functions of tiles.</summary>
    public static void Write(TextWriter output)
    {
        foreach (KernelCase kernelCase in KernelCases.All.Where(c => !c.IsLarge))
            foreach (bool hasGaps in new[] { false, true })
                output.WriteLine($"{kernelCase.Name}{(hasGaps ? ", rows apart" : "")}: {OfCase(kernelCase, hasGaps)}");
        output.WriteLine($"Training, 4 steps: {OfTraining()}");
        FunctionDigests.Write(output);
    }

    private static string OfCase(KernelCase kernelCase, bool hasGaps)
    {
        using var device = new CpuDevice(2);
        CaseResult result = CaseRun.Run(device, kernelCase, seed: 1, hasGaps);
        if (result.Problems.Count > 0) throw new FusionException($"{kernelCase.Name}: {result.Problems[0]}.");
        Digest inputs = default, outputs = default;
        foreach (var (_, before) in result.Before.OrderBy(tensor => tensor.Key, StringComparer.Ordinal))
            if (before is float[] floats) inputs.Add(floats);
            else inputs.Add<int>((int[])before);
        foreach (var (_, after) in result.After.OrderBy(tensor => tensor.Key, StringComparer.Ordinal))
            outputs.Add(after);
        // Random numbers come from the C library's logarithm and cosine: where inputs differ, results say nothing.
        return $"{outputs} of {inputs}";
    }

    /// <summary>Losses and logits of a small model that learns: forward, backward and AdamW.</summary>
    private static string OfTraining()
    {
        var digest = new Digest();
        using var run = new TrainingRun(new CpuDevice(2), new TransformerConfig(VocabularySize: 61, ContextLength: 48, Width: 40, Layers: 2, Heads: 2, HiddenWidth: 72));
        int[] ids = [.. Enumerable.Range(0, 2 * 48).Select(i => i * i % 61)], targets = [.. ids.Skip(1), 0];
        for (int step = 0; step < 4; step++)
            digest.Add([(float)run.Step(ids, targets, batch: 2, rate: 1e-2)]);
        digest.Add(run.Logits(ids, batch: 2));
        return digest.ToString();
    }
}
