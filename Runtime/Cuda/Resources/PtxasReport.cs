using System.Globalization;
using System.Text.RegularExpressions;

namespace Fusion.Runtime.Cuda.Resources;

/// <summary>What ptxas says about one kernel with <see cref="Nvrtc.Verbose"/>.</summary>
/// <param name="Registers">Registers of 32 bits of a thread.</param>
/// <param name="SharedBytes">Static shared memory of a block.</param>
/// <param name="SpillStores">Bytes of registers that a thread puts into local memory.</param>
/// <param name="SpillLoads">Bytes that it takes back from there.</param>
internal sealed partial record PtxasReport(int Registers, int SharedBytes, int SpillStores, int SpillLoads)
{
    /// <summary>Reads the log of a source with one kernel.</summary>
    /// <exception cref="FusionException">The log says nothing about registers or spills.</exception>
    public static PtxasReport Parse(string log)
    {
        Match registers = RegistersPattern().Match(log), spills = SpillsPattern().Match(log);
        if (!registers.Success || !spills.Success)
            throw new FusionException($"NVRTC {Nvrtc.Version} does not report registers and spills as Fusion knows it, with {Nvrtc.Verbose}; use NVRTC 12.");
        // Of shared memory it says nothing where there is none.
        Match shared = SharedPattern().Match(log);
        return new PtxasReport(Number(registers, 1), shared.Success ? Number(shared, 1) : 0, Number(spills, 1), Number(spills, 2));

        static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Used (\d+) registers")]
    private static partial Regex RegistersPattern();

    [GeneratedRegex(@"(\d+) bytes spill stores, (\d+) bytes spill loads")]
    private static partial Regex SpillsPattern();

    [GeneratedRegex(@"(\d+) bytes smem")]
    private static partial Regex SharedPattern();
}
