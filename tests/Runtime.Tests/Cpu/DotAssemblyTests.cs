using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using System.Text.RegularExpressions;

namespace Fusion.Runtime.Tests;

/// <summary>
/// The machine code of the register kernels, as the JIT of another process lists it: the loop over k holds a fused
/// multiply-add for each register of a row (two with AVX, four on Arm, whose registers are half as wide), and its accumulators
/// stay in registers. By default at this machine's own vector width, in long mode also at that of a machine without AVX-512.
/// </summary>
public sealed partial class DotAssemblyTests
{
    public static TheoryData<bool> Widths => TestMode.IsLong && Vector512.IsHardwareAccelerated ? new() { false, true } : new() { false };

    [Theory, MemberData(nameof(Widths))]
    public void RegisterKernels_InnermostLoop_IsFusedMultiplyAddsWithoutSpills(bool narrow)
    {
        if (!Fma.IsSupported && !AdvSimd.Arm64.IsSupported)
        {
            // The listings below are those of x86 and Arm; other machines must at least not pretend to be one.
            Assert.DoesNotContain(RuntimeInformation.ProcessArchitecture, new[] { Architecture.X64, Architecture.Arm64 });
            return;
        }
        var (width, listing) = List(narrow);
        Type kernels = Vector512.IsHardwareAccelerated && !narrow ? typeof(DotKernels512) : typeof(DotKernels256);
        Assert.Equal(kernels.Name, width);
        var (instruction, register, registersARow) =
            AdvSimd.Arm64.IsSupported ? ("fmla", ".4s", 4) : kernels == typeof(DotKernels512) ? ("vfmadd", "zmm", 2) : ("vfmadd", "ymm", 2);
        foreach (string name in DotAssemblyWorker.Methods(kernels).Select(method => method.Name))
        {
            string[] code = Method(listing, $"{kernels.Name}:{name}(");
            // Where rbp is not the frame, it may hold any address.
            string[] stack = AdvSimd.Arm64.IsSupported ? ["[sp", "[fp"] : code.Any(line => line.Contains("rbp based frame", StringComparison.Ordinal)) ? ["[rsp", "[rbp"] : ["[rsp"];
            var loops = InnermostLoops(code).ToList();
            string[] loop = Assert.Single(loops, l => l.Any(line => line.Contains(instruction, StringComparison.Ordinal)));
            int rows = int.Parse(name.AsSpan("Rows".Length), CultureInfo.InvariantCulture);
            Assert.Equal(registersARow * rows, loop.Count(line => line.Contains(instruction, StringComparison.Ordinal) && line.Contains(register, StringComparison.Ordinal)));
            Assert.DoesNotContain(loop, line => stack.Any(place => line.Contains(place, StringComparison.Ordinal)));
        }
    }

    /// <summary>Which kernels another process compiled, and what its JIT wrote.</summary>
    private static (string Kernels, string[] Listing) List(bool narrow)
    {
        string file = Path.GetTempFileName();
        try
        {
            // Under an emulator of user programs, which the system does not know to start again, its name has to come first.
            string emulator = Environment.GetEnvironmentVariable("FUSION_EMULATOR") ?? "";
            string[] worker = [Environment.ProcessPath!, typeof(DotAssemblyWorker).Assembly.Location, DotAssemblyWorker.Argument];
            string[] command = emulator == "" ? worker : [emulator, .. worker];
            var start = new ProcessStartInfo(command[0], command.AsSpan(1).ToArray()) { RedirectStandardOutput = true };
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

    /// <summary>"jg SHORT G_M12345_IG05" on x86; "bgt G_M12345_IG05" and "cbnz w6, G_M12345_IG05" on Arm.</summary>
    [GeneratedRegex(@"^\s+(?:j\w+|b(?:\.?\w\w)?|cbn?z|tbn?z)\s+(?:SHORT |[wx]\d+, (?:#\d+, )?)?(G_M\w+_IG\d+)")]
    private static partial Regex BackJump();
}
