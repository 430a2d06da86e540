using Fusion.Model.Autograd;

namespace Fusion.Model.Tests.Training;

public sealed class IdSegmentsTests
{
    [Theory]
    [InlineData(0, 5), InlineData(1, 1), InlineData(100, 7), InlineData(100, 1000)]
    public void Of_AnyIds_GroupsPositionsById(int count, int vocabulary)
    {
        var random = new Random(1);
        int[] ids = [.. Enumerable.Range(0, count).Select(_ => random.Next(vocabulary))];
        var segments = IdSegments.Of(ids, vocabulary);
        Assert.Equal(vocabulary + 1, segments.Starts.Length);
        Assert.Equal(count, segments.Starts[^1]);
        for (int v = 0; v < vocabulary; v++)
            Assert.Equal(Enumerable.Range(0, count).Where(i => ids[i] == v), segments.Order[segments.Starts[v]..segments.Starts[v + 1]]);
    }

    [Theory]
    [InlineData(-1), InlineData(5), InlineData(int.MaxValue), InlineData(int.MinValue)]
    public void Of_IdOutsideTheVocabulary_IsNamedWithItsPosition(int id)
    {
        var error = Assert.Throws<FusionException>(() => IdSegments.Of([0, 4, id], 5));
        Assert.StartsWith($"Token id {id} at position 2 is outside the vocabulary of 5", error.Message, StringComparison.Ordinal);
    }
}
