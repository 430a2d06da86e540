using System.Collections.Concurrent;
using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// A BPE tokenizer, byte-level or SentencePiece-style: text to token ids and back. Byte-level ones lose nothing of any
/// bytes. Safe for use by several threads.
/// </summary>
public sealed partial class Tokenizer
{
    private readonly TokenizerDefinition definition;
    private readonly BpeModel model;
    private readonly ShortPieces shortPieces = new();
    private readonly SpecialTokenSet? allSpecials;
    private readonly ConcurrentBag<SegmentEncoder> idle = [];
    private readonly Lazy<string> hash;
    private readonly Lazy<IReadOnlyList<(byte[] Left, byte[] Right)>> merges;

    /// <summary>A byte-level tokenizer.</summary>
    /// <param name="vocabulary">The bytes of each token, by id.</param>
    /// <param name="merges">The merges in order of rank; both parts and their join must be in the vocabulary.</param>
    /// <param name="specialTokens">Tokens that are never split; those that the vocabulary lacks get the next free ids.</param>
    /// <param name="preTokenizer">GPT-2's when null.</param>
    /// <exception cref="FusionException">A merge names a token that the vocabulary lacks, or a special token is empty or listed twice.</exception>
    public Tokenizer(
        IReadOnlyList<byte[]> vocabulary, IReadOnlyList<(byte[] Left, byte[] Right)> merges,
        IReadOnlyList<string>? specialTokens = null, PreTokenizer? preTokenizer = null)
        : this(TokenizerParts.Assemble(vocabulary, merges, specialTokens ?? [], preTokenizer ?? PreTokenizer.Gpt2))
    {
    }

    internal Tokenizer(TokenizerDefinition definition)
    {
        this.definition = definition;
        TokenizerParts.Check(definition);
        SpecialTokens = definition.Added.ToDictionary(token => token.Content, token => token.Id, StringComparer.Ordinal);
        allSpecials = definition.Added.Count == 0 ? null : new SpecialTokenSet(definition.Added);
        var specialIds = SpecialTokens.Values.ToHashSet();
        Alphabet alphabet = definition.SentencePiece is { } rules
            ? new CharacterAlphabet(TokenizerParts.Characters(definition, specialIds), rules.ByteIds)
            : new ByteAlphabet(TokenizerParts.Bytes(definition.Tokens, specialIds));
        model = new BpeModel(
            definition.PreTokenizer, alphabet, new PairTable(definition.Merges),
            definition.WholePieces ? new TokenIndex(definition.Tokens, specialIds) : null);
        hash = new Lazy<string>(() => TokenizerHash.Of(definition));
        merges = new Lazy<IReadOnlyList<(byte[], byte[])>>(() =>
            [.. definition.Merges.Select(merge => (definition.Tokens[merge.Left].ToArray(), definition.Tokens[merge.Right].ToArray()))]);
    }

    /// <summary>How many ids there are; ids are 0 to this minus 1. Published vocabularies leave some unused.</summary>
    public int VocabularySize => definition.Tokens.Count;

    /// <summary>The merges in order of rank.</summary>
    public IReadOnlyList<(byte[] Left, byte[] Right)> Merges => merges.Value;

    /// <summary>The special tokens and their ids.</summary>
    public IReadOnlyDictionary<string, int> SpecialTokens { get; }

    /// <summary>Cuts text into pre-tokens.</summary>
    public PreTokenizer PreTokenizer => definition.PreTokenizer;

    /// <summary>What the model of this tokenizer expects around a text; encoding does not add it by itself.</summary>
    public TextTemplate Template => definition.Template;

    /// <summary>SHA-256, in hexadecimal, of vocabulary, merges and special tokens: files made with a tokenizer carry it.</summary>
    public string Hash => hash.Value;

    /// <summary>What it is made of.</summary>
    internal TokenizerDefinition Definition => definition;

    /// <summary>An encoder with warm memory if one is free.</summary>
    internal SegmentEncoder Rent() => idle.TryTake(out var encoder) ? encoder : new SegmentEncoder(model, shortPieces, definition.SentencePiece);

    /// <summary>Gives an encoder back.</summary>
    internal void Return(SegmentEncoder encoder) => idle.Add(encoder);

    /// <summary>The special tokens that a rule finds; null when it finds none.</summary>
    /// <exception cref="FusionException">The rule names a token that is not special here.</exception>
    internal SpecialTokenSet? SpecialsFor(SpecialTokenRule rule)
    {
        if (rule.Allowed is null) return allSpecials;
        if (rule.Allowed.FirstOrDefault(name => !SpecialTokens.ContainsKey(name)) is { } unknown)
            throw new FusionException($"'{unknown}' is not a special token of this tokenizer; it has {(SpecialTokens.Count == 0 ? "none" : string.Join(", ", SpecialTokens.Keys.Take(5)))}: allow one of those.");
        return rule.Allowed.Count == 0 ? null : new SpecialTokenSet(definition.Added.Where(token => rule.Allowed.Contains(token.Content)));
    }

    /// <summary>The error for a special token in text that must have none.</summary>
    internal FusionException Refusal(int id) => new(
        $"The text contains the special token '{Encoding.UTF8.GetString(definition.Tokens[id])}', which is not allowed here: remove it from the text, or encode it as ordinary text.");
}
