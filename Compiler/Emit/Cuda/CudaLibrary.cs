using System.IO;
using System.Text;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>The device library that generated kernels include: headers that the compiler is given in memory.</summary>
public static class CudaLibrary
{
    /// <summary>
    /// Text of each header by the name that <c>#include</c> uses. Names begin with a slash: the current directory then
    /// stays out of the compiled code.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Headers { get; } = Read();

    /// <summary>
    /// Options that give the arithmetic of the kernel language: no contraction, correctly rounded division and square
    /// root, subnormal numbers kept. Unused variables and division by zero are no mistakes in generated code.
    /// </summary>
    public static IReadOnlyList<string> Options { get; } =
        ["-std=c++17", "-default-device", "-fmad=false", "-prec-div=true", "-prec-sqrt=true", "-ftz=false", "-lineinfo",
            "-diag-suppress=39,177,550"];

    private static SortedDictionary<string, string> Read()
    {
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var assembly = typeof(CudaLibrary).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".cuh", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            headers["/fusion/" + name] = reader.ReadToEnd();
        }
        return headers;
    }
}
