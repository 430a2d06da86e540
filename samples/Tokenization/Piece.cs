using System.Text;

namespace Fusion.Samples.Tokenization;

/// <summary>One token of a text.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Bytes">What it decodes to; of an unknown one that is no part of the text.</param>
/// <param name="IsUnknown">The vocabulary has nothing for this stretch of the text: what stood there is lost.</param>
internal readonly record struct Piece(int Id, byte[] Bytes, bool IsUnknown = false)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>What unknown stretches decode to.</summary>
    public static ReadOnlySpan<byte> UnknownText => "<unk>"u8;

    /// <summary>The token as text; null where its bytes are a part of a character.</summary>
    public string? Text
    {
        get
        {
            try
            {
                return Strict.GetString(Bytes);
            }
            catch (DecoderFallbackException)
            {
                return null;
            }
        }
    }

    /// <summary>The token for people: text, or its bytes in hexadecimal.</summary>
    public string Shown => Text ?? Convert.ToHexString(Bytes);
}
