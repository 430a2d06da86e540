using System.Text.Json;
using System.Text.Json.Serialization;
using Fusion.Model.Layers;
using Fusion.Model.Optimizers;
using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Training;

/// <summary>
/// Everything that determines a run's numbers. It is written to <c>training.json</c> before the first step, so that a run
/// can be resumed and repeated exactly; what the machine's speed decided (the number of steps) is recorded in it.
/// </summary>
/// <param name="Model">Shape of the transformer.</param>
/// <param name="BatchSize">Sequences per step.</param>
/// <param name="Steps">Optimizer steps of the whole run.</param>
/// <param name="WarmupSteps">Steps over which the learning rate rises.</param>
/// <param name="PeakRate">Highest learning rate.</param>
/// <param name="FinalRate">Learning rate of the last step.</param>
/// <param name="Optimizer">AdamW and clipping.</param>
/// <param name="Seed">Of the weights and of the order of the data.</param>
/// <param name="ValidateEvery">Steps between short validations.</param>
public sealed record TrainingPlan(TransformerConfig Model, int BatchSize, long Steps, long WarmupSteps, double PeakRate, double FinalRate,
    OptimizerSettings Optimizer, ulong Seed, int ValidateEvery)
{
    /// <summary>Learning rate by step.</summary>
    [JsonIgnore]
    public CosineSchedule Schedule => new(PeakRate, FinalRate, WarmupSteps, Math.Max(WarmupSteps + 1, Steps - 1));

    /// <summary>Tokens that one optimizer step averages over: batch times context.</summary>
    [JsonIgnore]
    public int TokensPerStep => BatchSize * Model.ContextLength;

    /// <summary>Writes the plan as JSON; a file that is there is replaced as a whole.</summary>
    public void Save(string path) => AtomicFile.WriteText(path, JsonSerializer.Serialize(this, PlanJson.Default.TrainingPlan));

    /// <summary>Reads a plan back.</summary>
    /// <exception cref="FusionException">There is none, or it is not one.</exception>
    public static TrainingPlan Load(string path)
    {
        try
        {
            var plan = JsonSerializer.Deserialize(File.ReadAllText(path), PlanJson.Default.TrainingPlan) ?? throw new JsonException("it is empty");
            plan.Model.Validate();
            plan.Optimizer.Validate();
            if (plan.BatchSize < 1 || plan.Steps < 1 || plan.ValidateEvery < 1) throw new JsonException("batch_size, steps and validate_every must be 1 or more");
            return plan;
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new FusionException($"Cannot read the training plan {path}: {e.Message.TrimEnd('.')}; start the run anew.", e);
        }
    }
}

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(TrainingPlan))]
internal sealed partial class PlanJson : JsonSerializerContext;
