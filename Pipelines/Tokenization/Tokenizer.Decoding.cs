using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>Ids to text.</summary>
public sealed partial class Tokenizer
{
    /// <summary>The bytes of a token; a space in SentencePiece-style vocabularies is U+0020 here.</summary>
    /// <exception cref="FusionException">There is no such id.</exception>
    public ReadOnlySpan<byte> TokenBytes(int id) => definition.Tokens.Bytes(id);

    /// <summary>Whether an id has a token; published vocabularies leave some out.</summary>
    public bool HasToken(int id) => definition.Tokens.IsUsed(id);

    /// <summary>
    /// The bytes that the ids spell: those that were encoded, exactly, for byte-level vocabularies. SentencePiece-style ones
    /// lose the difference between a space and U+2581, and the space at the start that encoding adds is dropped.
    /// </summary>
    /// <exception cref="FusionException">An id is outside the vocabulary.</exception>
    public byte[] DecodeBytes(ReadOnlySpan<int> ids)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(definition.Tokens.Measure(ids));
        definition.Tokens.Write(ids, bytes);
        return DropsFirstSpace && bytes.Length > 0 && bytes[0] == ' ' ? bytes[1..] : bytes;
    }

    /// <summary>The text that the ids spell; malformed UTF-8 becomes U+FFFD.</summary>
    /// <exception cref="FusionException">An id is outside the vocabulary.</exception>
    public string Decode(ReadOnlySpan<int> ids) => Encoding.UTF8.GetString(DecodeBytes(ids));

    /// <summary>Encoding adds a space in front, so decoding drops one.</summary>
    internal bool DropsFirstSpace => definition.SentencePiece is { Prefix: not SpacePrefix.Never };
}
