using System.CommandLine;
using System.Reflection;
using Fusion.Compiler.Emit;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Examples;

namespace Fusion.Cli.Commands;

/// <summary><c>fusion kernels list|show|profile|tune|resources|cache</c>.</summary>
internal static class KernelsCommand
{
    public static Command Create() => new("kernels",
        """
        Look at kernels: what they are, the code they become, what that code takes, and the least that they need.

        Examples:
          fusion kernels list
          fusion kernels show RmsNorm.Forward
          fusion kernels profile RmsNorm.Forward
          fusion kernels tune MatMul.Forward --device cpu
          fusion kernels resources --arch sm_80
          fusion kernels cache info
        """)
    { List(), Show(), ProfileCommand.Create(), TuneCommand.Create(), TuneWorkerCommand.Create(), ResourcesCommand.Create(), CacheCommand.Create() };

    private static Command List()
    {
        var assembly = KernelAssembly.Option();
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
        var name = new Argument<string>("NAME") { Description = "The kernel's name, or the end of it: RmsNorm.Forward, RmsNorm.Forward<bf16>." };
        var target = new Option<string>("--target") { Description = "cuda: the CUDA C++ of the default specialisation; cpu: the C#; ir: the tile IR.", DefaultValueFactory = _ => "cuda" };
        target.AcceptOnlyFromAmong("cuda", "cpu", "ir");
        var assembly = KernelAssembly.Option();
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
            var kernel = KernelMethod.Find(KernelAssembly.Open(parsed.GetValue(assembly)), parsed.GetValue(name)!).Ir;
            Console.Write(parsed.GetValue(target) switch
            {
                "cpu" => KernelClassEmitter.EmitCpuProgram(kernel),
                "ir" => IrPrinter.Print(kernel),
                _ => Cuda(kernel),
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

    private static IEnumerable<Kernel> Kernels(string? path) =>
        KernelAssembly.Open(path).GetCustomAttributes<KernelDefinitionAttribute>().Select(k => IrParser.Parse(k.Ir)).OrderBy(k => k.Name, StringComparer.Ordinal);
}
