using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Decodes token by token, for text that is shown while it is written. A character whose bytes are spread over several
/// tokens appears when its last byte does, and never as a replacement character before.
/// </summary>
/// <param name="tokenizer">The tokenizer that made the ids.</param>
public sealed class StreamingDecoder(Tokenizer tokenizer)
{
    private readonly Decoder utf8 = Encoding.UTF8.GetDecoder();
    private bool atStart = true;

    /// <summary>The text that has become complete with this token; may be empty.</summary>
    /// <exception cref="FusionException">There is no such id.</exception>
    public string Append(int id)
    {
        var bytes = tokenizer.TokenBytes(id);
        if (atStart && tokenizer.DropsFirstSpace && bytes[0] == ' ') bytes = bytes[1..];
        atStart = false;
        return Decode(bytes, flush: false);
    }

    /// <summary>The end of the text: a replacement character if it stops inside a character, else nothing.</summary>
    public string Finish() => Decode([], flush: true);

    private string Decode(ReadOnlySpan<byte> bytes, bool flush)
    {
        var characters = new char[utf8.GetCharCount(bytes, flush)];
        utf8.GetChars(bytes, characters, flush);
        return new string(characters);
    }
}
