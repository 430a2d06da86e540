namespace Fusion.Compiler.Emit.Cuda;

/// <summary>
/// Leaves out locals that nothing reads. Which ones those are is known only when all is written: a place in memory may have
/// been needed for a copy alone that another line starts, a column for a check that was not needed.
/// </summary>
internal static class UnusedLocals
{
    /// <summary>The lines without them, and without statements of which nothing is left.</summary>
    public static string Remove(string text)
    {
        var lines = text.Split('\n').ToList();
        // Backwards: what a local was made of may be needed for nothing else.
        for (var i = lines.Count - 1; i >= 0; i--)
            if (Declared(lines[i]) is { } name && !IsRead(lines, i, name)) lines.RemoveAt(i);
            else if (IsDirective(lines, i) && IsComment(lines, i - 1) && IsComment(lines, i + 1) && IsDirective(lines, i + 2)) lines.RemoveRange(i - 1, 2);
        return string.Join("\n", lines);
    }

    private static bool IsDirective(List<string> lines, int line) => line < lines.Count && lines[line].StartsWith("#line", StringComparison.Ordinal);

    private static bool IsComment(List<string> lines, int line) => line >= 0 && line < lines.Count && lines[line].TrimStart(' ').StartsWith("// ", StringComparison.Ordinal);

    /// <summary>The local that a line declares, whose expression has no effects: <c>TYPE NAME = EXPRESSION;</c> or <c>TYPE NAME[N];</c>.</summary>
    private static string? Declared(string line)
    {
        // One statement: where buffers trade places, there are several.
        if (line.Length == 0 || line[0] == '#' || line.IndexOf(';') != line.Length - 1) return null;
        var assigned = line.IndexOf(" = ", StringComparison.Ordinal);
        var left = line.Substring(0, assigned < 0 ? line.Length - 1 : assigned).Trim(' ');
        if (left.EndsWith("]", StringComparison.Ordinal)) left = left.Substring(0, left.LastIndexOf('['));
        var space = left.LastIndexOf(' ');
        return space > 0 && left.Take(space).All(c => IsWord(c) || c is ' ' or ':' or '<' or '>' or ',' or '*') && left.Skip(space + 1).All(IsWord) ? left.Substring(space + 1) : null;
    }

    /// <summary>Whether a line of the scope names it: that ends where a line stands further out.</summary>
    private static bool IsRead(List<string> lines, int declaration, string name)
    {
        var depth = Depth(lines[declaration]);
        for (var i = declaration + 1; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Length == 0 || line[0] == '#') continue;
            if (Depth(line) < depth) return false;
            if (string.CompareOrdinal(line, Depth(line), "//", 0, 2) != 0 && Names(line, name)) return true;
        }
        return false;
    }

    private static int Depth(string line) => line.Length - line.TrimStart(' ').Length;

    private static bool Names(string line, string name)
    {
        for (var at = line.IndexOf(name, StringComparison.Ordinal); at >= 0; at = line.IndexOf(name, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !IsWord(line[at - 1])) && (at + name.Length == line.Length || !IsWord(line[at + name.Length]))) return true;
        return false;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
