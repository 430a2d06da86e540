using Fusion.Runtime;

namespace Fusion.Model.Autograd;

/// <summary>
/// Reverse-mode differentiation of one step: functions record what to do on the way back, <see cref="Backward"/> does it in
/// reverse order. Activations and their gradients are rented from an arena that is reset with the tape.
/// </summary>
public sealed class Tape(Device device, Arena arena, bool recording = true)
{
    private readonly List<Action> backward = [];

    /// <summary>Where kernels are launched.</summary>
    public Launch Launch { get; } = device.Launch;

    /// <summary>Memory of this step's activations.</summary>
    public Arena Arena { get; } = arena;

    /// <summary>False when only the forward pass is wanted: nothing is recorded.</summary>
    public bool IsRecording { get; } = recording;

    /// <summary>A new activation with unspecified contents.</summary>
    public Variable Rent(params ReadOnlySpan<int> shape) => new(Arena.Rent<float>(shape));

    /// <summary>Records the backward step of a function, to be run once the gradients of its results are known.</summary>
    public void OnBackward(Action step)
    {
        if (IsRecording) backward.Add(step);
    }

    /// <summary>
    /// The gradient of a variable to write to. When <paramref name="isFirst"/>, its contents are unspecified and must be
    /// overwritten, else the contribution must be added.
    /// </summary>
    public Tensor<float> GradientOf(Variable variable, out bool isFirst)
    {
        isFirst = variable.Gradient is null;
        return variable.Gradient ??= Arena.Rent<float>(variable.Value.Shape());
    }

    /// <summary>Runs the recorded steps in reverse order. The last function must have set the gradient it starts from.</summary>
    public void Backward()
    {
        for (int i = backward.Count - 1; i >= 0; i--) backward[i]();
        backward.Clear();
    }
}
