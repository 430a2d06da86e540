using Fusion.Runtime.Cuda.Caching;

namespace Fusion.Runtime.Tests;

public sealed class CacheLimitTests
{
    [Theory]
    [InlineData(null, 536870912)]
    [InlineData(" ", 536870912)]
    [InlineData("0", 0)]
    [InlineData("1000000", 1000000)]
    [InlineData("3k", 3072)]
    [InlineData("512M", 536870912)]
    [InlineData(" 2 GiB ", 2147483648)]
    [InlineData("8589934591G", 9223372035781033984)]
    public void Parse_Sizes_GivesBytes(string? text, long bytes) => Assert.Equal(bytes, CacheLimit.Parse(text));

    [Theory]
    [InlineData("lots")]
    [InlineData("-1")]
    [InlineData("1.5G")]
    [InlineData("5MB")] // thousands or 1024s?
    [InlineData("8589934592G")] // 2^63
    [InlineData("99999999999999999999")]
    [InlineData("M")]
    public void Parse_AnythingElse_IsOneSentenceThatSaysWhatToGive(string text)
    {
        string message = Assert.Throws<FusionException>(() => CacheLimit.Parse(text)).Message;
        Assert.StartsWith($"FUSION_CACHE_LIMIT is '{text}'; give a size such as", message, StringComparison.Ordinal);
    }
}
