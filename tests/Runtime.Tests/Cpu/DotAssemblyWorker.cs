using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime.Tests;

/// <summary>A process that has the register kernels of its vector width compiled, so that the JIT lists them, and says how wide that is.</summary>
internal static class DotAssemblyWorker
{
    /// <summary>The argument that asks for it.</summary>
    public const string Argument = "dot-assembly";

    public static int Run()
    {
        var kernels = Vector512.IsHardwareAccelerated ? typeof(DotKernels512) : typeof(DotKernels256);
        foreach (MethodInfo method in Methods(kernels))
            RuntimeHelpers.PrepareMethod(method.MethodHandle);
        Console.WriteLine(kernels.Name);
        return 0;
    }

    /// <summary>Rows1, Rows2 and so on.</summary>
    public static IEnumerable<MethodInfo> Methods(Type kernels) =>
        kernels.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name.StartsWith("Rows", StringComparison.Ordinal));
}
