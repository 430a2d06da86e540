using Fusion.Model.Autograd;
using Fusion.Model.Kernels;
using Fusion.Runtime;

namespace Fusion.Pipelines.Benchmarks;

/// <summary>
/// What one layer does beside products and attention, forward and backward, with random tensors in their places:
/// n₁ = norm(x); q, k turned by position; h = x + a; n₂ = norm(h); s = swiglu(gate, up); y = h + m.
/// In the model the two sums ride on products; here they are passes of their own. The backward sums ride on the
/// normalisation's, as in the model.
/// </summary>
internal sealed class ElementwiseWork : IDisposable
{
    /// <summary>Rows that one program of the normalisation's backward pass sums; the model's choice.</summary>
    private const int NormRows = 32;

    private readonly RopeTable rope;

    public ElementwiseWork(BenchmarkModel model, WorkInputs inputs)
    {
        int rows = model.Rows, d = model.Config.Width, f = model.Config.HiddenWidth, heads = model.Config.Heads;
        float epsilon = model.Config.NormEpsilon;
        (X, A, M, DN1, DN2, Dy) = (inputs.Random(rows, d), inputs.Random(rows, d), inputs.Random(rows, d), inputs.Random(rows, d), inputs.Random(rows, d), inputs.Random(rows, d));
        (Qkv, DQkv) = (inputs.Random(rows, 3 * d), inputs.Random(rows, 3 * d));
        (GateUp, DS) = (inputs.Random(rows, 2 * f), inputs.Random(rows, f));
        (Gain1, Gain2) = (inputs.Random(d), inputs.Random(d));
        Tensor<float> n1 = inputs.Zeros(rows, d), n2 = inputs.Zeros(rows, d), s = inputs.Zeros(rows, f), dGateUp = inputs.Zeros(rows, 2 * f);
        Tensor<float> inverse1 = inputs.Zeros(rows), inverse2 = inputs.Zeros(rows), dGain1 = inputs.Zeros(d), dGain2 = inputs.Zeros(d);
        Tensor<float> partial = inputs.Zeros((rows + NormRows - 1) / NormRows, d);
        Tensor<float> gate = GateUp.Slice(1, 0, f), up = GateUp.Slice(1, f, f);
        rope = new RopeTable(inputs.Device, model.Tokens, model.Config.HeadWidth, model.Config.RopeTheta);
        var launch = inputs.Launch;
        Tensor<float> QueriesAndKeys(Tensor<float> x) => x.Reshape(model.Batch, model.Tokens, 3 * heads, d / heads).Transpose(1, 2).Slice(1, 0, 2 * heads);
        Tensor<float> Flat(Tensor<float> x) => x.Reshape((int)x.Count);
        void NormBackward(Tensor<float> dy, Tensor<float> x, Tensor<float> gain, Tensor<float> inverse, Tensor<float> dGain)
        {
            RmsNorm.Backward(launch, dy, x, gain, inverse, Dy, partial, d, NormRows);
            Reductions.AddRows(launch, partial, dGain, 32);
        }

        // Elements: each norm 2 n forward and 4 n backward, rotations 4 n each way, each sum 3 n, SwiGLU 3 and 5 times rows · f.
        double n = (double)rows * d, hidden = (double)rows * f;
        Group = new($"norms, rotation, residual sums, SwiGLU of one layer of {model.Name}, forward and backward", () =>
        {
            RmsNorm.Forward(launch, X, Gain1, n1, inverse1, epsilon, d);
            rope.Rotate(launch, QueriesAndKeys(Qkv), 1);
            Reductions.Add(launch, Flat(X), Flat(A)); // h, where a was
            RmsNorm.Forward(launch, A, Gain2, n2, inverse2, epsilon, d);
            SwiGlu.Forward(launch, gate, up, s, f);
            Reductions.Add(launch, Flat(A), Flat(M)); // y, where m was
            // The gradient of y becomes that of h, and then that of x, where it is.
            SwiGlu.Backward(launch, DS, gate, up, dGateUp.Slice(1, 0, f), dGateUp.Slice(1, f, f), f);
            NormBackward(DN2, A, Gain2, inverse2, dGain2);
            rope.Rotate(launch, QueriesAndKeys(DQkv), -1);
            NormBackward(DN1, X, Gain1, inverse1, dGain1);
        })
        { Calls = model.Config.Layers, Bytes = sizeof(float) * (26 * n + 8 * hidden), WorkingSet = sizeof(float) * (14 * n + 6 * hidden) };
        Results = [("n1", n1), ("n2", n2), ("s", s), ("y", M), ("dx", Dy), ("dgain1", dGain1), ("dgain2", dGain2), ("d(gate, up)", dGateUp)];
    }

    /// <summary>Inputs and gradients of the residual stream: (rows, d). A, M and Dy are overwritten with sums.</summary>
    public Tensor<float> X { get; }

    public Tensor<float> A { get; }

    public Tensor<float> M { get; }

    public Tensor<float> DN1 { get; }

    public Tensor<float> DN2 { get; }

    public Tensor<float> Dy { get; }

    /// <summary>Projections and their gradient (rows, 3 d), of which queries and keys are turned in place.</summary>
    public Tensor<float> Qkv { get; }

    public Tensor<float> DQkv { get; }

    /// <summary>(rows, 2 f).</summary>
    public Tensor<float> GateUp { get; }

    /// <summary>(rows, f).</summary>
    public Tensor<float> DS { get; }

    public Tensor<float> Gain1 { get; }

    public Tensor<float> Gain2 { get; }

    public Work Group { get; }

    /// <summary>What one call on fresh tensors computes, by name: other implementations must have the same.</summary>
    public IReadOnlyList<(string Name, Tensor<float> Value)> Results { get; }

    public void Dispose() => rope.Dispose();
}
