using System.Buffers.Binary;
using System.Text;
using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// SentencePiece's <c>tokenizer.model</c>, a protocol buffer: pieces (field 1: text, score, kind), the trainer's settings
/// (2: kind of model in 3) and the normalizer's (3: map of characters in 2, prefix space in 3, removal of spaces in 4).
/// </summary>
internal static class SentencePieceModel
{
    private const string Remedy = "give the tokenizer.model of a SentencePiece BPE tokenizer with byte fallback";

    private const ulong Bpe = 2;

    public static Tokenizer Read(string path)
    {
        var bytes = InputFile.ReadAll(path, "SentencePiece model", Remedy);
        var pieces = new List<Piece>();
        var (kind, prefix, removesSpaces, mapsCharacters) = (1UL, true, true, false);
        try
        {
            foreach (var (field, value, content) in Fields(bytes))
            {
                if (field == 1) pieces.Add(ReadPiece(content.Span));
                if (field == 2) kind = Fields(content).LastOrDefault(inner => inner.Field == 3, (3, 1, default)).Value;
                if (field != 3) continue;
                foreach (var (inner, flag, map) in Fields(content))
                {
                    if (inner == 2) mapsCharacters = map.Length > 0;
                    if (inner == 3) prefix = flag != 0;
                    if (inner == 4) removesSpaces = flag != 0;
                }
            }
        }
        catch (FormatException failure)
        {
            throw new FusionException($"The SentencePiece model '{path}' is malformed: {Remedy}.", failure);
        }
        if (pieces.Count == 0) throw new FusionException($"The SentencePiece model '{path}' has no tokens: {Remedy}.");
        if (kind != Bpe) throw new FusionException($"The SentencePiece model '{path}' is not a BPE model: {Remedy}.");
        if (mapsCharacters || removesSpaces) throw new FusionException($"The SentencePiece model '{path}' normalizes text, which is not supported: {Remedy}.");
        return RankedVocabulary.Create(path, pieces, prefix ? SpacePrefix.Always : SpacePrefix.Never, TextTemplate.Empty);
    }

    private static Piece ReadPiece(ReadOnlySpan<byte> content)
    {
        var piece = new Piece("", 0, PieceKind.Normal);
        foreach (var (field, value, text) in Fields(content.ToArray()))
        {
            if (field == 1) piece = piece with { Text = Encoding.UTF8.GetString(text.Span) };
            if (field == 2) piece = piece with { Score = BitConverter.UInt32BitsToSingle((uint)value) };
            if (field == 3) piece = piece with { Kind = (PieceKind)value };
        }
        return piece;
    }

    /// <summary>The fields of a message: numbers as values, texts and messages as bytes.</summary>
    private static List<(int Field, ulong Value, ReadOnlyMemory<byte> Content)> Fields(ReadOnlyMemory<byte> message)
    {
        var fields = new List<(int, ulong, ReadOnlyMemory<byte>)>();
        var span = message.Span;
        for (var at = 0; at < span.Length;)
        {
            var key = Varint(span, ref at);
            var (field, value, length) = ((int)(key >> 3), 0UL, 0);
            switch (key & 7)
            {
                case 0:
                    value = Varint(span, ref at);
                    break;
                case 1 when at + 8 <= span.Length:
                    value = BinaryPrimitives.ReadUInt64LittleEndian(span[at..]);
                    at += 8;
                    break;
                case 5 when at + 4 <= span.Length:
                    value = BinaryPrimitives.ReadUInt32LittleEndian(span[at..]);
                    at += 4;
                    break;
                case 2:
                    var size = Varint(span, ref at);
                    if (size > (ulong)(span.Length - at)) throw new FormatException("a field is longer than its message");
                    length = (int)size;
                    break;
                default:
                    throw new FormatException("a field of an unknown type");
            }
            fields.Add((field, value, message.Slice(at, length)));
            at += length;
        }
        return fields;
    }

    private static ulong Varint(ReadOnlySpan<byte> bytes, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (at >= bytes.Length) break;
            var next = bytes[at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
        throw new FormatException("a number without an end");
    }
}
