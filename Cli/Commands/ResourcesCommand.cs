using System.CommandLine;
using Fusion.Cli.Profiling;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Facts;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Cuda.Resources;
using Fusion.Runtime.Examples;

namespace Fusion.Cli.Commands;

/// <summary><c>fusion kernels resources</c>.</summary>
internal static class ResourcesCommand
{
    public static Command Create()
    {
        var arch = new Option<string>("--arch") { Description = "The GPU to compile for: sm_80 is an A100, sm_90a an H100.", DefaultValueFactory = _ => CudaTarget.Sm90a.Architecture };
        arch.AcceptOnlyFromAmong(CudaTarget.Sm80.Architecture, CudaTarget.Sm90a.Architecture);
        var facts = new Option<string>("--facts") { Description = "What is known of a launch. none: nothing; all: aligned views, whole tiles, as in most launches.", DefaultValueFactory = _ => "none" };
        facts.AcceptOnlyFromAmong("none", "all");
        var assembly = KernelAssembly.Option();
        var markdown = new Option<bool>("--markdown") { Description = "Print a table in Markdown." };
        var command = new Command("resources",
            """
            Show what each kernel's default specialisation takes of a GPU: registers, shared memory, spills, and how many
            blocks a multiprocessor holds. Fails when a kernel spills or exceeds its [RegisterBudget]. No GPU is needed, but
            NVRTC.

            Examples:
              fusion kernels resources
              fusion kernels resources --facts all
              fusion kernels resources --arch sm_80 --assembly bin/Release/net10.0/My.Kernels.dll
            """)
        { arch, facts, assembly, markdown };
        command.SetAction(parsed =>
        {
            var kernels = KernelMethod.All(KernelAssembly.Open(parsed.GetValue(assembly)));
            if (kernels.Count == 0) throw new FusionException($"{parsed.GetValue(assembly)} has no kernels; name a .dll of kernels with --assembly.");
            var target = parsed.GetValue(arch) == CudaTarget.Sm80.Architecture ? CudaTarget.Sm80 : CudaTarget.Sm90a;
            if (!Nvrtc.IsAvailable) throw new FusionException(Nvrtc.MissingMessage);
            var resources = kernels.Select(kernel => KernelResources.Of(kernel, target, parsed.GetValue(facts) == "all" ? KnownFacts.All : KnownFacts.None)).ToList();
            ResourcesTable.Write(Console.Out, resources, parsed.GetValue(markdown));
            if (resources.FirstOrDefault(kernel => kernel.Excess is not null) is { } first) throw new FusionException(first.Excess!);
            return 0;
        });
        return command;
    }
}
