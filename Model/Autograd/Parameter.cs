using Fusion.Runtime;

namespace Fusion.Model.Autograd;

/// <summary>A weight: a slice of the store's flat segments, and the names under which it is saved.</summary>
/// <param name="Role">What it is to an optimizer.</param>
/// <param name="Offset">First element in the store's segments.</param>
/// <param name="Parts">Blocks of rows with a name of their own: one for an ordinary weight, several for fused projections.</param>
/// <param name="Value">The weight, of rank 1 or 2.</param>
/// <param name="Gradient">Its gradient, of the same shape; kernels add to it, the optimizer clears it.</param>
public sealed record Parameter(ParameterRole Role, int Offset, IReadOnlyList<ParameterPart> Parts, Tensor<float> Value, Tensor<float> Gradient);

/// <summary>A named block of rows of a parameter.</summary>
/// <param name="Name">Name of its tensor in checkpoints, in Hugging Face's Llama naming.</param>
/// <param name="Row">First row; 0 for a vector.</param>
/// <param name="Shape">(rows, columns), or (length) of a vector.</param>
public sealed record ParameterPart(string Name, int Row, IReadOnlyList<int> Shape);
