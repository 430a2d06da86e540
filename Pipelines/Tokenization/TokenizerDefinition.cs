namespace Fusion.Pipelines.Tokenization;

/// <summary>All that makes a tokenizer, whatever file it came from.</summary>
internal sealed record TokenizerDefinition
{
    /// <summary>The bytes of each token, by id; those of a special token are its text.</summary>
    public required TokenTable Tokens { get; init; }

    /// <summary>The merges in order of rank.</summary>
    public required Merge[] Merges { get; init; }

    /// <summary>Special tokens, and others that are found before anything is cut.</summary>
    public required IReadOnlyList<AddedToken> Added { get; init; }

    /// <summary>Cuts text into pre-tokens.</summary>
    public required PreTokenizer PreTokenizer { get; init; }

    /// <summary>A pre-token that is a token stays one even if merges do not lead to it (Hugging Face's <c>ignore_merges</c>).</summary>
    public bool WholePieces { get; init; }

    /// <summary>How spaces and characters without a token are spelled; null for byte-level vocabularies.</summary>
    public SentencePieceRules? SentencePiece { get; init; }

    /// <summary>What a model expects around a text.</summary>
    public TextTemplate Template { get; init; } = TextTemplate.Empty;
}
