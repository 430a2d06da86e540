using Fusion.Model.Inference;
using Fusion.Pipelines.Benchmarks;
using Fusion.Torch;
using TorchSharp;

namespace Fusion.Benchmarks;

/// <summary>Greedy decoding with a cache on both sides; libtorch's weights are fp32, also against bf16.</summary>
internal static class DecodeContests
{
    public static IEnumerable<TargetContest> Of(BenchmarkModel model, WorkInputs inputs)
    {
        TorchDecoder? libtorch = null;
        using (var work = new DecodeWork(model, WeightFormat.Float32, inputs, transformer => libtorch = new(transformer.Config, transformer.Store)))
        {
            var against = Opponent(libtorch!, work);
            using (torch.NewDisposeScope()) Agreement.Check("the logits after a prompt", work.FirstLogits, Feed(libtorch!, work.Prompt));
            yield return new(work.Run, against, new(1) { PercentOfBandwidth = 85 });
        }
        using (var work = new DecodeWork(model, WeightFormat.BFloat16, inputs)) yield return new(work.Run, Opponent(libtorch!, work), new(1.8));
        libtorch!.Dispose();
    }

    private static Action Opponent(TorchDecoder libtorch, DecodeWork work) => () =>
    {
        libtorch.Length = DecodeWork.PromptTokens - 1;
        int id = work.Prompt[^1];
        for (int i = 0; i < DecodeWork.NewTokens; i++)
        {
            using var logits = libtorch.Next(id);
            using var best = logits.argmax();
            id = (int)best.item<long>();
        }
    };

    private static torch.Tensor Feed(TorchDecoder libtorch, int[] prompt)
    {
        foreach (int id in prompt[..^1]) libtorch.Next(id);
        return libtorch.Next(prompt[^1]);
    }
}
