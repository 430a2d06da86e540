using Fusion.Gpu.Comparison;
using Fusion.Kernels;
using Fusion.Runtime;

namespace Fusion.Gpu.Tests;

/// <summary>What a kernel does wrong with its tensors is seen.</summary>
public sealed class GuardedTensorTests : IDisposable
{
    private readonly Device device = Device.Open("cpu");

    public void Dispose()
    {
        Assert.Equal(0, device.LiveAllocations);
        device.Dispose();
    }

    [Theory, InlineData(false), InlineData(true)]
    public void Read_OfAnOutputWrittenWhole_GivesItsElements(bool hasGaps)
    {
        using var tensor = new GuardedTensor<float>(device, [2, 3], hasGaps);
        tensor.Fill([]);
        tensor.View.CopyFrom([1, 2, 3, 4, 5, 6]);
        Assert.Equal([1, 2, 3, 4, 5, 6], tensor.Read(TensorRole.Output, out string? problem));
        Assert.Null(problem);
        Assert.Equal(hasGaps, !tensor.View.IsContiguous);
    }

    [Theory, InlineData(false), InlineData(true)]
    public void Read_OfAnOutputWithAHole_CountsIt(bool hasGaps)
    {
        using var tensor = new GuardedTensor<float>(device, [2, 3], hasGaps);
        tensor.Fill([]);
        tensor.View.Select(0, 1).CopyFrom([4, 5, 6]);
        tensor.Read(TensorRole.Output, out string? problem);
        Assert.Equal("3 of 6 elements were not written", problem);
    }

    [Theory, InlineData(false), InlineData(true)]
    public void Read_OfBFloat16WithAHole_CountsIt(bool hasGaps)
    {
        using var tensor = new GuardedTensor<BFloat16>(device, [2, 3], hasGaps);
        tensor.Fill([]);
        tensor.View.Select(0, 1).CopyFrom([(BFloat16)4f, (BFloat16)5f, (BFloat16)6f]);
        Assert.Equal([(BFloat16)4f, (BFloat16)5f, (BFloat16)6f], tensor.Read(TensorRole.Output, out string? problem)[3..]);
        Assert.Equal("3 of 6 elements were not written", problem);
    }

    [Fact]
    public void Read_OfAChangedInput_CountsChanges()
    {
        using var tensor = new GuardedTensor<int>(device, [4], hasGaps: false);
        tensor.Fill([1, 2, 3, 4]);
        tensor.View.CopyFrom([1, 7, 3, 4]);
        tensor.Read(TensorRole.Input, out string? problem);
        Assert.Equal("1 of 4 elements of this input were changed", problem);
    }

    [Theory, InlineData(-1), InlineData(6)]
    public void Read_AfterAWriteBesideIt_SaysSo(int position)
    {
        using var tensor = new GuardedTensor<float>(device, [6], hasGaps: false);
        tensor.Fill([1, 2, 3, 4, 5, 6]);
        Tensor.Over<float>(tensor.View.Storage, tensor.View.Offset + position, 1).CopyFrom([0]);
        tensor.Read(TensorRole.Update, out string? problem);
        Assert.Equal("1 elements beside it were overwritten", problem);
    }

    [Fact]
    public void Read_AfterAWriteIntoAGap_SaysSo()
    {
        using var tensor = new GuardedTensor<float>(device, [2, 3], hasGaps: true);
        tensor.Fill([1, 2, 3, 4, 5, 6]);
        Tensor.Over<float>(tensor.View.Storage, tensor.View.Offset + 3, 1).CopyFrom([0]);
        tensor.Read(TensorRole.Update, out string? problem);
        Assert.Equal("1 elements beside it were overwritten", problem);
    }
}
