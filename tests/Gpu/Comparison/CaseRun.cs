using Fusion.Runtime;

namespace Fusion.Gpu.Comparison;

/// <summary>What one run of a case read and wrote.</summary>
/// <param name="Before">Contents of inputs and updated tensors before the run; floats or ints.</param>
/// <param name="After">Contents of outputs and updated tensors after it.</param>
/// <param name="Problems">Sentences about elements not written, inputs changed, and memory overwritten; empty if all is well.</param>
internal sealed record CaseResult(IReadOnlyDictionary<string, Array> Before, IReadOnlyDictionary<string, float[]> After, IReadOnlyList<string> Problems);

/// <summary>Runs a case once on fresh random inputs.</summary>
internal static class CaseRun
{
    /// <param name="device">Where.</param>
    /// <param name="kernelCase">What.</param>
    /// <param name="seed">Decides the inputs.</param>
    /// <param name="hasGaps">Whether rows lie apart and addresses are aligned to elements only.</param>
    public static CaseResult Run(Device device, KernelCase kernelCase, int seed, bool hasGaps)
    {
        var random = new Random(seed);
        var before = new Dictionary<string, Array>();
        var after = new Dictionary<string, float[]>();
        var problems = new List<string>();
        var floats = new List<(CaseTensor Tensor, GuardedTensor<float> Memory)>();
        var ints = new List<(CaseTensor Tensor, GuardedTensor<int> Memory)>();
        var arguments = new CaseArguments();
        try
        {
            foreach (var tensor in kernelCase.Tensors)
            {
                if (tensor.Ints is not null)
                {
                    var memory = new GuardedTensor<int>(device, tensor.Shape, hasGaps);
                    ints.Add((tensor, memory));
                    int[] values = tensor.Ints(random, tensor.Count);
                    memory.Fill(values);
                    before.Add(tensor.Name, values);
                    arguments.Add(tensor.Name, memory.View);
                }
                else
                {
                    var memory = new GuardedTensor<float>(device, tensor.Shape, hasGaps);
                    floats.Add((tensor, memory));
                    float[] values = tensor.Floats?.Invoke(random, tensor.Count) ?? [];
                    memory.Fill(values);
                    if (tensor.Role != TensorRole.Output) before.Add(tensor.Name, values);
                    arguments.Add(tensor.Name, memory.View);
                }
            }
            kernelCase.Run(device.Launch, arguments);
            device.Synchronize();
            foreach (var (tensor, memory) in floats)
            {
                var values = memory.Read(tensor.Role, out string? problem);
                if (tensor.Role != TensorRole.Input) after.Add(tensor.Name, values);
                Note(tensor, problem);
            }
            foreach (var (tensor, memory) in ints)
            {
                memory.Read(tensor.Role, out string? problem);
                Note(tensor, problem);
            }
        }
        finally
        {
            foreach (var (_, memory) in floats) memory.Dispose();
            foreach (var (_, memory) in ints) memory.Dispose();
        }
        return new CaseResult(before, after, problems);

        void Note(CaseTensor tensor, string? problem)
        {
            if (problem is not null) problems.Add($"{tensor.Name}: {problem}");
        }
    }
}
