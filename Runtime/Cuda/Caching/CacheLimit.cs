using System.Globalization;
using System.Text.RegularExpressions;

namespace Fusion.Runtime.Cuda.Caching;

/// <summary>How large a folder of compiled kernels may grow.</summary>
public static partial class CacheLimit
{
    /// <summary>512 MiB, where nothing else is said.</summary>
    public const long Default = 512L << 20;

    /// <summary>The limit in bytes that the variable FUSION_CACHE_LIMIT states, or <see cref="Default"/>.</summary>
    /// <exception cref="FusionException">The variable is not a size.</exception>
    public static long FromEnvironment => Parse(Environment.GetEnvironmentVariable("FUSION_CACHE_LIMIT"));

    /// <summary>Bytes of a size such as "512M", "2 GiB" or "1000000"; units count in 1024s.</summary>
    /// <param name="text">The size; the default when empty.</param>
    /// <exception cref="FusionException">It is none, or more than 64 bits hold.</exception>
    internal static long Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Default;
        if (SizePattern().Match(text) is { Success: true } size
            && long.TryParse(size.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
        {
            int shift = 10 * (" KMG".IndexOf(size.Groups["unit"].Value.PadLeft(1).ToUpperInvariant(), StringComparison.Ordinal));
            if (number <= long.MaxValue >> shift)
                return number << shift;
        }
        throw new FusionException($"FUSION_CACHE_LIMIT is '{text}'; give a size such as 512M or 2G, or 0 to keep no compiled kernel on disk.");
    }

    [GeneratedRegex(@"^\s*(?<number>[0-9]+)\s*(?:(?<unit>[KMG])(?:iB)?)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SizePattern();
}
