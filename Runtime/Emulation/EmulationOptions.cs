namespace Fusion.Runtime.Emulation;

/// <summary>How an emulated GPU behaves.</summary>
public sealed record EmulationOptions
{
    /// <summary>What kernels are compiled for: "sm_80" (A100) or "sm_90a" (H100).</summary>
    public string Architecture { get; init; } = "sm_90a";

    /// <summary>
    /// Order in which programs and warps take turns. 0: increasing, one program at a time; any other number: a shuffled,
    /// interleaved order of its own. The same seed gives the same run.
    /// </summary>
    public int Seed { get; init; }

    /// <summary>Programs in flight at one time when <see cref="Seed"/> is not 0.</summary>
    public int ResidentPrograms { get; init; } = 4;

    /// <summary>
    /// Whether reads of uninitialised memory, races and read-only memory are checked. Bounds and alignment always are.
    /// </summary>
    public bool Sanitize { get; init; } = true;

    /// <summary>Whether memory transactions and bank conflicts are counted; see <see cref="LaunchCounters"/>.</summary>
    public bool Counters { get; init; }
}
