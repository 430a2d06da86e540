using System.Globalization;
using System.Net;
using System.Text;

namespace Fusion.Samples.Tokenization.Web;

/// <summary>Pieces of a page; everything that comes from a text is escaped here.</summary>
internal static class Html
{
    /// <summary>The id of tokens whose numbers do not matter.</summary>
    public const int NoId = -1;

    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Tokens in place, as a list that keeps the text's own line breaks.</summary>
    public static string Tokens(IEnumerable<Piece> pieces, string id = "")
    {
        var list = new StringBuilder($"<ol class=\"tokens\" role=\"list\"{(id.Length > 0 ? $" id=\"{id}\"" : "")}>");
        foreach (var (index, piece) in pieces.Index())
        {
            var kind = (piece.IsUnknown, piece.Text) switch
            {
                (true, _) => " unknown",
                (_, null) => " raw",
                (_, var text) => text.AsSpan().ContainsAny('\n', '\r') ? " newline" : "",
            };
            var number = piece.Id == NoId ? "" : Text($" data-id=\"{piece.Id}\" title=\"id {piece.Id}\"");
            list.Append(CultureInfo.InvariantCulture, $"<li class=\"c{index % 6}{kind}\"{number}>{Escape(piece.Shown)}</li>");
        }
        return list.Append("</ol>").ToString();
    }

    /// <summary>A table that scrolls by itself where the screen is narrow. A heading that begins with &gt; is over numbers; cells are HTML.</summary>
    public static string Table(string label, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        string Class(int column) => headings[column].StartsWith('>') ? " class=\"number\"" : "";
        var table = new StringBuilder($"<div class=\"scroll\" role=\"region\" aria-label=\"{Escape(label)}\" tabindex=\"0\"><table><thead><tr>");
        for (var i = 0; i < headings.Count; i++) table.Append($"<th scope=\"col\"{Class(i)}>{Escape(headings[i].TrimStart('>'))}</th>");
        table.Append("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            table.Append($"<tr><th scope=\"row\">{row[0]}</th>");
            for (var i = 1; i < row.Count; i++) table.Append($"<td{Class(i)}>{row[i]}</td>");
            table.Append("</tr>");
        }
        return table.Append("</tbody></table></div>\n").ToString();
    }
}
