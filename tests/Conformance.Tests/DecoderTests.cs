using Fusion.Model.Autograd;
using Fusion.Model.Inference;
using Fusion.Model.Layers;
using Fusion.Runtime;
using Fusion.Runtime.Emulation;

namespace Fusion.Conformance;

/// <summary>The code that a GPU runs keeps the order of summation, too: a cache and packed weights change no bit of a logit.</summary>
public sealed class DecoderTests
{
    [Theory]
    [InlineData("sm_80", 5), InlineData("sm_90a", 17)]
    public void Logits_EmulatedGpuPromptThenSingleTokens_AreThoseOfOnePass(string architecture, int prompt)
    {
        int[] ids = [.. Enumerable.Range(0, prompt + 3).Select(i => i * 7 % 37)];
        using var device = Device.Emulated(new EmulationOptions { Architecture = architecture });
        using var model = new Transformer(device, new TransformerConfig(VocabularySize: 37, ContextLength: 24, Width: 16, Layers: 1, Heads: 2, HiddenWidth: 24));
        model.Initialize(2);
        using var arena = new Arena(device, 1 << 16);
        float[] whole = model.Forward(new Tape(device, arena, recording: false), ids, 1).Value.ToArray();
        using var decoder = new Decoder(model);
        List<float> found = [.. decoder.All(ids.AsSpan(0, prompt))];
        foreach (int id in ids[prompt..]) found.AddRange(decoder.Next(id));
        Assert.Equal(whole, found);
    }
}
