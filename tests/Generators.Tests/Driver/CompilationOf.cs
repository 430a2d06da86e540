using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fusion.Generators.Tests.Driver;

/// <summary>C# compilations that see the kernel language, and stand-ins for the two runtime types that overloads name.</summary>
internal static class CompilationOf
{
    private const string RuntimeStandIn = """
        namespace Fusion.Runtime
        {
            public sealed class Launch { }
            public sealed class Tensor<T> { }

            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            public sealed class KernelDefinitionAttribute(string name, string ir, string lines, string cuda) : System.Attribute
            {
                public string Name { get; } = name;
                public string Ir { get; } = ir;
                public string Lines { get; } = lines;
                public string Cuda { get; } = cuda;
            }
        }
        """;

    private static readonly CSharpParseOptions Options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);

    // Fusion assemblies of the test itself are left out, except for the language: a project sees nothing else.
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) == "netstandard.dll")
            .Select(p => MetadataReference.CreateFromFile(p)),
        MetadataReference.CreateFromFile(typeof(Fusion.Kernels.KernelAttribute).Assembly.Location),
    ];

    private static readonly SyntaxTree Runtime = CSharpSyntaxTree.ParseText(RuntimeStandIn, Options, "Runtime.cs");

    public static CSharpCompilation Source(params string[] sources) =>
        CSharpCompilation.Create("Sample", [Runtime, .. sources.Select((s, i) => Parse(s, $"Source{i}.cs"))], References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Parse(string source, string path = "Source0.cs") => CSharpSyntaxTree.ParseText(source, Options, path);

    /// <summary>A sample kernel file under Kernels.</summary>
    public static string Sample(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Kernels", name));
}
