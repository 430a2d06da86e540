using Fusion.Runtime.Cuda;
using Fusion.Runtime.Cuda.Caching;

namespace Fusion.Runtime.Tests;

public sealed class CubinCacheTests : IDisposable
{
    private static readonly NvrtcRequest s_request = new("k.cu", "source", [new CudaHeader("/h", "text")], ["--option"], "sm_80");

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"fusion-{Guid.NewGuid():N}");
    private int _compiled;

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Get_Twice_CompilesOnceAndASecondProcessNotAtAll()
    {
        CubinCache cache = Open();
        Assert.Equal([1, 2, 3], cache.Get(s_request));
        Assert.Equal([1, 2, 3], cache.Get(s_request));
        Assert.Equal([1, 2, 3], Open().Get(s_request));
        Assert.Equal(1, _compiled);
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Get_AnyPartOfTheRequestDiffers_CompilesAgain()
    {
        NvrtcRequest[] others =
        [
            s_request with { Source = "other" }, s_request with { Architecture = "sm_90a" }, s_request with { Options = [] },
            s_request with { Headers = [new CudaHeader("/h", "other")] }, s_request with { Headers = [new CudaHeader("/o", "text")] },
            s_request with { Headers = [] }, s_request with { Options = ["--option", "--more"] },
        ];
        CubinCache cache = Open();
        foreach (NvrtcRequest request in others)
            cache.Get(request);
        Assert.Equal(others.Length, _compiled);
        Open("13.0").Get(s_request);
        Open("12.4").Get(s_request);
        Assert.Equal(others.Length + 2, _compiled);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(18)]
    public void Get_DamagedEntry_IsCompiledAgain(int kept)
    {
        CubinCache cache = Open();
        cache.Get(s_request);
        string path = new CacheFolder(_folder).PathOf(cache.Key(s_request));
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..kept]);
        Assert.Equal([1, 2, 3], Open().Get(s_request));
        Assert.Equal(2, _compiled);
        Assert.Equal([1, 2, 3], Open().Get(s_request));
        Assert.Equal(2, _compiled);
    }

    [Fact]
    public void Get_EntryWithOneByteChanged_IsCompiledAgain()
    {
        CubinCache cache = Open();
        cache.Get(s_request);
        string path = new CacheFolder(_folder).PathOf(cache.Key(s_request));
        byte[] file = File.ReadAllBytes(path);
        file[^1] ^= 1;
        File.WriteAllBytes(path, file);
        Assert.Equal([1, 2, 3], Open().Get(s_request));
        Assert.Equal(2, _compiled);
    }

    [Fact]
    public void Get_FromManyCachesOfOneProcess_CompilesOnce()
    {
        Parallel.For(0, 8, _ => Open().Get(s_request));
        Assert.Equal(1, _compiled);
    }

    [Fact]
    public void Get_NothingIsKeptOnDisk_CompilesOnceForEachCache()
    {
        var folder = new CacheFolder(_folder, limit: 0);
        for (int i = 1; i <= 2; i++)
        {
            var cache = new CubinCache(folder, "12.4", _ => new NvrtcOutput([(byte)++_compiled], ""));
            Assert.Equal([(byte)i], cache.Get(s_request));
            Assert.Equal([(byte)i], cache.Get(s_request));
        }
        Assert.False(Directory.Exists(_folder));
    }

    [Fact]
    public void Get_FromManyThreads_CompilesOnce()
    {
        CubinCache cache = Open();
        Parallel.For(0, 16, _ => cache.Get(s_request));
        Assert.Equal(1, _compiled);
    }

    [Fact]
    public void Get_CompilationFails_ThrowsAndTriesAgainNextTime()
    {
        bool fail = true;
        var cache = new CubinCache(new CacheFolder(_folder), "12.4", _ => fail ? throw new CudaCompilationException("no", "log") : new NvrtcOutput([9], ""));
        Assert.Equal("log", Assert.Throws<CudaCompilationException>(() => cache.Get(s_request)).Log);
        fail = false;
        Assert.Equal([9], cache.Get(s_request));
    }

    [Fact]
    public void Get_FolderCannotBeWritten_StillCompiles()
    {
        File.WriteAllText(_folder + ".file", "");
        try
        {
            var cache = new CubinCache(new CacheFolder(Path.Combine(_folder + ".file", "below")), "12.4", _ => new NvrtcOutput([5], ""));
            Assert.Equal([5], cache.Get(s_request));
        }
        finally
        {
            File.Delete(_folder + ".file");
        }
    }

    /// <summary>The kernel lets nobody make files in /proc, not even root, whom permissions do not bind.</summary>
    [Fact]
    public void Get_FolderIsThereButReadOnly_CompilesWithoutWaiting()
    {
        var folder = new CacheFolder("/proc/self") { Patience = TimeSpan.FromDays(1) };
        Assert.Equal([5], new CubinCache(folder, "12.4", _ => new NvrtcOutput([5], "")).Get(s_request));
        Assert.Empty(folder.Entries());
    }

    private CubinCache Open(string version = "12.4") => new(new CacheFolder(_folder), version, _ =>
    {
        Interlocked.Increment(ref _compiled);
        return new NvrtcOutput([1, 2, 3], "");
    });
}
