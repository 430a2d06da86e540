using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// The tokenizer of a GGUF file, under <c>tokenizer.ggml</c>: model "gpt2" is byte-level BPE with merges and a named
/// pre-tokenizer, model "llama" is SentencePiece-style with scores.
/// </summary>
internal static class GgufVocabulary
{
    private const string Prefix = "tokenizer.ggml.";

    /// <summary>The names of pre-tokenizers; of several names for one the first is written.</summary>
    private static readonly (string Name, PreTokenizer Rule)[] Rules =
        [("gpt-2", PreTokenizer.Gpt2), ("llama-bpe", PreTokenizer.Llama3), ("llama3", PreTokenizer.Llama3), ("llama-v3", PreTokenizer.Llama3), ("dbrx", PreTokenizer.Llama3), ("gpt-4o", PreTokenizer.O200k)];

    public static Tokenizer Read(string path)
    {
        var pairs = GgufMetadata.Read(path, Prefix).ToDictionary(pair => pair.Key[Prefix.Length..], pair => pair.Value);
        FusionException Wrong(string what) => new($"The GGUF file '{path}' {what}: {GgufMetadata.Remedy} of GPT-2's or Llama's kind.");
        List<T> Items<T>(string name) => pairs.TryGetValue(name, out var found) && found is List<object> items && items.All(item => item is T) ? [.. items.Cast<T>()] : throw Wrong($"has no list '{Prefix}{name}'");
        var names = Items<string>("tokens");
        List<PieceKind> kinds = pairs.ContainsKey("token_type") ? [.. Items<long>("token_type").Select(kind => (PieceKind)kind)] : [.. names.Select(_ => PieceKind.Normal)];
        if (kinds.Count != names.Count) throw Wrong($"has {names.Count} tokens but {kinds.Count} token types");
        var template = ReadTemplate(pairs, names.Count);
        var model = pairs.GetValueOrDefault("model") as string;
        if (model == "llama")
        {
            var scores = Items<double>("scores");
            if (scores.Count != names.Count) throw Wrong($"has {names.Count} tokens but {scores.Count} scores");
            var addsSpace = pairs.GetValueOrDefault("add_space_prefix") is not false;
            return RankedVocabulary.Create(path, [.. names.Select((name, id) => new Piece(name, (float)scores[id], kinds[id]))], addsSpace ? SpacePrefix.Always : SpacePrefix.Never, template);
        }
        if (model != "gpt2") throw Wrong($"has a tokenizer '{model}', which is not supported");
        var pre = pairs.GetValueOrDefault("pre") as string ?? "gpt-2";
        if (Rules.FirstOrDefault(rule => rule.Name == pre).Rule is not { } preTokenizer) throw Wrong($"has a pre-tokenizer '{pre}', which is not supported");

        var added = new List<AddedToken>();
        var tokens = new List<byte[]>();
        for (var id = 0; id < names.Count; id++)
        {
            var isAdded = kinds[id] is PieceKind.Control or PieceKind.UserDefined;
            if (isAdded) added.Add(new AddedToken(names[id], id, kinds[id] == PieceKind.Control));
            tokens.Add(isAdded ? Encoding.UTF8.GetBytes(names[id]) : kinds[id] == PieceKind.Unused ? [] : PrintableBytes.TryDecode(names[id]) ?? throw Wrong($"holds '{names[id]}', which is not byte-level"));
        }
        var merges = Items<string>("merges").Select(merge => merge.Split(' ') is [var left, var right] ? (Bytes(left), Bytes(right)) : throw Wrong($"holds the merge '{merge}', which is not a pair")).ToList();
        byte[] Bytes(string name) => PrintableBytes.TryDecode(name) ?? throw Wrong($"merges '{name}', which is not byte-level");
        var table = new TokenTable(tokens);
        return new Tokenizer(new TokenizerDefinition
        {
            Tokens = table,
            Merges = TokenizerParts.Resolve(table, merges, added),
            Added = added,
            PreTokenizer = preTokenizer,
            // Readers of such files look for whole tokens first where the pre-tokenizer is Llama 3's.
            WholePieces = preTokenizer == PreTokenizer.Llama3,
            Template = template,
        });
    }

    public static void Write(Tokenizer tokenizer, string path)
    {
        var definition = tokenizer.Definition;
        FusionException Impossible(string why) => new($"The tokenizer cannot be saved to '{path}': {why}; save a tokenizer.json.");
        var names = TokenizerJsonWriter.Names(definition);
        var added = definition.Added.ToDictionary(token => token.Id);
        var isByte = (definition.SentencePiece?.ByteIds ?? []).ToHashSet();
        int[] kinds = [.. names.Select((name, id) => (int)(name is null ? PieceKind.Unused
            : added.TryGetValue(id, out var token) ? token.IsControl ? PieceKind.Control : PieceKind.UserDefined
            : isByte.Contains(id) ? PieceKind.Byte : PieceKind.Normal))];
        string[] texts = [.. names.Select((name, id) => name ?? $"[UNUSED{id}]")];
        var pairs = new List<KeyValuePair<string, object>> { new("general.architecture", "llama") };
        void Add(string name, object value) => pairs.Add(new(Prefix + name, value));
        Add("model", definition.SentencePiece is null ? "gpt2" : "llama");
        if (definition.SentencePiece is { } rules)
        {
            if (rules.UnlessPresent || rules.SplitsEverySpace || rules.Prefix == SpacePrefix.First) throw Impossible("GGUF cannot tell how it treats spaces");
            // Readers derive merges from scores, so the order of the merges must be that of the tokens they make.
            var scores = new float[names.Length];
            var reachable = MergeReduction.Reachable(definition);
            for (var rank = 0; rank < reachable.Length; rank++) scores[reachable[rank].Result] = -rank;
            if (!RankedVocabulary.Implies(definition, scores, reachable)) throw Impossible("its merges do not follow from one score per token");
            Add("scores", scores);
            Add("add_space_prefix", rules.Prefix == SpacePrefix.Always);
        }
        else
        {
            if (Rules.FirstOrDefault(rule => rule.Rule == definition.PreTokenizer).Name is not { } pre) throw Impossible($"GGUF has no name for the pre-tokenizer '{definition.PreTokenizer.Name}'");
            if (definition.Merges.Length == 0) throw Impossible("it has no merges");
            Add("pre", pre);
            Add("merges", definition.Merges.Select(merge => $"{names[merge.Left]} {names[merge.Right]}").ToArray());
        }
        Add("tokens", texts);
        Add("token_type", kinds);
        if (definition.Template.Before is [var begin]) Add("bos_token_id", (uint)begin);
        if (definition.Template.After is [var end]) Add("eos_token_id", (uint)end);
        Add("add_bos_token", definition.Template.Before.Count > 0);
        Add("add_eos_token", definition.Template.After.Count > 0);
        GgufMetadata.Write(path, pairs);
    }

    private static TextTemplate ReadTemplate(Dictionary<string, object> pairs, int count)
    {
        List<int> Token(string flag, string name) => pairs.GetValueOrDefault(flag) is true && pairs.GetValueOrDefault(name) is long id && id >= 0 && id < count ? [(int)id] : [];
        var (before, after) = (Token("add_bos_token", "bos_token_id"), Token("add_eos_token", "eos_token_id"));
        return before.Count + after.Count == 0 ? TextTemplate.Empty : new TextTemplate(before, after);
    }
}
