using System.Reflection;
using Fusion.Kernels;
using Fusion.Runtime.Examples;

namespace Fusion.Runtime.Tests.Examples;

public sealed class ExampleCallTests : IDisposable
{
    private static readonly Assembly s_assembly = typeof(Outer).Assembly;

    private readonly CpuDevice _cpu = new(1);

    public void Dispose()
    {
        Assert.Equal(0, _cpu.LiveAllocations);
        _cpu.Dispose();
    }

    [Fact]
    public void Find_NestedKernel_HasItsExample()
    {
        KernelMethod kernel = KernelMethod.Find(s_assembly, "Inner.Pick");
        Assert.Equal("Fusion.Runtime.Tests.Examples.Outer.Inner.Pick", kernel.Name);
        Assert.Equal(["ids", "scale", "x", "y"], kernel.Example.Names);
        Assert.Equal("5 in 0..16", kernel.Example["ids"]);
        Assert.Empty(KernelMethod.Find(s_assembly, kernel.Name[..^4] + "Chain").Example.Names);
        Assert.Contains("fusion kernels list", Assert.Throws<FusionException>(() => KernelMethod.Find(s_assembly, "nner.Pick")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OnTwoDevices_HasTheSameInputsAndResults()
    {
        using var interpreter = new InterpreterDevice();
        using ExampleCall a = Call(_cpu), b = Call(interpreter);
        a.Run();
        b.Run();
        Tensor<float> x = (Tensor<float>)a.Arguments[1], y = (Tensor<float>)a.Arguments[3];
        int[] ids = ((Tensor<int>)a.Arguments[2]).ToArray();
        Assert.Equal(Enumerable.Range(0, 5 * 8).Select(i => 2 * x.Span[ids[i / 8] * 8 + i % 8]), y.ToArray());
        Assert.Equal(y.ToArray(), ((Tensor<float>)b.Arguments[3]).ToArray());
    }

    [Fact]
    public void Arguments_OfStructs_HaveTheMembersOfTheExample()
    {
        KernelMethod kernel = KernelMethod.Find(s_assembly, "Inner.Lines");
        using var call = new ExampleCall(kernel, kernel.Example.With("second.On=true"), _cpu);
        Outer.Inner.Line first = (Outer.Inner.Line)call.Arguments[3], second = (Outer.Inner.Line)call.Arguments[5];
        Assert.Equal((0.5f, 3, true, -2f, 1, true), (first.Slope, first.Steps, first.On, second.Slope, second.Steps, second.On));
        Assert.Equal(1f, call.Arguments[4]);
        call.Run();
        Assert.Equal(((Tensor<float>)call.Arguments[1]).ToArray().Select(x => x * 1.5f * -2f + 1f), ((Tensor<float>)call.Arguments[2]).ToArray());
    }

    [Fact]
    public void Arguments_WithoutAMemberOfAStruct_SaysWhich()
    {
        KernelMethod kernel = KernelMethod.Find(s_assembly, "Inner.Lines");
        var error = Assert.Throws<FusionException>(() => new ExampleCall(kernel, KernelExample.Parse(kernel.Name, ["x=5", "y=5", "first.Slope=1"]), _cpu));
        Assert.EndsWith("says nothing about 'first.Steps'; add first.Steps=its value to [Example] or to --with.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_Overridden_FollowTheNewValues()
    {
        using ExampleCall call = Call(_cpu, "x = 4x3, ids=2 in 0..4, y=2x3, enabled=false, width=3, rows=7");
        Assert.Equal([4, 3], ((Tensor<float>)call.Arguments[1]).Shape());
        Assert.Equal([2f, false, 3], call.Arguments.Skip(4));
        int[] tuned = [4];
        _cpu.Launch.Choose(new KernelHandle("Fusion.Runtime.Tests.Examples.Outer.Inner.Pick", "") { Tuned = ["rows"] }, tuned, [], []);
        Assert.Equal([7], tuned);
        using Tensor<float> before = Tensor.From<float>(_cpu, ((Tensor<float>)call.Arguments[3]).ToArray(), 2, 3);
        call.Run();
        Assert.Equal(before.ToArray(), ((Tensor<float>)call.Arguments[3]).ToArray()); // not enabled
    }

    [Fact]
    public void Arguments_OfAnotherSeed_AreOthers()
    {
        float[] Elements(int seed)
        {
            using ExampleCall call = Call(_cpu, seed: seed);
            return ((Tensor<float>)call.Arguments[1]).ToArray();
        }

        Assert.Equal(Elements(1), Elements(1));
        Assert.NotEqual(Elements(1), Elements(2));
    }

    [Theory]
    [InlineData("z=3", "has no parameter 'z'; it has x, ids, y, scale, enabled, width, rows.")]
    [InlineData("x", "has 'x', which is not name=value")]
    [InlineData("=3", "has '=3', which is not name=value")]
    [InlineData("scale=", "has 'scale=', which is not name=value")]
    [InlineData("scale=1, scale=2", "states 'scale' twice")]
    [InlineData("scale=fast", "'scale=fast' is not a number.")]
    [InlineData("enabled=1", "'enabled=1' is not true or false.")]
    [InlineData("width=8.5", "'width=8.5' is not an integer.")]
    [InlineData("rows=0", "'rows=0' is not positive.")]
    [InlineData("ids=5", "'ids=5' needs a range")]
    public void Create_ValueThatDoesNotFit_SaysWhichAndFreesWhatItMade(string overrides, string expected)
    {
        var error = Assert.Throws<FusionException>(() => Call(_cpu, overrides));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("Fusion.Runtime.Tests.Examples.Outer.Inner.Pick", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_NothingSaid_NamesTheFirstMissingParameter()
    {
        KernelMethod kernel = KernelMethod.Find(s_assembly, "Chain");
        Assert.Contains("says nothing about 'next'; add next=its shape", Error("").Message, StringComparison.Ordinal);
        Assert.Contains("says nothing about 'blocks'; add blocks=its value", Error("next=4 in 0..4, y=4 in 0..1").Message, StringComparison.Ordinal);

        FusionException Error(string with) => Assert.Throws<FusionException>(() => new ExampleCall(kernel, kernel.Example.With(with), _cpu));
    }

    [Fact]
    public void Run_IndexOutsideAView_IsASentenceAboutTheExample()
    {
        using var interpreter = new InterpreterDevice();
        KernelMethod kernel = KernelMethod.Find(s_assembly, "Chain");
        using var call = new ExampleCall(kernel, kernel.Example.With("next=4 in 9..10, y=4 in 0..1, blocks=4"), interpreter);
        Assert.Contains("Chain: the example does not fit the kernel: The coordinates (9) are outside", Assert.Throws<FusionException>(call.Run).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_InterpreterThatCounts_AddsTheWork()
    {
        var counts = new WorkCounts();
        using var interpreter = new InterpreterDevice(new InterpreterOptions { Counts = counts });
        using ExampleCall call = Call(interpreter, "ids=5 in 3..4");
        call.Run();
        // Three programs make views of the same tensors: five ids and one row of x are read, once.
        Assert.Equal((4L * (5 + 8), 4L * 5 * 8, 5L * 8), (counts.BytesRead, counts.BytesWritten, counts.Flops));
    }

    private static ExampleCall Call(Device device, string with = "", int seed = 1)
    {
        KernelMethod kernel = KernelMethod.Find(s_assembly, "Pick");
        return new ExampleCall(kernel, kernel.Example.With(with), device, seed);
    }
}
