namespace Fusion.Pipelines.Tokenization;

/// <summary>How a tokenizer is trained. None of it changes the result.</summary>
public sealed record BpeTrainerOptions
{
    /// <summary>The least that training can be held to.</summary>
    public const long LeastMemoryBytes = 1 << 20;

    /// <summary>Threads that count; 0 for one per processor.</summary>
    public int Threads { get; init; }

    /// <summary>
    /// Most memory of text, counts, words and pairs, in bytes, beside what the runtime takes for itself; half of the
    /// machine's by default. Beyond it, files in <see cref="TemporaryFolder"/> are used.
    /// </summary>
    public long MemoryBytes { get; init; } = Math.Max(LeastMemoryBytes, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2);

    /// <summary>Where those files lie while they are needed. On a disk: files in memory would bound nothing.</summary>
    public string TemporaryFolder { get; init; } = Path.GetTempPath();
}
