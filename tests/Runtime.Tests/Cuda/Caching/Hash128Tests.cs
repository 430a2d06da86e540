using System.Text;
using Fusion.Runtime.Cuda.Caching;

namespace Fusion.Runtime.Tests;

public sealed class Hash128Tests
{
    /// <summary>XXH64 as others compute it: of nothing, of short texts, and of one that is longer than a block.</summary>
    [Theory]
    [InlineData("", 0xEF46DB3751D8E999UL)]
    [InlineData("a", 0xD24EC4F1A98C6E5BUL)]
    [InlineData("abc", 0x44BC2CF5AD770999UL)]
    [InlineData("Nobody inspects the spammish repetition", 0xFBCEA83C8A378BF1UL)]
    public void Of_KnownTexts_IsXxh64(string text, ulong expected) => Assert.Equal(expected, Hash128.Of(Encoding.ASCII.GetBytes(text), 0));

    [Fact]
    public void Text_IsTheBytesOfBothHalves_AndEveryByteCounts()
    {
        byte[] data = [.. Enumerable.Range(0, 100).Select(i => (byte)i)];
        Assert.Equal($"{Hash128.Of(data, 0):x16}", Hash128.Text(data)[..16]);
        var seen = new HashSet<string> { Hash128.Text(data) };
        for (int i = 0; i < data.Length; i++)
        {
            data[i] ^= 1;
            string changed = Hash128.Text(data);
            Assert.True(seen.Add(changed));
            Assert.True(seen.Add(changed[..16]) && seen.Add(changed[16..]));
            data[i] ^= 1;
        }
    }
}
