using System.Security.Cryptography;
using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Checkpoints;

/// <summary>
/// <c>SHA256SUMS</c> beside the tensors of a checkpoint, in the form of <c>sha256sum</c>: safetensors checks its header only,
/// and a flipped bit in a weight would otherwise be believed.
/// </summary>
internal static class Checksums
{
    private const string Name = "SHA256SUMS";

    /// <summary>Writes the checksums of the .safetensors files of a folder.</summary>
    public static void Write(string folder)
    {
        var files = Directory.GetFiles(folder, "*.safetensors").Order(StringComparer.Ordinal);
        AtomicFile.WriteText(Path.Combine(folder, Name), string.Concat(files.Select(path => $"{Of(path)}  {Path.GetFileName(path)}\n")));
    }

    /// <summary>Compares a file with the checksum beside it. A file without one, from elsewhere, is taken as it is.</summary>
    /// <exception cref="FusionException">The file is not the one that was written.</exception>
    public static void Verify(string path)
    {
        var sums = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, Name);
        if (!File.Exists(sums)) return;
        var name = "  " + Path.GetFileName(path);
        var expected = File.ReadLines(sums).FirstOrDefault(line => line.EndsWith(name, StringComparison.Ordinal));
        if (expected is not null && !expected.StartsWith(Of(path), StringComparison.OrdinalIgnoreCase))
            throw new FusionException($"The checkpoint '{path}' is corrupted: its checksum is not the one in {Name}; {SafeTensorsHeader.Remedy}.");
    }

    private static string Of(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
