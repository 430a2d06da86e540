using System.Text;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;

namespace Fusion.StandInDriver.Tests;

public sealed class CudaModuleTests : GpuTests
{
    private const string Source = """
        extern "C" __global__ void scale(float* x, float by, int n)
        {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < n) x[i] *= by;
        }
        extern "C" __global__ void reversed(float* x)
        {
            extern __shared__ float tile[];
            tile[threadIdx.x] = x[threadIdx.x];
            __syncthreads();
            x[threadIdx.x] = tile[blockDim.x - 1 - threadIdx.x];
        }
        """;

    private static readonly Lazy<byte[]> s_ptx = new(static () => Compile("compute_80"));

    /// <summary>As NVRTC gives it: text that ends with a zero byte.</summary>
    internal static byte[] Ptx => s_ptx.Value;

    [Fact]
    public void Run_KernelOnItsParameters_ComputesAndLeavesTheRest()
    {
        using var device = new CudaDevice();
        using CudaModule module = device.Load(Ptx);
        using Tensor<float> x = Tensor.From<float>(device, [1, 2, 3, 4, 5], 5);
        device.Run(module.Function("scale"), 2, 2, Parameters(x, 10, 3));
        device.Run(module.Function("scale"), 0, 2, Parameters(x, 10, 3)); // No blocks: nothing.
        Assert.Equal([10f, 20, 30, 4, 5], x.ToArray());
        Assert.Equal(1, Gpu.Only.Calls["cuLaunchKernel"]);
    }

    [Fact]
    public void Load_PtxWithoutItsZeroByte_IsLoadedAllTheSame()
    {
        using var device = new CudaDevice();
        // Behind the text lies something that is none.
        byte[] text = [.. Ptx.AsSpan().TrimEnd((byte)0), .. "}}}"u8];
        using CudaModule module = device.Load(text.AsSpan(0, text.Length - 3));
        Assert.Equal("scale", module.Function("scale").Name);
    }

    [Fact]
    public void Load_WhatIsNoCode_NamesTheDriversError()
    {
        using var device = new CudaDevice();
        string message = Assert.Throws<FusionException>(() => device.Load("not a kernel"u8)).Message;
        Assert.Equal("CUDA failed when loading a kernel: CUDA_ERROR_INVALID_IMAGE, device kernel image is invalid.", message);
        AssertRefused("cuModuleLoadData", DriverStatus.InvalidImage);
    }

    /// <summary>The stand-in has no machine code of any kind, and Hopper's own PTX runs on Hopper only.</summary>
    [Theory]
    [InlineData("sm_90a")]
    [InlineData("compute_90a")]
    public void Load_CodeForAnotherGpu_NamesTheDriversError(string architecture)
    {
        using var device = new CudaDevice();
        string message = Assert.Throws<FusionException>(() => device.Load(Compile(architecture))).Message;
        Assert.Contains("CUDA_ERROR_NO_BINARY_FOR_GPU", message, StringComparison.Ordinal);
        AssertRefused("cuModuleLoadData", DriverStatus.NoBinaryForGpu);
    }

    [Fact]
    public void Function_ThatIsNotThere_IsNamed()
    {
        using var device = new CudaDevice();
        using CudaModule module = device.Load(Ptx);
        string message = Assert.Throws<FusionException>(() => module.Function("missing")).Message;
        Assert.Equal("CUDA failed when looking for the kernel missing: CUDA_ERROR_NOT_FOUND, named symbol not found.", message);
        AssertRefused("cuModuleGetFunction", DriverStatus.NotFound);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(100 << 10)]
    [InlineData(227 << 10)]
    public void Function_SharedMemoryThatTheGpuHas_IsThere(int bytes)
    {
        using var device = new CudaDevice();
        using CudaModule module = device.Load(Ptx);
        using Tensor<float> x = Tensor.From<float>(device, [1], 1);
        device.Run(module.Function("reversed", bytes), 1, 1, BitConverter.GetBytes(x.Address));
        Assert.Equal([1f], x.ToArray());
    }

    [Fact]
    public void Function_MoreSharedMemoryThanTheGpuHas_SaysHowMuch()
    {
        using var device = new CudaDevice();
        using CudaModule module = device.Load(Ptx);
        string message = Assert.Throws<FusionException>(() => module.Function("reversed", (227 << 10) + 1)).Message;
        Assert.StartsWith("CUDA failed when asking for 232449 bytes of shared memory for reversed: CUDA_ERROR_INVALID_VALUE", message, StringComparison.Ordinal);
        AssertRefused("cuFuncSetAttribute", DriverStatus.InvalidValue);
    }

    [Fact]
    public void Run_WrongParameterBlock_NamesTheKernel()
    {
        using var device = new CudaDevice();
        using CudaModule module = device.Load(Ptx);
        using Tensor<float> x = Tensor.Zeros<float>(device, 3);
        string message = Assert.Throws<FusionException>(() => device.Run(module.Function("scale"), 1, 1, BitConverter.GetBytes(x.Address))).Message;
        Assert.StartsWith("CUDA failed when launching scale: CUDA_ERROR_INVALID_VALUE", message, StringComparison.Ordinal);
        AssertRefused("cuLaunchKernel", DriverStatus.InvalidValue);
    }

    [Fact]
    public void Run_ModuleThatWasUnloaded_IsRefused()
    {
        using var device = new CudaDevice();
        using Tensor<float> x = Tensor.Zeros<float>(device, 3);
        CudaModule module = device.Load(Ptx);
        CudaFunction function = module.Function("scale");
        module.Dispose();
        Assert.Throws<FusionException>(() => device.Run(function, 1, 1, Parameters(x, 1, 3)));
        AssertRefused("cuLaunchKernel", DriverStatus.InvalidHandle);
    }

    /// <summary>A launch fails when the GPU comes to it; from then on nothing works, and disposing must not hide the reason.</summary>
    [Fact]
    public void Run_KernelThatLeavesItsMemory_FailsAtTheNextWaitAndDisposingIsSilent()
    {
        string message = Assert.Throws<FusionException>(() =>
        {
            using var device = new CudaDevice();
            using CudaModule module = device.Load(Ptx);
            using var mark = new CudaEvent(device);
            using Tensor<float> x = Tensor.Zeros<float>(device, 3);
            device.Run(module.Function("scale"), 1, 8, Parameters(x, 1, 8));
            device.Synchronize();
        }).Message;
        Assert.Equal("CUDA failed when waiting for the GPU: CUDA_ERROR_ILLEGAL_ADDRESS, an illegal memory access was encountered.", message);
        Assert.All(TakeRefusals(), refusal => Assert.Equal(DriverStatus.IllegalAddress, refusal.Status));
        Gpu.Only.Forget(); // What was left cannot be given back after a failure.
    }

    private static byte[] Compile(string architecture) =>
        Nvrtc.Compile(new NvrtcRequest("/modules.cu", Source, [], [.. Nvrtc.ExactArithmetic, "-default-device"], architecture)).Code;

    private static byte[] Parameters(Tensor<float> x, float by, int n) =>
        [.. BitConverter.GetBytes(x.Address), .. BitConverter.GetBytes(by), .. BitConverter.GetBytes(n)];
}
