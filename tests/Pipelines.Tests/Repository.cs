namespace Fusion.Pipelines.Tests;

/// <summary>Files of the repository, found from where the tests run.</summary>
internal static class Repository
{
    public static string Stories => File("samples", "TinyStories", "data", "tinystories.txt.br");

    /// <summary>A file of the data that is not part of the repository, for the long mode: in the folder FUSION_DATA, or in shared/data beside the repository.</summary>
    public static string Data(params string[] parts)
    {
        var folder = Environment.GetEnvironmentVariable("FUSION_DATA") is { Length: > 0 } named ? named : File("..", "shared", "data");
        var path = Path.Combine([folder, .. parts]);
        return System.IO.File.Exists(path) ? path : throw new InvalidOperationException($"The long mode needs {path}; name the folder of the data in FUSION_DATA.");
    }

    public static string File(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Fusion.sln"))) return Path.Combine([folder.FullName, .. parts]);
        }
        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
