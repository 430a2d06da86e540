using System.CommandLine;
using System.Globalization;
using Fusion.Runtime;
using Fusion.Runtime.Cuda.Caching;

namespace Fusion.Cli.Commands;

/// <summary><c>fusion kernels cache info|clear</c>.</summary>
internal static class CacheCommand
{
    /// <summary>A century, which a calendar can go back.</summary>
    private const int MostDays = 36_500;

    public static Command Create() => new("cache",
        """
        Look at the compiled kernels that are kept on disk, or delete them. They lie below FUSION_CACHE, or in
        ~/.cache/fusion; FUSION_CACHE_LIMIT says how large they may grow (512M when not set).

        Examples:
          fusion kernels cache info
          fusion kernels cache clear --older-than 30
        """)
    { Info(), Clear() };

    private static Command Info()
    {
        var command = new Command("info",
            """
            Show the folder of compiled kernels: entries, size, limit, and when the oldest and the newest were last used.

            Example:
              fusion kernels cache info
            """);
        command.SetAction(_ =>
        {
            var folder = CacheFolder.OfUser();
            var entries = folder.Entries();
            Console.WriteLine($"folder   {folder.FullPath}");
            Console.WriteLine($"entries  {entries.Count.ToString("N0", CultureInfo.InvariantCulture)}");
            Console.WriteLine($"size     {Size(entries.Sum(entry => entry.Bytes))}");
            Console.WriteLine($"limit    {Size(folder.Limit)}");
            if (entries.Count > 0)
            {
                Console.WriteLine($"oldest   {Time(entries[0])}");
                Console.WriteLine($"newest   {Time(entries[^1])}");
            }
            return 0;
        });
        return command;
    }

    private static Command Clear()
    {
        var age = new Option<int>("--older-than") { Description = "Keep what was used in the last so many days; 0 deletes everything.", DefaultValueFactory = _ => 0, HelpName = "DAYS" };
        var command = new Command("clear",
            """
            Delete compiled kernels. They are compiled again when they are needed.

            Examples:
              fusion kernels cache clear
              fusion kernels cache clear --older-than 30
            """)
        { age };
        command.SetAction(parsed =>
        {
            int days = parsed.GetValue(age);
            if (days is < 0 or > MostDays) throw new FusionException($"--older-than is {days}; give a number of days from 0 to {MostDays}.");
            var folder = CacheFolder.OfUser();
            var clearing = CacheCleaning.Clear(folder, days == 0 ? null : DateTime.UtcNow.AddDays(-days));
            Console.WriteLine($"deleted {clearing.Deleted.ToString("N0", CultureInfo.InvariantCulture)} compiled kernels, {Size(clearing.Bytes)}, from {folder.FullPath}");
            if (clearing.Kept > 0)
                throw new FusionException($"{clearing.Kept} compiled kernels in {folder.FullPath} could not be deleted; see who owns the folder and who uses it.");
            return 0;
        });
        return command;
    }

    /// <summary>Bytes for people: "1.5 MiB".</summary>
    internal static string Size(long bytes)
    {
        string[] units = ["bytes", "KiB", "MiB", "GiB"];
        int unit = 0;
        double size = bytes;
        for (; size >= 1024 && unit < units.Length - 1; unit++) size /= 1024;
        return $"{size.ToString(unit == 0 ? "N0" : "N1", CultureInfo.InvariantCulture)} {units[unit]}";
    }

    private static string Time(CacheEntry entry) => $"last used {entry.LastUse.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC";
}
