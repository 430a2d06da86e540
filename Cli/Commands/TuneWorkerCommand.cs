using System.CommandLine;
using Fusion.Cli.Tuning;
using Fusion.Runtime;
using Fusion.Runtime.Examples;

namespace Fusion.Cli.Commands;

/// <summary><c>fusion kernels tune-worker</c>, which <c>fusion kernels tune</c> starts.</summary>
internal static class TuneWorkerCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME");
        var with = new Option<string>("--with") { DefaultValueFactory = _ => "" };
        var assembly = KernelAssembly.Option();
        var device = new Option<string>("--device") { DefaultValueFactory = _ => "auto" };
        var command = new Command("tune-worker", "Measure candidates for 'fusion kernels tune'.") { name, with, assembly, device };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            var kernel = KernelMethod.Find(KernelAssembly.Open(parsed.GetValue(assembly)), parsed.GetValue(name)!);
            using var opened = Device.Open(parsed.GetValue(device)!);
            Worker.Serve(kernel, kernel.Example.With(parsed.GetValue(with)!), opened, Console.In, Console.Out);
            return 0;
        });
        return command;
    }
}
