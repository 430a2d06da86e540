using CsCheck;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Tests.Tokenization;

public class StreamingDecoderTests
{
    private static List<string> Stream(params IEnumerable<int> ids)
    {
        var decoder = new StreamingDecoder(TokenizerTests.Trained);
        return [.. ids.Select(decoder.Append), decoder.Finish()];
    }

    [Fact]
    public void Append_AnyIds_JoinsToTheWholeDecoding() =>
        Gen.Int[0, TokenizerTests.Trained.VocabularySize - 1].Array[0, 40]
            .Sample(ids => Assert.Equal(TokenizerTests.Trained.Decode(ids), string.Concat(Stream(ids))), iter: 3_000);

    [Fact]
    public void Append_BytesOfOneCharacter_AppearWithTheLast()
    {
        // Byte tokens follow the two special tokens; U+1F600 is F0 9F 98 80.
        Assert.Equal(["", "", "", "😀", ""], Stream(2 + 0xF0, 2 + 0x9F, 2 + 0x98, 2 + 0x80));
        Assert.Equal(["", "\uFFFD"], Stream(2 + 0xF0));
    }
}
