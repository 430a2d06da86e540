using Spectre.Console;
using Spectre.Console.Rendering;

namespace Fusion.Samples.Tokenization.Terminal;

/// <summary>
/// Tokens in place: neighbours differ in colour; where there are no colours, a bar stands between them. Spaces become a raised
/// dot and newlines an arrow, so that one sees to which token they belong.
/// </summary>
internal static class TokenStrip
{
    private static readonly Color[] Colours = [Color.SkyBlue1, Color.Khaki1, Color.PaleGreen1, Color.Plum1, Color.LightSalmon1, Color.Grey78];

    public static IRenderable Of(IReadOnlyList<Piece> pieces, bool hasColours)
    {
        var strip = new Paragraph();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!hasColours && i > 0) strip.Append("|");
            strip.Append(Shown(pieces[i]), pieces[i].IsUnknown ? new Style(Color.White, Color.Red3) : new Style(Color.Black, Colours[i % Colours.Length]));
        }
        return strip;
    }

    /// <summary>A token with its white space made visible.</summary>
    public static string Shown(in Piece piece) => Shown(piece.Shown);

    /// <summary>Text with its white space made visible; other control characters become their code points, for a terminal would obey them.</summary>
    public static string Shown(string text) => string.Concat(text.Select(character => character switch
    {
        ' ' => "·",
        '\n' => "↵",
        '\t' => "→",
        _ when char.IsControl(character) => $"\\u{(int)character:X4}",
        _ => character.ToString(),
    }));
}
