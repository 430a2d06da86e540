using Fusion.Model.Layers;
using Fusion.Runtime;

namespace Fusion.Model.Tests.Training;

/// <summary>What a user can get wrong is answered by one sentence with the numbers.</summary>
public sealed class TransformerErrorTests
{
    private static readonly TransformerConfig Good = new(11, 8, 16, 1, 2, 24);

    public static TheoryData<string, TransformerConfig> Contradictions() => new()
    {
        { "vocabulary of 0", Good with { VocabularySize = 0 } },
        { "context of -1", Good with { ContextLength = -1 } },
        { "0 layers", Good with { Layers = 0 } },
        { "width of 16 with 3 heads", Good with { Heads = 3 } },
        { "width of 16 with 0 heads", Good with { Heads = 0 } },
        { "width of 0 with 2 heads", Good with { Width = 0 } },
        { "heads of width 1", Good with { Heads = 16 } },
        { "hidden width of 0", Good with { HiddenWidth = 0 } },
    };

    [Theory, MemberData(nameof(Contradictions))]
    public void Transformer_ContradictoryConfiguration_IsExplained(string what, TransformerConfig config)
    {
        using var device = Device.Open("cpu");
        var error = Assert.Throws<FusionException>(() => new Transformer(device, config));
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
        Assert.Equal(0, device.LiveAllocations);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(-1)]
    public void Forward_IdOutsideTheVocabulary_NamesIdAndPosition(int id)
    {
        using var run = new TrainingRun(Device.Open("cpu"), Good);
        var error = Assert.Throws<FusionException>(() => run.Logits([1, 2, id], 1));
        Assert.Contains($"Token id {id} at position 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Forward_SequenceBeyondTheContext_NamesBothLengths()
    {
        using var run = new TrainingRun(Device.Open("cpu"), Good);
        var error = Assert.Throws<FusionException>(() => run.Logits(new int[9], 1));
        Assert.Contains("9 tokens", error.Message, StringComparison.Ordinal);
        Assert.Contains("context of 8", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1), InlineData(7, 2), InlineData(4, 0), InlineData(4, -1), InlineData(2, 3)]
    public void Forward_IdsThatAreNoBatch_AreExplained(int ids, int batch)
    {
        using var run = new TrainingRun(Device.Open("cpu"), Good);
        var error = Assert.Throws<FusionException>(() => run.Logits(new int[ids], batch));
        Assert.Contains($"{ids} ids cannot be split into {batch}", error.Message, StringComparison.Ordinal);
    }
}
