namespace Fusion.Pipelines.Tokenization;

/// <summary>Cuts text into pre-tokens: the pieces inside which byte pairs are merged, and never across.</summary>
public interface IPreTokenizer
{
    /// <summary>The length in bytes of the pre-token at the start of <paramref name="text"/>; at least 1.</summary>
    /// <param name="text">
    /// The rest of the text, not empty. Bytes that are not valid UTF-8 are allowed and must not be lost.
    /// </param>
    /// <param name="skip">Set when the piece is to be dropped instead of encoded; lossless pre-tokenizers never set it.</param>
    int Next(ReadOnlySpan<byte> text, out bool skip);
}
