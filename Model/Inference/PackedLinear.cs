using Fusion.Kernels;
using Fusion.Model.Kernels;
using Fusion.Runtime;

namespace Fusion.Model.Inference;

/// <summary>y = x Wᵀ, or residual + x Wᵀ, with weights that are packed once; see <see cref="PackedMatMul"/>.</summary>
internal abstract class PackedLinear : IDisposable
{
    /// <summary>Packs a weight (N, K).</summary>
    public static PackedLinear Of(Tensor<float> weight, WeightFormat format) => format switch
    {
        WeightFormat.Float32 => new Packed<float>(weight),
        WeightFormat.BFloat16 => new Packed<BFloat16>(weight),
        _ => throw new FusionException($"There is no weight format {format}; use Float32 or BFloat16."),
    };

    /// <summary>Bytes of the packed weight, padding included.</summary>
    public abstract long Bytes { get; }

    /// <summary>x (M, K), residual and y (M, N).</summary>
    public abstract void Run(Launch launch, Tensor<float> x, Tensor<float> y, Tensor<float>? residual = null);

    /// <summary>Frees the weight.</summary>
    public abstract void Dispose();

    private sealed class Packed<TElement> : PackedLinear where TElement : unmanaged
    {
        private readonly Tensor<TElement> panels;

        public Packed(Tensor<float> weight)
        {
            panels = Tensor.Zeros<TElement>(weight.Device, PackedMatMul.Panels(weight.Length(0)), weight.Length(1), PackedMatMul.Panel);
            PackedMatMul.Pack(weight.Device.Launch, weight, panels);
        }

        public override long Bytes => panels.Storage.Bytes;

        public override void Run(Launch launch, Tensor<float> x, Tensor<float> y, Tensor<float>? residual = null)
        {
            int rows = RowsOf(launch.Device, x.Length(0));
            if (residual is null) PackedMatMul.Forward(launch, x, panels, y, rows);
            else PackedMatMul.ForwardAdd(launch, x, panels, residual, y, rows);
        }

        public override void Dispose() => panels.Dispose();

        /// <summary>A processor computes single rows as such; a GPU's smallest tile has 16.</summary>
        private static int RowsOf(Device device, int rows) => rows == 1 && device.IsHost ? 1 : rows <= 16 ? 16 : 64;
    }
}
