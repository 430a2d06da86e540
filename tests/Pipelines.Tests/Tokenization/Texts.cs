using System.Text;
using CsCheck;

namespace Fusion.Pipelines.Tests.Tokenization;

/// <summary>Texts made of what tokenizers get wrong.</summary>
internal static class Texts
{
    private static readonly string[] Awkward =
    [
        " ", " ", "  ", "   ", "\n", "\r\n", "\n\n", "\t", "\v", "\u00A0", "\u0085", "\u2003", "\u2028", "\u3000", "\u1680", "\u202F",
        "'", "'s", "'S", "'t", "'re", "'RE", "'Ve", "'m", "'ll", "'LL", "'lL", "'d", "'\u017F", "'l", "'v", "'r", "''", "\u2019s", "\u017F", "\u212A",
        "a", "b", "The", "HTTP", "aB", "iPhone", "é", "Ж", "ж", "ǅ", "ʰ", "中", "文", "あ", "ß", "ﬀ",
        "\U0001D49C", "\U00010428", "\U00010400", "\U00020000", "\U0001D7D8", "\U0001F600", "\U0001F1E9\U0001F1EA", "\U000E0100", "\U0001F468\u200D\U0001F469",
        "1", "23", "456", "7890", "٣", "½", "Ⅷ", "²", "०",
        "!", "-", "/", "//", ".", "...", "\u2014", "\u201C", "\u201D", "\u2026", "€", "©", "_", "#", "<|", "|>", "\\",
        "\u0301", "\u0308", "\u20E3", "\uFE0F", "\u200D", "\u200B", "\uFEFF", "\0", "\u001C", "\u007F", "\u0378", "\uFFFF", "\uE000",
    ];

    private static readonly byte[][] Malformed = [[0x80], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2], [0xC5]];

    /// <summary>Characters that exist, in any order.</summary>
    public static Gen<string> Valid { get; } = Gen.Frequency(
        (6, Gen.OneOf(Awkward)),
        (2, Gen.Int[0x20, 0x7E].Select(code => ((char)code).ToString())),
        (1, Gen.Int[0, 0x10FFFF].Where(code => code is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32))).List[0, 120].Select(string.Concat);

    /// <summary>Text of the basic plane only, where UTF-16 units are characters.</summary>
    public static Gen<string> BasicPlane { get; } = Valid.Select(text => string.Concat(text.Where(unit => !char.IsSurrogate(unit))));

    /// <summary>Bytes of which some are no UTF-8.</summary>
    public static Gen<byte[]> Bytes { get; } = Gen.Frequency(
        (8, Gen.OneOf(Awkward).Select(Encoding.UTF8.GetBytes)),
        (2, Gen.Int[0x20, 0x7E].Select(code => new[] { (byte)code })),
        (1, Gen.OneOf(Malformed)),
        (1, Gen.Byte.Select(value => new[] { value }))).List[0, 150].Select(pieces => pieces.SelectMany(piece => piece).ToArray());

    /// <summary>Mostly ASCII, as blocks like it.</summary>
    public static Gen<byte[]> Prose { get; } = Gen.Frequency(
        (30, Gen.OneOf(" the", " cat", "'s", " it", "'ll", " don't", " I", ".", ",", "\n", "\n\n", "\r\n", " ", "  ", "   \n", "\t", " (", ")", "\"", "camelCase", " HTTPServer", " 12", "12345", "/", "\n/", ";\n//", "'Tis", "--", " '", "x")),
        (2, Gen.OneOf("\u2019s", " \u201C", "\u201D", "\u2014", " \u2018", "\u2026", "é", "\u00A0", "中")),
        (1, Gen.OneOf("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "                                                                              ", "................................................................................")))
        .List[0, 200].Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces)));
}
