using Fusion.Runtime.Cuda;

namespace Fusion.Runtime.Tests;

public sealed class HandleSetTests
{
    [Theory]
    [InlineData(1), InlineData(256), InlineData(1 << 21)]
    public void AddAndRemove_InAnyOrder_IsWhatAHashSetHolds(int multiple)
    {
        var random = new Random(multiple);
        var set = new HandleSet();
        var expected = new HashSet<nint>();
        for (int i = 0; i < 20_000; i++)
        {
            // Few handles, so that many are added again and removed again; more of them in the middle.
            nint handle = (nint)(random.Next(1, 40 + 600 * (i / 5000 % 2)) * (long)multiple);
            if (random.Next(2) == 0)
            {
                set.Add(handle);
                expected.Add(handle);
            }
            else Assert.Equal(expected.Remove(handle), set.Remove(handle));
            Assert.Equal(expected.Count, set.Count);
        }
        Assert.Equal(expected.Order(), set.TakeAll().Order());
        Assert.Equal(0, set.Count);
        Assert.Empty(set.TakeAll());
    }

    [Fact]
    public void Zero_IsNoHandle()
    {
        var set = new HandleSet();
        Assert.Throws<ArgumentOutOfRangeException>(() => set.Add(0));
        Assert.False(set.Remove(0));
    }
}
