using System.CommandLine;
using Fusion.Runtime;

namespace Fusion.Gpu.Serving;

/// <summary><c>fusion-gpu serve</c>: runs cases and benchmarks as a conductor asks for them, JSON lines in and out.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var device = DeviceOption();
        var command = new Command("serve", "Run cases and benchmarks on request, one JSON line in and one out.") { device };
        command.SetAction(arguments =>
        {
            using var opened = Device.Open(arguments.GetRequiredValue(device));
            using var server = new Server(opened);
            return server.Run(Console.In, Console.Out);
        });
        return command;
    }

    /// <summary>The device: the one that the kit is about unless told otherwise.</summary>
    public static Option<string> DeviceOption() =>
        new("--device") { Description = "What to run on: a name that Device.Open knows, such as cuda or cpu.", DefaultValueFactory = _ => "cuda" };
}
