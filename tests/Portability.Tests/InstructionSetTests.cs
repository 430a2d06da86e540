using System.Diagnostics;

namespace Fusion.Portability.Tests;

/// <summary>
/// Every kernel of the model, training and the vector functions give the same bits with less of this processor's instructions:
/// vectors of 256 bits, of 128 bits without fused multiply-adds (the branches that Arm takes), and in long mode none at all.
/// eng/arm/run.sh compares with those of another processor.
/// </summary>
public sealed class InstructionSetTests
{
    private static readonly Lazy<(string Digests, string Instructions)> s_whole = new(() => Digests(without: null));

    public static TheoryData<string> Sets => TestMode.IsLong ? new() { "AVX512", "AVX", "HWIntrinsic" } : new() { "AVX512", "AVX" };

    [Theory, MemberData(nameof(Sets))]
    public void Digests_WithoutAnInstructionSet_AreTheSame(string without)
    {
        var (digests, instructions) = Digests(without);
        Assert.Equal(s_whole.Value.Digests, digests);
        // A runtime that does not know the switch would compare equal things.
        if (s_whole.Value.Instructions.EndsWith("cpu avx512", StringComparison.Ordinal))
            Assert.EndsWith(without == "AVX512" ? "cpu avx2" : "cpu", instructions, StringComparison.Ordinal);
    }

    /// <summary>What a new process prints, and which instructions it says to use.</summary>
    private static (string Digests, string Instructions) Digests(string? without)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Fusion.Portability.dll"), "digests"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (without is not null) start.Environment[$"DOTNET_Enable{without}"] = "0";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string digests = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        Assert.True(digests.Count(c => c == '\n') > 200, digests);
        return (digests, errors.Result.Trim());
    }
}
