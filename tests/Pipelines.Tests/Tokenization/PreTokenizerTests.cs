using System.Text;
using CsCheck;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Tests.Tokenization;

public class PreTokenizerTests
{
    /// <summary>The published regular expressions. Under Unicode's case folding, which .NET's is not, s is also U+017F.</summary>
    private static readonly Dictionary<string, RegexPreTokenizer> Judges = PreTokenizer.Presets.ToDictionary(
        rule => rule.Name,
        rule => new RegexPreTokenizer(rule == PreTokenizer.Gpt2 ? rule.Pattern! : rule.Pattern!.Replace("[sdmt]", "[s\u017Fdmt]").Replace("(?i:'s|", "(?i:'s|'\u017F|")));

    public static TheoryData<string> Names => [.. PreTokenizer.Presets.Select(rule => rule.Name)];

    private static (Pieces.Splitter Blocks, Pieces.Splitter Characters) Ways(string name) => name switch
    {
        "gpt2" => (ScannedPreTokenizer<Gpt2Scanner>.SplitByBlocks, ScannedPreTokenizer<Gpt2Scanner>.SplitByCharacters),
        "cl100k" => (ScannedPreTokenizer<Cl100kScanner>.SplitByBlocks, ScannedPreTokenizer<Cl100kScanner>.SplitByCharacters),
        "llama3" => (ScannedPreTokenizer<Llama3Scanner>.SplitByBlocks, ScannedPreTokenizer<Llama3Scanner>.SplitByCharacters),
        _ => (ScannedPreTokenizer<O200kScanner>.SplitByBlocks, ScannedPreTokenizer<O200kScanner>.SplitByCharacters),
    };

    private static PreTokenizer Rule(string name) => PreTokenizer.Presets.Single(rule => rule.Name == name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Split_AwkwardBytes_EqualsThePublishedRegex(string name)
    {
        var (blocks, characters) = Ways(name);
        Gen.OneOf(Texts.Bytes, Texts.Prose, Texts.Valid.Select(Encoding.UTF8.GetBytes)).Sample(text =>
        {
            var expected = Pieces.Ends(Judges[name].Split, text, text.Length + 1);
            Assert.Equal(expected, Pieces.Ends(characters, text));
            Assert.Equal(expected, Pieces.Ends(blocks, text));
        }, iter: 10_000, print: Convert.ToHexString);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Split_TextThatArrivesInParts_EqualsTheWhole(string name) =>
        Gen.Select(Gen.OneOf(Texts.Bytes, Texts.Prose), Gen.Int[1, 100]).Sample((text, step) =>
            Assert.Equal(Pieces.Ends(Rule(name).Split, text), Pieces.EndsOfGrowing(Rule(name).Split, text, step)), iter: 3_000);

    [Theory]
    [MemberData(nameof(Names))]
    public void FindSafeCut_AnyText_SplitsApartAsTogether(string name) =>
        Gen.Select(Gen.OneOf(Texts.Bytes, Texts.Prose), Gen.Int[0, 100]).Sample((text, from) =>
        {
            var cut = Rule(name).FindSafeCut(text, from);
            if (cut < 0) return;
            Assert.InRange(cut, Math.Max(1, from), text.Length - 1);
            var apart = Pieces.Ends(Rule(name).Split, text[..cut]).Concat(Pieces.Ends(Rule(name).Split, text[cut..]).Select(end => cut + end));
            Assert.Equal(Pieces.Ends(Rule(name).Split, text), apart);
        }, iter: 3_000);

    [Theory]
    [InlineData("gpt2", "I'll we've they're it's 'tis", "I|'ll| we|'ve| they|'re| it|'s| '|tis")]
    [InlineData("gpt2", "a  b\n\n\nc ", "a| | b|\n\n|\n|c| ")]
    [InlineData("gpt2", "x\t y", "x|\t| y")]
    // Letters and digits beyond U+FFFF: 𝒜 is a letter (Lu), 𝟘 a digit (Nd), 😀 a symbol. UTF-16 units would all be symbols.
    [InlineData("gpt2", "a𝒜 1𝟘 😀!", "a𝒜| 1𝟘| 😀!")]
    [InlineData("cl100k", "IT'S 12345 (x) ok.\n\n  z", "IT|'S| |123|45| (|x|)| ok|.\n\n| | z")]
    [InlineData("cl100k", "a\n  ", "a|\n  ")]
    [InlineData("llama3", "a\n  ", "a|\n|  ")]
    [InlineData("o200k", "iPhone HTTPServer don't it's's x.\n/y", "i|Phone| HTTPServer| don't| it's|'s| x|.\n/|y")]
    public void Split_KnownText_SplitsAsStated(string name, string text, string expected) => Assert.Equal(expected.Split('|'), Pieces.Texts(Rule(name), text));

    [Fact]
    public void FromPattern_PublishedPattern_IsTheHandWrittenRule()
    {
        foreach (var rule in PreTokenizer.Presets) Assert.All(rule.Patterns, pattern => Assert.Same(rule, PreTokenizer.FromPattern(pattern)));
    }

    [Fact]
    public void Regex_OwnPattern_DropsWhatItDoesNotMatchAndSeesWholeCharacters() =>
        Assert.Equal(["a𝒜", "b", "𠀀"], Pieces.Texts(PreTokenizer.FromPattern(@"\p{L}+"), "a𝒜 1 b😀𠀀"));

    [Theory]
    [InlineData("[a")]
    [InlineData("\U0001F600")]
    [InlineData(@"\p{IsGreek}")]
    [InlineData(@"\p{L}++")]
    public void FromPattern_PatternThatCannotBeMatched_NamesIt(string pattern) =>
        Assert.Contains(pattern, Assert.Throws<FusionException>(() => PreTokenizer.FromPattern(pattern)).Message);

    [Fact]
    public void UnicodeClasses_EveryCodePoint_IsWhatDotNetSays()
    {
        for (var code = 0; code <= 0x10FFFF; code++)
        {
            if (UnicodeClasses.Of(code) != UnicodeClasses.Classify(code)) Assert.Fail($"U+{code:X4} is {UnicodeClasses.Of(code)}, not {UnicodeClasses.Classify(code)}");
        }
    }

    [Fact]
    public void UnicodeClasses_EveryCharacterInUtf8_IsReadWhole()
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var code in Enumerable.Range(0, 0x110000).Where(Rune.IsValid))
        {
            var width = new Rune(code).EncodeToUtf8(bytes);
            var found = UnicodeClasses.At(bytes[..width], 0, out var read, out var isCut);
            if (found != UnicodeClasses.Of(code) || read != width || isCut) Assert.Fail($"U+{code:X4}");
        }
    }
}
