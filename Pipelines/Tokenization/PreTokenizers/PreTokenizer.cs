namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Cuts text into pre-tokens: the pieces inside which byte pairs are merged, and never across. Works on UTF-8 and whole
/// code points; bytes that are not valid UTF-8 are never lost. Instances have no state and serve any number of threads.
/// </summary>
public abstract class PreTokenizer
{
    /// <summary>GPT-2's rule (<c>gpt2</c>, <c>r50k_base</c>).</summary>
    public static PreTokenizer Gpt2 { get; } = new ScannedPreTokenizer<Gpt2Scanner>("gpt2", Gpt2Scanner.Patterns);

    /// <summary>GPT-4's rule (<c>cl100k_base</c>).</summary>
    public static PreTokenizer Cl100k { get; } = new ScannedPreTokenizer<Cl100kScanner>("cl100k", Cl100kScanner.Patterns);

    /// <summary>Llama 3's rule: GPT-4's, except for white space with newlines at the end of the text.</summary>
    public static PreTokenizer Llama3 { get; } = new ScannedPreTokenizer<Llama3Scanner>("llama3", Llama3Scanner.Patterns);

    /// <summary>GPT-4o's rule (<c>o200k_base</c>).</summary>
    public static PreTokenizer O200k { get; } = new ScannedPreTokenizer<O200kScanner>("o200k", O200kScanner.Patterns);

    /// <summary>The hand-written rules.</summary>
    internal static IReadOnlyList<PreTokenizer> Presets { get; } = [Gpt2, Cl100k, Llama3, O200k];

    /// <summary>A short name that distinguishes rules.</summary>
    public abstract string Name { get; }

    /// <summary>The rule as a regular expression, or null when it is none.</summary>
    public abstract string? Pattern { get; }

    /// <summary>Every regular expression that is known to mean this rule.</summary>
    internal virtual IReadOnlyList<string> Patterns => Pattern is null ? [] : [Pattern];

    /// <summary>
    /// The rule of a regular expression: one of the hand-written ones where the pattern is one of theirs, else
    /// <see cref="RegexPreTokenizer"/>.
    /// </summary>
    /// <exception cref="FusionException">The pattern is not a regular expression, or uses what cannot be matched exactly.</exception>
    public static PreTokenizer FromPattern(string pattern) =>
        Presets.FirstOrDefault(preset => preset.Patterns.Contains(pattern)) ?? new RegexPreTokenizer(pattern);

    /// <summary>How many ends a call is best given room for; more calls cost more.</summary>
    internal virtual int RoomFor(ReadOnlySpan<byte> text) => 1024;

    /// <summary>
    /// Cuts off pre-tokens from the start of <paramref name="text"/> until <paramref name="ends"/> is full, the text is
    /// over, or more text is needed to know. Returns how many were written.
    /// </summary>
    /// <param name="text">Text that begins at the start of a pre-token.</param>
    /// <param name="isLast">No more text follows. Otherwise only those pre-tokens count that no further text can change.</param>
    /// <param name="ends">Where each pre-token ends, in bytes; the complement (<c>~end</c>) of one that is to be dropped.</param>
    public abstract int Split(ReadOnlySpan<byte> text, bool isLast, Span<int> ends);

    /// <summary>
    /// The first place at or after <paramref name="from"/> where the text can be cut in two that are split apart and
    /// together alike, or -1 when there is none or none can be known.
    /// </summary>
    public virtual int FindSafeCut(ReadOnlySpan<byte> text, int from) => -1;
}
