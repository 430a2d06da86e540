using System.IO.Compression;
using System.Text;
using Fusion.Pipelines.Data;

namespace Fusion.Pipelines.Tests.Data;

public sealed class StoryCorpusTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Load_Text_SplitsTrimsAndDropsEmptyStories()
    {
        var path = folder.Write("text.txt", "  One é.\n\n<|endoftext|>\n \n<|endoftext|>Two.<|endoftext|>\n");
        var corpus = StoryCorpus.Load(path);
        Assert.Equal(["One é.", "Two."], corpus.Stories);
        Assert.Equal(7 + 4, corpus.Utf8Bytes);
    }

    [Fact]
    public void Load_CompressedFiles_ReadsThemInOrder()
    {
        using (var gzip = new GZipStream(File.Create(folder["a.txt.gz"]), CompressionLevel.Fastest)) gzip.Write("One<|endoftext|>Two"u8);
        using (var brotli = new BrotliStream(File.Create(folder["b.txt.br"]), CompressionLevel.Fastest)) brotli.Write("Three"u8);
        Assert.Equal(["One", "Two", "Three"], StoryCorpus.Load(folder["a.txt.gz"], folder["b.txt.br"]).Stories);
    }

    [Fact]
    public void Load_BundledStories_IsWhatItsDescriptionSays()
    {
        var corpus = StoryCorpus.Load(Repository.Stories);
        Assert.Equal(4_042, corpus.Stories.Count);
        Assert.Equal(3_456_677, corpus.Utf8Bytes);
        Assert.Equal(4_042, corpus.Stories.Distinct().Count());
        var (train, validation) = corpus.HoldOutLast();
        Assert.Equal((3_638, 404), (train.Stories.Count, validation.Stories.Count));
        Assert.Equal(323_760, validation.Utf8Bytes);
    }

    [Theory]
    [InlineData(10, 0.1, 1)]
    [InlineData(100, 0.29, 29)]
    [InlineData(19, 0.1, 1)]
    [InlineData(3, 0.1, 1)]
    public void HoldOutLast_Fraction_TakesTheLastStoriesRoundedDown(int count, double fraction, int held)
    {
        var stories = Enumerable.Range(0, count).Select(index => $"story {index}").ToList();
        var (train, validation) = new StoryCorpus(stories).HoldOutLast(fraction);
        Assert.Equal(stories[^held..], validation.Stories);
        Assert.Equal(stories, train.Stories.Concat(validation.Stories));
    }

    [Theory]
    [InlineData(1, 0.1)]
    [InlineData(5, 1.0)]
    [InlineData(5, 0.0)]
    [InlineData(5, double.NaN)]
    public void HoldOutLast_NothingLeft_SaysSo(int count, double fraction) =>
        Assert.Throws<FusionException>(() => new StoryCorpus([.. Enumerable.Repeat("story", count)]).HoldOutLast(fraction));

    [Fact]
    public void Load_UnfitFiles_NamesTheFileAndTheRemedy()
    {
        string[] paths =
        [
            folder["missing.txt"],
            folder.Write("empty.txt", ""),
            folder.Write("only-separators.txt", "\n<|endoftext|>\n<|endoftext|>"),
            folder.Write("not-compressed.gz", "plain text"),
            folder.Write("not-compressed.br", "plain text"),
        ];
        File.WriteAllBytes(folder["latin1.txt"], Encoding.Latin1.GetBytes("caf\u00E9 story"));
        foreach (var path in paths.Append(folder["latin1.txt"]).Append(folder.Path))
        {
            var message = Assert.Throws<FusionException>(() => StoryCorpus.Load(path)).Message;
            Assert.Contains(path, message);
            Assert.Contains("give a UTF-8 text file", message);
        }
    }
}
