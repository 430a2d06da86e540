using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fusion.Generators.Tests.Driver;

/// <summary>C# compilations that see the kernel language, and stand-ins for the runtime types that generated files name.</summary>
internal static class CompilationOf
{
    private const string RuntimeStandIn = """
        namespace Fusion.Runtime
        {
            public sealed class Launch
            {
                public static System.Exception NoInstance(string kernel, string known, params System.ReadOnlySpan<System.Type> given) => new();
            }

            public sealed class Tensor<T> { }

            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            public sealed class KernelDefinitionAttribute(string name, string ir, string cuda) : System.Attribute
            {
                public string Name { get; } = name;
                public string Ir { get; } = ir;
                public string Cuda { get; } = cuda;
            }

            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            public sealed class KernelLinesAttribute(string name, string lines) : System.Attribute
            {
                public string Name { get; } = name;
                public string Lines { get; } = lines;
            }
        }
        """;

    private static readonly CSharpParseOptions Options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);

    // Fusion assemblies of the test itself are left out, except for the language: a project sees nothing else.
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
            .Where(p => System.IO.Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || System.IO.Path.GetFileName(p) == "netstandard.dll")
            .Select(p => MetadataReference.CreateFromFile(p)),
        MetadataReference.CreateFromFile(typeof(Fusion.Kernels.KernelAttribute).Assembly.Location),
    ];

    private static readonly SyntaxTree Runtime = CSharpSyntaxTree.ParseText(RuntimeStandIn, Options, "Runtime.cs");

    public static CSharpCompilation Source(params string[] sources) =>
        CSharpCompilation.Create("Sample", [Runtime, .. sources.Select((s, i) => Parse(s, Path(i)))], References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The path of a compilation's source.</summary>
    public static string Path(int source) => $"Source{source}.cs";

    public static SyntaxTree Parse(string source, string path = "Source0.cs") => CSharpSyntaxTree.ParseText(source, Options, path);

    /// <summary>A sample kernel file under Kernels.</summary>
    public static string Sample(string name) => File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Kernels", name));
}
