namespace Fusion.Compiler.Emit;

/// <summary>
/// Types that generated C# calls by their short names, which keeps it readable. Where such a name means something else in
/// the class of a kernel, the generator writes the full name instead; a test compares this list with what is generated.
/// </summary>
public static class GeneratedNames
{
    /// <summary>The namespaces of those types, which <see cref="KernelClassEmitter.Usings"/> opens.</summary>
    public static IReadOnlyList<string> Namespaces { get; } = ["System", "System.Runtime.CompilerServices", "System.Runtime.Intrinsics", "Fusion.Kernels", "Fusion.Runtime"];

    /// <summary>Namespaces by the names of the types in them.</summary>
    public static IReadOnlyDictionary<string, string> Types { get; } = Spelled(
        ("System", "BitConverter Half Math MathF ReadOnlySpan Span"),
        ("System.Runtime.CompilerServices", "MethodImpl MethodImplOptions"),
        ("System.Runtime.Intrinsics", "Vector512"),
        ("Fusion.Kernels", "BFloat16"),
        ("Fusion.Runtime", "CpuConvert CpuDot CpuGather CpuIntegerDot CpuMath CpuMemory CpuPhilox CpuScan CpuScatter CpuTensorFloat CpuTile CpuViews CpuWorker "
            + "JoinMax JoinMin JoinProd JoinSum JoinSwapped Lanes64 TileAdder TileJoiner TileReader TileWriter "
            + "DeviceKind DotResult ICpuProgram InterpreterViews KernelHandle Launch Tensor ViewAccess ViewArgument ViewParameter"));

    private static Dictionary<string, string> Spelled(params (string Namespace, string Types)[] all) =>
        all.SelectMany(a => a.Types.Split(' ').Select(type => (type, a.Namespace))).ToDictionary(p => p.type, p => p.Namespace, StringComparer.Ordinal);
}
