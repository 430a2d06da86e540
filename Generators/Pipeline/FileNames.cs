namespace Fusion.Generators.Pipeline;

/// <summary>Names of generated files.</summary>
internal static class FileNames
{
    /// <summary>What tells files apart whose names would be too long, or the same to a file system.</summary>
    public static string Hash(string name) => name.Aggregate(17u, (h, c) => unchecked((h * 31) + c)).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
}
