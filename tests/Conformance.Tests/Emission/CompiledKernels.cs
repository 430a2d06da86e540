using System.Reflection;
using Fusion.Compiler.Ir;
using Fusion.Runtime;
using Fusion.Runtime.Examples;

namespace Fusion.Conformance;

/// <summary>The kernels of all assemblies that ship some, from what the generator wrote into them.</summary>
internal static class CompiledKernels
{
    private static readonly Assembly[] s_assemblies =
    [
        typeof(SampleKernels).Assembly,
        typeof(Model.Kernels.MatMul).Assembly,
    ];

    private static readonly SortedDictionary<string, KernelDefinitionAttribute> s_definitions = new(
        s_assemblies.SelectMany(a => a.GetCustomAttributes<KernelDefinitionAttribute>()).ToDictionary(k => k.Name), StringComparer.Ordinal);

    public static IEnumerable<string> Names => s_definitions.Keys;

    public static Kernel Parse(string name) => IrParser.Parse(s_definitions[name].Ir);

    /// <summary>The kernel with its attributes.</summary>
    public static KernelMethod Method(string name) =>
        KernelMethod.Find(s_assemblies.Single(a => a.GetCustomAttributes<KernelDefinitionAttribute>().Any(k => k.Name == name)), name);

    /// <summary>Where its statements stand.</summary>
    public static KernelSourceMap Source(string name) =>
        s_assemblies.Select(a => KernelSourceMap.Find(a, name)).FirstOrDefault(map => map is not null) ?? throw new InvalidOperationException($"{name} has no lines.");

    /// <summary>The CUDA that was generated at build time.</summary>
    public static string BuiltCuda(string name) => s_definitions[name].Cuda;

    /// <summary>The specialisation that is generated at build time.</summary>
    public static Dictionary<string, int> Defaults(Kernel kernel) =>
        kernel.DefaultSpecialisation(cpu: false)
        ?? throw new InvalidOperationException($"{kernel.Name}: every [Const] parameter needs a default value, [Const(64)], so that its CUDA can be looked at and checked.");
}
