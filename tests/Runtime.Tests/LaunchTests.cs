namespace Fusion.Runtime.Tests;

public sealed class LaunchTests : IDisposable
{
    private readonly CpuDevice _device = new(1);

    public void Dispose() => _device.Dispose();

    [Fact]
    public void Argument_OfATensor_DescribesIt()
    {
        using Tensor<float> t = Tensor.Zeros<float>(_device, 2, 3, 4);
        ViewArgument v = _device.Launch.Argument(t.Transpose(1, 2), 3, "K", "x");
        Assert.Equal(t.Address, v.Address);
        Assert.Equal((3, 2, 4, 3, 1), (v.Rank, v.Length0, v.Length1, v.Length2, v.Length3));
        Assert.Equal((12, 1, 4, 0), ((int)v.Stride0, (int)v.Stride1, (int)v.Stride2, (int)v.Stride3));
        Assert.Same(_device, _device.Launch.Cpu);
    }

    [Fact]
    public void Argument_Misuse_NamesKernelAndParameter()
    {
        using var other = new InterpreterDevice();
        using Tensor<float> t = Tensor.Zeros<float>(_device, 2), foreign = Tensor.Zeros<float>(other, 2);
        Launch launch = _device.Launch;
        Expect("RmsNorm: 'x' needs a tensor of rank 2, but float (2) was given.", () => launch.Argument(t, 2, "RmsNorm", "x"));
        Expect("RmsNorm: 'x' lives on interpreter", () => launch.Argument(foreign, 1, "RmsNorm", "x"));
        Expect("RmsNorm: no tensor was given for 'x'.", () => launch.Argument(null!, 1, "RmsNorm", "x"));
        t.Dispose();
        Expect("disposed", () => launch.Argument(t, 1, "RmsNorm", "x"));
        Expect("is not a CPU device", () => _ = other.Launch.Cpu);
    }

    [Fact]
    public void CheckOverlap_SharedAndSeparateViews_AreToldApart()
    {
        using Tensor<float> t = Tensor.Zeros<float>(_device, 10, 30), other = Tensor.Zeros<float>(_device, 10, 30);
        Tensor<float> left = t.Slice(1, 0, 10), middle = t.Slice(1, 10, 10), crossing = t.Slice(1, 5, 10);
        Check(t, ViewAccess.Read, t, ViewAccess.Read, shares: false);
        Check(t, ViewAccess.Write, other, ViewAccess.Read, shares: false);
        Check(t, ViewAccess.Write, t, ViewAccess.Read, shares: true);
        Check(t, ViewAccess.InPlace, t, ViewAccess.Read, shares: false);
        Check(left, ViewAccess.Write, middle, ViewAccess.Write, shares: false);
        Check(left, ViewAccess.Write, crossing, ViewAccess.Read, shares: true);
        Check(left, ViewAccess.InPlace, crossing, ViewAccess.Read, shares: true);
        Check(t.Select(0, 3), ViewAccess.Write, t.Select(0, 4), ViewAccess.Write, shares: false);
        Check(t.Select(0, 3), ViewAccess.Write, t.Select(1, 4), ViewAccess.Read, shares: true);
        Check(t.Select(1, 3), ViewAccess.Write, t.Select(1, 4), ViewAccess.Read, shares: false);
        Check(t.Transpose(0, 1), ViewAccess.InPlace, t, ViewAccess.Read, shares: true);
        Check(t.Slice(0, 0, 0), ViewAccess.Write, t, ViewAccess.Read, shares: false);
    }

    [Fact]
    public void CheckOverlap_RandomViews_AgreesWithMarkingElements()
    {
        using Tensor<int> t = Tensor.Zeros<int>(_device, 6, 5, 8);
        var random = new Random(1);
        int shared = 0;
        for (int i = 0; i < 2000; i++)
        {
            Tensor<int> a = View(t, random), b = View(t, random);
            t.Fill(0);
            a.Fill(1);
            bool shares = b.ToArray().Contains(1);
            shared += shares ? 1 : 0;
            Check(a, ViewAccess.Write, b, ViewAccess.Read, shares);
        }
        Assert.InRange(shared, 200, 1800);
    }

    [Fact]
    public void CheckOverlap_TwelveViews_AllocatesNothing()
    {
        using Tensor<float> t = Tensor.Zeros<float>(_device, 12, 8);
        Span<ViewArgument> views = new ViewArgument[12];
        for (int i = 0; i < views.Length; i++)
            views[i] = _device.Launch.Argument(t.Select(0, i), 1, "K", "x");
        var kernel = new KernelHandle("K", "") { Views = [.. Enumerable.Repeat(new ViewParameter(4, ViewAccess.Write, "x"), views.Length)] };
        Launch.CheckOverlap(kernel, views);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Launch.CheckOverlap(kernel, views);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static Tensor<int> View(Tensor<int> t, Random random)
    {
        for (int axis = 0; axis < 3; axis++)
        {
            int start = random.Next(t.Length(axis)), length = 1 + random.Next(t.Length(axis) - start);
            t = t.Slice(axis, start, length);
        }
        return t.Permute(random.Next(2) == 0 ? [0, 1, 2] : [2, 0, 1]);
    }

    private void Check<T>(Tensor<T> a, ViewAccess accessA, Tensor<T> b, ViewAccess accessB, bool shares) where T : unmanaged
    {
        var kernel = new KernelHandle("K", "") { Views = [new ViewParameter(4, accessA, "x"), new ViewParameter(4, accessB, "y")] };
        ViewArgument[] views = [_device.Launch.Argument(a, a.Rank, "K", "x"), _device.Launch.Argument(b, b.Rank, "K", "y")];
        if (shares)
            Expect("'x' and 'y' share memory", () => Launch.CheckOverlap(kernel, views));
        else
            Launch.CheckOverlap(kernel, views);
    }

    private static void Expect(string part, Action action) =>
        Assert.Contains(part, Assert.Throws<FusionException>(action).Message, StringComparison.Ordinal);
}
