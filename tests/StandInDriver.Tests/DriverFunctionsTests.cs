using System.Reflection;
using System.Runtime.InteropServices;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;

namespace Fusion.StandInDriver.Tests;

/// <summary>That the stand-in has every function, that every function is used, and that it notices misuse.</summary>
public sealed unsafe class DriverFunctionsTests : GpuTests
{
    /// <summary>Functions that a working device calls in no test here, each with the reason: none.</summary>
    private static readonly string[] s_uncalled = [];

    /// <summary>Every function of the driver that Fusion imports.</summary>
    private static IEnumerable<string> Imports => typeof(DriverNative).GetMethods(BindingFlags.Static | BindingFlags.Public)
        .Select(method => method.GetCustomAttribute<LibraryImportAttribute>()?.EntryPoint ?? throw new InvalidOperationException($"{method.Name} is no import."));

    [Fact]
    public void StandIn_FunctionsThatFusionImports_AreAllThereAndNoOthers() =>
        Assert.Equal(Imports.Order(StringComparer.Ordinal), DriverFunctions.All.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Device_WhatItCanDo_CallsEveryImportedFunction()
    {
        // A process initialises the driver once, and other tests may have been first.
        Assert.Equal(0, DriverNative.Init(0));
        Assert.NotNull(CudaDevice.DriverVersion);
        using (var device = new CudaDevice())
        {
            using (CudaModule module = device.Load(CudaModuleTests.Ptx))
            using (Tensor<float> x = Tensor.From<float>(device, [1, 2], 2), y = Tensor.Zeros<float>(device, 2))
            using (Tensor<Kernels.BFloat16> z = Tensor.Zeros<Kernels.BFloat16>(device, 2))
            using (CudaEvent start = new(device), end = new(device))
            {
                start.Record();
                device.Run(module.Function("reversed", 50 << 10), 1, 2, BitConverter.GetBytes(x.Address));
                y.Fill(1);
                z.Fill(default);
                y.CopyFrom(x);
                end.Record();
                end.Synchronize();
                end.MillisecondsSince(start);
                Assert.Equal([2f, 1], y.ToArray());
                Assert.Throws<FusionException>(() => module.Function("missing"));
            }
            device.Memory();
            device.PeakMemory();
            device.ReleaseFreedMemory();
        }
        AssertRefused("cuModuleGetFunction", DriverStatus.NotFound);
        Assert.Equal(s_uncalled, Imports.Except(Gpu.Only.Calls.Keys));
    }

    [Fact]
    public void Context_NoneOrAnEndedOne_IsRefused()
    {
        Assert.Equal(0, DriverNative.Init(0));
        Assert.Equal(0, DriverNative.PrimaryContextRetain(out nint context, 0));
        Assert.Equal(0, DriverNative.ContextSetCurrent(0));
        Assert.NotEqual(0, DriverNative.StreamCreate(out _, 1));
        AssertRefused("cuStreamCreate", DriverStatus.InvalidContext);
        Assert.Equal(0, DriverNative.PrimaryContextRelease(0));
        Assert.NotEqual(0, DriverNative.ContextSetCurrent(context));
        AssertRefused("cuCtxSetCurrent", DriverStatus.InvalidContext);
        Assert.NotEqual(0, DriverNative.PrimaryContextRelease(0));
        AssertRefused("cuDevicePrimaryCtxRelease_v2", DriverStatus.InvalidContext);
    }

    [Fact]
    public void Memory_FreedTwiceOrUsedAfterwardsOrOverrun_IsRefused() => WithStream(stream =>
    {
        Assert.Equal(0, DriverNative.MemAllocAsync(out nint address, 64, stream));
        Assert.NotEqual(0, DriverNative.MemsetD8Async(address + 60, 0, 5, stream));
        AssertRefused("cuMemsetD8Async", DriverStatus.InvalidValue);
        Assert.NotEqual(0, DriverNative.MemFreeAsync(address + 16, stream));
        AssertRefused("cuMemFreeAsync", DriverStatus.InvalidValue);
        Assert.Equal(0, DriverNative.MemFreeAsync(address, stream));
        Assert.NotEqual(0, DriverNative.MemFreeAsync(address, stream));
        AssertRefused("cuMemFreeAsync", DriverStatus.InvalidValue);
        int value;
        Assert.NotEqual(0, DriverNative.CopyDeviceToHost(&value, address, sizeof(int), stream));
        AssertRefused("cuMemcpyDtoHAsync_v2", DriverStatus.InvalidValue);
        Assert.NotEqual(0, DriverNative.MemAllocAsync(out _, 64, stream + 1));
        AssertRefused("cuMemAllocAsync", DriverStatus.InvalidHandle);
    });

    [Fact]
    public void Copy_ReadBeforeTheStreamIsWaitedFor_IsNotThereYet() => WithStream(stream =>
    {
        int source = 42, result = 0;
        Assert.Equal(0, DriverNative.MemAllocAsync(out nint address, sizeof(int), stream));
        Assert.Equal(0, DriverNative.CopyHostToDevice(address, &source, sizeof(int), stream));
        Assert.Equal(0, DriverNative.CopyDeviceToHost(&result, address, sizeof(int), stream));
        Assert.Equal(0, result);
        Assert.Equal(0, DriverNative.StreamSynchronize(stream));
        Assert.Equal(42, result);
        Assert.Equal(0, DriverNative.MemFreeAsync(address, stream));
    });

    [Fact]
    public void Context_EndedWithThingsInIt_NamesThem()
    {
        Assert.Equal(0, DriverNative.Init(0));
        Assert.Equal(0, DriverNative.PrimaryContextRetain(out nint context, 0));
        Assert.Equal(0, DriverNative.ContextSetCurrent(context));
        Assert.Equal(0, DriverNative.StreamCreate(out nint stream, 1));
        Assert.Equal(0, DriverNative.MemAllocAsync(out _, 64, stream));
        Assert.Equal(0, DriverNative.PrimaryContextRelease(0));
        Assert.Equal(["a stream", "64 bytes of memory"], Gpu.Only.Left);
        Gpu.Only.Forget();
    }

    [Fact]
    public void Launch_ReadOfMemoryThatNobodyWrote_Fails() => WithStream(stream =>
    {
        Assert.Equal(0, DriverNative.MemAllocAsync(out nint address, 64, stream));
        fixed (byte* image = CudaModuleTests.Ptx)
            Assert.Equal(0, DriverNative.ModuleLoadData(out nint module, image) | Launch(module));
        Assert.Equal((int)DriverStatus.LaunchFailed, DriverNative.StreamSynchronize(stream));
        Assert.Contains("uninitialised", Assert.Single(TakeRefusals()).Reason, StringComparison.Ordinal);

        int Launch(nint module)
        {
            Assert.Equal(0, DriverNative.ModuleGetFunction(out nint function, module, "reversed"));
            nint parameters = address;
            nuint size = 8;
            void** extra = stackalloc void*[5] { (void*)1, &parameters, (void*)2, &size, null };
            return DriverNative.LaunchKernel(function, 1, 1, 1, 1, 1, 1, 4, stream, null, extra);
        }
    });

    /// <summary>Runs calls with a context and a stream, which end afterwards.</summary>
    private static void WithStream(Action<nint> calls)
    {
        Assert.Equal(0, DriverNative.Init(0));
        Assert.Equal(0, DriverNative.PrimaryContextRetain(out nint context, 0));
        Assert.Equal(0, DriverNative.ContextSetCurrent(context));
        Assert.Equal(0, DriverNative.StreamCreate(out nint stream, 1));
        try
        {
            calls(stream);
            if (Gpu.Only.Failure is null)
                Assert.Equal(0, DriverNative.StreamDestroy(stream));
        }
        finally
        {
            Assert.Equal(0, DriverNative.PrimaryContextRelease(0));
        }
        if (Gpu.Only.Failure is not null)
            Gpu.Only.Forget();
    }
}
