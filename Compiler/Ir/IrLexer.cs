using System.Globalization;
using System.Text;

namespace Fusion.Compiler.Ir;

/// <summary>Splits IR text into words and punctuation, and reports errors by line.</summary>
internal sealed class IrLexer
{
    private readonly List<(string Text, int Line)> tokens = [];
    private int next;

    public IrLexer(string text)
    {
        int line = 1, i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (c == '\n') line++;
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }
            var start = i++;
            if (c == '"')
            {
                while (i < text.Length && text[i] is not ('"' or '\n')) i += text[i] == '\\' ? 2 : 1;
                i = Math.Min(i + 1, text.Length);
                tokens.Add((text.Substring(start, i - start), line));
                continue;
            }
            // A minus directly before a digit belongs to the number, elsewhere it is an operator between extents.
            var word = IsWord(c) || (c == '-' && i < text.Length && char.IsDigit(text[i]));
            if (word)
                while (i < text.Length && (IsWord(text[i]) || (text[i] == '-' && i + 1 < text.Length && char.IsLetter(text[i + 1])))) i++;
            tokens.Add((text.Substring(start, i - start), line));
        }
    }

    public string Peek => next < tokens.Count ? tokens[next].Text : "";

    public string Take() => next < tokens.Count ? tokens[next++].Text : throw ErrorAt(next, "more text");

    public int TakeInt() =>
        int.TryParse(Take(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : throw Error("an integer");

    /// <summary>A text between quotes, in which a backslash stands before quotes and backslashes.</summary>
    public string TakeQuoted()
    {
        var quoted = Take();
        if (quoted.Length < 2 || quoted[0] != '"' || quoted[quoted.Length - 1] != '"') throw Error("a text in quotes");
        var text = new StringBuilder();
        for (var i = 1; i < quoted.Length - 1; i++) text.Append(quoted[i] == '\\' ? quoted[++i] : quoted[i]);
        return text.ToString();
    }

    public bool TryTake(string expected)
    {
        if (Peek != expected) return false;
        next++;
        return true;
    }

    public bool Expect(string expected) => TryTake(expected) ? true : throw ErrorAt(next, $"'{expected}'");

    public void ExpectEnd()
    {
        if (next < tokens.Count) throw ErrorAt(next, "the end");
    }

    /// <summary>An error about the word that was taken last.</summary>
    public IrException Error(string expected) => ErrorAt(next - 1, expected);

    private IrException ErrorAt(int token, string expected)
    {
        var at = Math.Min(Math.Max(token, 0), tokens.Count - 1);
        return new IrException(at < 0 ? $"IR text is empty: expected {expected}" : $"IR line {tokens[at].Line}: expected {expected} near '{tokens[at].Text}'");
    }

    /// <summary>What numbers consist of and C# names, in which there may be marks and letters that are numbers, too.</summary>
    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '%' or '_' or '.'
        || (c > 127 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation);
}
