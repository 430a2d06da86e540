using Fusion.Runtime;

namespace Fusion.Model.Autograd;

/// <summary>An activation and, during the backward pass, the gradient of the loss with respect to it.</summary>
public sealed class Variable
{
    internal Variable(Tensor<float> value) => Value = value;

    /// <summary>The activation, rented from the tape's arena.</summary>
    public Tensor<float> Value { get; }

    /// <summary>∂loss/∂value, of the same shape; null until something contributed.</summary>
    public Tensor<float>? Gradient { get; set; }
}
