using System.CommandLine;
using System.Reflection;
using Fusion.Compiler.Emit;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;
using Fusion.Model.Layers;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;

namespace Fusion.Cli.Commands;

/// <summary><c>fusion kernels list|show</c>.</summary>
internal static class KernelsCommand
{
    public static Command Create() => new("kernels",
        """
        Look at kernels: what they are, and the code they become.

        Examples:
          fusion kernels list
          fusion kernels show RmsNorm.Forward
        """)
    { List(), Show() };

    private static Option<string?> AssemblyOption() => new("--assembly") { Description = "A .dll with kernels of your own; Fusion's model kernels when not given.", HelpName = "FILE" };

    private static Command List()
    {
        var assembly = AssemblyOption();
        var command = new Command("list",
            """
            List the kernels of an assembly with their parameters.

            Examples:
              fusion kernels list
              fusion kernels list --assembly bin/Release/net10.0/My.Kernels.dll
            """)
        { assembly };
        command.SetAction(parsed =>
        {
            foreach (var kernel in Kernels(parsed.GetValue(assembly)))
                Console.WriteLine($"{kernel.Name}({string.Join(", ", kernel.Parameters.Select(p => $"{(p.Kind is ParameterKind.Const or ParameterKind.Tune ? $"[{p.Kind}] " : "")}{p.Name}"))})");
            return 0;
        });
        return command;
    }

    private static Command Show()
    {
        var name = new Argument<string>("NAME") { Description = "The kernel's name, or the end of it: RmsNorm.Forward." };
        var target = new Option<string>("--target") { Description = "cuda: the CUDA C++ of the default specialisation; cpu: the C#; ir: the tile IR.", DefaultValueFactory = _ => "cuda" };
        target.AcceptOnlyFromAmong("cuda", "cpu", "ir");
        var assembly = AssemblyOption();
        var command = new Command("show",
            """
            Print what a kernel becomes.

            Examples:
              fusion kernels show RmsNorm.Forward
              fusion kernels show Attention.Forward --target cpu
            """)
        { name, target, assembly };
        command.SetAction(parsed =>
        {
            string wanted = parsed.GetValue(name)!;
            var found = Kernels(parsed.GetValue(assembly)).Where(k => k.Name == wanted || k.Name.EndsWith("." + wanted, StringComparison.Ordinal)).ToList();
            if (found.Count == 0) throw new FusionException($"There is no kernel '{wanted}'; see 'fusion kernels list'.");
            if (found.Count > 1) throw new FusionException($"'{wanted}' may be {string.Join(" or ", found.Select(k => k.Name))}; say more of the name.");
            Console.Write(parsed.GetValue(target) switch
            {
                "cpu" => KernelClassEmitter.EmitCpuProgram(found[0]),
                "ir" => IrPrinter.Print(found[0]),
                _ => Cuda(found[0]),
            });
            return 0;
        });
        return command;
    }

    private static string Cuda(Kernel kernel)
    {
        var values = kernel.DefaultSpecialisation(cpu: false)
            ?? throw new FusionException($"{kernel.Name} has a [Const] parameter without a default; write [Const(value)] to say which specialisation to show.");
        return CudaSpecialisation.Emit(kernel, values, CudaTarget.Sm90a).Text;
    }

    private static List<Kernel> Kernels(string? path)
    {
        if (path is not null && !File.Exists(path)) throw new FusionException($"The assembly {path} does not exist; name an existing .dll with --assembly.");
        Assembly assembly;
        try
        {
            assembly = path is null ? typeof(Transformer).Assembly : Assembly.LoadFrom(Path.GetFullPath(path));
        }
        catch (Exception e) when (e is IOException or BadImageFormatException)
        {
            throw new FusionException($"The file {path} is not a .NET assembly ({e.Message.TrimEnd('.')}); name a .dll of kernels with --assembly.", e);
        }
        return [.. assembly.GetCustomAttributes<KernelDefinitionAttribute>().Select(k => IrParser.Parse(k.Ir)).OrderBy(k => k.Name, StringComparer.Ordinal)];
    }
}
