using System.Runtime.CompilerServices;

namespace Fusion.Conformance;

/// <summary>Generated text that is kept beside the tests, so that a change in what is generated shows as a change of files.</summary>
internal static class GoldenFile
{
    private const string Accept = "FUSION_ACCEPT_SNAPSHOTS";

    /// <summary>Compares with Snapshots/<paramref name="name"/>, or writes it when the variable FUSION_ACCEPT_SNAPSHOTS is 1.</summary>
    public static void Check(string name, string text)
    {
        string path = Path.Combine(Folder(), name);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            Directory.CreateDirectory(Folder());
            File.WriteAllText(path, text);
        }
        string[] expected = File.Exists(path) ? File.ReadAllText(path).Split('\n') : [];
        string[] actual = text.Split('\n');
        int line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line])
            line++;
        Assert.True(line == expected.Length && line == actual.Length,
            $"{name}, line {line + 1}: the snapshot has '{Line(expected, line)}', generated was '{Line(actual, line)}'. " +
            $"If that is as it should be, run the tests with {Accept}=1 and look at the difference.");
    }

    private static string Line(string[] lines, int line) => line < lines.Length ? lines[line].Trim() : "(end)";

    private static string Folder([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "..", "Snapshots");
}
