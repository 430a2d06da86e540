namespace Fusion.Pipelines.Tests;

/// <summary>Files of the repository, found from where the tests run.</summary>
internal static class Repository
{
    public static string Stories => File("samples", "TinyStories", "data", "tinystories.txt.br");

    public static string File(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Fusion.sln"))) return Path.Combine([folder.FullName, .. parts]);
        }
        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
