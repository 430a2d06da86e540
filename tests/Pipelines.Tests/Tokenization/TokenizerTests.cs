using System.Text;
using CsCheck;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Tests.Tokenization;

public class TokenizerTests
{
    private const string EndOfText = "<|endoftext|>";

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    internal static Tokenizer Trained { get; } = Train();

    private static Tokenizer Train()
    {
        using var trainer = new BpeTrainer(400, [EndOfText, EndOfText + EndOfText]);
        trainer.Add("Once upon a time there was a little cat. The cat's name was Tom, and the cat saw the other cats. 1 2 22 222 é éé");
        return trainer.Train();
    }

    [Fact]
    public void Encode_WorkedExample_GivesTheStatedIds()
    {
        string[] vocabulary = [" ", "a", "c", "e", "h", "t", "th", " c", " a", "the", " at"];
        (string, string)[] merges = [("t", "h"), (" ", "c"), (" ", "a"), ("th", "e"), (" a", "t")];
        var tokenizer = new Tokenizer([.. vocabulary.Select(Bytes)], [.. merges.Select(merge => (Bytes(merge.Item1), Bytes(merge.Item2)))]);
        Assert.Equal([9, 7, 1, 5, 10, 3], tokenizer.Encode("the cat ate"));
    }

    [Fact]
    public void Encode_EmptyText_GivesNoIds() => Assert.Empty(Trained.Encode(""));

    [Fact]
    public void DecodeBytes_OfEncodedBytes_GivesTheSameBytes()
    {
        var pieces = Gen.OneOf(
            Gen.Byte.Array[0, 8],
            Gen.OneOf("the cat", " ", "\n\n", EndOfText, "<|endof", "é", "😀", "'ll").Select(Bytes));
        pieces.List[0, 20].Select(list => list.SelectMany(piece => piece).ToArray())
            .Sample(bytes => Assert.Equal(bytes, Trained.DecodeBytes(Trained.Encode(bytes))), iter: 5_000);
    }

    [Fact]
    public void Decode_MalformedUtf8_ShowsReplacementCharacters() =>
        Assert.Equal("a\uFFFDb", Trained.Decode(Trained.Encode([(byte)'a', 0xC3, (byte)'b'])));

    [Fact]
    public void Encode_OverlappingSpecialTokens_TakesTheLongest()
    {
        var ids = Trained.Encode($"a{EndOfText}{EndOfText}{EndOfText}b");
        Assert.Equal(
            [.. Trained.Encode("a"), Trained.SpecialTokens[EndOfText + EndOfText], Trained.SpecialTokens[EndOfText], .. Trained.Encode("b")], ids);
    }

    [Fact]
    public void EncodeOrdinary_SpecialToken_IsSpelledOut()
    {
        var ids = new List<int>();
        Trained.EncodeOrdinary(Bytes(EndOfText), ids);
        Assert.DoesNotContain(Trained.SpecialTokens[EndOfText], ids);
        Assert.Equal(EndOfText, Trained.Decode(ids.ToArray()));
    }

    [Fact]
    public void Constructor_SpecialTokenNotInVocabulary_GetsTheNextId()
    {
        var tokenizer = new Tokenizer([Bytes("a"), Bytes("b")], [], ["<x>", "<y>"]);
        Assert.Equal([0, 3, 1, 2], tokenizer.Encode("a<y>b<x>"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(400)]
    public void Decode_IdOutsideTheVocabulary_NamesIdAndSize(int id)
    {
        var message = Assert.Throws<FusionException>(() => Trained.Decode([id])).Message;
        Assert.Contains($"id {id} ", message);
        Assert.Contains($"{Trained.VocabularySize} tokens", message);
    }

    [Fact]
    public void Encode_ByteOutsideTheVocabulary_NamesTheByte() =>
        Assert.Contains("0x7A", Assert.Throws<FusionException>(() => new Tokenizer([Bytes("a")], []).Encode("z")).Message);

    [Fact]
    public void Constructor_MergeWithoutItsJoin_NamesTheMerge() =>
        Assert.Contains("'a' with 'b'", Assert.Throws<FusionException>(() => new Tokenizer([Bytes("a"), Bytes("b")], [(Bytes("a"), Bytes("b"))])).Message);

    [Fact]
    public void Apply_ByHeap_EqualsApplyByScan()
    {
        Merge[] merges = [new(0, 0, 2), new(1, 0, 3), new(2, 2, 4), new(2, 1, 5), new(3, 2, 6), new(4, 3, 7), new(0, 1, 8), new(8, 8, 9)];
        var pairs = new PairTable(merges);
        Gen.Int[0, 1].Array[0, 200].Sample(symbols =>
        {
            var merger = new Merger(pairs);
            int[] scanned = [.. symbols], heaped = [.. symbols];
            Assert.Equal(scanned[..merger.ApplyByScan(scanned)], heaped[..merger.ApplyByHeap(heaped)]);
        }, iter: 2_000);
    }
}
