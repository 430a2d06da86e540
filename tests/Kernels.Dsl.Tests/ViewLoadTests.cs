using static Fusion.Kernels.Tests.Tiles;

namespace Fusion.Kernels.Tests;

public class ViewLoadTests
{
    // Element (i, j) is 10·i + j.
    private static readonly ReadView<float> Matrix = new(Enumerable.Range(0, 12).Select(n => n / 4 * 10f + n % 4).ToArray(), [3, 4]);

    [Fact]
    public void Load_RankOne_PadsTheLastTile()
    {
        var view = new ReadView<float>(new float[] { 1, 2, 3, 4, 5 }, [5]);
        Assert.Equal(Row(1, 2, 3), view.Load(0, 3));
        Assert.Equal(Row(4, 5, 0), view.Load(1, 3));
        Assert.Equal(Row(4, 5, -1), view.Load(1, 3, -1));
        Assert.Equal(Row(9, 9), view.Load(-1, 2, 9));
        Assert.Equal(Row(7, 7), view.Load(int.MaxValue, 2, 7));
    }

    [Fact]
    public void LoadAt_NegativeOffset_Pads()
    {
        var view = new ReadView<float>(new float[] { 1, 2, 3 }, [3]);
        Assert.Equal(Row(0, 0, 1, 2, 3, 0), view.LoadAt(-2, 6));
        Assert.Equal(
            Of(new[,] { { 8f, 8f, 8f }, { 8f, 0f, 1f } }),
            Matrix.LoadAt((-1, -1), (2, 3), 8));
    }

    [Fact]
    public void Load_RankTwo_IndexesInTiles()
    {
        Assert.Equal(Of(new[,] { { 2f, 3f }, { 12f, 13f } }), Matrix.Load((0, 1), (2, 2)));
        Assert.Equal(Of(new[,] { { 20f, 21f, 22f }, { 0f, 0f, 0f } }), Matrix.Load((1, 0), (2, 3)));
        Assert.Equal(Of(new[,] { { 23f, -5f, -5f } }), Matrix.Load((2, 1), (1, 3), -5));
    }

    [Fact]
    public void Load_StridedMemory_FollowsStrides()
    {
        var memory = Enumerable.Range(0, 12).Select(n => (float)n).ToArray();
        var transposed = new ReadView<float>(memory, 0, [4, 3], [1, 4]);
        Assert.Equal(new ReadView<float>(memory, [3, 4]).Load((0, 0), (3, 4)).T, transposed.Load((0, 0), (4, 3)));

        var reversed = new ReadView<float>(memory, 11, [6], [-2]);
        Assert.Equal(Row(11, 9, 7, 5, 3, 1), reversed.Load(0, 6));

        var repeated = new ReadView<float>(memory, 5, [2, 2], [0, 1]);
        Assert.Equal(Of(new[,] { { 5f, 6f }, { 5f, 6f } }), repeated.Load((0, 0), (2, 2)));
    }

    [Fact]
    public void Indexer_LeadingCoordinates_LowersTheRank()
    {
        var view = new View<int>(Enumerable.Range(0, 120).ToArray(), [2, 3, 4, 5]);
        Assert.Equal(4, view.Rank);
        Assert.Equal(3, view[1].Rank);
        Assert.Equal(5, view[1, 2].Length(1));
        Assert.Equal(view.At(1, 2, 3, 4), view[1][2].At(3, 4));
        Assert.Equal(Ints(115, 116, 117, 118, 119), view[1, 2, 3].Load(0, 5));
        Assert.Equal(119, ((ReadView<int>)view)[1].At(2, 3, 4));
        Assert.Throws<IndexOutOfRangeException>(() => view[2]);
        Assert.Throws<InvalidOperationException>(() => view[0, 0, 0][0]);
    }

    [Fact]
    public void AsColumn_RankOne_IsAColumn()
    {
        var column = Matrix[1].AsColumn();
        Assert.Equal((4, 1), (column.Length(0), column.Length(1)));
        Assert.Equal(Row(10, 11, 12, 13, 0).T, column.Load((0, 0), (5, 1)));
        Assert.Throws<InvalidOperationException>(() => Matrix.AsColumn());
    }

    [Fact]
    public void At_OutOfRange_NamesCoordinates()
    {
        Assert.Equal(13, Matrix.At(1, 3));
        Assert.Contains("(1, 4)", Assert.Throws<IndexOutOfRangeException>(() => Matrix.At(1, 4)).Message, StringComparison.Ordinal);
        Assert.Throws<IndexOutOfRangeException>(() => Matrix.At(-1, 0));
        Assert.Throws<InvalidOperationException>(() => Matrix.At(1));
    }

    [Fact]
    public void InBounds_TileOverTheEdge_IsFalseOutside()
    {
        Assert.Equal(Mask(1, 0, 0), Matrix.InBounds(1, 1, 3));
        Assert.Equal(Mask(1, 1), Matrix.InBounds(0, 0, 2));
        Assert.Equal(Mask(0, 0), Matrix.InBounds(0, -1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix.InBounds(2, 0, 1));
    }

    [Fact]
    public void Gather_AnyIndex_PadsOutside()
    {
        Assert.Equal(Row(13, -1, 10, -1), Matrix[1].Gather(Ints(3, 4, 0, -1), -1));
        Assert.Equal(
            Of(new[,] { { 21f, 20f }, { 1f, 0f }, { 0f, 0f } }),
            Matrix.Gather(Ints(2, 0, 3).T, Ints(1, 0)));
    }

    [Fact]
    public void Load_WrongRank_NamesTheLengths()
    {
        Assert.Contains("(3, 4)", Assert.Throws<InvalidOperationException>(() => Matrix.Load(0, 4)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Matrix[0].Load((0, 0), (1, 4)));
        Assert.Throws<KernelShapeException>(() => Matrix.Load((0, 0), (0, 4)));
    }

    [Fact]
    public void Constructor_BeyondTheMemory_Throws()
    {
        Assert.Throws<ArgumentException>(() => new ReadView<float>(new float[11], [3, 4]));
        Assert.Throws<ArgumentException>(() => new ReadView<float>(new float[11], 0, [2], [-1]));
        Assert.Throws<ArgumentException>(() => new ReadView<float>(new float[11], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadView<float>(new float[11], [-1]));
        Assert.Throws<InvalidOperationException>(() => new ReadView<bool>(new bool[1], [1]));
        Assert.Throws<InvalidOperationException>(() => ReadView<int>.Wide(new double[1], [1]));
        Assert.Equal(0, new ReadView<float>(Array.Empty<float>(), [0, 4]).Length(0));
    }
}
