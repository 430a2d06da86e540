namespace Fusion.Gpu.Benchmarks;

/// <summary>What is measured, most valuable first: a run that is cut short has the figures that matter most.</summary>
internal static partial class BenchmarkPlan
{
    /// <summary>Group of the measured limits that percentages refer to.</summary>
    public const string Roof = "Roof";

    private const int Gpt2Vocabulary = 50304, LlamaVocabulary = 128256;

    /// <summary>The plan of a GPU.</summary>
    public static IReadOnlyList<BenchmarkCase> Full { get; } =
    [
        Copy(1 << 28),
        Product(Roof, "matmul 8192³", "forward", 8192, 8192, 8192),
        Training(16, 1024, 768, 12, 12, 2048, Gpt2Vocabulary),
        .. Gpt2Products(8192),
        .. Attention([4096], [64, 128], [true]),
        .. Rows(8192, 768, 2048),
        Rope(8, 12, 1024, 64),
        Loss(8192, Gpt2Vocabulary),
        Update(100_000_000),
        .. LlamaProducts(4096),
        .. Attention([1024, 2048, 8192, 16384], [64, 128], [true]),
        .. Rows(4096, 4096, 14336),
        Rope(1, 32, 4096, 128),
        Loss(4096, LlamaVocabulary),
        Update(1_000_000_000),
        .. Attention([1024, 2048, 4096, 8192, 16384], [64, 128], [false]),
    ];

    /// <summary>Every kind once at a size that a processor does in no time: to try the kit, not to measure.</summary>
    public static IReadOnlyList<BenchmarkCase> Quick { get; } =
    [
        Copy(1 << 16),
        Product(Roof, "matmul 64³", "forward", 64, 64, 64),
        Training(2, 32, 64, 2, 2, 128, 512),
        Product("Matmul", "forward", "forward", 64, 96, 32), Product("Matmul", "dx", "input-gradient", 64, 96, 32), Product("Matmul", "dW", "weight-gradient", 64, 96, 32),
        .. Attention([64], [16], [true, false], 128),
        .. Rows(64, 96, 128),
        Rope(1, 2, 64, 16),
        Loss(32, 500),
        Update(10_000),
    ];

    private static BenchmarkCase Copy(int n) => new(Roof, $"copy of {4.0 * n / (1 << 20):F0} MiB", "copy", Shape(("n", n)), 0, 8.0 * n);

    private static IEnumerable<BenchmarkCase> Gpt2Products(int tokens)
    {
        foreach (var (name, n, k) in new[] { ("gate and up", 4096, 768), ("qkv", 2304, 768), ("down", 768, 2048), ("attention output", 768, 768), ("head", Gpt2Vocabulary, 768) })
            foreach (string way in name is "gate and up" ? ["forward", "input-gradient", "weight-gradient"] : new[] { "forward" })
                yield return Product("Matmul of GPT-2 124M", $"{name}, {way}: {tokens}×{n}×{k}", way, tokens, n, k);
    }

    private static IEnumerable<BenchmarkCase> LlamaProducts(int tokens)
    {
        foreach (var (name, n, k) in new[] { ("gate and up", 28672, 4096), ("qkv", 6144, 4096), ("attention output", 4096, 4096), ("down", 4096, 14336), ("head", LlamaVocabulary, 4096) })
            foreach (string way in name is "attention output" ? ["forward", "input-gradient", "weight-gradient"] : new[] { "forward" })
                yield return Product("Matmul of an 8B model", $"{name}, {way}: {tokens}×{n}×{k}", way, tokens, n, k);
    }

    private static BenchmarkCase Product(string group, string name, string way, int m, int n, int k) =>
        new(group, name, $"matmul.{way}", Shape(("m", m), ("n", n), ("k", k)), 2.0 * m * n * k, 0);

    /// <summary>16,384 tokens and 2,048 columns in all, as FlashAttention's papers measure; causal counts the visible half.</summary>
    private static IEnumerable<BenchmarkCase> Attention(int[] lengths, int[] widths, bool[] causal, int total = 16384)
    {
        foreach (int tokens in lengths)
            foreach (int width in widths)
                foreach (bool isCausal in causal)
                {
                    int batch = Math.Max(1, total / tokens), heads = Math.Max(1, total / 8 / width);
                    double product = 2.0 * batch * heads * tokens * tokens * width / (isCausal ? 2 : 1);
                    var shape = Shape(("batch", batch), ("heads", heads), ("tokens", tokens), ("width", width), ("causal", isCausal ? 1 : 0));
                    string name = $"{batch}×{heads}×{tokens}×{width}{(isCausal ? " causal" : "")}";
                    yield return new("Attention forward", name, "attention.forward", shape, 2 * product, 0);
                    yield return new("Attention backward", name, "attention.backward", shape, 5 * product, 0);
                }
    }

    private static IEnumerable<BenchmarkCase> Rows(int rows, int width, int hidden)
    {
        yield return new("RMSNorm", $"forward {rows}×{width}", "rmsnorm.forward", Shape(("rows", rows), ("width", width)), 0, 8.0 * rows * width);
        yield return new("RMSNorm", $"backward {rows}×{width}", "rmsnorm.backward", Shape(("rows", rows), ("width", width)), 0, 12.0 * rows * width);
        yield return new("SwiGLU", $"forward {rows}×{hidden}", "swiglu.forward", Shape(("rows", rows), ("width", hidden)), 0, 12.0 * rows * hidden);
        yield return new("SwiGLU", $"backward {rows}×{hidden}", "swiglu.backward", Shape(("rows", rows), ("width", hidden)), 0, 20.0 * rows * hidden);
    }

    private static BenchmarkCase Rope(int batch, int heads, int tokens, int width) =>
        new("RoPE", $"{batch}×{heads}×{tokens}×{width}", "rope", Shape(("batch", batch), ("heads", heads), ("tokens", tokens), ("width", width)), 0, 8.0 * batch * heads * tokens * width);

    private static BenchmarkCase Loss(int rows, int vocabulary) =>
        new("Cross-entropy, forward and backward", $"{rows}×{vocabulary}", "cross-entropy", Shape(("rows", rows), ("vocabulary", vocabulary)), 0, 8.0 * rows * vocabulary);

    /// <summary>Four numbers read and three written for each weight.</summary>
    private static BenchmarkCase Update(int n) => new("AdamW", $"{n:N0} weights", "adamw", Shape(("n", n)), 0, 28.0 * n);

    private static Dictionary<string, int> Shape(params (string Name, int Value)[] sizes) => sizes.ToDictionary(s => s.Name, s => s.Value);
}
