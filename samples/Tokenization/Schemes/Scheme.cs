namespace Fusion.Samples.Tokenization.Schemes;

/// <summary>A way to turn text into numbers and back.</summary>
internal abstract class Scheme
{
    public abstract string Name { get; }

    /// <summary>How many different ids there are.</summary>
    public abstract int VocabularySize { get; }

    /// <summary>The tokens of a text, in order.</summary>
    public abstract IReadOnlyList<Piece> Encode(string text);

    /// <summary>The text that tokens decode to, as bytes.</summary>
    public static byte[] Decode(IEnumerable<Piece> pieces) => [.. pieces.SelectMany(piece => piece.Bytes)];

    /// <summary>A token for what a vocabulary lacks; by convention the first id.</summary>
    protected static Piece Unknown => new(0, Piece.UnknownText.ToArray(), IsUnknown: true);
}
