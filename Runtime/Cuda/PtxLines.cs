using System.Globalization;
using System.Text.RegularExpressions;

namespace Fusion.Runtime.Cuda;

/// <summary>
/// Finds the source line behind a line of PTX, which is how ptxas names places: by the <c>.loc</c> directives that
/// <c>-lineinfo</c> puts before instructions (PTX ISA, debugging directives).
/// </summary>
internal sealed partial class PtxLines(string ptx)
{
    private readonly string[] _lines = ptx.Split('\n');

    /// <summary>
    /// The line of a source file that a line of the PTX was made for, in that file or inlined into it; null where none is known.
    /// </summary>
    /// <param name="file">The name of the source file.</param>
    /// <param name="line">The line of the PTX, from 1.</param>
    public int? Locate(string file, int line)
    {
        string? number = _lines.Select(text => FilePattern().Match(text)).FirstOrDefault(match => match.Success && match.Groups["name"].Value == file)?.Groups["file"].Value;
        if (number is null)
            return null;
        for (int i = Math.Min(line, _lines.Length) - 1; i >= 0; i--)
        {
            if (LocationPattern().Match(_lines[i]) is not { Success: true } at)
                continue;
            // The call that was inlined stands behind what was called.
            if (at.Groups["callFile"].Value == number)
                return Number(at.Groups["callLine"]);
            if (at.Groups["file"].Value == number)
                return Number(at.Groups["line"]);
            return null;
        }
        return null;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    /// <summary><c>.file 1 "/Kernel.Name"</c>.</summary>
    [GeneratedRegex("""^\s*\.file\s+(?<file>\d+)\s+"(?<name>[^"]*)"$""")]
    private static partial Regex FilePattern();

    /// <summary><c>.loc 1 3000 4</c>, or <c>.loc 2 17 5, function_name $L__info_string0, inlined_at 1 3000 4</c>.</summary>
    [GeneratedRegex(@"^\s*\.loc\s+(?<file>\d+)\s+(?<line>\d+)\s+\d+(,.*inlined_at\s+(?<callFile>\d+)\s+(?<callLine>\d+)\s+\d+)?\s*$")]
    private static partial Regex LocationPattern();
}
