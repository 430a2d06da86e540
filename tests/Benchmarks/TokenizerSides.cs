using System.Text;
using Fusion.Pipelines.Tokenization;
using Microsoft.ML.Tokenizers;
using SharpToken;
using Tokenizer = Fusion.Pipelines.Tokenization.Tokenizer;

namespace Fusion.Benchmarks;

/// <summary>One vocabulary in three libraries. Each makes a list of ids per text; all special tokens are ordinary text.</summary>
internal static class TokenizerSides
{
    /// <summary>Fusion's name, Microsoft's name of a model that uses the vocabulary, SharpToken's name.</summary>
    public static readonly (string Name, string Model, string SharpToken)[] Vocabularies =
        [("gpt2", "gpt2", "r50k_base"), ("cl100k_base", "gpt-4", "cl100k_base"), ("o200k_base", "gpt-4o", "o200k_base")];

    /// <summary>A tokenizer that has encoded nothing yet.</summary>
    public static Tokenizer Fresh(string name) => TokenizerPresets.Create(name);

    public static Func<string, IReadOnlyList<int>> Microsoft(string name, string model)
    {
        var path = Path.GetTempFileName();
        try
        {
            Tokenizer.Preset(name).SaveTiktoken(path);
            using var ranks = File.OpenRead(path);
            var tokenizer = TiktokenTokenizer.CreateForModel(model, ranks);
            return text => tokenizer.EncodeToIds(text);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>With no special token allowed, and none refused.</summary>
    public static Func<string, IReadOnlyList<int>> Sharp(string name)
    {
        var encoding = GptEncoding.GetEncoding(name);
        return text => encoding.Encode(text, new HashSet<string>(), new HashSet<string>());
    }

    /// <summary>The texts as the bytes that Fusion reads.</summary>
    public static List<byte[]> Utf8(IEnumerable<string> texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}
