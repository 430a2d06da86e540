using System.Globalization;
using Fusion.Generators.Frontend;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fusion.Generators.Pipeline;

/// <summary>
/// The map from ordinals to C# as text, which <c>Fusion.Runtime.KernelSourceMap</c> reads: a line for each file, its path,
/// a tab, and <c>ordinal:line</c> pairs. Paths are relative and use '/', so that every machine writes the same.
/// </summary>
internal static class SourceLines
{
    /// <summary>The folder to which paths are relative: the property FusionSourceRoot, else the project's folder.</summary>
    public static string Root(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property.FusionSourceRoot", out var root) && root.Length > 0 ? root
        : options.TryGetValue("build_property.ProjectDir", out var project) ? project
        : "";

    public static string Write(IEnumerable<StatementPlace> statements, string root) =>
        string.Join("\n", statements
            .GroupBy(s => Relative(s.Path, root))
            .Select(file => file.Key + "\t" + string.Join(" ", file.Select(s => string.Format(CultureInfo.InvariantCulture, "{0}:{1}", s.Ordinal, s.Line)))));

    /// <summary>A path below the root without the root; of any other absolute path the file's name, which no machine changes.</summary>
    private static string Relative(string path, string root)
    {
        var (file, folder) = (path.Replace('\\', '/'), root.Replace('\\', '/').TrimEnd('/') + "/");
        if (root.Length > 0 && file.StartsWith(folder, StringComparison.Ordinal)) return file.Substring(folder.Length);
        var absolute = file.StartsWith("/", StringComparison.Ordinal) || (file.Length > 1 && file[1] == ':');
        return absolute ? file.Substring(file.LastIndexOf('/') + 1) : file;
    }
}
