using System.Reflection;

namespace Fusion.Packages.Tests;

/// <summary>
/// All packages of the repository in a folder of their own, of a version that no cache has seen, and a project that
/// 'dotnet new' made of the template, outside the repository.
/// </summary>
public sealed class PackageFeed : IDisposable
{
    private readonly Dictionary<string, string> _environment;

    /// <summary>Packs, installs the template, makes the project.</summary>
    public PackageFeed()
    {
        Root = Directory.CreateTempSubdirectory("fusion-packages-").FullName;
        Packages = Directory.CreateDirectory(Path.Combine(Root, "feed")).FullName;
        Project = Path.Combine(Root, "MyKernels");
        Version = $"0.1.0-test.{DateTime.UtcNow.Ticks}";
        _environment = new()
        {
            ["DOTNET_CLI_HOME"] = Path.Combine(Root, "home"),
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["MSBUILDDISABLENODEREUSE"] = "1",
            // Third-party packages that are there already are not fetched again; Fusion's go where they are deleted.
            ["NUGET_FALLBACK_PACKAGES"] = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
            ["NUGET_PACKAGES"] = Path.Combine(Root, "packages"),
        };
        Dotnet(Repository(), "pack", "Fusion.sln", "-c", Configuration, "--no-build", "-o", Packages, $"-p:Version={Version}");
        Dotnet(Root, "new", "install", Path.Combine(Packages, $"Fusion.Templates.{Version}.nupkg"));
        Dotnet(Root, "new", "fusion-kernels", "-o", Project);
        File.WriteAllText(Path.Combine(Root, "nuget.config"), $"<configuration><packageSources><add key=\"fusion\" value=\"{Packages}\" /></packageSources></configuration>");
    }

    /// <summary>Everything lies below it.</summary>
    public string Root { get; }

    /// <summary>The folder of packages.</summary>
    public string Packages { get; }

    /// <summary>The new project's folder.</summary>
    public string Project { get; }

    /// <summary>The version of all packages.</summary>
    public string Version { get; }

    /// <summary>Runs dotnet.</summary>
    public string Dotnet(string folder, params string[] arguments) => Command.Run("dotnet", folder, _environment, arguments);

    /// <summary>Runs another program in the same environment.</summary>
    public string Run(string program, params string[] arguments) => Command.Run(program, Root, _environment, arguments);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>"Release" or "Debug", as this assembly was built.</summary>
    private static string Configuration => typeof(PackageFeed).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private static string Repository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Fusion.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("the tests do not run below the repository");
    }
}
