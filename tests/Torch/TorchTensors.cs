using Fusion.Runtime;
using TorchSharp;

namespace Fusion.Torch;

/// <summary>Copies between Fusion's tensors and libtorch's.</summary>
public static class TorchTensors
{
    static TorchTensors() => TorchLibrary.Load();

    /// <summary>A copy of fp32 numbers, of the given shape.</summary>
    public static torch.Tensor From(float[] values, params int[] shape) => torch.tensor(values, [.. shape.Select(n => (long)n)]);

    /// <summary>A copy of a tensor, strided ones too.</summary>
    public static torch.Tensor From(Tensor<float> tensor) => From(tensor.ToArray(), tensor.Shape());

    /// <summary>A copy of ids or targets as 64-bit integers, which is what libtorch indexes with.</summary>
    public static torch.Tensor Indices(int[] values, params int[] shape) => torch.tensor([.. values.Select(v => (long)v)], [.. shape.Select(n => (long)n)]);

    /// <summary>The elements in row-major order.</summary>
    public static float[] ToArray(torch.Tensor tensor) => tensor.detach().contiguous().data<float>().ToArray();
}
