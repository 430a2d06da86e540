using System.Globalization;
using Xunit.Abstractions;

namespace Fusion.Fuzzing;

/// <summary>Odd declarations are refused with a diagnostic, or compile with their generated files without errors and warnings.</summary>
public sealed class DeclarationMutantTests(ITestOutputHelper output)
{
    /// <summary>Projects that are printed.</summary>
    private const int Shown = 4;

    [Fact]
    public async Task Declarations_OfEveryKind_AreRefusedOrCompile()
    {
        int first = int.TryParse(Environment.GetEnvironmentVariable("FUSION_FUZZ_SEED"), out int seed) ? seed : 1_000_000;
        int wanted = TestMode.Trials(300, 6_000);
        var outcomes = new (DeclarationOutcome Outcome, string Source)[wanted];
        await Parallel.ForAsync(0, wanted, async (i, _) =>
        {
            var (checkOverflow, sources) = new DeclarationMutants(new Random(first + i)).Make();
            outcomes[i] = (await DeclarationOutcome.Of(checkOverflow, sources), string.Join("\n", sources));
        });
        var words = outcomes.GroupBy(o => o.Outcome.Word).OrderByDescending(g => g.Count()).ToDictionary(g => g.Key, g => g.Count());
        output.WriteLine(string.Join(", ", words.Select(w => $"{w.Key} ({w.Value})")));
        var wrong = outcomes.Select((o, i) => (Seed: first + i, o.Outcome.Defects, o.Source)).Where(o => o.Defects.Count > 0).ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {wanted}\n" + string.Join("\n\n", wrong.Take(Shown).Select(w => string.Create(CultureInfo.InvariantCulture, $"seed {w.Seed}:\n{string.Join("\n", w.Defects.Take(4))}\n{w.Source}"))));
        Assert.True(words["works"] > wanted / 10 && words.Where(w => w.Key.StartsWith("CS", StringComparison.Ordinal)).Sum(w => w.Value) < wanted / 2 && words.Count > 8, "few of them are kernels");
    }
}
