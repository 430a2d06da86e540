namespace Fusion.Runtime.Tests;

/// <summary>Large tensors lie so that huge pages can back them; small ones are not spread out for it.</summary>
public sealed class HugePagesTests
{
    [Theory]
    [InlineData(4, false)]
    [InlineData((HugePages.Size / 4) - 1, false)]
    [InlineData(HugePages.Size / 4, true)]
    [InlineData((3 * HugePages.Size / 4) + 5, true)]
    public void Tensors_from_the_size_of_a_huge_page_on_begin_at_one(int floats, bool aligned)
    {
        using var device = new CpuDevice(1);
        using var tensor = Tensor.Zeros<float>(device, floats);
        Assert.Equal(aligned ? (nuint)HugePages.Size : 64u, HugePages.AlignmentFor((nuint)floats * 4, 64));
        if (aligned) Assert.Equal(0, tensor.Address % (nint)HugePages.Size);
        // Advised or not, all of it is zeroed memory that can be written.
        Assert.DoesNotContain(tensor.ToArray(), x => x != 0f);
        tensor.CopyFrom([.. Enumerable.Range(0, floats).Select(i => (float)i)]);
        Assert.Equal(floats - 1f, tensor.ToArray()[^1]);
    }

    [Fact]
    public void Advice_for_a_short_range_does_nothing() => HugePages.Advise(0, (nuint)HugePages.Size - 1);
}
