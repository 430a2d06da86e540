using Fusion.Pipelines.Data;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Tests.Data;

public sealed class TokenFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Write_SmallVocabulary_StoresLittleEndianUInt16()
    {
        TokenFileWriter.Write(folder["t.bin"], [1, 0x0203, 65_535], 65_536, "hash", 9);
        Assert.Equal([1, 0, 3, 2, 0xFF, 0xFF], File.ReadAllBytes(folder["t.bin"]));
        using var file = TokenFile.Open(folder["t.bin"]);
        Assert.Equal(new TokenFileHeader("uint16", 3, 65_536, "hash", 9), file.Header);
        Assert.Equal([0x0203, 65_535], file.AsUInt16(1, 2).ToArray());
    }

    [Fact]
    public void Write_LargeVocabulary_StoresUInt32()
    {
        TokenFileWriter.Write(folder["t.bin"], [1, 70_000], 70_001, "hash", 9);
        using var file = TokenFile.Open(folder["t.bin"]);
        Assert.Equal([1u, 70_000u], file.AsUInt32(0, 2).ToArray());
        var copy = new int[1];
        file.CopyTo(1, copy);
        Assert.Equal([70_000], copy);
        Assert.Throws<InvalidOperationException>(() => file.AsUInt16(0, 1).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => file.AsUInt32(1, 2).Length);
    }

    [Fact]
    public void Write_Corpus_DecodesToItsStories()
    {
        using var trainer = new BpeTrainer(300, [StoryCorpus.Separator]);
        trainer.Add("a cat and a cat");
        var tokenizer = trainer.Train();
        TokenFileWriter.Write(folder["t.bin"], new StoryCorpus(["a cat", "and é"]), tokenizer);
        using var file = TokenFile.Open(folder["t.bin"]);
        var ids = new int[file.Count];
        file.CopyTo(0, ids);
        Assert.Equal("a cat<|endoftext|>and é<|endoftext|>", tokenizer.Decode(ids));
        Assert.Equal(tokenizer.Hash, file.Header.TokenizerHash);
        Assert.Equal(11, file.Header.TextBytes);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10)]
    public void Write_IdOutsideTheVocabulary_NamesItAndWritesNothing(int id)
    {
        var message = Assert.Throws<FusionException>(() => TokenFileWriter.Write(folder["t.bin"], [1, id], 10, "", 0)).Message;
        Assert.Contains($"id {id} at position 1", message);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData(9)]
    [InlineData(70_000)]
    public void Open_IdOutsideTheVocabulary_NamesItAndItsPosition(int vocabularySize)
    {
        var ids = new int[3_000_000 / (vocabularySize > 65_536 ? 2 : 1)];
        ids[^2] = vocabularySize;
        TokenFileWriter.Write(folder["t.bin"], ids, vocabularySize + 1, "", 0);
        var beside = folder["t.bin.json"];
        File.WriteAllText(beside, File.ReadAllText(beside).Replace($"{vocabularySize + 1}", $"{vocabularySize}"));
        var message = Assert.Throws<FusionException>(() => TokenFile.Open(folder["t.bin"])).Message;
        Assert.Contains($"id {vocabularySize} at position {ids.Length - 2}", message);
    }

    [Fact]
    public void Open_UnfitFiles_NamesTheFile()
    {
        void Fails(string name, string part)
        {
            var message = Assert.Throws<FusionException>(() => TokenFile.Open(folder[name])).Message;
            Assert.Contains(folder[name], message);
            Assert.Contains(part, message);
        }

        Fails("missing", "does not exist");
        folder.Write("empty", "");
        Fails("empty", "is empty");
        folder.Write("alone", "1234");
        Fails("alone", "does not exist");
        foreach (var (name, header) in new[] { ("no-json", "{"), ("no-fields", "{}"), ("dtype", """{"dtype":"int8","count":4,"vocab_size":9}""") })
        {
            folder.Write(name, "1234");
            folder.Write(name + ".json", header);
            Fails(name, "encode the text again");
        }
        TokenFileWriter.Write(folder["short"], [1, 2, 3], 10, "", 0);
        File.WriteAllBytes(folder["short"], [1, 0, 2, 0, 3]);
        Fails("short", "5 bytes");
        // Four times this count, in 64 bits, is 4.
        folder.Write("overflow", "1234");
        folder.Write("overflow.json", """{"dtype":"uint32","count":4611686018427387905,"vocab_size":9}""");
        Fails("overflow", "4 bytes");
    }

    [Fact]
    public void Write_UnwritableFolder_SaysSo() =>
        Assert.Contains("Cannot write", Assert.Throws<FusionException>(() => TokenFileWriter.Write(folder.Unwritable, [1], 10, "", 0)).Message);
}
