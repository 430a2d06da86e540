using Fusion.Runtime.Cuda.Caching;

namespace Fusion.Runtime.Tests;

/// <summary>Size, order and mishaps of a cache folder.</summary>
public sealed class CacheFolderTests : IDisposable
{
    private const int EntryBytes = 16 + 100;

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"fusion-{Guid.NewGuid():N}");

    public void Dispose()
    {
        if (Directory.Exists(_path))
            Directory.Delete(_path, recursive: true);
    }

    [Fact]
    public void Write_BeyondTheLimit_LetsTheLeastRecentlyUsedGo()
    {
        CacheFolder folder = Filled("a", "b", "c");
        Assert.NotNull(folder.Read("a")); // used: now b is the oldest
        folder.Write("d", new byte[100]);
        Assert.Equal(["c", "a", "d"], Keys(folder));
        folder.Write("e", new byte[100]);
        folder.Write("f", new byte[100]);
        Assert.Equal(["d", "e", "f"], Keys(folder));
    }

    [Fact]
    public void Write_LargerEntry_LetsAsManyGoAsItNeeds()
    {
        CacheFolder folder = Filled("a", "b", "c");
        folder.Write("d", new byte[100 + EntryBytes]);
        Assert.Equal(["c", "d"], Keys(folder));
    }

    [Fact]
    public void Write_AmongEntriesFromTheFuture_IsKept()
    {
        CacheFolder folder = Filled("a", "b", "c");
        foreach (CacheEntry entry in folder.Entries())
            File.SetLastWriteTimeUtc(entry.Path, DateTime.UtcNow.AddDays(1));
        folder.Write("d", new byte[100]);
        Assert.Contains("d", Keys(folder));
        Assert.Equal(3, folder.Entries().Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(EntryBytes - 1)]
    public void Write_EntryThatIsLargerThanTheLimit_KeepsNothing(long limit)
    {
        var folder = new CacheFolder(_path, limit);
        folder.Write("a", new byte[100]);
        Assert.Null(folder.Read("a"));
        Assert.False(Directory.Exists(_path));
    }

    [Fact]
    public void Write_FullDisk_LeavesNothingAndDoesNotFail()
    {
        var folder = new CacheFolder(_path) { Create = path => new FullDisk(path) };
        folder.Write("a", new byte[100]);
        Assert.Null(folder.Read("a"));
        Assert.Empty(Directory.GetFiles(_path));
    }

    [Fact]
    public void Write_FromManyThreadsWithASmallLimit_StaysWhole()
    {
        var folder = new CacheFolder(_path, 3 * EntryBytes);
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            byte[] code = [.. Enumerable.Repeat((byte)(i % 7), 100)];
            folder.Write($"key{i % 7}", code);
            // Another thread may have let it go, but what is there is whole.
            if (folder.Read($"key{i % 7}") is { } read)
                Assert.Equal(code, read);
        });
        folder.Write("last", new byte[100]);
        Assert.InRange(folder.Entries().Sum(entry => entry.Bytes), EntryBytes, folder.Limit);
        Assert.Empty(folder.Files(".tmp"));
    }

    [Fact]
    public void Write_LocksThatKilledProcessesLeft_AreDeletedAndHeldOnesAreNot()
    {
        CacheFolder folder = Filled("a");
        File.WriteAllText(Path.Combine(_path, "dead.lock"), "");
        using (KeyLock held = folder.Lock("alive", () => false))
        {
            Assert.True(held.IsHeld);
            folder.Write("b", new byte[100]);
            Assert.Equal(Path.Combine(_path, "alive.lock"), Assert.Single(folder.Files(".lock")));
        }
        Assert.Empty(folder.Files(".lock"));
    }

    [Fact]
    public void Lock_HolderThatTakesTooLong_IsNotWaitedForLonger()
    {
        var folder = new CacheFolder(_path) { Patience = TimeSpan.FromMilliseconds(50) };
        using KeyLock first = folder.Lock("a", () => false), second = folder.Lock("a", () => false);
        Assert.True(first.IsHeld);
        Assert.False(second.IsHeld);
    }

    [Fact]
    public void Clear_ByAge_DeletesWhatWasNotUsedSince()
    {
        CacheFolder folder = Filled("a", "b", "c"); // used 4, 3 and 2 days ago
        Assert.Equal(new CacheClearing(2, 2 * EntryBytes, 0), CacheCleaning.Clear(folder, DateTime.UtcNow.AddDays(-2.5)));
        Assert.Equal(["c"], Keys(folder));
        Assert.Equal(new CacheClearing(1, EntryBytes, 0), CacheCleaning.Clear(folder));
        Assert.Equal(new CacheClearing(0, 0, 0), CacheCleaning.Clear(folder));
        Assert.Equal(new CacheClearing(0, 0, 0), CacheCleaning.Clear(new CacheFolder(Path.Combine(_path, "absent"))));
    }

    /// <summary>A folder that is full with the given entries, used a day apart, the last one two days ago.</summary>
    private CacheFolder Filled(params string[] keys)
    {
        var folder = new CacheFolder(_path, 3 * EntryBytes);
        for (int i = 0; i < keys.Length; i++)
        {
            folder.Write(keys[i], new byte[100]);
            File.SetLastWriteTimeUtc(folder.PathOf(keys[i]), DateTime.UtcNow.AddDays(i - keys.Length - 1));
        }
        return folder;
    }

    private static IEnumerable<string> Keys(CacheFolder folder) => folder.Entries().Select(entry => Path.GetFileNameWithoutExtension(entry.Path));

    /// <summary>A disk that has room for the first write of a file only.</summary>
    private sealed class FullDisk(string path) : FileStream(path, FileMode.Create)
    {
        private bool _isFull;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (_isFull)
                throw new IOException("No space left on device");
            _isFull = true;
            base.Write(buffer);
        }
    }
}
