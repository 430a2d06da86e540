using Fusion.Kernels;
using Fusion.Model.Autograd;
using Fusion.Model.Inference;
using Fusion.Model.Layers;
using Fusion.Runtime;

namespace Fusion.Model.Tests.Inference;

/// <summary>
/// The order of summation is part of a kernel's meaning: in whatever pieces a text comes, its logits are those of one pass
/// over all of it, bit for bit.
/// </summary>
public sealed class DecoderTests : IDisposable
{
    // Longer than a key block of 64, and no width is a multiple of what products or panels take.
    private static readonly TransformerConfig Config = new(VocabularySize: 141, ContextLength: 90, Width: 40, Layers: 2, Heads: 2, HiddenWidth: 72);
    private static readonly int[] Ids = Samples.Tokens(90, Config.VocabularySize, 3).Ids;

    private readonly CpuDevice device = new(2);

    public void Dispose()
    {
        Assert.Equal(0, device.LiveAllocations);
        device.Dispose();
    }

    [Theory]
    [InlineData(false, 1), InlineData(true, 1), InlineData(false, 2), InlineData(false, 7), InlineData(true, 17), InlineData(false, 63), InlineData(false, 64), InlineData(false, 65), InlineData(false, 90)]
    public void All_PiecesOfAnyLength_AreTheModelsLogits(bool tied, int piece)
    {
        using var model = Model(tied);
        using var decoder = new Decoder(model);
        var found = new List<float>();
        for (int at = 0; at < Ids.Length; at += piece) found.AddRange(decoder.All(Ids.AsSpan(at, Math.Min(piece, Ids.Length - at))));
        Numbers.Same(Whole(model, Ids), [.. found]);
    }

    [Theory]
    [InlineData(1), InlineData(5), InlineData(64), InlineData(80)]
    public void Next_PromptAndThenSingleTokens_IsTheModelsLastRow(int prompt)
    {
        using var model = Model(false);
        using var decoder = new Decoder(model);
        float[] whole = Whole(model, Ids);
        for (int end = prompt; end <= Ids.Length; end++)
        {
            var row = decoder.Next(end == prompt ? Ids.AsSpan(0, prompt) : Ids.AsSpan(end - 1, 1));
            Numbers.Same(whole.AsSpan((end - 1) * Config.VocabularySize, Config.VocabularySize), row, $"after {end} tokens");
        }
    }

    [Fact]
    public void Cache_TruncatedOrReset_GoesOnAsIfTheRestHadNeverBeen()
    {
        using var model = Model(false);
        using var decoder = new Decoder(model);
        decoder.Next(Ids.AsSpan(0, 50));
        decoder.Cache.Truncate(20);
        decoder.Next([7, 8, 9]);
        float[] after = decoder.Next(10).ToArray();
        int[] text = [.. Ids[..20], 7, 8, 9, 10];
        Numbers.Same(Whole(model, text).AsSpan(23 * Config.VocabularySize), after);
        decoder.Cache.Reset();
        Numbers.Same(Whole(model, text).AsSpan(23 * Config.VocabularySize), decoder.Next(text));
        Assert.Equal(24, decoder.Cache.Length);
    }

    [Fact]
    public void Weights_BFloat16_AreThoseOfAModelThatWasRoundedBefore()
    {
        using var model = Model(false);
        using var halves = new Decoder(model, WeightFormat.BFloat16);
        foreach (var p in model.Store.Parameters.Where(p => p.Role != ParameterRole.Gain && p.Parts[0].Name != "model.embed_tokens.weight"))
            p.Value.CopyFrom(Array.ConvertAll(p.Value.ToArray(), w => (float)(BFloat16)w));
        using var floats = new Decoder(model);
        Numbers.Same(floats.All(Ids.AsSpan(0, 20)), halves.All(Ids.AsSpan(0, 20)), "prompt");
        for (int i = 20; i < 40; i++) Numbers.Same(floats.Next(Ids[i]), halves.Next(Ids[i]), $"token {i}");
        Assert.Equal(floats.MatrixBytes, 2 * halves.MatrixBytes);
    }

    [Fact]
    public void Decoder_ModelDisposed_KeepsItsWeights()
    {
        var model = Model(true);
        float[] whole = Whole(model, Ids.AsSpan(0, 9));
        using var decoder = new Decoder(model);
        model.Dispose();
        Numbers.Same(whole, decoder.All(Ids.AsSpan(0, 9)));
    }

    [Fact]
    public void Next_OneToken_AllocatesNothing()
    {
        using var model = Model(false);
        using var decoder = new Decoder(model);
        decoder.Next(Ids.AsSpan(0, 5));
        for (int i = 0; i < 20; i++) decoder.Next(Ids[i]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 20; i++) decoder.Next(Ids[i]);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Next_WhatCannotBe_IsRefused()
    {
        using var model = Model(false);
        using var decoder = new Decoder(model);
        Assert.Contains("no token", Refused(() => decoder.Next()), StringComparison.Ordinal);
        Assert.Contains("id 141", Refused(() => decoder.Next(1, 141)), StringComparison.Ordinal);
        Assert.Equal(0, decoder.Cache.Length);
        decoder.Next(Ids);
        Assert.Contains("90 of 90 tokens", Refused(() => decoder.Next(1)), StringComparison.Ordinal);
        Assert.Contains("cannot be cut to 91", Refused(() => decoder.Cache.Truncate(91)), StringComparison.Ordinal);
        decoder.Cache.Truncate(89);
        decoder.Next(1);
    }

    private static string Refused(Action action) => Assert.Throws<FusionException>(action).Message;

    private Transformer Model(bool tied)
    {
        var model = new Transformer(device, Config with { TieEmbeddings = tied });
        model.Initialize(11);
        return model;
    }

    private float[] Whole(Transformer model, ReadOnlySpan<int> ids)
    {
        using var arena = new Arena(device);
        return model.Forward(new Tape(device, arena, recording: false), ids, 1).Value.ToArray();
    }
}
