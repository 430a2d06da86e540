using Fusion.Model.Layers;
using Fusion.Runtime;

namespace Fusion.Model.Tests.Training;

public sealed class ParameterStoreTests
{
    [Fact]
    public void Count_OfTheSeventeenMillionModel_IsThePublishedNumber()
    {
        // Stanford CS336's base model: 22,696,448 weights, of which 17,576,448 are not the input embedding.
        using var device = Device.Open("cpu");
        using var model = new Transformer(device, new TransformerConfig(10_000, 256, 512, 4, 16, 1344));
        Assert.Equal(22_696_448, model.Store.Count);
        using var tied = new Transformer(device, model.Config with { TieEmbeddings = true });
        Assert.Equal(17_576_448, tied.Store.Count);
    }

    [Fact]
    public void Names_OfALayer_AreThoseOfLlamaCheckpoints()
    {
        using var device = Device.Open("cpu");
        using var model = new Transformer(device, new TransformerConfig(11, 8, 16, 1, 2, 24));
        var shapes = model.Store.Parameters.SelectMany(p => p.Parts).ToDictionary(p => p.Name, p => string.Join("×", p.Shape));
        Assert.Equal(new Dictionary<string, string>
        {
            ["model.embed_tokens.weight"] = "11×16",
            ["model.layers.0.input_layernorm.weight"] = "16",
            ["model.layers.0.self_attn.q_proj.weight"] = "16×16",
            ["model.layers.0.self_attn.k_proj.weight"] = "16×16",
            ["model.layers.0.self_attn.v_proj.weight"] = "16×16",
            ["model.layers.0.self_attn.o_proj.weight"] = "16×16",
            ["model.layers.0.post_attention_layernorm.weight"] = "16",
            ["model.layers.0.mlp.gate_proj.weight"] = "24×16",
            ["model.layers.0.mlp.up_proj.weight"] = "24×16",
            ["model.layers.0.mlp.down_proj.weight"] = "16×24",
            ["model.norm.weight"] = "16",
            ["lm_head.weight"] = "11×16",
        }, shapes);
    }

    [Fact]
    public void Allocate_WeightsAndGradients_LieApartWithDecayFirst()
    {
        using var device = Device.Open("cpu");
        using var model = new Transformer(device, new TransformerConfig(11, 8, 18, 2, 3, 7));
        var store = model.Store;
        long end = 0;
        foreach (var p in store.Parameters.OrderBy(p => p.Value.Offset))
        {
            Assert.True(p.Value.Offset >= end);
            Assert.Equal(0, p.Value.Offset % 16); // vectors of 64 bytes
            Assert.Equal(p.Value.Offset, p.Gradient.Offset);
            Assert.Equal(p.Value.Rank == 2, p.Value.Offset < store.DecayedCount); // matrices decay, gains do not
            end = p.Value.Offset + p.Value.Count;
        }
        Assert.True(end <= store.Values.Count);
    }

    [Fact]
    public void Initialize_OneSeed_GivesTheSameWeightsWithTheStatedDeviations()
    {
        using var device = Device.Open("cpu");
        var config = new TransformerConfig(500, 8, 192, 2, 3, 512);
        using Transformer first = new(device, config), second = new(device, config), other = new(device, config);
        first.Initialize(1);
        second.Initialize(1);
        other.Initialize(2);
        Assert.Equal(first.Store.Values.ToArray(), second.Store.Values.ToArray());
        Assert.NotEqual(first.Store.Values.ToArray(), other.Store.Values.ToArray());
        foreach (var p in first.Store.Parameters)
        {
            float[] values = p.Value.ToArray();
            if (p.Value.Rank == 1)
            {
                Assert.All(values, v => Assert.Equal(1, v));
                continue;
            }
            // 0.02 · √(768 / 192) = 0.04; projections into the residual stream by √(2 · 2) less; the embedding 0.02.
            string name = p.Parts[0].Name;
            double expected = name.Contains("embed", StringComparison.Ordinal) || name.Contains("o_proj", StringComparison.Ordinal) || name.Contains("down_proj", StringComparison.Ordinal) ? 0.02 : 0.04;
            // At least 36,864 numbers: the mean errs by 1/√n = 0.5 % of σ, the deviation by 0.4 %; five times that.
            Assert.Equal(0, values.Average(v => (double)v), 0.026 * expected);
            Assert.Equal(expected, Math.Sqrt(values.Average(v => (double)v * v)), 0.02 * expected);
        }
    }
}
