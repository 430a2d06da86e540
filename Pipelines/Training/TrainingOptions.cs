using Fusion.Model.Layers;
using Fusion.Model.Optimizers;

namespace Fusion.Pipelines.Training;

/// <summary>What a user asks of a training run. Defaults are the recipe of the TinyStories sample.</summary>
public sealed record TrainingOptions
{
    /// <summary>Far beyond what memory holds, and far below where element counts overflow.</summary>
    private const int MaxTokensPerStep = 1 << 24;

    /// <summary>Text files of documents separated by &lt;|endoftext|&gt;; plain, .br or .gz.</summary>
    public required IReadOnlyList<string> Data { get; init; }

    /// <summary>Run folder.</summary>
    public required string Out { get; init; }

    /// <summary>cpu, cuda, interpreter or auto.</summary>
    public string Device { get; init; } = "auto";

    /// <summary>Wall-clock minutes for everything, from which the number of steps is found; ignored when Steps is given.</summary>
    public double Minutes { get; init; } = 2.85;

    /// <summary>Optimizer steps; null finds them from Minutes and the machine's speed.</summary>
    public long? Steps { get; init; }

    /// <summary>Go on with the run that is in the folder.</summary>
    public bool Resume { get; init; }

    /// <summary>Tokens of the vocabulary that is trained on the data.</summary>
    public int VocabularySize { get; init; } = 4096;

    /// <summary>Tokens of a training sequence.</summary>
    public int ContextLength { get; init; } = 128;

    /// <summary>Width of the residual stream.</summary>
    public int Width { get; init; } = 128;

    /// <summary>Number of blocks.</summary>
    public int Layers { get; init; } = 4;

    /// <summary>Attention heads of a layer; they share the width evenly.</summary>
    public int Heads { get; init; } = 4;

    /// <summary>Width of the gated MLP; null is 8/3 of the width, rounded up to a multiple of 64.</summary>
    public int? HiddenWidth { get; init; }

    /// <summary>One table for embedding and head.</summary>
    public bool TieEmbeddings { get; init; }

    /// <summary>Sequences per step.</summary>
    public int BatchSize { get; init; } = 16;

    /// <summary>Highest learning rate, which the warm-up ends with.</summary>
    public double LearningRate { get; init; } = 0.06;

    /// <summary>Learning rate of the last step, as a fraction of the highest.</summary>
    public double FinalFraction { get; init; } = 0.02;

    /// <summary>Part of the steps over which the learning rate rises.</summary>
    public double WarmupFraction { get; init; } = 0.03;

    /// <summary>AdamW and clipping.</summary>
    public OptimizerSettings Optimizer { get; init; } = new(MuonRate: 1.0 / 3, MuonIterations: 4);

    /// <summary>Seed of the weights and of the order of the data.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The model that these options describe.</summary>
    public TransformerConfig Model(int vocabularySize) => new(vocabularySize, ContextLength, Width, Layers, Heads, HiddenWidth ?? (Width * 8 / 3 + 63) / 64 * 64)
    {
        TieEmbeddings = TieEmbeddings,
    };

    /// <summary>The plan for a number of steps.</summary>
    public TrainingPlan Plan(TransformerConfig model, long steps) => new(model, BatchSize, steps, Math.Max(1, (long)(steps * WarmupFraction)),
        LearningRate, LearningRate * FinalFraction, Optimizer, Seed, (int)Math.Max(1, steps / 12));

    /// <exception cref="FusionException">A number is out of its range; the sentence names the option.</exception>
    public void Validate()
    {
        Check(BatchSize > 0, "--batch", BatchSize, "1 or more");
        Check((long)BatchSize * ContextLength <= MaxTokensPerStep, "--batch times --context", (long)BatchSize * ContextLength, $"at most {MaxTokensPerStep:N0}");
        Check(Minutes > 0, "--minutes", Minutes, "more than 0");
        Check(Steps is null or > 0, "--steps", Steps ?? 0, "1 or more");
        Check(LearningRate > 0, "--learning-rate", LearningRate, "more than 0");
        Check(FinalFraction is >= 0 and <= 1, "--final-fraction", FinalFraction, "from 0 to 1");
        Check(WarmupFraction is >= 0 and <= 1, "--warmup-fraction", WarmupFraction, "from 0 to 1");
        Check(VocabularySize >= 257, "--vocabulary", VocabularySize, "at least 257: every byte and the end of a text");
        Optimizer.Validate();
        Model(VocabularySize).Validate();

        static void Check(bool condition, string option, double value, string needed)
        {
            if (!condition) throw new FusionException($"{option} is {value}; it must be {needed}.");
        }
    }
}
