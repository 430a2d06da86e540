using System.CommandLine;
using System.Reflection;
using Fusion.Model.Layers;

namespace Fusion.Cli.Commands;

/// <summary>The assembly whose kernels a command looks at.</summary>
internal static class KernelAssembly
{
    public static Option<string?> Option() => new("--assembly") { Description = "A .dll with kernels of your own; Fusion's model kernels when not given.", HelpName = "FILE" };

    /// <summary>Loads an assembly; Fusion's model kernels when no path is given.</summary>
    /// <exception cref="FusionException">There is no such file, or it is no assembly.</exception>
    public static Assembly Open(string? path)
    {
        if (path is not null && !File.Exists(path)) throw new FusionException($"The assembly {path} does not exist; name an existing .dll with --assembly.");
        try
        {
            return path is null ? typeof(Transformer).Assembly : Assembly.LoadFrom(Path.GetFullPath(path));
        }
        catch (Exception e) when (e is IOException or BadImageFormatException)
        {
            throw new FusionException($"The file {path} is not a .NET assembly ({e.Message.TrimEnd('.')}); name a .dll of kernels with --assembly.", e);
        }
    }
}
