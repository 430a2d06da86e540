using System.Diagnostics;
using System.Globalization;
using System.Text;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;
using Fusion.Generators;
using Fusion.Model.Layers;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Examples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fusion.Benchmarks;

/// <summary>How long the compiler itself takes on the kernels of the model: generator, a keystroke, NVRTC.</summary>
internal static class CompilerRates
{
    private const int Samples = 9;

    /// <summary>The figures as Markdown, in processor time of this process.</summary>
    /// <param name="sources">Folder of the model's kernels, as C#.</param>
    public static string Measure(string sources)
    {
        var text = new StringBuilder("| what | time |\n|---|--:|\n");
        var compilation = Compile(sources);
        int kernels = KernelMethod.All(typeof(Transformer).Assembly).Count;

        // First, because the runtime goes on compiling what the generator's runs were made of.
        List<(string Name, double Time)> nvrtc = [.. KernelMethod.All(typeof(Transformer).Assembly).Select(k => (k.Name, Nvrtc90(k))).OrderBy(k => k.Item2)];

        double first = Milliseconds(() => Run(Driver(), compilation, out _));
        Line($"generator, first run of a process, {kernels} kernels", first);
        double again = Median(() => Milliseconds(() => Run(Driver(), Fresh(compilation), out _)));
        Line($"generator, nothing cached, {kernels} kernels", again);
        Line("of that a kernel", again / kernels);

        GeneratorDriver warm = Run(Driver(), compilation, out _);
        Compilation edited = compilation;
        int changed = 0, number = 0;
        double keystroke = Median(() =>
        {
            edited = Edit(edited, "RmsNorm.cs", number++);
            return Milliseconds(() => warm = Run(warm, edited, out changed));
        });
        Line($"generator, one kernel edited ({changed} of {kernels} kernels compiled again)", keystroke);

        Line("NVRTC for sm_90a, median of the kernels", nvrtc[nvrtc.Count / 2].Time);
        Line($"NVRTC for sm_90a, slowest kernel ({nvrtc[^1].Name.Split('.')[^2]}.{nvrtc[^1].Name.Split('.')[^1]})", nvrtc[^1].Time);
        return text.ToString();

        void Line(string what, double milliseconds) => text.AppendLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {milliseconds:F1} ms |"));
    }

    private static CSharpCompilation Compile(string folder)
    {
        // What every file of a project with ImplicitUsings begins with.
        const string usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);
        IEnumerable<SyntaxTree> trees = Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path)).Prepend(CSharpSyntaxTree.ParseText(usings, options, "Usings.cs"));
        // The platform, the language and the runtime; not the model itself, which is compiled here.
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "Fusion.Kernels.Dsl.dll" or "Fusion.Runtime.dll" or "Fusion.Compiler.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create("Kernels", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new KernelGenerator().AsSourceGenerator()], parseOptions: CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The same sources without anything that Roslyn has bound.</summary>
    private static CSharpCompilation Fresh(CSharpCompilation compilation) =>
        compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options, tree.FilePath)));

    /// <summary>Another number in a kernel's body.</summary>
    private static CSharpCompilation Edit(Compilation compilation, string file, int number)
    {
        var tree = compilation.SyntaxTrees.Single(t => Path.GetFileName(t.FilePath) == file);
        string source = tree.ToString();
        int end = source.IndexOf("Grid.Over(", StringComparison.Ordinal);
        end = source.IndexOf('\n', end) + 1;
        string line = string.Create(CultureInfo.InvariantCulture, $"        int edit{number} = {number};\n");
        return (CSharpCompilation)compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(source.Insert(end, line), (CSharpParseOptions)tree.Options, tree.FilePath));
    }

    private static GeneratorDriver Run(GeneratorDriver driver, Compilation compilation, out int changed)
    {
        driver = driver.RunGenerators(compilation);
        var result = driver.GetRunResult().Results.Single();
        if (result.Exception is { } failure) throw failure;
        changed = result.TrackedSteps.TryGetValue("Code", out var steps)
            ? steps.SelectMany(step => step.Outputs).Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified) : 0;
        if (result.GeneratedSources.Length == 0) throw new FusionException("The generator wrote nothing; the folder of sources holds no kernels.");
        return driver;
    }

    private static double Nvrtc90(KernelMethod kernel)
    {
        if (kernel.Ir.DefaultSpecialisation(cpu: false) is not { } values) return 0;
        var source = CudaSpecialisation.Emit(kernel.Ir, values, CudaTarget.Sm90a);
        return Enumerable.Range(0, 3).Select(_ => Milliseconds(() => Nvrtc.Compile(CudaSpecialisation.Request(source, CudaTarget.Sm90a.Architecture)))).Order().ElementAt(1);
    }

    private static double Median(Func<double> measure) => Enumerable.Range(0, Samples).Select(_ => measure()).Order().ElementAt(Samples / 2);

    private static double Milliseconds(Action action)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
