namespace Fusion.Pipelines.Tests;

/// <summary>A folder of a test's own, deleted at its end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("fusion-tests-").FullName;

    /// <summary>A path inside a place that cannot become a folder, because a file has its name. Works for every user, root too.</summary>
    public string Unwritable
    {
        get
        {
            File.WriteAllText(this["occupied"], "a file, not a folder");
            return System.IO.Path.Combine(Path, "occupied", "output");
        }
    }

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
