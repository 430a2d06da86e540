namespace Fusion.Gpu.Conducting;

/// <summary>A folder that goes when the run ends: in memory where the machine has such a place, else among temporary files.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateDirectory(Path.Combine(Root(), $"fusion-gpu-{Path.GetRandomFileName()}"));

    /// <summary>A new or known folder within.</summary>
    public string Sub(string name) => _folder.CreateSubdirectory(name).FullName;

    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A child that was ended a moment ago may still write; the folder holds nothing of worth.
        }
    }

    private static string Root()
    {
        const string memory = "/dev/shm";
        try
        {
            string probe = Path.Combine(memory, Path.GetRandomFileName());
            Directory.CreateDirectory(probe).Delete();
            return memory;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Path.GetTempPath();
        }
    }
}
