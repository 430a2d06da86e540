using System.CommandLine;
using Fusion.Cli.Profiling;
using Fusion.Kernels;
using Fusion.Runtime;
using Fusion.Runtime.Examples;
using Spectre.Console;

namespace Fusion.Cli.Commands;

/// <summary><c>fusion kernels profile</c>.</summary>
internal static class ProfileCommand
{
    /// <param name="run">Counts the instructions of generated code; the emulated GPU when null.</param>
    public static Command Create(CountedRun? run = null)
    {
        var name = new Argument<string>("NAME") { Description = "The kernel's name, or the end of it: RmsNorm.Forward, RmsNorm.Forward<bf16>." };
        var with = new Option<string?>("--with") { Description = "Other arguments than those of the kernel's [Example], such as \"x=64x256, y=64x256\".", HelpName = "ARGUMENTS" };
        var assembly = KernelAssembly.Option();
        var seed = new Option<int>("--seed") { Description = "The same seed makes the same random elements.", DefaultValueFactory = _ => 1 };
        var arch = new Option<string>("--arch") { Description = "The GPU whose limits are shown: sm_80 is an A100, sm_90a an H100.", DefaultValueFactory = _ => GpuModel.H100.Architecture };
        arch.AcceptOnlyFromAmong([.. GpuModel.All.Select(gpu => gpu.Architecture)]);
        var schedules = new Option<int>("--schedules") { Description = "Orders of programs and warps to check on the emulated GPU.", DefaultValueFactory = _ => 1 };
        var command = new Command("profile",
            """
            Show what a kernel's generated code does, counted on an emulated GPU, beside the least that it needs: bytes,
            operations, and the time that a GPU's peaks allow. No GPU is needed, but NVRTC for the counted half.

            Examples:
              fusion kernels profile RmsNorm.Forward
              fusion kernels profile MatMul.Forward --with "x=64x256, w=128x256, y=64x128" --arch sm_80
            """)
        { name, with, assembly, seed, arch, schedules };
        command.SetAction(parsed =>
        {
            var kernel = KernelMethod.Find(KernelAssembly.Open(parsed.GetValue(assembly)), parsed.GetValue(name)!);
            var example = kernel.Example.With(parsed.GetValue(with) ?? "");
            int tries = parsed.GetValue(schedules);
            if (tries < 1) throw new FusionException($"--schedules is {tries}; it must be 1 or more.");
            var request = new ProfileRequest(kernel, example, parsed.GetValue(seed), parsed.GetValue(arch)!, tries);
            var work = Work(request);
            var gpu = GpuModel.All.Single(known => known.Architecture == request.Architecture);
            ProfileReport.Write(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) }), request, work, (run ?? EmulatedRun.Count)(request), gpu);
            return 0;
        });
        return command;
    }

    /// <summary>The work that the kernel's body states, found by interpreting it.</summary>
    private static WorkCounts Work(ProfileRequest request)
    {
        var counts = new WorkCounts();
        using var device = new InterpreterDevice(new InterpreterOptions { Counts = counts });
        using var call = new ExampleCall(request.Kernel, request.Example, device, request.Seed);
        call.Run();
        return counts;
    }
}
