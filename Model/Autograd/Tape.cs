using Fusion.Runtime;

namespace Fusion.Model.Autograd;

/// <summary>
/// Reverse-mode differentiation of one step: functions record what to do on the way back, <see cref="Backward"/> does it in
/// reverse order. Activations and their gradients are rented from an arena that is reset with the tape.
/// </summary>
public sealed class Tape(Device device, Arena arena, bool recording = true)
{
    private readonly List<Action> backward = [];
    private readonly Dictionary<long, Stack<Tensor<float>>> spent = [];

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
        return variable.Gradient ??= RentGradient(variable.Value.Shape());
    }

    /// <summary>
    /// Gives up the gradient of a variable that no later step reads, so that the next gradient of its size is written
    /// where this one still is in cache.
    /// </summary>
    public void Spend(Variable variable)
    {
        if (variable.Gradient is { } gradient && gradient != variable.Value) Stack(gradient.Count).Push(gradient);
        variable.Gradient = null;
    }

    private Tensor<float> RentGradient(int[] shape)
    {
        long count = shape.Aggregate(1L, (a, b) => a * b);
        return Stack(count).TryPop(out var reused) ? reused.Reshape(shape) : Arena.Rent<float>(shape);
    }

    private Stack<Tensor<float>> Stack(long count) => spent.TryGetValue(count, out var stack) ? stack : spent[count] = new();

    /// <summary>Runs the recorded steps in reverse order. The last function must have set the gradient it starts from.</summary>
    public void Backward()
    {
        for (int i = backward.Count - 1; i >= 0; i--) backward[i]();
        backward.Clear();
    }
}
