namespace Fusion.Runtime.Emulation.Sanitizer;

/// <summary>A launch on the emulated device did something that is wrong on a GPU, whatever the results look like.</summary>
public sealed class SanitizerException : FusionException
{
    internal SanitizerException(IReadOnlyList<SanitizerReport> reports) : base(Text(reports)) => Reports = reports;

    /// <summary>The findings, first seen first; repetitions of the same instruction are left out.</summary>
    public IReadOnlyList<SanitizerReport> Reports { get; }

    /// <summary>The first findings, a sentence each; a test's output and a terminal show nothing but this.</summary>
    private static string Text(IReadOnlyList<SanitizerReport> reports)
    {
        const int shown = 4;
        string rest = reports.Count > shown ? $"\n{reports.Count - shown} more findings are in Reports." : "";
        return string.Join('\n', reports.Take(shown).Select(r => r.Message)) + rest;
    }
}
