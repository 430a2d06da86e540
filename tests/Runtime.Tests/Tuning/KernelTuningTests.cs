using System.Reflection;
using Fusion.Runtime.Examples;
using Fusion.Runtime.Tuning;

namespace Fusion.Runtime.Tests.Tuning;

public sealed class KernelTuningTests
{
    private static readonly KernelMethod s_kernel = KernelMethod.Find(typeof(TunedKernels).Assembly, "TunedKernels.Reveal");

    [Fact]
    public void Launch_WithoutATable_UsesTheFirstValue()
    {
        using var device = new CpuDevice(1);
        Assert.Equal(4, Chosen(device, 32));
    }

    [Fact]
    public void Launch_WithFixedValue_UsesItUntilItIsTakenBack()
    {
        using var device = new CpuDevice(1);
        device.Launch.Fix(s_kernel.Name, "rows", 16);
        Assert.Equal(16, Chosen(device, 32));
        device.Launch.Unfix(s_kernel.Name);
        Assert.Equal(4, Chosen(device, 32));
    }

    [Theory]
    [InlineData("Fusion.Runtime.Tests.Tuning.TunedKernels.Revael")]
    [InlineData("TunedKernels.Reveal")]
    public void Fix_KernelThatDoesNotExist_NamesTheNearest(string kernel)
    {
        using var device = new CpuDevice(1);
        Assert.Equal($"There is no kernel '{kernel}' whose 'rows' could be fixed; write {s_kernel.Name}.", Assert.Throws<FusionException>(() => device.Launch.Fix(kernel, "rows", 16)).Message);
    }

    [Fact]
    public void Fix_ParameterThatDoesNotExist_NamesThoseThatDo()
    {
        using var device = new CpuDevice(1);
        Assert.Equal($"{s_kernel.Name} has no [Tune] parameter 'width' to fix; it has rows.", Assert.Throws<FusionException>(() => device.Launch.Fix(s_kernel.Name, "width", 16)).Message);
    }

    [Fact]
    public void Nearest_OfAMethod_AreItsInstances() =>
        Assert.Equal(["A.Norm.Forward<bf16>", "A.Norm.Forward<f32>"], LoadedKernels.Nearest("Norm.Forward", ["A.Norm.Backward<f32>", "A.Norm.Forward<bf16>", "A.Norm.Forward<f32>", "A.Form.Forward"]));

    [Theory]
    [InlineData(32, 8)] // exactly
    [InlineData(40, 8)] // nearest
    [InlineData(1000, 16)]
    [InlineData(1, 8)]
    public void Choose_OfATable_TakesTheNearestSize(int length, int expected) => Assert.Equal(expected, Choose(Table(Entry(32, 8), Entry(2048, 16)), length));

    [Fact]
    public void Choose_OfEntriesThatDoNotApply_KeepsTheFirstValue()
    {
        TuningEntry entry = Entry(32, 8);
        Assert.Equal(4, Choose(Table(entry with { Code = "0123456789ab" }), 32));
        Assert.Equal(4, Choose(Table(entry with { Device = "another" }), 32));
        Assert.Equal(4, Choose(Table(entry with { Constants = [new NamedInt("width", 16)] }), 32));
        Assert.Equal(4, Choose(Table(entry with { Kernel = "Another.Kernel" }), 32));
        Assert.Equal(8, Choose(Table(entry), 32));
    }

    [Fact]
    public void Choose_OfKnownSizes_AllocatesNothing()
    {
        KernelTuning tuning = Tuning(Table(Entry(32, 8), Entry(2048, 16)));
        var views = new ViewArgument[] { View(1000), View(1000) };
        int[] values = [4], constants = [8];
        tuning.Choose(values, constants, views);
        long before = GC.GetAllocatedBytesForCurrentThread();
        // Another length of the same power of two is the same size.
        for (int length = 513; length <= 1024; length++)
        {
            (views[0].Length0, views[1].Length0) = (length, length);
            tuning.Choose(values, constants, views);
        }
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Requests_OfLaunches_ListEachSizeOnce()
    {
        using var device = new CpuDevice(1);
        device.Launch.Requests = new TuningRequests();
        foreach (int length in (int[])[32, 32, 5])
            Chosen(device, length);
        Assert.Equal([$"{s_kernel.Name}\tx=32x8, y=32x8, width=8", $"{s_kernel.Name}\tx=5x8, y=5x8, width=8"], device.Launch.Requests.Lines());
    }

    private static TuningEntry Entry(int length, int rows) => new(
        s_kernel.Name, Compiler.Ir.KernelFingerprint.Of(s_kernel.Ir), "cpu test", [new("width", 8)], [new("x", [length, 8]), new("y", [length, 8])], [new("rows", rows)], 1, 2);

    private static TuningTable Table(params TuningEntry[] entries) => new(entries);

    private static int Choose(TuningTable table, int length)
    {
        int[] values = [4];
        Tuning(table).Choose(values, [8], [View(length), View(length)]);
        return values[0];
    }

    private static KernelTuning Tuning(TuningTable table) => new(
        new KernelHandle(s_kernel.Name, Compiler.Ir.IrPrinter.Print(s_kernel.Ir)) { Tuned = ["rows"] }, "cpu test", table.Of(s_kernel.Name), null);

    private static ViewArgument View(int length) => new() { Rank = 2, Length0 = length, Length1 = 8, Length2 = 1, Length3 = 1 };

    private static int Chosen(Device device, int length)
    {
        using Tensor<float> x = Tensor.Zeros<float>(device, length, 8), y = Tensor.Zeros<float>(device, length, 8);
        s_kernel.Overload.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [device.Launch, x, y, 8], null);
        return (int)y.ToArray()[0];
    }
}
