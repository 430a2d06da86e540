namespace Fusion.Pipelines.Tokenization;

/// <summary>A token and the part of the text that it stands for.</summary>
/// <param name="Id">The token.</param>
/// <param name="Start">Where its part starts: in bytes of UTF-8 text, or in UTF-16 units of a string.</param>
/// <param name="Length">How long its part is, in the same unit; 0 for a space that the tokenizer has added.</param>
public readonly record struct TokenSpan(int Id, int Start, int Length)
{
    /// <summary>Where its part ends.</summary>
    public int End => Start + Length;
}
