using Fusion.Pipelines.Generation;
using Fusion.Pipelines.Sampling;
using Fusion.Pipelines.Tests.Training;
using Fusion.Pipelines.Tokenization;
using Fusion.Runtime;

namespace Fusion.Pipelines.Tests.Generation;

public sealed class TextGeneratorTests : IDisposable
{
    private const int End = 256;

    private readonly CpuDevice device = new(threads: 1);

    public void Dispose() => device.Dispose();

    /// <summary>Logits in which the given ids stand out, each more than the one before.</summary>
    private static float[] Favouring(params int[] ids)
    {
        var logits = new float[257];
        for (var i = 0; i < ids.Length; i++) logits[ids[i]] = 20 + i;
        return logits;
    }

    private string Continue(float[] logits, string prompt, int tokens, Sampler sampler)
    {
        using var model = SmallModel.Constant(device, logits);
        using var generator = new TextGenerator(model, SmallModel.Bytes);
        return string.Concat(generator.Continue(prompt, tokens, sampler));
    }

    [Theory]
    [InlineData("")]
    [InlineData("b")]
    [InlineData("longer than the context of eight tokens")]
    public void Continue_Greedy_TakesTheLikeliestTokenAsOftenAsAsked(string prompt) =>
        Assert.Equal("aaaaa", Continue(Favouring('b', 'a'), prompt, 5, new Sampler(temperature: 0)));

    [Fact]
    public void Continue_EndOfText_StopsAndIsNotShown() =>
        Assert.Equal("", Continue(Favouring('a', End), "once", 5, new Sampler(temperature: 0)));

    [Fact]
    public void Continue_CharacterOfSeveralTokensCutOff_IsShownAsReplacement() =>
        Assert.Equal("\uFFFD", Continue(Favouring(0xE2), "x", 1, new Sampler(temperature: 0)));

    [Fact]
    public void Continue_OneSeed_WritesTheSameTextAndAnotherSeedAnotherOne()
    {
        using var model = SmallModel.Random(device);
        using var generator = new TextGenerator(model, SmallModel.Bytes);
        string Text(ulong seed) => string.Concat(generator.Continue("once", 24, new Sampler(1, 1, seed)));
        Assert.Equal(Text(1), Text(1));
        Assert.NotEqual(Text(1), Text(2));
    }

    [Fact]
    public void Continue_BeyondTheContext_IsTheTextOfWholeWindows()
    {
        using var model = SmallModel.Random(device);
        using var generator = new TextGenerator(model, SmallModel.Bytes);
        // The context is eight tokens: the first of 24 come from the cache, the others from windows.
        var sampler = new Sampler(1, 1, 5);
        List<int> ids = [End, 'o', 'n', 'c', 'e'];
        var decoder = new StreamingDecoder(SmallModel.Bytes);
        string expected = "";
        for (int i = 0; i < 24; i++)
        {
            int[] window = [.. ids.TakeLast(SmallModel.Config.ContextLength)];
            int next = sampler.Next(SmallModel.Logits(model, window).AsSpan(^SmallModel.Config.VocabularySize..));
            if (next == End) break;
            ids.Add(next);
            expected += decoder.Append(next);
        }
        Assert.True(ids.Count > 2 * SmallModel.Config.ContextLength);
        Assert.Equal(expected + decoder.Finish(), string.Concat(generator.Continue("once", 24, new Sampler(1, 1, 5))));
    }

    [Fact]
    public void Continue_TwoTextsInTurns_DoNotDisturbEachOther()
    {
        using var model = SmallModel.Random(device);
        using var generator = new TextGenerator(model, SmallModel.Bytes);
        IEnumerable<string> Text(string prompt) => generator.Continue(prompt, 6, new Sampler(1, 1, 3));
        var (alone, alsoAlone) = (string.Concat(Text("a")), string.Concat(Text("b")));
        var turns = Text("a").Zip(Text("b")).ToArray();
        Assert.NotEmpty(turns);
        Assert.StartsWith(string.Concat(turns.Select(t => t.First)), alone, StringComparison.Ordinal);
        Assert.StartsWith(string.Concat(turns.Select(t => t.Second)), alsoAlone, StringComparison.Ordinal);
    }

    [Fact]
    public void Continue_NothingToBeginWith_IsRefused()
    {
        using var model = SmallModel.Random(device);
        var withoutEnd = new Tokenizer([.. Enumerable.Range(0, 256).Select(b => new[] { (byte)b })], []);
        using var generator = new TextGenerator(model, withoutEnd);
        Assert.Contains("prompt is empty", Assert.Throws<FusionException>(() => generator.Continue("", 1, new Sampler()).Any()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_TokenizerLargerThanTheModel_IsRefused()
    {
        using var model = SmallModel.Random(device, SmallModel.Config with { VocabularySize = 200 });
        Assert.Contains("257 tokens", Assert.Throws<FusionException>(() => new TextGenerator(model, SmallModel.Bytes)).Message, StringComparison.Ordinal);
    }
}
