using System.Globalization;
using System.Text.RegularExpressions;

namespace Fusion.Runtime.Cuda;

/// <summary>What NVRTC wrote about one source, with places in the kernel as places in C#.</summary>
/// <param name="text">The log.</param>
/// <param name="source">The C# behind the source; null where it is not known.</param>
/// <param name="ptx">The PTX, whose lines ptxas names.</param>
internal sealed partial class NvrtcLog(string text, KernelSourceMap? source, Func<string> ptx)
{
    private readonly string[] _lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The whole log.</summary>
    public string Text => Translate(text);

    /// <summary>
    /// The first error on one line; null when there is none. An error inside a library header is reported at the line of
    /// the kernel from which that template was made, with the header behind it.
    /// </summary>
    public string? FirstError => At(Array.FindIndex(_lines, line => line.Contains("error", StringComparison.Ordinal)));

    /// <summary>The first line that is not the report of ptxas -v.</summary>
    public string? Unexpected => At(Array.FindIndex(_lines, line =>
        !line.StartsWith("ptxas info", StringComparison.Ordinal) && !line.Contains("bytes stack frame", StringComparison.Ordinal)));

    private string? At(int index)
    {
        if (index < 0)
            return null;
        string line = _lines[index];
        if (source is not null && AssemblerPattern().Match(line) is { Success: true } assembled)
            return new PtxLines(ptx()).Locate(source.FileName, int.Parse(assembled.Groups["line"].ValueSpan, CultureInfo.InvariantCulture)) is { } statement
                ? $"{Translate($"{source.FileName}({statement})")}: {assembled.Groups["kind"].Value}: {assembled.Groups["message"].Value} (in line {assembled.Groups["line"].Value} of the PTX)"
                : line;
        if (source is null || PlacePattern().Match(line) is not { Success: true } place || place.Groups["file"].Value == source.FileName)
            return Translate(line);
        // What follows a message, up to the next one, tells how the compiler came there: "... at line 3 of /Kernel.Name".
        string? from = _lines.Skip(index + 1).TakeWhile(next => !PlacePattern().IsMatch(next)).FirstOrDefault(next => next.EndsWith(" of " + source.FileName, StringComparison.Ordinal));
        if (from is null || OriginPattern().Match(from) is not { Success: true } at)
            return Translate(line);
        return $"{Translate($"{source.FileName}({at.Groups["line"].Value})")}{place.Groups["message"].Value} (in {place.Groups["file"].Value}({place.Groups["line"].Value}))";
    }

    private string Translate(string text) => source?.Translate(text) ?? text;

    /// <summary><c>file(line): error: …</c>.</summary>
    [GeneratedRegex(@"^(?<file>\S+)\((?<line>\d+)\)(?<message>: \w+.*)$")]
    private static partial Regex PlacePattern();

    /// <summary><c>ptxas application ptx input, line 27; error   : …</c>.</summary>
    [GeneratedRegex(@"^ptxas [^,]*, line (?<line>\d+); (?<kind>\w+)\s*: (?<message>.*)$")]
    private static partial Regex AssemblerPattern();

    [GeneratedRegex(@"at line (?<line>\d+) of \S+$")]
    private static partial Regex OriginPattern();
}
