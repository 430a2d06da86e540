using Fusion.Model.Layers;
using Fusion.Pipelines.Data;
using Fusion.Pipelines.Training;
using Fusion.Runtime;

namespace Fusion.Pipelines.Tests.Training;

public sealed class ValidationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly CpuDevice device = new(threads: 1);

    private static int Context => SmallModel.Config.ContextLength;

    public void Dispose()
    {
        device.Dispose();
        folder.Dispose();
    }

    /// <summary>Ids that all differ, so that a token scored twice or not at all changes the mean.</summary>
    private TokenFile Tokens(int count)
    {
        int[] ids = [.. Enumerable.Range(0, count).Select(i => (i * 37 + 11) % 256)];
        TokenFileWriter.Write(folder["tokens.bin"], ids, 257, SmallModel.Bytes.Hash, count);
        return TokenFile.Open(folder["tokens.bin"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(8)]
    public void Run_AnyStride_ScoresEveryTokenAfterTheFirstOnceInItsWindow(int stride)
    {
        using var model = SmallModel.Random(device);
        // Around one window, around the edges of later ones, and in the middle of one.
        foreach (var count in new[] { 2, Context, Context + 1, Context + 2, 3 * Context, 3 * Context + 1, 3 * Context + 2, 30 })
        {
            using var tokens = Tokens(count);
            using var validation = new Validation(model, tokens, SmallModel.Bytes, 3);
            var result = validation.Run(stride);
            var expected = Surprises(model, tokens, stride);
            Assert.Equal(count - 1, result.Tokens);
            // Both sides round logits to float; the losses are near ln 257.
            Assert.Equal(expected.Average(), result.Loss, 1e-4);
            Assert.Equal(expected.Sum() / Math.Log(2) / (count - 1), result.BitsPerByte, 1e-4);
        }
    }

    [Fact]
    public void Run_UniformModel_GivesTheLogarithmOfTheVocabulary()
    {
        using var model = new Transformer(device, SmallModel.Config);
        using var tokens = Tokens(50);
        using var validation = new Validation(model, tokens, SmallModel.Bytes, 4);
        Assert.Equal(Math.Log(257), validation.Run(Context / 2).Loss, 1e-6);
    }

    [Fact]
    public void Run_SeparatorTokens_CountTheirBitsButNoBytes()
    {
        TokenFileWriter.Write(folder["tokens.bin"], [1, 2, 256, 3, 256], 257, SmallModel.Bytes.Hash, 3);
        using var model = new Transformer(device, SmallModel.Config);
        using var tokens = TokenFile.Open(folder["tokens.bin"]);
        using var validation = new Validation(model, tokens, SmallModel.Bytes, 1);
        // Scored: 2, end, 3, end. Four tokens of log2(257) bits over two bytes of text.
        Assert.Equal(4 * Math.Log2(257) / 2, validation.Run(Context).BitsPerByte, 1e-5);
    }

    [Fact]
    public void Run_LimitedWindows_ScoresThoseOnly()
    {
        using var model = SmallModel.Random(device);
        using var tokens = Tokens(100);
        using var validation = new Validation(model, tokens, SmallModel.Bytes, 4);
        var result = validation.Run(Context, maxWindows: 2);
        Assert.Equal(2 * Context, result.Tokens);
        Assert.Equal(Surprises(model, tokens, Context).Take(2 * Context).Average(), result.Loss, 1e-4);
    }

    [Fact]
    public void Run_LessThanTwoTokens_IsRefused()
    {
        using var model = SmallModel.Random(device);
        using var tokens = Tokens(1);
        using var validation = new Validation(model, tokens, SmallModel.Bytes, 1);
        Assert.Contains("at least 2", Assert.Throws<FusionException>(() => validation.Run(Context)).Message, StringComparison.Ordinal);
    }

    /// <summary>
    /// The definition, token by token: token t is predicted from the tokens before it in the first window, of those that
    /// begin at multiples of the stride, that reaches it.
    /// </summary>
    private static List<double> Surprises(Transformer model, TokenFile tokens, int stride)
    {
        var ids = new int[tokens.Count];
        tokens.CopyTo(0, ids);
        var windows = new Dictionary<int, float[]>();
        var surprises = new List<double>();
        for (var t = 1; t < ids.Length; t++)
        {
            var start = t <= Context ? 0 : (t - Context + stride - 1) / stride * stride;
            if (!windows.TryGetValue(start, out var rows))
                rows = windows[start] = SmallModel.Logits(model, ids.AsSpan(start, Math.Min(Context, ids.Length - start)));
            var logits = rows[((t - start - 1) * 257)..((t - start) * 257)];
            surprises.Add(Math.Log(logits.Sum(logit => Math.Exp(logit))) - logits[ids[t]]);
        }
        return surprises;
    }
}
