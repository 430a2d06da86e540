using Fusion.Kernels;
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
        var memories = new List<IDisposable>();
        var reads = new List<Action>();
        var arguments = new CaseArguments();
        try
        {
            foreach (var tensor in kernelCase.Tensors)
            {
                if (tensor.Ints is not null)
                {
                    Add(tensor, tensor.Ints(random, tensor.Count), value => value);
                    continue;
                }
                float[] drawn = tensor.Floats?.Invoke(random, tensor.Count) ?? [];
                if (tensor.IsHalf) Add(tensor, Array.ConvertAll(drawn, value => (BFloat16)value), value => (float)value);
                else Add(tensor, drawn, value => value);
            }
            kernelCase.Run(device.Launch, arguments);
            device.Synchronize();
            foreach (var read in reads) read();
        }
        finally
        {
            foreach (var memory in memories) memory.Dispose();
        }
        return new CaseResult(before, after, problems);

        // References get elements as floats or ints.
        void Add<T, TKnown>(CaseTensor tensor, T[] values, Converter<T, TKnown> known) where T : unmanaged
        {
            var memory = new GuardedTensor<T>(device, tensor.Shape, hasGaps);
            memories.Add(memory);
            memory.Fill(values);
            if (tensor.Role != TensorRole.Output) before.Add(tensor.Name, Array.ConvertAll(values, known));
            arguments.Add(tensor.Name, memory.View);
            reads.Add(() =>
            {
                var elements = memory.Read(tensor.Role, out string? problem);
                if (tensor.Role != TensorRole.Input) after.Add(tensor.Name, (float[])(Array)Array.ConvertAll(elements, known));
                if (problem is not null) problems.Add($"{tensor.Name}: {problem}");
            });
        }
    }
}
