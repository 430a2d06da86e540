using System.Text;
using CsCheck;
using Fusion.Pipelines.Data;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Tests.Tokenization;

/// <summary>Texts in parts, on threads, counted, cut and located: always the ids of the whole.</summary>
public class TokenizerStreamTests
{
    private const string End = "<|endoftext|>";

    private static readonly Gen<byte[]> WithSpecials = Gen.OneOf(Texts.Bytes, Texts.Prose, Gen.OneOf(End, "<|end", "oftext|>", "<|endofprompt|>", "<", End + End).Select(Encoding.UTF8.GetBytes)).Array[1, 6].Select(parts => parts.SelectMany(part => part).ToArray());

    public static TheoryData<string> Names => ["gpt2", "cl100k_base", "o200k_base", "llama"];

    private static Tokenizer Get(string name) => name == "llama" ? SmallSentencePiece.Tokenizer : Tokenizer.Preset(name);

    [Theory]
    [MemberData(nameof(Names))]
    public void StreamingEncoder_AnyChunks_GivesTheIdsOfTheWhole(string name) =>
        Gen.Select(WithSpecials, Gen.Int[1, 90].Array[1, 20]).Sample((text, steps) =>
        {
            var (stream, ids, start) = (new StreamingEncoder(Get(name)), new List<int>(), 0);
            for (var i = 0; start < text.Length; i++)
            {
                var end = Math.Min(text.Length, start + steps[i % steps.Length]);
                stream.Append(text.AsSpan(start..end), ids);
                start = end;
            }
            stream.Finish(ids);
            Assert.Equal(Get(name).Encode(text), ids);
        }, iter: 2_000);

    [Fact]
    public void StreamingEncoder_SurrogatePairInTwoParts_IsOneCharacter()
    {
        var (stream, ids) = (new StreamingEncoder(Tokenizer.Preset("gpt2")), new List<int>());
        foreach (var unit in "a😀b") stream.Append([unit], ids);
        stream.Finish(ids);
        Assert.Equal(Tokenizer.Preset("gpt2").Encode("a😀b"), ids);
    }

    [Fact]
    public void StreamingEncoder_FiveMegabytesInLines_HoldsLittleBack()
    {
        var stream = new StreamingEncoder(Tokenizer.Preset("cl100k_base"));
        var line = Encoding.UTF8.GetBytes("The quick brown fox jumps over the lazy dog, and so on, and so on.\n");
        var ids = new List<int>(4_000);
        stream.Append(line, ids);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 5_000_000 / line.Length; i++)
        {
            ids.Clear();
            stream.Append(line, ids);
        }
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void StreamingEncoder_AMillionSpacesByteByByte_StaysLinear()
    {
        var (stream, ids) = (new StreamingEncoder(Tokenizer.Preset("gpt2")), new List<int>());
        for (var i = 0; i < 1_000_000; i++) stream.Append(" "u8, ids);
        stream.Append("x"u8, ids);
        stream.Finish(ids);
        Assert.Equal(Tokenizer.Preset("gpt2").Encode(new string(' ', 1_000_000) + "x"), ids);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EncodeParallel_AnyNumberOfThreads_GivesTheIdsOfOne(string name)
    {
        var stories = StoryCorpus.Load(Repository.Stories).Stories.Take(2_000);
        var text = Encoding.UTF8.GetBytes(string.Join(End, stories) + new string(' ', 300_000) + string.Join("\n\n", stories));
        var expected = Get(name).Encode(text);
        foreach (var threads in (int[])[0, 1, 2, 5]) Assert.Equal(expected, Get(name).EncodeParallel(text, threads));
    }

    [Fact]
    public void EncodeBatch_ManyTexts_GivesTheIdsOfEach() =>
        Texts.Valid.Array[0, 20].Sample(texts =>
        {
            var ids = Tokenizer.Preset("o200k_base").EncodeBatch(texts, 2);
            for (var i = 0; i < texts.Length; i++) Assert.Equal(Tokenizer.Preset("o200k_base").Encode(texts[i]), ids[i]);
        }, iter: 50);

    [Theory]
    [MemberData(nameof(Names))]
    public void Count_AnyText_IsTheNumberOfIds(string name) =>
        WithSpecials.Sample(text => Assert.Equal(Get(name).Encode(text).Length, Get(name).Count(text)), iter: 500);

    [Theory]
    [MemberData(nameof(Names))]
    public void LengthOfTokens_AnyLimit_IsWhereThoseIdsEnd(string name) =>
        Gen.Select(WithSpecials, Gen.Int[0, 200]).Sample((text, limit) =>
        {
            var spans = Get(name).EncodeWithOffsets(text);
            var length = Get(name).LengthOfTokens(text, limit, out var tokens);
            Assert.Equal(Math.Min(limit, spans.Count), tokens);
            Assert.Equal(tokens == 0 ? 0 : spans[tokens - 1].End, length);
        }, iter: 500);

    [Theory]
    [MemberData(nameof(Names))]
    public void EncodeWithOffsets_AnyBytes_SpansAreTheTokensInOrder(string name) =>
        WithSpecials.Sample(text =>
        {
            var spans = Get(name).EncodeWithOffsets(text);
            Assert.Equal(Get(name).Encode(text), spans.Select(span => span.Id));
            var position = 0;
            foreach (var span in spans)
            {
                Assert.Equal(position, span.Start);
                position = span.End;
                // A space that was added has no bytes, and a token's space may stand for U+2581.
                var part = Encoding.Latin1.GetString(text, span.Start, span.Length).Replace("\u00E2\u0096\u0081", " ");
                var token = Encoding.Latin1.GetString(Get(name).TokenBytes(span.Id));
                Assert.True(part == token || (name == "llama" && " " + part == token), $"{part} is not {token}");
            }
            Assert.Equal(text.Length, position);
        }, iter: 1_000);

    [Fact]
    public void EncodeWithOffsets_CharacterOfSeveralTokens_GivesEachAllOfIt()
    {
        var spans = Tokenizer.Preset("gpt2").EncodeWithOffsets("a😀é!");
        Assert.Equal((0, 1), (spans[0].Start, spans[0].Length));
        Assert.True(spans.Count(span => (span.Start, span.Length) == (1, 2)) >= 2);
        Assert.Equal((4, 1), (spans[^1].Start, spans[^1].Length));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "The")]
    [InlineData(2, "The cat")]
    [InlineData(3, "The cat")]
    [InlineData(9, "The cat🙃")]
    public void Truncate_AnyLimit_EndsAtAWholeCharacter(int limit, string expected) =>
        Assert.Equal(expected, Tokenizer.Preset("gpt2").Truncate("The cat🙃", limit));
}
