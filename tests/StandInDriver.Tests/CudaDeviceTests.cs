using Fusion.Runtime;
using Fusion.Runtime.Cuda;

namespace Fusion.StandInDriver.Tests;

public sealed class CudaDeviceTests : GpuTests
{
    [Fact]
    public void Open_NoDeviceNamed_IsTheGpu()
    {
        using Device device = Device.Open("auto");
        var gpu = Assert.IsType<CudaDevice>(device);
        Assert.Equal("cuda:0 (Stand-in)", gpu.Name);
        Assert.Equal((99, 0, 4, 227 << 10), (gpu.Major, gpu.Minor, gpu.Multiprocessors, gpu.SharedBytesPerBlock));
        Assert.Equal("13.0", CudaDevice.DriverVersion);
    }

    [Fact]
    public void Open_GpuNewerThanNvrtc_AsksForPtxOfTheNewestArchitecture()
    {
        using var device = new CudaDevice();
        Assert.Equal($"compute_{Nvrtc.SupportedArchitectures.Max()}", device.Architecture);
    }

    [Fact]
    public void Open_GpuThatNvrtcKnows_AsksForMachineCode()
    {
        Gpu.Only.Capability = (9, 0);
        using var device = new CudaDevice();
        Assert.Equal("sm_90a", device.Architecture);
    }

    [Fact]
    public void Open_GpuOlderThanAmpere_IsTheCpuWhereNoDeviceIsNamedAndElseOneSentence()
    {
        Gpu.Only.Capability = (7, 5);
        using Device device = Device.Open("auto");
        Assert.Equal(DeviceKind.Cpu, device.Kind);
        string message = Assert.Throws<FusionException>(() => Device.Open("cuda")).Message;
        Assert.Equal("--device cuda: GPU 0 has compute capability 7.5, and generated kernels need 8.0 or newer; use --device cpu.", message);
    }

    [Fact]
    public void Open_GpuThatIsNotThere_SaysHowManyThereAre() =>
        Assert.Equal("--device cuda: GPU 1 does not exist, this machine has 1.", Assert.Throws<FusionException>(() => new CudaDevice(1)).Message);

    [Fact]
    public void Dispose_TensorsAndModulesLeft_AreFreedThoughAnotherDeviceKeepsTheContext()
    {
        using var other = new CudaDevice();
        var device = new CudaDevice();
        Tensor<float> forgotten = Tensor.Zeros<float>(device, 1000);
        CudaModule module = device.Load(CudaModuleTests.Ptx);
        device.Dispose();
        Assert.Equal(0ul, Gpu.Only.Used);
        Assert.Equal(1, Gpu.Only.Calls["cuModuleUnload"]);
        // Both are gone; disposing them late asks for nothing.
        forgotten.Dispose();
        module.Dispose();
    }

    [Fact]
    public void Dispose_Twice_IsOnce()
    {
        var device = new CudaDevice();
        device.Dispose();
        device.Dispose();
        Assert.Throws<FusionException>(device.Synchronize);
    }

    [Fact]
    public void Allocate_TensorsThatAreDisposed_FreesEachOnce()
    {
        using var device = new CudaDevice();
        for (int i = 0; i < 3; i++)
            using (Tensor.Zeros<float>(device, 100 * i))
                Assert.Equal(1, device.LiveAllocations);
        Assert.Equal((3, 3), (Gpu.Only.Calls["cuMemAllocAsync"], Gpu.Only.Calls["cuMemFreeAsync"]));
        Assert.Equal(0ul, Gpu.Only.Used);
    }

    [Fact]
    public void Allocate_MoreThanTheGpuHas_SaysHowMuchIsInUse()
    {
        using var device = new CudaDevice();
        using Tensor<float> x = Tensor.Zeros<float>(device, 1 << 18);
        string message = Assert.Throws<FusionException>(() => device.Allocate(2L << 30)).Message;
        Assert.Equal("cuda:0 (Stand-in): 2048 MiB of GPU memory are not available (1 MiB are in use here).", message);
        AssertRefused("cuMemAllocAsync", DriverStatus.OutOfMemory);
    }

    [Fact]
    public void Memory_PoolThatKeepsWhatIsFreed_GivesItBackWhenAsked()
    {
        const long bytes = 64 << 20;
        using var device = new CudaDevice();
        (long free, long total) = device.Memory();
        Assert.Equal((total, (long)Gpu.TotalMemory), (free, total));
        device.Allocate(bytes).Dispose();
        device.Synchronize();
        Assert.Equal(total - bytes, device.Memory().Free);
        Assert.Equal(bytes, device.PeakMemory());
        device.ReleaseFreedMemory();
        device.ResetPeakMemory();
        Assert.Equal(total, device.Memory().Free);
        Assert.Equal(0, device.PeakMemory());
        Assert.Equal(8 << 20, device.CacheBytes);
    }

    [Fact]
    public void Launches_FromAnotherThread_BindTheContextThere()
    {
        using var device = new CudaDevice();
        float[] values = [];
        var thread = new Thread(() =>
        {
            using Tensor<float> x = Tensor.Zeros<float>(device, 3);
            x.Fill(1);
            values = x.ToArray();
        });
        thread.Start();
        thread.Join();
        Assert.Equal([1f, 1, 1], values);
    }

    [Fact]
    public void Launch_OfALoadedKernel_AllocatesNothing()
    {
        using var device = new CudaDevice();
        using Tensor<float> x = Tensor.Zeros<float>(device, 8, 16), y = Tensor.Zeros<float>(device, 8, 16);
        Model.Kernels.SwiGlu.Forward(device.Launch, x, x, y, 16);
        device.Synchronize();
        Gpu.Only.DiscardsLaunches = true;
        // The first one of this kind compiles what it runs through.
        Model.Kernels.SwiGlu.Forward(device.Launch, x, x, y, 16);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            Model.Kernels.SwiGlu.Forward(device.Launch, x, x, y, 16);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Gpu.Only.DiscardsLaunches = false;
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void Launch_OfAKernelThatAnotherDeviceCompiled_NeedsNoCompiler()
    {
        float[] values = [.. Enumerable.Range(0, 128).Select(i => i + 20f)];
        for (int round = 0; round < 2; round++)
        {
            using var device = new CudaDevice();
            using Tensor<float> x = Tensor.From<float>(device, values, 8, 16), y = Tensor.Zeros<float>(device, 8, 16);
            Model.Kernels.SwiGlu.Forward(device.Launch, x, x, y, 16);
            Assert.Equal(values.Select(v => v * v), y.ToArray().Select(v => MathF.Round(v)));
            // The second device found the plan, so that it never parsed the kernel; the first one may find that of an earlier run.
            Assert.True(round == 0 || device.HasOnlyPlannedKernels);
        }
    }
}
