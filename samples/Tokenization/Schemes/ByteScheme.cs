using System.Text;

namespace Fusion.Samples.Tokenization.Schemes;

/// <summary>A token per byte of UTF-8.</summary>
internal sealed class ByteScheme : Scheme
{
    public override string Name => "bytes";

    public override int VocabularySize => 256;

    public override IReadOnlyList<Piece> Encode(string text) => [.. Encoding.UTF8.GetBytes(text).Select(value => new Piece(value, [value]))];
}
