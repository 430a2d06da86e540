using System.Globalization;
using System.Text;
using Fusion.Compiler.Emit;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;
using Fusion.Runtime.Cuda;

namespace Fusion.Conformance;

/// <summary>
/// A process that emits every kernel, in a culture that it is told: the program of this assembly. It writes everything that was
/// generated to one file, what NVRTC makes of one kernel to others, and tells what its culture does and how it hashes.
/// </summary>
internal static class EmissionWorker
{
    /// <summary>The kernel that NVRTC compiles.</summary>
    public const string Compiled = "Fusion.Model.Kernels.RmsNorm.Forward<f32>";

    private static readonly CudaTarget[] s_targets = [CudaTarget.Sm80, CudaTarget.Sm90a];

    /// <param name="args">A folder for the files, and the name of a culture.</param>
    public static int Main(string[] args)
    {
        CultureInfo.CurrentCulture = new CultureInfo(args[1]);
        Console.WriteLine($"{"i".ToUpper(CultureInfo.CurrentCulture)} {1.5.ToString(CultureInfo.CurrentCulture)}");
        Console.WriteLine("kernel".GetHashCode(StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(args[0], "emitted"), Everything());
        foreach (string architecture in new[] { "compute_90a", "sm_90a" })
            File.WriteAllBytes(Path.Combine(args[0], architecture), Nvrtc.Compile(CudaSpecialisation.Request(Cuda(Compiled, CudaTarget.Sm90a), architecture)).Code);
        return 0;
    }

    /// <summary>IR, C# and CUDA C++ of every kernel, with what a launch has to know.</summary>
    private static string Everything()
    {
        var text = new StringBuilder();
        foreach (string name in CompiledKernels.Names)
        {
            Kernel kernel = CompiledKernels.Parse(name);
            text.Append(IrPrinter.Print(kernel)).Append(KernelClassEmitter.Emit(kernel));
            foreach (CudaTarget target in s_targets)
            {
                CudaKernelSource source = Cuda(name, target);
                text.Append(CultureInfo.InvariantCulture, $"// {source.Threads} threads, {source.SharedBytes} bytes, {string.Join(", ", source.SharedTiles.Select(tile => tile.Name))}\n{source.Text}");
            }
        }
        return text.ToString();
    }

    private static CudaKernelSource Cuda(string name, CudaTarget target)
    {
        Kernel kernel = CompiledKernels.Parse(name);
        return CudaSpecialisation.Emit(kernel, CompiledKernels.Defaults(kernel), target);
    }
}
