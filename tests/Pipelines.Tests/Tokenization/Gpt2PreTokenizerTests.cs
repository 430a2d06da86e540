using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Tests.Tokenization;

public partial class Gpt2PreTokenizerTests
{
    [GeneratedRegex(@"'(?:[sdmt]|ll|ve|re)| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+")]
    internal static partial Regex Published { get; }

    private static List<string> Split(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var pieces = new List<string>();
        for (var start = 0; start < bytes.Length;)
        {
            var length = Gpt2PreTokenizer.Instance.Next(bytes.AsSpan(start), out var skip);
            Assert.False(skip);
            pieces.Add(Encoding.UTF8.GetString(bytes, start, length));
            start += length;
        }
        return pieces;
    }

    [Fact]
    public void Next_TextOfTheBasicPlane_SplitsAsThePublishedRegex()
    {
        // Every character the alternatives look at, and neighbours of each category, far oftener than chance would have them.
        var common = Gen.OneOf(' ', ' ', '\n', '\t', '\u00A0', '\u3000', '\'', 's', 't', 'l', 'v', 'e', 'r', 'd', 'm', 'é', 'Ж', '中', '1', '٣', '½', 'Ⅷ', '!', '-', '€', '\u0301', '\u200B', '\0');
        var any = Gen.Char['\0', '\uFFFF'].Where(value => !char.IsSurrogate(value));
        Gen.Frequency((8, (IGen<char>)common), (1, any)).Array[0, 60].Select(chars => new string(chars))
            .Sample(text => Assert.Equal(Published.Matches(text).Select(match => match.Value), Split(text)), iter: 20_000);
    }

    [Theory]
    [InlineData("I'll we've they're it's 'tis", "I|'ll| we|'ve| they|'re| it|'s| '|tis")]
    [InlineData("a  b\n\n\nc ", "a| | b|\n\n|\n|c| ")]
    [InlineData("x\t y", "x|\t| y")]
    // Letters and digits beyond U+FFFF: 𝒜 is a letter (Lu), 𝟘 a digit (Nd), 😀 a symbol. UTF-16 units would all be symbols.
    [InlineData("a𝒜 1𝟘 😀!", "a𝒜| 1𝟘| 😀!")]
    public void Next_KnownText_SplitsAsStated(string text, string expected) => Assert.Equal(expected.Split('|'), Split(text));
}
