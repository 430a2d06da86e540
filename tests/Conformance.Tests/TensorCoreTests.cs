using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;
using Fusion.Kernels;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Emulation;
using Fusion.Runtime.Examples;

namespace Fusion.Conformance;

/// <summary>Products of bfloat16 tiles really run on tensor cores, and cost what they should.</summary>
public sealed class TensorCoreTests
{
    private const int M = 128, N = 64, K = 96;

    [Theory]
    [InlineData("sm_80"), InlineData("sm_90a")]
    public void MatMul_WholeTiles_DoesAllProductsOnTensorCores(string architecture)
    {
        LaunchCounters counted = Run(architecture, (launch, t) => TensorKernels.MatMul(launch, t.Halves(M, K), t.Halves(K, N), t.Floats(M, N)));
        Assert.Equal(2L * M * N * K, counted.TensorOperations);
        Assert.Equal(0, counted.FloatOperations);
    }

    // The compiler chooses instructions by architecture; the kernel says nothing about them.
    [Theory]
    [InlineData("sm_75", false), InlineData("sm_80", true), InlineData("sm_86", true), InlineData("sm_90a", true), InlineData("sm_120", true)]
    public void Emit_Product_TakesTheInstructionsOfItsArchitecture(string architecture, bool hasTensorCores)
    {
        Kernel kernel = KernelMethod.Find(typeof(TensorKernels).Assembly, "TensorKernels.MatMul").Ir;
        Dictionary<string, int> tuned = kernel.Parameters.Where(p => p.Kind == ParameterKind.Tune).ToDictionary(p => p.Name, p => p.Candidates[0]);
        string cuda = CudaSpecialisation.Emit(kernel, tuned, new CudaTarget(architecture, 64 * 1024)).Text;
        Assert.Equal(hasTensorCores, cuda.Contains("fusion::mma", StringComparison.Ordinal));
    }

    // Kernels of the model are generic over their elements; those of bfloat16 lose nothing by it.
    [Theory]
    [InlineData("sm_80"), InlineData("sm_90a")]
    public void ModelProducts_OfBFloat16_DoAllProductsOnTensorCores(string architecture)
    {
        Action<Launch, Tensors>[] products =
        [
            (launch, t) => Model.Kernels.MatMul.Forward(launch, t.Halves(M, K), t.Halves(N, K), t.Halves(M, N)),
            (launch, t) => Model.Kernels.MatMul.ForwardAdd(launch, t.Halves(M, K), t.Halves(N, K), t.Halves(M, N), t.Halves(M, N)),
            (launch, t) => Model.Kernels.MatMul.InputGradient(launch, t.Halves(M, N), t.Halves(N, K), t.Halves(M, K)),
            (launch, t) => Model.Kernels.MatMul.WeightGradient(launch, t.Halves(M, N), t.Halves(M, K), t.Floats(N, K)),
        ];
        foreach (Action<Launch, Tensors> product in products)
        {
            LaunchCounters counted = Run(architecture, product);
            // Whole tiles of 64 × 64 over 32: those that stick out of the matrix are computed whole.
            Assert.InRange(counted.TensorOperations, 2L * M * N * K, 2L * M * N * 128);
            Assert.Equal(0, counted.FloatOperations);
        }
    }

    // Operands come in whole sectors, once for each program that needs them; the rows of shared memory have no conflicts.
    [Fact]
    public void MatMul_WholeTiles_MovesWholeSectorsWithoutBankConflicts()
    {
        LaunchCounters counted = Run("sm_80", (launch, t) => TensorKernels.MatMul(launch, t.Halves(M, K), t.Halves(K, N), t.Floats(M, N)));
        const int rowsOfTile = 64, columnsOfTile = 32;
        long operands = 2L * (M * K * (N / columnsOfTile) + K * N * (M / rowsOfTile));
        Assert.Equal(operands / 32, counted.GlobalLoadSectors);
        Assert.Equal(4L * M * N / 32, counted.GlobalStoreSectors);
        Assert.Equal(0, counted.SharedBankConflicts);
    }

    // The scores, the softmax and the weighted sum never leave the registers: shared memory holds operands only.
    [Fact]
    public void Attention_WholeTiles_KeepsScoresInRegisters()
    {
        const int tokens = 64, width = 32;
        LaunchCounters counted = Run("sm_80", (launch, t) => TensorKernels.Attention(launch, t.Halves(tokens, width), t.Halves(tokens, width), t.Halves(tokens, width), t.Floats(tokens, width), t.Column(tokens), 0.2f, width));
        Assert.Equal(4L * tokens * tokens * width, counted.TensorOperations);
        Assert.Equal(0, counted.SharedStores - 3L * tokens * width * sizeof(ushort) / 16 / 32);
        Assert.Equal(0, counted.SharedBankConflicts);
    }

    [Fact]
    public void Operands_ThatAreNotAligned_AreCopiedElementByElement()
    {
        using EmulatedDevice device = Device.Emulated(new EmulationOptions { Counters = true });
        using var t = new Tensors(device);
        using Tensor<BFloat16> wide = Tensor.Zeros<BFloat16>(device, M, K + 3);
        using Tensor<BFloat16> odd = wide.Slice(1, 1, K);
        TensorKernels.MatMul(device.Launch, odd, t.Halves(K, N), t.Floats(M, N));
        Assert.Equal(2L * M * N * K, device.LastCounters!.TensorOperations);
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

        public Tensor<BFloat16> Halves(int rows, int columns) => Keep(Tensor.Zeros<BFloat16>(device, rows, columns));

        public Tensor<float> Floats(int rows, int columns) => Keep(Tensor.Zeros<float>(device, rows, columns));

        public Tensor<float> Column(int rows) => Keep(Tensor.Zeros<float>(device, rows));

        public void Dispose() => _made.ForEach(t => t.Dispose());

        private T Keep<T>(T tensor) where T : IDisposable
        {
            _made.Add(tensor);
            return tensor;
        }
    }
}
