using System.Text.Json;
using System.Text.Json.Nodes;
using Fusion.Model.Layers;
using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Checkpoints;

/// <summary><c>config.json</c> in the form of Hugging Face Llama models, next to the weights.</summary>
public static class HuggingFaceConfig
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Writes the file.</summary>
    public static void Save(string path, TransformerConfig config)
    {
        var json = new JsonObject
        {
            ["architectures"] = new JsonArray("LlamaForCausalLM"),
            ["model_type"] = "llama",
            ["hidden_act"] = "silu",
            ["hidden_size"] = config.Width,
            ["intermediate_size"] = config.HiddenWidth,
            ["num_hidden_layers"] = config.Layers,
            ["num_attention_heads"] = config.Heads,
            ["num_key_value_heads"] = config.Heads,
            ["vocab_size"] = config.VocabularySize,
            ["max_position_embeddings"] = config.ContextLength,
            ["rms_norm_eps"] = config.NormEpsilon,
            ["rope_theta"] = config.RopeTheta,
            ["tie_word_embeddings"] = config.TieEmbeddings,
            ["attention_bias"] = false,
            ["torch_dtype"] = "float32",
        };
        AtomicFile.WriteText(path, json.ToJsonString(Indented));
    }

    /// <summary>Reads the file.</summary>
    /// <exception cref="FusionException">It is missing, damaged, or of a model that this version does not run.</exception>
    public static TransformerConfig Load(string path)
    {
        JsonObject json;
        try
        {
            json = JsonNode.Parse(File.ReadAllText(path), documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) as JsonObject ?? throw new JsonException("it holds no object");
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new FusionException($"Cannot read the model configuration {path}: {e.Message.TrimEnd('.')}.", e);
        }
        int heads = Int("num_attention_heads");
        int keyHeads = json.ContainsKey("num_key_value_heads") ? Int("num_key_value_heads") : heads;
        if (keyHeads != heads) throw new FusionException($"{path} has {heads} query heads and {keyHeads} key heads; this version runs models with equal numbers.");
        var config = new TransformerConfig(Int("vocab_size"), Int("max_position_embeddings"), Int("hidden_size"), Int("num_hidden_layers"), heads, Int("intermediate_size"))
        {
            NormEpsilon = (float)Number("rms_norm_eps", 1e-5),
            RopeTheta = Number("rope_theta", 10_000),
            TieEmbeddings = json["tie_word_embeddings"] is JsonValue v && v.TryGetValue(out bool tied) && tied,
        };
        config.Validate();
        return config;

        int Int(string name) => json[name] is JsonValue value && value.TryGetValue(out int number) ? number
            : throw new FusionException($"{path} has no whole number under \"{name}\"; it is not the configuration of a Llama model.");

        double Number(string name, double absent) => json[name] is JsonValue value && value.TryGetValue(out double number) ? number : absent;
    }
}
