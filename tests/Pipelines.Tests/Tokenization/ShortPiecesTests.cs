using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Tests.Tokenization;

/// <summary>The table that all threads of a tokenizer add to and read at once.</summary>
public class ShortPiecesTests
{
    private const int Threads = 8;

    [Fact]
    public void TryAdd_ManyThreadsOneSlot_EveryKeyIsThereOnceAllHaveAdded()
    {
        for (var round = 0; round < 20; round++)
        {
            // Room for the ids of every attempt: one that finds its key there has used up a place for them.
            var (table, keys) = (new ShortPieceTable(1 << 16), Keys(300, slotMask: (1 << 13) - 1));
            OnThreads(thread =>
            {
                foreach (var key in Shuffled(keys, thread))
                {
                    AssertKnownOrAbsent(table, key);
                    Assert.True(table.TryAdd(key.Low, key.High, Ids(key)));
                    Assert.Equal(Ids(key), table.Find(key.Low, key.High));
                }
            });
            foreach (var key in keys) Assert.Equal(Ids(key), table.Find(key.Low, key.High));
        }
    }

    [Fact]
    public void Add_ManyThreadsBeyondTheLastSize_FindsTheRightIdsOrNone()
    {
        var (pieces, keys) = (new ShortPieces(lastSize: 1 << 10), Keys(4_000, slotMask: 0x1F));
        var found = 0;
        OnThreads(thread =>
        {
            foreach (var key in Shuffled(keys, thread))
            {
                if (AssertKnownOrAbsent(pieces.Table, key)) Interlocked.Increment(ref found);
                else pieces.Add(key.Low, key.High, Ids(key));
            }
        });
        Assert.Equal(1u << 10, pieces.Table.Size);
        Assert.NotEqual(0, found);
    }

    [Fact]
    public void Expect_LongText_KeepsWhatIsThere()
    {
        var (pieces, keys) = (new ShortPieces(), Keys(500, slotMask: 0));
        foreach (var key in keys) pieces.Add(key.Low, key.High, Ids(key));
        pieces.Expect(100_000_000);
        Assert.InRange(pieces.Table.Size, 1u << 18, 1u << 19);
        foreach (var key in keys) Assert.Equal(Ids(key), pieces.Table.Find(key.Low, key.High));
    }

    private static bool AssertKnownOrAbsent(ShortPieceTable table, (ulong Low, ulong High) key)
    {
        var found = table.Find(key.Low, key.High);
        if (!found.IsEmpty) Assert.Equal(Ids(key), found);
        GC.KeepAlive(table);
        return !found.IsEmpty;
    }

    /// <summary>Different keys that begin their search at the same slot of a table with the mask.</summary>
    private static (ulong Low, ulong High)[] Keys(int count, nuint slotMask)
    {
        var random = new Random(5);
        var keys = new HashSet<(ulong, ulong)>();
        while (keys.Count < count)
        {
            // Few bits of the words differ, so that keys share one of their words, too.
            var (low, high) = ((ulong)random.Next(1 << 12), ((ulong)random.Next(1, 16) << 56) + (ulong)random.Next(1 << 8));
            if ((ShortPieceTable.Slot(low, high, slotMask) & slotMask) == 0) keys.Add((low, high));
        }
        return [.. keys];
    }

    /// <summary>One to seven ids that only this key has.</summary>
    private static int[] Ids((ulong Low, ulong High) key) =>
        [.. Enumerable.Range(0, 1 + (int)(key.Low % 7)).Select(i => HashCode.Combine(key.Low, key.High, i))];

    private static T[] Shuffled<T>(T[] items, int seed)
    {
        var copy = items.ToArray();
        new Random(seed).Shuffle(copy);
        return copy;
    }

    private static void OnThreads(Action<int> work)
    {
        using var together = new Barrier(Threads);
        var failures = new List<Exception>();
        var threads = Enumerable.Range(0, Threads).Select(index => new Thread(() =>
        {
            together.SignalAndWait();
            try
            {
                work(index);
            }
            catch (Exception failure)
            {
                lock (failures) failures.Add(failure);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.Empty(failures);
    }
}
