using Fusion.Model.Autograd;
using Fusion.Runtime;
using Fusion.Torch;
using TorchSharp;

namespace Fusion.Model.Tests;

/// <summary>One function of the model and its libtorch twin on the same inputs.</summary>
internal sealed class OracleBench : IDisposable
{
    private readonly Device device = Device.Open("cpu");
    private readonly Arena arena;
    private readonly ParameterStore store;
    private readonly IDisposable scope;

    static OracleBench() => TorchLibrary.Load();

    public OracleBench()
    {
        arena = new Arena(device, 1 << 16);
        store = new ParameterStore(device);
        Tape = new Tape(device, arena);
        scope = torch.NewDisposeScope();
    }

    public Tape Tape { get; }

    public Device Device => device;

    /// <summary>A variable and a leaf with the same random numbers.</summary>
    public (Variable Fusion, torch.Tensor Torch) Variable(int seed, params int[] shape)
    {
        var variable = Tape.Rent(shape);
        variable.Value.CopyFrom(Samples.Floats((int)variable.Value.Count, seed));
        return (variable, TorchTensors.From(variable.Value).requires_grad_());
    }

    /// <summary>Weights and leaves with the same random numbers, one for each shape.</summary>
    public (Parameter Fusion, torch.Tensor Torch)[] Parameters(params int[][] shapes)
    {
        foreach (int[] shape in shapes) store.Declare($"weight{store.Parameters.Count}", shape, ParameterRole.Table, _ => { });
        store.Allocate();
        for (int i = 0; i < shapes.Length; i++) store.Parameters[i].Value.CopyFrom(Samples.Floats((int)store.Parameters[i].Value.Count, 100 + i));
        return [.. store.Parameters.Select(p => (p, TorchTensors.From(p.Value).requires_grad_()))];
    }

    /// <summary>Compares the values, then sends one random gradient back through both.</summary>
    public void Backward(Variable actual, torch.Tensor expected, double tolerance)
    {
        Numbers.Close(TorchTensors.ToArray(expected), actual.Value.ToArray(), tolerance, "value");
        actual.Gradient = Tape.Arena.Rent<float>(actual.Value.Shape());
        actual.Gradient.CopyFrom(Samples.Floats((int)actual.Value.Count, 999));
        expected.backward([TorchTensors.From(actual.Gradient).view(expected.shape)]);
        Tape.Backward();
    }

    public void Dispose()
    {
        scope.Dispose();
        store.Dispose();
        arena.Dispose();
        device.Dispose();
    }
}
