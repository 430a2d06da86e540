namespace Fusion.Gpu.Conducting;

/// <summary>A folder among temporary files that goes when the run ends.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fusion-gpu-");

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
}
