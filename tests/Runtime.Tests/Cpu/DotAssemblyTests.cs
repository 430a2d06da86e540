using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text.RegularExpressions;

namespace Fusion.Runtime.Tests;

/// <summary>
/// The machine code of the register kernels, as the JIT of another process lists it: the loop over k holds two fused
/// multiply-adds a row, and its accumulators stay in registers. By default at this machine's own vector width, in long mode
/// also at that of a machine without AVX-512.
/// </summary>
public sealed partial class DotAssemblyTests
{
    public static TheoryData<bool> Widths => TestMode.IsLong && Vector512.IsHardwareAccelerated ? new() { false, true } : new() { false };

    [Theory, MemberData(nameof(Widths))]
    public void RegisterKernels_InnermostLoop_IsFusedMultiplyAddsWithoutSpills(bool narrow)
    {
        if (!Fma.IsSupported)
        {
            // The listing below is that of x86; other machines must at least not pretend to be one.
            Assert.NotEqual(Architecture.X64, RuntimeInformation.ProcessArchitecture);
            return;
        }
        var (width, listing) = List(narrow);
        Type kernels = Vector512.IsHardwareAccelerated && !narrow ? typeof(DotKernels512) : typeof(DotKernels256);
        Assert.Equal(kernels.Name, width);
        string register = kernels == typeof(DotKernels512) ? "zmm" : "ymm";
        foreach (string name in DotAssemblyWorker.Methods(kernels).Select(method => method.Name))
        {
            string[] code = Method(listing, $"{kernels.Name}:{name}(");
            string frame = code.Any(line => line.Contains("rbp based frame", StringComparison.Ordinal)) ? "[rbp" : "[rsp";
            var loops = InnermostLoops(code).ToList();
            string[] loop = Assert.Single(loops, l => l.Any(line => line.Contains("vfmadd", StringComparison.Ordinal)));
            int rows = int.Parse(name.AsSpan("Rows".Length), CultureInfo.InvariantCulture);
            Assert.Equal(2 * rows, loop.Count(line => line.Contains("vfmadd", StringComparison.Ordinal) && line.Contains(register, StringComparison.Ordinal)));
            Assert.DoesNotContain(loop, line => line.Contains(frame, StringComparison.Ordinal) || line.Contains("[rsp", StringComparison.Ordinal));
        }
    }

    /// <summary>Which kernels another process compiled, and what its JIT wrote.</summary>
    private static (string Kernels, string[] Listing) List(bool narrow)
    {
        string file = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(DotAssemblyWorker).Assembly.Location, DotAssemblyWorker.Argument]) { RedirectStandardOutput = true };
            foreach (var (name, value) in new[] { ("JitDisasm", "Rows*"), ("JitStdOutFile", file), ("TieredCompilation", "0"), ("TieredPGO", "0") })
                start.Environment["DOTNET_" + name] = value;
            if (narrow) start.Environment["DOTNET_EnableAVX512"] = "0";
            using Process process = Process.Start(start)!;
            string kernels = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return (kernels, File.ReadAllLines(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string[] Method(string[] listing, string name)
    {
        int first = Array.FindIndex(listing, line => line.StartsWith("; Assembly listing for method", StringComparison.Ordinal) && line.Contains(name, StringComparison.Ordinal));
        Assert.True(first >= 0, $"The JIT listed no {name}…).");
        int end = Array.FindIndex(listing, first + 1, line => line.StartsWith("; Assembly listing for method", StringComparison.Ordinal));
        return listing[first..(end < 0 ? listing.Length : end)];
    }

    /// <summary>From the label that a jump goes back to, to the jump, where no other such stretch lies inside.</summary>
    private static IEnumerable<string[]> InnermostLoops(string[] code)
    {
        var loops = new List<(int Start, int End)>();
        for (int i = 0; i < code.Length; i++)
        {
            if (BackJump().Match(code[i]) is not { Success: true } jump) continue;
            int label = Array.FindIndex(code, 0, i, line => line.StartsWith(jump.Groups[1].Value + ":", StringComparison.Ordinal));
            if (label >= 0) loops.Add((label, i));
        }
        return loops.Where(l => !loops.Any(inner => inner != l && inner.Start >= l.Start && inner.End <= l.End)).Select(l => code[l.Start..(l.End + 1)]);
    }

    [GeneratedRegex(@"^\s+j\w+\s+(?:SHORT )?(G_M\w+_IG\d+)")]
    private static partial Regex BackJump();
}
