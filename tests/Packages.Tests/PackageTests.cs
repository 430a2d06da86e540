using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace Fusion.Packages.Tests;

/// <summary>What a user of the packages does: a new project, built, run, published as a native file; the tool.</summary>
public sealed class PackageTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    [Fact]
    public void NewProject_BuiltAndRun_HasNoWarningsAndShowsItsCuda()
    {
        string built = feed.Dotnet(feed.Project, "build", "-c", "Release");
        Assert.Contains("0 Warning(s)", built, StringComparison.Ordinal);
        string application = Path.Combine(feed.Project, "bin", "Release", "net10.0", "MyKernels.dll");
        Assert.Contains("cpu (", Ran(feed.Dotnet(feed.Root, application)), StringComparison.Ordinal);
        string cuda = feed.Dotnet(feed.Root, application, "--cuda");
        Assert.Contains("__global__", cuda, StringComparison.Ordinal);
        Assert.Contains("Activations_BiasGelu", cuda, StringComparison.Ordinal);

        feed.Dotnet(feed.Root, "tool", "install", "Fusion.Cli", "--tool-path", Path.Combine(feed.Root, "tools"), "--version", feed.Version, "--configfile", Path.Combine(feed.Root, "nuget.config"));
        string fusion = Path.Combine(feed.Root, "tools", OperatingSystem.IsWindows() ? "fusion.exe" : "fusion");
        Assert.Contains("MyKernels.Activations.BiasGelu(x, bias, y, [Tune] rows, [Tune] columns)", feed.Run(fusion, "kernels", "list", "--assembly", application), StringComparison.Ordinal);
        // The search runs candidates in processes of the installed tool.
        string table = Path.Combine(feed.Project, "tuning.json");
        Assert.Contains("1 tuned", feed.Run(fusion, "kernels", "tune", "BiasGelu", "--device", "cpu", "--budget", "0.2", "--assembly", application, "--out", table), StringComparison.Ordinal);
        feed.Dotnet(feed.Project, "build", "-c", "Release");
        Assert.Contains("cpu (", Ran(feed.Dotnet(feed.Root, application)), StringComparison.Ordinal);
    }

    /// <summary>The build refuses a public member without documentation wherever the file is made at all.</summary>
    [Fact]
    public void Packages_EveryLibrary_BringsItsDocumentation()
    {
        string[] libraries = [.. Directory.GetFiles(feed.Packages, "*.nupkg").SelectMany(Libraries).Order(StringComparer.Ordinal)];
        string[] expected = ["Fusion.Compiler", "Fusion.Kernels.Dsl", "Fusion.Model", "Fusion.Pipelines", "Fusion.Runtime"];
        Assert.Equal(expected.Select(name => $"{name}: documented"), libraries);

        static IEnumerable<string> Libraries(string package)
        {
            using var files = ZipFile.OpenRead(package);
            foreach (var entry in files.Entries.Where(e => e.FullName.StartsWith("lib/", StringComparison.Ordinal) && e.Name.EndsWith(".dll", StringComparison.Ordinal)))
                yield return $"{Path.ChangeExtension(entry.Name, null)}: {(files.GetEntry(Path.ChangeExtension(entry.FullName, ".xml")) is null ? "not documented" : "documented")}";
        }
    }

    [Fact]
    public void Packages_EveryLibrary_BringsMachineCodeForLinux()
    {
        foreach (string name in new[] { "Fusion.Compiler", "Fusion.Kernels.Dsl", "Fusion.Model", "Fusion.Pipelines", "Fusion.Runtime" })
        {
            using var files = ZipFile.OpenRead(Path.Combine(feed.Packages, $"{name}.{feed.Version}.nupkg"));
            ZipArchiveEntry image = Assert.Single(files.Entries, e => e.FullName.StartsWith("runtimes/linux-x64/lib/", StringComparison.Ordinal));
            Assert.Equal(name + ".dll", image.Name);
            using var bytes = new MemoryStream();
            using (Stream stream = image.Open()) stream.CopyTo(bytes);
            bytes.Position = 0;
            using var portable = new PEReader(bytes);
            Assert.NotEqual(0, portable.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        }
    }

    [Fact]
    public void NewProject_PublishedWithNativeAot_RunsWithoutDotnet()
    {
        string folder = Path.Combine(feed.Root, "native");
        string published = feed.Dotnet(feed.Project, "publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder);
        Assert.DoesNotContain("warning", published, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("cpu (", Ran(feed.Run(Path.Combine(folder, OperatingSystem.IsWindows() ? "MyKernels.exe" : "MyKernels"))), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder, "*.dll"));
    }

    /// <summary>The program's line, checked: it compares with double precision itself.</summary>
    private static string Ran(string output)
    {
        Assert.Contains("largest difference from double precision", output, StringComparison.Ordinal);
        double difference = double.Parse(output.Split(' ')[^1].Trim(), System.Globalization.CultureInfo.InvariantCulture);
        // Values up to 5 in single precision, four units in the last place of the logistic function.
        Assert.InRange(difference, 0, 5e-6);
        return output;
    }
}
