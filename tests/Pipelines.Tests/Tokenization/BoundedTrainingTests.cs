using System.Text;
using CsCheck;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Tests.Tokenization;

/// <summary>What training may depend on for speed and memory must not change its result.</summary>
public sealed class BoundedTrainingTests : IDisposable
{
    private const string Special = "<|endoftext|>";

    private readonly TemporaryFolder folder = new();

    private BpeTrainerOptions Options(int threads, long memory = 1 << 30) => new() { Threads = threads, MemoryBytes = memory, TemporaryFolder = folder.Path };

    private static Tokenizer Train(byte[] text, BpeTrainerOptions options, int vocabulary, out BpeTrainerReport report, PreTokenizer? rule = null)
    {
        using var trainer = new BpeTrainer(vocabulary, [Special], rule, options);
        trainer.Add(new MemoryStream(text));
        var tokenizer = trainer.Train();
        report = trainer.Report!;
        return tokenizer;
    }

    /// <summary>Draws from 20,000 words, several times as many as fit into the tables of a MiB.</summary>
    private static byte[] ManyWords(int bytes)
    {
        var (random, text) = (new Random(7), new byte[bytes]);
        var words = Enumerable.Range(0, 20_000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(2, 9)).Select(_ => (char)('a' + (random.Next(26) * random.Next(26) / 26)))) + " ").Append(Special)
            .Select(Encoding.ASCII.GetBytes).ToArray();
        for (var end = 0; end < bytes;)
        {
            var word = words[random.Next(words.Length)].AsSpan();
            word = word[..Math.Min(word.Length, bytes - end)];
            word.CopyTo(text.AsSpan(end));
            end += word.Length;
        }
        return text;
    }

    [Fact]
    public void Train_CorpusOfTwentyTimesTheMemory_MakesTheSameMerges()
    {
        var text = ManyWords(20 << 20);
        var bounded = Train(text, Options(2, 1 << 20), 600, out var report);
        var free = Train(text, Options(2), 600, out var other);
        Assert.True(report.Spills > 20 && report.MergedOnDisk, $"{report}");
        Assert.True(other.Spills == 0 && !other.MergedOnDisk, $"{other}");
        Assert.Equal(other.Words, report.Words);
        Assert.Equal(free.Merges.Count, bounded.Merges.Count);
        // The hash is that of every token and merge in order.
        Assert.Equal(free.Hash, bounded.Hash);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Train_DifferentWordsOfTwentyTimesTheMemory_StaysInMemoryAndMakesTheSameMerges()
    {
        // 3 million words of 7 letters and a space, none twice: 24 MB, of which training needs all at once.
        var text = new byte[24 << 20];
        for (var i = 0; i < text.Length; i++)
        {
            // 1,000,003 is prime to 26^7: the numbers are all different.
            var number = i / 8 * 1_000_003L % 8_031_810_176;
            for (var digit = i % 8; digit > 0; digit--) number /= 26;
            text[i] = i % 8 == 7 ? (byte)' ' : (byte)('a' + (number % 26));
        }
        // Another process would be measured more exactly; in this one other tests may run. So the bound is a loose one: without
        // giving pages back, symbols, places and words take 24 M · (4 + 16) + 3 M · 24 bytes, over 500 MB.
        using var pages = OperatingSystem.IsLinux() ? new ResidentFilePages() : null;
        var (before, most) = (pages?.Bytes() ?? 0, 0L);
        using var trainer = new BpeTrainer(266, [Special], null, Options(2, 1 << 20));
        trainer.Add(new MemoryStream(text));
        var bounded = trainer.Train(new Watch(() => most = Math.Max(most, (pages?.Bytes() ?? 0) - before)));
        Assert.True(trainer.Report!.Words > 3_000_000 && trainer.Report.MergedOnDisk, $"{trainer.Report}");
        Assert.True(most < 64 << 20, $"{most} bytes of files were in memory.");
        Assert.Equal(Train(text, Options(2, 4L << 30), 266, out _).Hash, bounded.Hash);
    }

    private sealed class Watch(Action look) : IProgress<int>
    {
        public void Report(int value) => look();
    }

    [Fact]
    public void Add_StreamOnAnyNumberOfThreads_TrainsLikeTheWholeTextAtOnce() =>
        Gen.Select(Texts.Bytes.List[1, 40], Gen.Int[1, 4], Gen.OneOf(PreTokenizer.Gpt2, PreTokenizer.Cl100k, PreTokenizer.O200k)).Sample((pieces, threads, rule) =>
        {
            // Parts of 4 KB: the text has many of them, and special tokens and cuts fall anywhere.
            var text = pieces.SelectMany(piece => piece.Concat(Encoding.ASCII.GetBytes(piece.Length % 3 == 0 ? Special : " and so"))).ToArray();
            text = [.. Enumerable.Repeat(text, 1 + (20_000 / (text.Length + 1))).SelectMany(part => part)];
            var parts = Train(text, Options(threads, 1 << 20), 300, out var report, rule);
            using var trainer = new BpeTrainer(300, [Special], rule, Options(1));
            trainer.Add(text);
            var whole = trainer.Train();
            Assert.Equal(trainer.Report!.Words, report.Words);
            Assert.Equal(whole.Hash, parts.Hash);
            return true;
        }, iter: 60);

    [Fact]
    public void Add_PatternOfTheUser_CutsAtSpecialTokensOnly()
    {
        var rule = PreTokenizer.FromPattern(@"\p{L}+|[^\p{L}]+");
        var text = ManyWords(300_000);
        var parts = Train(text, Options(3, 4 << 20), 400, out _, rule);
        using var trainer = new BpeTrainer(400, [Special], rule, Options(1));
        trainer.Add(text);
        Assert.Equal(trainer.Train().Hash, parts.Hash);
    }

    [Fact]
    public void Add_TextWithoutAPlaceToCut_SaysWhatToDo()
    {
        var text = new byte[1 << 20];
        Array.Fill(text, (byte)'a');
        using var trainer = new BpeTrainer(300, [Special], null, Options(2, 1 << 20));
        Assert.Contains("allow more memory", Assert.Throws<FusionException>(() => trainer.Add(new MemoryStream(text))).Message);
    }

    [Fact]
    public void Add_PreTokenLongerThanATable_IsCounted()
    {
        var text = new byte[1 << 20];
        Array.Fill(text, (byte)'a');
        using var trainer = new BpeTrainer(258, options: Options(1, 1 << 20));
        trainer.Add(text);
        trainer.Add("bcbc"u8);
        var merge = trainer.Train().Merges[0];
        Assert.Equal("aa", Encoding.ASCII.GetString([.. merge.Left, .. merge.Right]));
        Assert.True(trainer.Report!.Spills > 0);
    }

    [Fact]
    public void Train_CountsAbove32Bits_ChooseTheMoreFrequentPair()
    {
        // The sum over words is what overflows: 5 billion "ab" against 4.3 billion "cd" would be fewer, modulo 2^32.
        using var counts = new WordCounts(1, 1 << 20, folder.Path);
        counts.Add(0, "ab"u8, 5_000_000_000);
        counts.Add(0, "cd"u8, 4_294_967_295);
        counts.Combine();
        var tokens = Enumerable.Range(0, 256).Select(value => new[] { (byte)value }).ToList();
        using var memory = new WorkMemory(null);
        Assert.True(new PairCounts(memory, 1 << 20, tokens, counts, 0).TryTakeBest(out _, out var best));
        Assert.Equal(('a', 'b'), ((char)best.Left, (char)best.Right));
    }

    [Fact]
    public void Constructor_TooLittleMemory_NamesTheLeast() =>
        Assert.Contains("1048576", Assert.Throws<FusionException>(() => new BpeTrainer(300, options: Options(1, 1000))).Message);

    [Fact]
    public void Add_AfterTraining_IsRefused()
    {
        using var trainer = new BpeTrainer(300, options: Options(1));
        trainer.Add("text");
        trainer.Train();
        Assert.Throws<ObjectDisposedException>(() => trainer.Add("more"));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Train_VocabularyOf200000_HasThemAllAndDependsOnNoThreads()
    {
        // Words of sixteen letters, of which none comes twice: so many that pairs do not run out before.
        var random = new Random(11);
        var words = Enumerable.Range(0, 34_000).Select(_ => string.Concat(Enumerable.Range(0, 16).Select(_ => (char)('a' + random.Next(26))))).ToArray();
        var text = Encoding.ASCII.GetBytes(string.Join(' ', words));
        var one = Train(text, Options(1), 200_000, out _);
        Assert.Equal(200_000, one.VocabularySize);
        Assert.Equal(one.Hash, Train(text, Options(3), 200_000, out _).Hash);
        // What is merged first does not depend on how far it goes on.
        var first = Train(text, Options(1), 3_000, out _).Merges;
        Assert.Equal(first, one.Merges.Take(first.Count), (a, b) => a.Left.AsSpan().SequenceEqual(b.Left) && a.Right.AsSpan().SequenceEqual(b.Right));

        var judge = new RankBpe(one);
        var some = Encoding.ASCII.GetBytes(string.Join(' ', words.Take(500).Append("never seen 12\u00e9")));
        var ids = one.Encode(some);
        Assert.Equal(judge.Encode(some), ids);
        Assert.Contains(ids, id => id > ushort.MaxValue);
        Assert.Equal(some, one.DecodeBytes(ids));
        one.Save(folder["tokenizer.json"]);
        Assert.Equal(one.Hash, Tokenizer.Load(folder["tokenizer.json"]).Hash);
    }
}
