using Xunit.Abstractions;

namespace Fusion.Fuzzing;

/// <summary>Kernels of the repository with changes: refused with a diagnostic, or right on every execution.</summary>
public sealed class MutantTests(ITestOutputHelper output)
{
    private const int Batch = 100;

    /// <summary>One in so many runs on the emulated GPU.</summary>
    private const int Emulated = 10;

    /// <summary>Failures that are printed; to make one small takes seconds.</summary>
    private const int Shown = 3;

    /// <summary>Where numbers of mutants begin; FUSION_FUZZ_SEED names another one, to look at others.</summary>
    private static int FirstSeed { get; } = int.TryParse(Environment.GetEnvironmentVariable("FUSION_FUZZ_SEED"), out var seed) ? seed : 1_000_000;

    [Fact]
    public async Task KernelsOfTheRepository_Unchanged_HaveNoFailures()
    {
        var census = new Census();
        var failures = await new Laboratory(census).Check(Corpus.Kernels, i => i % 6 == 0);
        output.WriteLine(census.ToString());
        await AssertNone(failures);
        Assert.True(census.NoCSharp < census.Candidates / 8, census.ToString());
        Assert.True(census.Runs > census.Accepted, census.ToString());
    }

    [Fact]
    public async Task Mutants_OfKernels_AreRefusedOrRight()
    {
        var census = new Census();
        var laboratory = new Laboratory(census);
        var compilation = Laboratory.Compile(Corpus.Kernels.Select((c, i) => ($"F{i}.cs", c.In($"F{i}"))));
        var wanted = TestMode.Trials(300, 10_000);
        var failures = new List<Failure>();
        for (var first = 0; first < wanted; first += Batch)
        {
            var mutants = Enumerable.Range(FirstSeed + first, Math.Min(Batch, wanted - first)).Select(Mutant).ToList();
            failures.AddRange(await laboratory.Check(mutants, i => i % Emulated == 0));
        }
        output.WriteLine(census.ToString());
        await AssertNone(failures);
        Assert.True(census.Accepted > census.Candidates / 5 && census.Runs > census.Accepted / 2, census.ToString());

        Candidate Mutant(int seed)
        {
            var random = new Random(seed);
            var origin = random.Next(Corpus.Kernels.Count);
            var tree = compilation.SyntaxTrees[origin];
            var mutant = new Mutator(Corpus.Kernels[origin], tree, compilation.GetSemanticModel(tree), random).Mutate(seed);
            return mutant with { Source = mutant.Source.Replace($"namespace F{origin};", $"namespace {Candidate.Namespace};", StringComparison.Ordinal) };
        }
    }

    [Fact]
    public async Task InventedKernels_OnEveryExecution_AreRight()
    {
        var census = new Census();
        var laboratory = new Laboratory(census);
        var wanted = TestMode.Trials(200, 6_000);
        var failures = new List<Failure>();
        for (var first = 0; first < wanted; first += Batch)
            failures.AddRange(await laboratory.Check([.. Enumerable.Range(FirstSeed + first, Math.Min(Batch, wanted - first)).Select(RandomKernel.Make)], i => i % Emulated == 0));
        output.WriteLine(census.ToString());
        await AssertNone(failures);
        // They are right by construction.
        Assert.True(census.NoCSharp == 0 && census.Accepted > census.Candidates * 4 / 5 && census.Runs > census.Accepted, census.ToString());
    }

    /// <summary>Prints the first failures, each made small.</summary>
    private static async Task AssertNone(List<Failure> failures)
    {
        if (failures.Count == 0) return;
        var shown = new List<string>();
        foreach (var failure in failures.Take(Shown))
        {
            var shrunk = await Shrinker.Shrink(failure);
            shown.Add($"{failure}\nwhich is still wrong as:\n{shrunk}");
        }
        Assert.Fail($"{failures.Count} failures\n{string.Join("\n", shown)}");
    }
}
