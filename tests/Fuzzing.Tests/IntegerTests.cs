using Fusion.Kernels;

namespace Fusion.Fuzzing;

/// <summary>Integers of a kernel wrap and do not trap, whatever the project of the kernel says of its own.</summary>
public sealed class IntegerTests
{
    private static readonly string[] s_compiled = ["cpu", "emulated"];

    [Fact]
    public async Task Overflow_InAProjectThatChecksForIt_WrapsInCompiledKernels()
    {
        using LoadedProject project = await Kernel("int p = n * n; long l = (long)n * n * n * n; y.Store(i, Tile.Columns(0, 4) * n + p + (int)l);", "n * n != 0 ? 1 : 2", checkOverflow: true);
        int n = 2_000_000_011, m = unchecked(n * n), l = unchecked((int)((long)n * n * n * n));
        foreach (string device in s_compiled)
            Assert.Equal([.. Enumerable.Range(0, 4).Select(c => unchecked(c * n + m + l))], project.Run(device, n, 0));
        // The interpreter runs what C# made of the body.
        Assert.Throws<OverflowException>(() => project.Run("interpreter", n, 0));
    }

    [Theory]
    [InlineData("int p = unchecked(n * n); y.Store(i, Tile.Columns(0, 4) + p);", "unchecked(n * n) > 0 ? 1 : 1")]
    [InlineData("unchecked { int p = n * n; y.Store(i, Tile.Columns(0, 4) + p); }", "1")]
    public async Task Overflow_InUncheckedCode_WrapsOnEveryExecution(string statements, string extent)
    {
        using LoadedProject project = await Kernel(statements, extent, checkOverflow: true);
        int n = 2_000_000_011;
        foreach (string device in LoadedProject.Devices)
            Assert.Equal([.. Enumerable.Range(0, 4).Select(c => unchecked(c + (n * n)))], project.Run(device, n, 0));
    }

    /// <summary>Tiles never trap; scalars do where the interpreter runs them, because C# does.</summary>
    [Theory]
    [InlineData("n / m", 7, 0)]
    [InlineData("n % m", 7, 0)]
    [InlineData("n / m", int.MinValue, -1)]
    [InlineData("n % m", int.MinValue, -1)]
    [InlineData("(int)((long)n / m)", 7, 0)]
    public async Task Division_OfScalarsThatHasNoResult_TrapsInterpretedOnly(string division, int n, int m)
    {
        using LoadedProject project = await Kernel($"y.Store(i, Tile.Columns(0, 4) + {division});", "1", checkOverflow: false);
        int[][] results = [.. s_compiled.Select(device => project.Run(device, n, m))];
        if (m != 0) Assert.Equal(results[0], results[1]);
        Exception trap = Assert.ThrowsAny<ArithmeticException>(() => project.Run("interpreter", n, m));
        Assert.Equal(m == 0, trap is DivideByZeroException);
    }

    [Theory]
    [InlineData("y.Load(0, 4) / m", 0)]
    [InlineData("y.Load(0, 4) % m", 0)]
    [InlineData("Tile.Full(1, 4, int.MinValue) / m", -1)]
    [InlineData("Tile.Full(1, 4, int.MinValue) % m", -1)]
    [InlineData("(y.Load(0, 4).To<long>() / m).To<int>()", 0)]
    public async Task Division_OfTilesThatHasNoResult_TrapsNowhere(string division, int m)
    {
        using LoadedProject project = await Kernel($"y.Store(i, {division});", "1", checkOverflow: false);
        int[][] results = [.. LoadedProject.Devices.Select(device => project.Run(device, 0, m))];
        if (m != 0) Assert.All(results, r => Assert.Equal(results[0], r));
    }

    [Fact]
    public async Task Grid_OfMoreProgramsThanALaunchHas_IsASentenceOnEveryDevice()
    {
        foreach (string extents in new[] { "n, n", "n, 1, n", "1, n, 1, n", "n, n, 2" })
        {
            using LoadedProject project = await Kernel("y.Store(i, 1);", extents, checkOverflow: false, indices: $"(i, {string.Join(", ", extents.Split(", ").Skip(1).Select((_, axis) => $"j{axis}"))})");
            foreach (string device in LoadedProject.Devices)
            {
                string said = Assert.Throws<FusionException>(() => project.Run(device, 100_000, 0)).Message;
                Assert.Equal($"S.K: a grid of {extents.Replace("n", "100000", StringComparison.Ordinal).Replace(", ", " × ", StringComparison.Ordinal)} programs has more than the 2147483647 of one launch; let each program do more.", said);
                Assert.Equal([7, 7, 7, 7], project.Run(device, 0, 0));
            }
        }
    }

    private static async Task<LoadedProject> Kernel(string statements, string extent, bool checkOverflow, string indices = "i")
    {
        DeclarationOutcome outcome = await DeclarationOutcome.Of(checkOverflow, $"using Fusion.Kernels; public static partial class S {{ [Kernel] public static void K(View<int> y, int n, int m) {{ var {indices} = Grid.Over({extent}); {statements} }} }}");
        Assert.Equal("works", outcome.Word);
        Assert.Empty(outcome.Defects);
        return new LoadedProject(outcome.Complete);
    }
}
