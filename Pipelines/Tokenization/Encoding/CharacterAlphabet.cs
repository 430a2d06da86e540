using System.Buffers;
using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Every character is a symbol if the vocabulary has it, else each of its bytes is one, as in SentencePiece with byte
/// fallback. Bytes that are no UTF-8 fall back, too. A space is spelled U+2581, and stands for the same symbol.
/// </summary>
/// <param name="idOfCharacter">Ids by code point; the space under U+0020.</param>
/// <param name="idOfByte">256 ids of the tokens <c>&lt;0x00&gt;</c> to <c>&lt;0xFF&gt;</c>; -1 where the vocabulary lacks one.</param>
internal sealed class CharacterAlphabet(IReadOnlyDictionary<int, int> idOfCharacter, int[] idOfByte) : Alphabet
{
    private readonly int[] idOfAscii = [.. Enumerable.Range(0, 128).Select(code => idOfCharacter.GetValueOrDefault(code, -1))];

    public override int Write(ReadOnlySpan<byte> piece, Span<int> symbols)
    {
        var count = 0;
        for (int position = 0, width; position < piece.Length; position += width)
        {
            width = 1;
            var id = -1;
            if (piece[position] < 0x80)
            {
                id = idOfAscii[piece[position]];
            }
            else if (Rune.DecodeFromUtf8(piece[position..], out var rune, out width) == OperationStatus.Done)
            {
                id = idOfCharacter.GetValueOrDefault(rune.Value == 0x2581 ? ' ' : rune.Value, -1);
            }
            if (id >= 0)
            {
                symbols[count++] = id;
                continue;
            }
            foreach (var value in piece.Slice(position, width))
            {
                symbols[count++] = idOfByte[value] >= 0 ? idOfByte[value] : throw NoSymbol(value);
            }
        }
        return count;
    }
}
