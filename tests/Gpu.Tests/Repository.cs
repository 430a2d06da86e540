namespace Fusion.Gpu.Tests;

/// <summary>Files of the repository that tests read or run.</summary>
internal static class Repository
{
    /// <summary>The folder with Fusion.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>A file of the kit.</summary>
    public static string Kit(string name) => Path.Combine(Root, "eng", "gpu", name);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Fusion.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
