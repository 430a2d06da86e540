namespace Fusion.Pipelines.Tokenization;

/// <summary>The symbols that merging starts from.</summary>
internal abstract class Alphabet
{
    /// <summary>Writes the symbols of a pre-token, at most one per byte, and returns how many.</summary>
    /// <exception cref="FusionException">The vocabulary has no symbol for some byte.</exception>
    public abstract int Write(ReadOnlySpan<byte> piece, Span<int> symbols);

    protected static FusionException NoSymbol(byte value) =>
        new($"The byte 0x{value:X2} of the text is not in the tokenizer's vocabulary: use a vocabulary that holds all 256 bytes.");
}
