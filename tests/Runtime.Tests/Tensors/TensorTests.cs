namespace Fusion.Runtime.Tests;

public sealed class TensorTests : IDisposable
{
    private readonly CpuDevice _device = new(1);

    public void Dispose()
    {
        Assert.Equal(0, _device.LiveAllocations);
        Assert.Equal(0, _device.LiveBytes);
        _device.Dispose();
    }

    [Fact]
    public void Zeros_AnyShape_IsZeroedAlignedAndContiguous()
    {
        using Tensor<float> t = Tensor.Zeros<float>(_device, 3, 5, 7);
        Assert.Equal(0, t.Address % 64);
        Assert.True(t.IsContiguous);
        Assert.Equal((3, 105L), (t.Rank, t.Count));
        Assert.Equal((35, 7, 1), ((int)t.Stride(0), (int)t.Stride(1), (int)t.Stride(-1)));
        Assert.All(t.ToArray(), x => Assert.Equal(0f, x));
        Assert.Equal((1L, 420L), (_device.LiveAllocations, _device.LiveBytes));
        Assert.Equal("float (3, 5, 7)", t.ToString());
    }

    [Fact]
    public void Views_OfAMatrix_AreTheExpectedElements()
    {
        using Tensor<int> t = Tensor.From<int>(_device, [.. Enumerable.Range(0, 24)], 2, 3, 4);
        Assert.Equal([4, 5, 6, 7, 16, 17, 18, 19], t.Select(1, 1).ToArray());
        Assert.Equal([1, 2, 5, 6, 9, 10, 13, 14, 17, 18, 21, 22], t.Slice(2, 1, 2).ToArray());
        Assert.Equal([0, 12, 4, 16, 8, 20], t.Select(2, 0).Transpose(0, 1).ToArray());
        Assert.Equal([.. Enumerable.Range(12, 12)], t.Select(0, 1).Reshape(-1).ToArray());
        Assert.Equal([2, 6, 10, 14, 18, 22], t.Reshape(6, 4).Select(-1, 2).ToArray());
        Tensor<int> p = t.Permute(2, 0, 1);
        Assert.Equal([4, 2, 3], p.Shape());
        Assert.Equal([3, 7, 11, 15, 19, 23], p.Select(0, 3).ToArray());
        Assert.False(p.IsContiguous);
        Assert.True(p.Permute(1, 2, 0).IsContiguous);
        Assert.Equal(12, t.Select(0, 1).Span[0]);
    }

    [Fact]
    public void Fill_ElementsOfAnySize_WritesEveryElement()
    {
        AssertFilled<byte>(250, "byte (5)");
        AssertFilled<sbyte>(-3, "sbyte (5)");
        AssertFilled<ushort>(65000, "ushort (5)");
        AssertFilled((Half)1.5, "Half (5)");
        AssertFilled(Math.PI, "double (5)");
        AssertFilled(long.MinValue + 1, "long (5)");
    }

    private void AssertFilled<T>(T value, string text) where T : unmanaged
    {
        using Tensor<T> t = Tensor.Zeros<T>(_device, 5);
        t.Fill(value);
        Assert.Equal(Enumerable.Repeat(value, 5), t.ToArray());
        Assert.Equal(text, t.ToString());
    }

    [Fact]
    public void CopyAndFill_StridedViews_WriteOnlyTheirElements()
    {
        using Tensor<float> t = Tensor.Zeros<float>(_device, 3, 4);
        t.Slice(1, 1, 2).Fill(7);
        t.Select(1, 0).CopyFrom([1, 2, 3]);
        Assert.Equal([1, 7, 7, 0, 2, 7, 7, 0, 3, 7, 7, 0], t.ToArray());
        using Tensor<float> u = Tensor.Zeros<float>(_device, 4, 3);
        u.CopyFrom(t.Transpose(0, 1));
        Assert.Equal([1, 2, 3, 7, 7, 7, 7, 7, 7, 0, 0, 0], u.ToArray());
        u.Transpose(0, 1).CopyFrom(t);
        Assert.Equal([1, 2, 3, 7, 7, 7, 7, 7, 7, 0, 0, 0], u.ToArray());
        u.Fill(-1);
        Assert.All(u.ToArray(), x => Assert.Equal(-1f, x));
    }

    [Fact]
    public void CopyFrom_RowsOfWiderMatrices_CopiesThemOnly()
    {
        using Tensor<float> t = Tensor.From<float>(_device, [.. Enumerable.Range(0, 12).Select(i => (float)i)], 3, 4), u = Tensor.Zeros<float>(_device, 3, 3);
        u.Slice(1, 1, 2).CopyFrom(t.Slice(1, 2, 2));
        Assert.Equal([0, 2, 3, 0, 6, 7, 0, 10, 11], u.ToArray());
    }

    [Fact]
    public void MoveTo_AnotherPartOfTheAxis_IsThatSlice()
    {
        using Tensor<int> t = Tensor.From<int>(_device, [.. Enumerable.Range(0, 24)], 2, 3, 4);
        Tensor<int> part = t.Slice(1, 0, 1);
        part.MoveTo(t, 1, 1, 2);
        Assert.Equal(t.Slice(1, 1, 2).ToArray(), part.ToArray());
        Assert.Equal(16, part.Count);
        part.MoveTo(t, 1, 3, 0);
        Assert.Empty(part.ToArray());
        part.MoveTo(t, -1, 3, 1);
        Assert.Equal([3, 7, 11, 15, 19, 23], part.ToArray());
        Expect("[2, 4) is outside axis 1", () => part.MoveTo(t, 1, 2, 2));
        using Tensor<int> other = Tensor.Zeros<int>(_device, 2, 3, 4);
        Expect("no slice of the tensor", () => part.MoveTo(other, 1, 0, 1));
        Expect("no slice of the tensor", () => t.MoveTo(t, 1, 0, 1));
    }

    [Fact]
    public void ZeroLengths_EveryOperation_IsLegal()
    {
        using Tensor<float> t = Tensor.Zeros<float>(_device, 3, 0);
        Assert.Empty(t.ToArray());
        t.Fill(1);
        t.CopyFrom([]);
        Assert.Empty(t.Transpose(0, 1).ToArray());
        Assert.Empty(t.Reshape(0, 5).ToArray());
        Assert.Equal(0, t.Span.Length);
        Assert.True(t.IsContiguous);
    }

    [Fact]
    public void Over_PartOfASegment_SharesIt()
    {
        using Storage storage = _device.Allocate(64);
        Tensor<float> t = Tensor.Over<float>(storage, 4, 3, 4);
        t.Fill(2);
        Assert.Equal([0, 2], Tensor.Over<float>(storage, 3, 2).ToArray());
        t.Dispose();
        Assert.False(storage.IsDisposed);
        Assert.Throws<FusionException>(() => Tensor.Over<float>(storage, 5, 3, 4));
        Assert.Throws<FusionException>(() => Tensor.Over<float>(storage, -1, 1));
    }

    [Fact]
    public void CopyFrom_AnotherDevice_CopiesThroughTheHost()
    {
        using var other = new InterpreterDevice();
        using Tensor<int> a = Tensor.From<int>(_device, [1, 2, 3, 4], 2, 2);
        using Tensor<int> b = Tensor.Zeros<int>(other, 2, 2);
        b.CopyFrom(a.Transpose(0, 1));
        Assert.Equal([1, 3, 2, 4], b.ToArray());
    }

    [Fact]
    public void Misuse_AnyKind_IsOneClearSentence()
    {
        using Tensor<float> t = Tensor.Zeros<float>(_device, 2, 3);
        Expect("Index 2 is outside axis 0", () => t.Select(0, 2));
        Expect("no axis 2", () => t.Length(2));
        Expect("[2, 4) is outside axis 1", () => t.Slice(1, 2, 2));
        Expect("cannot take the shape (4, 2)", () => t.Reshape(4, 2));
        Expect("cannot take the shape (-1, -1)", () => t.Reshape(-1, -1));
        Expect("cannot be reshaped", () => t.Transpose(0, 1).Reshape(6));
        Expect("does not name each axis", () => t.Permute(0, 0));
        Expect("not contiguous", () => _ = t.Transpose(0, 1).Span);
        Expect("6 elements, but 5 values", () => t.CopyFrom(new float[5]));
        Expect("shapes differ", () => t.CopyFrom(t.Transpose(0, 1)));
        Expect("rank 1 to 4", () => Tensor.Zeros<float>(_device));
        Expect("negative length", () => Tensor.Zeros<float>(_device, -1));
        Expect("4 elements, but 3 values", () => Tensor.From<int>(_device, [1, 2, 3], 4));
        Tensor<float> gone = Tensor.Zeros<float>(_device, 1);
        gone.Dispose();
        gone.Dispose();
        Expect("was disposed", () => gone.ToArray());
    }

    private static void Expect(string part, Action action) =>
        Assert.Contains(part, Assert.Throws<FusionException>(action).Message, StringComparison.Ordinal);
}
