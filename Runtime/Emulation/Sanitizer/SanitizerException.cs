namespace Fusion.Runtime.Emulation.Sanitizer;

/// <summary>A launch on the emulated device did something that is wrong on a GPU, whatever the results look like.</summary>
public sealed class SanitizerException : FusionException
{
    internal SanitizerException(IReadOnlyList<SanitizerReport> reports) : base(Text(reports)) => Reports = reports;

    /// <summary>The findings, first seen first; repetitions of the same instruction are left out.</summary>
    public IReadOnlyList<SanitizerReport> Reports { get; }

    private static string Text(IReadOnlyList<SanitizerReport> reports) =>
        reports.Count == 1 ? reports[0].Message : $"{reports[0].Message} ({reports.Count - 1} more findings, see Reports)";
}
