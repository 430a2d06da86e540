namespace Fusion.Kernels;

/// <summary>Two tiles do not fit together, or a tile does not fit the view that it is stored to.</summary>
/// <param name="message">One sentence with both shapes.</param>
public sealed class KernelShapeException(string message) : InvalidOperationException(message);
