using Fusion.Kernels;
using Fusion.Runtime;
using Fusion.Runtime.Emulation;

namespace Fusion.Conformance;

/// <summary>Products of float16, TF32 and bytes run on tensor cores, in every orientation of their operands, and cost what they should.</summary>
public sealed class PrecisionTests
{
    private const int M = 128, N = 64, K = 128;

    public static TheoryData<string, string> Products
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string architecture in new[] { "sm_80", "sm_90a" })
                foreach (string product in s_products.Keys)
                    data.Add(architecture, product);
            return data;
        }
    }

    private static readonly SortedDictionary<string, Action<Launch, Tensors>> s_products = new(StringComparer.Ordinal)
    {
        ["float16"] = (launch, t) => PrecisionKernels.MatMul(launch, t.Of<Half>(M, K), t.Of<Half>(K, N), t.Of<float>(M, N)),
        ["float16 transposed"] = (launch, t) => PrecisionKernels.TransposedOperands(launch, t.Of<Half>(K, M), t.Of<Half>(N, K), t.Of<float>(M, N), t.Of<Half>(M, N), K),
        ["TF32"] = (launch, t) => PrecisionKernels.MatMul(launch, t.Of<float>(M, K), t.Of<float>(K, N), t.Of<float>(M, N)),
        ["TF32 transposed"] = (launch, t) => PrecisionKernels.TransposedOperands(launch, t.Of<float>(K, M), t.Of<float>(N, K), t.Of<float>(M, N), t.Of<float>(M, N), K),
        ["sbyte"] = (launch, t) => ByteKernels.MatMul(launch, t.Of<sbyte>(M, K), t.Of<sbyte>(K, N), t.Of<int>(M, N)),
        ["sbyte linear"] = (launch, t) => ByteKernels.Linear(launch, t.Of<sbyte>(M, K), t.Of<sbyte>(N, K), t.Of<float>(N), t.Of<float>(M, N)),
        ["byte transposed"] = (launch, t) => ByteKernels.TransposedOperands(launch, t.Of<byte>(K, M), t.Of<byte>(N, K), t.Of<int>(M, N), t.Of<int>(M, N), K),
    };

    [Theory, MemberData(nameof(Products))]
    public void Product_WholeTiles_DoesAllOfItOnTensorCores(string architecture, string product)
    {
        LaunchCounters counted = Run(architecture, s_products[product]);
        Assert.Equal(2L * M * N * K, counted.TensorOperations);
        // A quantised layer scales each result once.
        Assert.Equal(product == "sbyte linear" ? M * N : 0, counted.FloatOperations);
    }

    [Theory, MemberData(nameof(Products))]
    public void Product_WholeTiles_HasNoBankConflicts(string architecture, string product)
    {
        LaunchCounters counted = Run(architecture, s_products[product]);
        Assert.Equal(0, counted.SharedBankConflicts);
    }

    [Theory]
    [InlineData("float16", 64, 32, 2), InlineData("TF32", 64, 32, 4), InlineData("sbyte", 64, 64, 1)]
    public void MatMul_WholeTiles_MovesWholeSectors(string product, int rowsOfTile, int columnsOfTile, int bytes)
    {
        LaunchCounters counted = Run("sm_80", s_products[product]);
        long operands = (long)bytes * (M * K * (N / columnsOfTile) + K * N * (M / rowsOfTile));
        Assert.Equal(operands / 32, counted.GlobalLoadSectors);
        Assert.Equal(4L * M * N / 32, counted.GlobalStoreSectors);
    }

    // Bits that TF32 has not are lost, in operands alone: 1 + 2⁻¹¹ is a tie and goes away from zero, sums stay as they are.
    [Theory]
    [InlineData("cpu"), InlineData("interpreter"), InlineData("emulated")]
    public void TensorFloat_OperandsBetweenTwoNumbers_AreRoundedAwayFromZero(string name)
    {
        using Device device = Device.Open(name);
        using var t = new Tensors(device);
        Tensor<float> a = t.Of<float>(32, 64), b = t.Of<float>(64, 32), exact = t.Of<float>(32, 32), rounded = t.Of<float>(32, 32);
        float tie = 1 + MathF.ScaleB(1, -11);
        a.Fill(tie);
        b.Fill(-tie);
        PrecisionKernels.BothPrecisions(device.Launch, a, b, exact, rounded, t.Of<float>(32, 32), 64);
        float up = 1 + MathF.ScaleB(1, -10);
        // 64 additions of sums up to 65; the two differ by 0.06.
        float error = 64 * 65 * MathF.ScaleB(1, -24);
        Assert.All(rounded.ToArray(), value => Assert.Equal(-64 * up * up, value, error));
        Assert.All(exact.ToArray(), value => Assert.Equal(-64 * tie * tie, value, error));
    }

    [Theory]
    [InlineData("cpu"), InlineData("interpreter"), InlineData("emulated")]
    public void Products_OfTheLargestBytes_WrapAtTheEndsOfInt(string name)
    {
        using Device device = Device.Open(name);
        using var t = new Tensors(device);
        Tensor<byte> a = t.Of<byte>(96, 32), b = t.Of<byte>(16, 96);
        Tensor<int> d = t.Of<int>(32, 16), c = t.Of<int>(32, 16);
        a.Fill(byte.MaxValue);
        b.Fill(byte.MaxValue);
        d.Fill(int.MaxValue);
        ByteKernels.TransposedOperands(device.Launch, a, b, d, c, 96);
        Assert.All(c.ToArray(), value => Assert.Equal(unchecked(int.MaxValue + 96 * 255 * 255), value));
    }

    private static LaunchCounters Run(string architecture, Action<Launch, Tensors> run)
    {
        using EmulatedDevice device = Device.Emulated(new EmulationOptions { Architecture = architecture, Counters = true });
        using var tensors = new Tensors(device);
        run(device.Launch, tensors);
        return device.LastCounters!;
    }

    private sealed class Tensors(Device device) : IDisposable
    {
        private readonly List<IDisposable> _made = [];

        public Tensor<T> Of<T>(params int[] shape) where T : unmanaged
        {
            Tensor<T> tensor = Tensor.Zeros<T>(device, shape);
            _made.Add(tensor);
            return tensor;
        }

        public void Dispose() => _made.ForEach(t => t.Dispose());
    }
}
