using System.Text;
using System.Text.RegularExpressions;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Tests;

namespace Fusion.Conformance;

/// <summary>The device library: its instructions are in one file, it needs no other library, and all of it is run by the suite.</summary>
public sealed partial class CudaLibraryTests(NvrtcFixture fixture) : IClassFixture<NvrtcFixture>
{
    private const string Instructions = "ptx.cuh";

    [Fact]
    public void InlinePtx_IsInOneFile() =>
        Assert.Equal([Instructions], CudaLibrary.Headers.Where(h => Assembly().IsMatch(h.Value)).Select(h => Path.GetFileName(h.Key)));

    [Fact]
    public void Headers_IncludeOnlyEachOther() =>
        Assert.All(CudaLibrary.Headers.Values.SelectMany(text => Include().Matches(text)), include => Assert.Contains(include.Groups[1].Value.Trim('"'), CudaLibrary.Headers.Keys));

    /// <summary>Each kernel here is launched by the suite on the emulated GPU (SuiteCoverageTests), so what their PTX has was executed there.</summary>
    [Fact]
    public void InlinePtx_IsInKernelsThatTheSuiteExecutes()
    {
        Assert.NotNull(fixture);
        string library = CudaLibrary.Headers.Single(h => h.Key.EndsWith(Instructions, StringComparison.Ordinal)).Value;
        HashSet<string> left = [.. Assembly().Matches(library).Select(m => m.Groups[1].Value)];
        Assert.True(left.Count > 20, "the library's instructions are not found");
        var cache = new CubinCache();
        foreach (string name in CompiledKernels.Names)
        {
            if (left.Count == 0)
                break;
            var kernel = CompiledKernels.Parse(name);
            CudaKernelSource source = CudaSpecialisation.Emit(kernel, CompiledKernels.Defaults(kernel), CudaTarget.Sm80);
            string ptx = Encoding.UTF8.GetString(cache.Get(CudaSpecialisation.Request(source, "compute_80")));
            left.RemoveWhere(instruction => ptx.Contains(instruction, StringComparison.Ordinal));
        }
        Assert.Empty(left);
    }

    [GeneratedRegex(@"\basm(?: volatile)?\(""([\w.]+)")]
    private static partial Regex Assembly();

    [GeneratedRegex(@"#include (\S+)")]
    private static partial Regex Include();
}
