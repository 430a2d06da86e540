using System.Text;
using System.Text.Json;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Cli.Commands;

/// <summary>Tokens for people: in quotes with escapes; bytes in hexadecimal where they are no UTF-8.</summary>
internal static class TokenText
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Tokenizer tokenizer, int id)
    {
        var bytes = tokenizer.TokenBytes(id);
        try
        {
            return '"' + JsonEncodedText.Encode(Strict.GetString(bytes), Readable.Encoder).ToString() + '"';
        }
        catch (DecoderFallbackException)
        {
            return "0x" + Convert.ToHexString(bytes);
        }
    }
}
