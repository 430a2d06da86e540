namespace Fusion.Pipelines.Tokenization;

/// <summary>The 256 special tokens that Llama 3 puts behind its ranks.</summary>
internal static class Llama3Specials
{
    private static readonly Dictionary<int, string> Named = new()
    {
        [0] = "<|begin_of_text|>",
        [1] = "<|end_of_text|>",
        [6] = "<|start_header_id|>",
        [7] = "<|end_header_id|>",
        [9] = "<|eot_id|>",
    };

    /// <summary>Names and ids, from the first id behind the ranks on.</summary>
    public static Dictionary<string, int> From(int firstId)
    {
        var specials = new Dictionary<string, int>(StringComparer.Ordinal);
        var reserved = 0;
        for (var i = 0; i < 256; i++) specials.Add(Named.GetValueOrDefault(i) ?? $"<|reserved_special_token_{reserved++}|>", firstId + i);
        return specials;
    }
}
