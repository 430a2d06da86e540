using Fusion.Cli.Commands;
using Fusion.Runtime.Cuda.Caching;

namespace Fusion.Cli.Tests;

/// <summary>These tests name a folder of their own in FUSION_CACHE; the collection runs alone, so nobody else sees it.</summary>
[Collection(ConsoleTests.Name)]
public sealed class CacheCommandTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("fusion-cache-").FullName;
    private readonly string? _cache = Environment.GetEnvironmentVariable("FUSION_CACHE");
    private readonly string? _limit = Environment.GetEnvironmentVariable("FUSION_CACHE_LIMIT");

    public CacheCommandTests()
    {
        Environment.SetEnvironmentVariable("FUSION_CACHE", _root);
        Environment.SetEnvironmentVariable("FUSION_CACHE_LIMIT", null);
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("FUSION_CACHE", _cache);
        Environment.SetEnvironmentVariable("FUSION_CACHE_LIMIT", _limit);
        Directory.Delete(_root, recursive: true);
    }

    [Fact]
    public void Info_Entries_AreCountedWithTheirAges()
    {
        Entry("a", 1500, new DateTime(2026, 3, 1, 7, 5, 0, DateTimeKind.Utc));
        Entry("b", 548, new DateTime(2026, 4, 2, 23, 59, 0, DateTimeKind.Utc));
        string[] lines = CommandLine.Run("kernels", "cache", "info").AssertSuccess().Output.Split('\n');
        Assert.Equal(
        [
            $"folder   {Path.Combine(_root, "cubin")}", "entries  2", "size     2.0 KiB", "limit    512.0 MiB",
            "oldest   last used 2026-03-01 07:05 UTC", "newest   last used 2026-04-02 23:59 UTC", "",
        ], lines);
    }

    [Fact]
    public void Info_NoFolder_IsNoEntries()
    {
        Environment.SetEnvironmentVariable("FUSION_CACHE_LIMIT", "3G");
        string output = CommandLine.Run("kernels", "cache", "info").AssertSuccess().Output;
        Assert.EndsWith("entries  0\nsize     0 bytes\nlimit    3.0 GiB\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Clear_ByAge_ReportsWhatItFreed()
    {
        Entry("a", 1500, DateTime.UtcNow.AddDays(-31));
        string young = Entry("b", 1000, DateTime.UtcNow.AddDays(-29));
        string folder = Path.Combine(_root, "cubin");
        Assert.Equal($"deleted 1 compiled kernels, 1.5 KiB, from {folder}\n", CommandLine.Run("kernels", "cache", "clear", "--older-than", "30").AssertSuccess().Output);
        Assert.Equal([young], Directory.GetFiles(folder));
        Assert.Equal($"deleted 1 compiled kernels, 1,000 bytes, from {folder}\n", CommandLine.Run("kernels", "cache", "clear").AssertSuccess().Output);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public void Clear_DaysThatAreNone_IsOneSentence() =>
        CommandLine.Run("kernels", "cache", "clear", "--older-than", "-1").AssertOneSentence("--older-than is -1");

    [Fact]
    public void Info_LimitThatIsNoSize_IsOneSentence()
    {
        Environment.SetEnvironmentVariable("FUSION_CACHE_LIMIT", "lots");
        CommandLine.Run("kernels", "cache", "info").AssertOneSentence("FUSION_CACHE_LIMIT is 'lots'", "512M");
    }

    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(1023, "1,023 bytes")]
    [InlineData(1024, "1.0 KiB")]
    [InlineData(5L << 40, "5,120.0 GiB")]
    public void Size_OfBytes_HasTheLargestUnit(long bytes, string expected) => Assert.Equal(expected, CacheCommand.Size(bytes));

    /// <summary>An entry as the cache keeps them, of so many bytes.</summary>
    private static string Entry(string key, int bytes, DateTime lastUse)
    {
        string folder = Directory.CreateDirectory(CacheFolder.OfUser().FullPath).FullName, path = Path.Combine(folder, key + ".cubin");
        File.WriteAllBytes(path, new byte[bytes]);
        File.SetLastWriteTimeUtc(path, lastUse);
        return path;
    }
}
