namespace Fusion.Runtime.Tests;

public sealed unsafe class CpuDeviceTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 5)]
    [InlineData(3, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 1000)]
    public void Run_AnyThreadsAndPrograms_RunsEachProgramOnce(int threads, int programs)
    {
        using var device = new CpuDevice(threads);
        using Tensor<int> counts = Tensor.Zeros<int>(device, Math.Max(programs, 1));
        for (int launch = 1; launch <= 50; launch++)
        {
            device.Run(new Count((int*)counts.Address), programs);
            Assert.All(counts.ToArray()[..programs], count => Assert.Equal(launch, count));
        }
    }

    [Fact]
    public void Run_AfterThreadsParked_StillRunsEverything()
    {
        using var device = new CpuDevice(3);
        using Tensor<int> counts = Tensor.Zeros<int>(device, 64);
        for (int launch = 1; launch <= 3; launch++)
        {
            Thread.Sleep(20);
            device.Run(new Count((int*)counts.Address), 64);
            Assert.All(counts.ToArray(), count => Assert.Equal(launch, count));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Run_ProgramThrows_CallerGetsTheExceptionAndTheDeviceLives(int threads)
    {
        using var device = new CpuDevice(threads);
        using Tensor<int> counts = Tensor.Zeros<int>(device, 100);
        for (int i = 0; i < 20; i++)
        {
            var e = Assert.Throws<InvalidDataException>(() => device.Run(new Throw(37), 100));
            Assert.Equal("program 37", e.Message);
        }
        device.Run(new Count((int*)counts.Address), 100);
        Assert.All(counts.ToArray(), count => Assert.Equal(1, count));
    }

    [Fact]
    public void Run_ManyLaunches_AllocatesNothing()
    {
        using var device = new CpuDevice(2);
        using Tensor<int> counts = Tensor.Zeros<int>(device, 16);
        var program = new Count((int*)counts.Address);
        device.Run(program, 16);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
            device.Run(program, 16);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Run_FromWithinAProgram_IsRefused()
    {
        using var device = new CpuDevice(2);
        CpuDeviceTests.s_nested.Value = device;
        Assert.Throws<FusionException>(() => device.Run(new Nested(), 1));
    }

    [Fact]
    public void Run_SeveralDevicesOnSeveralThreads_DoNotDisturbEachOther()
    {
        Parallel.For(0, 4, _ =>
        {
            using var device = new CpuDevice(2);
            using Tensor<int> counts = Tensor.Zeros<int>(device, 33);
            for (int i = 0; i < 200; i++)
                device.Run(new Count((int*)counts.Address), 33);
            Assert.All(counts.ToArray(), count => Assert.Equal(200, count));
        });
    }

    [Fact]
    public void Scratch_OfAWorker_IsAlignedAndGrows()
    {
        using var worker = new CpuWorker(0);
        foreach (int bytes in new[] { 0, 1, 5000, 100, 1 << 20 })
        {
            nint address = worker.Scratch(bytes);
            Assert.Equal(0, address % 64);
            new Span<byte>((void*)address, bytes).Fill(1);
        }
    }

    [Theory]
    [InlineData("tpu")]
    [InlineData("")]
    public void Open_UnknownName_SaysWhatIsKnown(string name) =>
        Assert.Contains("use cpu, cuda, emulated, interpreter or auto", Assert.Throws<FusionException>(() => Device.Open(name)).Message, StringComparison.Ordinal);

    [Fact]
    public void Open_Names_GiveTheirKinds()
    {
        using Device cpu = Device.Open("cpu"), interpreter = Device.Open("interpreter"), best = Device.Open("auto");
        Assert.Equal((DeviceKind.Cpu, DeviceKind.Interpreter), (cpu.Kind, interpreter.Kind));
        Assert.NotEqual(DeviceKind.Interpreter, best.Kind);
    }

    [Fact]
    public void Peak_OnAnyMachine_IsPositive()
    {
        using var device = new CpuDevice(1);
        Assert.True(CpuPeak.MeasureGflops(device) > 0.1);
    }

    private static readonly ThreadLocal<CpuDevice> s_nested = new();

    private readonly struct Count(int* counts) : ICpuProgram
    {
        public void Run(int program, CpuWorker worker) => Interlocked.Increment(ref counts[program]);
    }

    private readonly struct Throw(int at) : ICpuProgram
    {
        public void Run(int program, CpuWorker worker)
        {
            if (program == at)
                throw new InvalidDataException($"program {program}");
        }
    }

    private readonly struct Nested : ICpuProgram
    {
        public void Run(int program, CpuWorker worker) => s_nested.Value!.Run(new Throw(-1), 1);
    }
}
