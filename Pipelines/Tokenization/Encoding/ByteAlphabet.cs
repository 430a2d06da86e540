namespace Fusion.Pipelines.Tokenization;

/// <summary>Every byte is a symbol.</summary>
/// <param name="idOfByte">256 ids; -1 where the vocabulary lacks the byte.</param>
internal sealed class ByteAlphabet(int[] idOfByte) : Alphabet
{
    public override int Write(ReadOnlySpan<byte> piece, Span<int> symbols)
    {
        for (var i = 0; i < piece.Length; i++)
        {
            symbols[i] = idOfByte[piece[i]];
            if (symbols[i] < 0) throw NoSymbol(piece[i]);
        }
        return piece.Length;
    }
}
