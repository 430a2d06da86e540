using System.Text;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Tests.Tokenization;

/// <summary>A small vocabulary of Llama 2's kind, and its file: made here, because Llama's own may not be shipped.</summary>
internal static class SmallSentencePiece
{
    private const string Corpus = "the cat saw the other cats and the cat ate  the   hat that the other cat had, é 中文 <s>";

    private static readonly Lazy<(Tokenizer Tokenizer, byte[] Model, List<(string, float, int)> Pieces)> Made = new(Make);

    public static Tokenizer Tokenizer => Made.Value.Tokenizer;

    /// <summary>The bytes of its tokenizer.model.</summary>
    public static byte[] Model => Made.Value.Model;

    /// <summary>Encoding as its definition reads: characters, or bytes of those without a token, joined by the highest score.</summary>
    public static List<int> Encode(string text)
    {
        var idOf = new Dictionary<string, int>();
        var scoreOf = new Dictionary<string, float>();
        for (var id = 0; id < Made.Value.Pieces.Count; id++)
        {
            var (name, score, kind) = Made.Value.Pieces[id];
            idOf[name] = id;
            if (kind == 1) scoreOf[name] = score;
        }
        if (text.Length == 0) return [];
        var parts = new List<string>();
        foreach (var rune in ("\u2581" + text.Replace(' ', '\u2581')).EnumerateRunes())
        {
            if (scoreOf.ContainsKey(rune.ToString())) parts.Add(rune.ToString());
            else parts.AddRange(Encoding.UTF8.GetBytes(rune.ToString()).Select(value => $"<0x{value:X2}>"));
        }
        while (true)
        {
            var best = -1;
            for (var i = 0; i + 1 < parts.Count; i++)
            {
                if (scoreOf.TryGetValue(parts[i] + parts[i + 1], out var score) && (best < 0 || score > scoreOf[parts[best] + parts[best + 1]])) best = i;
            }
            if (best < 0) return [.. parts.Select(part => idOf[part])];
            parts[best] += parts[best + 1];
            parts.RemoveAt(best + 1);
        }
    }

    private static (Tokenizer, byte[], List<(string, float, int)>) Make()
    {
        var words = Corpus.Split(' ').Select(word => ("\u2581" + word).Select(unit => unit.ToString()).ToList()).ToList();
        words.Add(["\u2581", "\u2581", "\u2581", "\u2581"]);
        var characters = words.SelectMany(word => word).Distinct().ToList();
        var merged = new List<string>();
        while (merged.Count < 60)
        {
            var pairs = words.SelectMany(word => word.Zip(word.Skip(1), (left, right) => (left, right))).GroupBy(pair => pair).OrderByDescending(group => group.Count()).ToList();
            if (pairs.Count == 0) break;
            var (left, right) = pairs[0].Key;
            if (!merged.Contains(left + right)) merged.Add(left + right);
            foreach (var word in words) NaiveBpe.Merge(word, (left, right));
        }
        List<(string Text, float Score, int Kind)> pieces = [("<unk>", 0, 2), ("<s>", 0, 3), ("</s>", 0, 3)];
        pieces.AddRange(Enumerable.Range(0, 256).Select(value => ($"<0x{value:X2}>", 0f, 6)));
        pieces.AddRange(merged.Select((text, rank) => (text, -(float)rank, 1)));
        pieces.AddRange(characters.Select((text, rank) => (text, -(float)(merged.Count + rank), 1)));
        var model = Write(pieces);
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, model);
            return (Tokenizer.LoadSentencePiece(path), model, pieces);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The protocol buffer: pieces, a trainer's kind 2 (BPE) with byte fallback, a normalizer that only prefixes a space.</summary>
    internal static byte[] Write(List<(string Text, float Score, int Kind)> pieces, int kind = 2, bool removesSpaces = false)
    {
        using var model = new MemoryStream();
        using var writer = new BinaryWriter(model);
        foreach (var (text, score, type) in pieces)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            writer.Write((byte)0x0A);
            writer.Write7BitEncodedInt(bytes.Length + 9);
            writer.Write((byte)0x0A);
            writer.Write((byte)bytes.Length);
            writer.Write(bytes);
            writer.Write((byte)0x15);
            writer.Write(score);
            writer.Write([0x18, (byte)type]);
        }
        // Trainer: model_type (3), byte_fallback (35), ids of unknown, begin and end (40 to 42).
        byte[] trainer = [0x18, (byte)kind, 0x98, 0x02, 1, 0xC0, 0x02, 0, 0xC8, 0x02, 1, 0xD0, 0x02, 2];
        // Normalizer: name (1), add_dummy_prefix (3), remove_extra_whitespaces (4), escape_whitespaces (5).
        byte[] normalizer = [0x0A, 8, .. "identity"u8, 0x18, 1, 0x20, removesSpaces ? (byte)1 : (byte)0, 0x28, 1];
        writer.Write([0x12, (byte)trainer.Length, .. trainer, 0x1A, (byte)normalizer.Length, .. normalizer]);
        return model.ToArray();
    }
}
