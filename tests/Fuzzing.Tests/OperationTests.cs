using System.Text;
using Xunit.Abstractions;

namespace Fusion.Fuzzing;

/// <summary>Every operation on every element type: it is refused while typing, or right on every execution.</summary>
public sealed class OperationTests(ITestOutputHelper output)
{
    /// <summary>One in so many also runs on the emulated GPU, other ones for each type; all of them in the long mode.</summary>
    private static readonly int s_emulated = TestMode.Trials(13, 1);

    [Fact]
    public async Task Operations_OnEveryElementType_AreRefusedWhileTypingOrRight()
    {
        var census = new Census();
        var candidates = Operation.Types.SelectMany(type => Operation.All.Select(o => o.On(type))).ToList();
        var failures = await new Laboratory(census).Check(candidates, i => i % s_emulated == 0);
        output.WriteLine(census.ToString());
        Assert.True(failures.Count == 0, $"{failures.Count} failures\n{string.Join("\n", failures.Select(f => $"{f.Candidate.Name}: {f.What}"))}");
        Assert.True(census.Runs >= census.Accepted * 3 / 2, census.ToString());

        var table = Table(candidates, census);
        var path = Path.Combine(Corpus.Root(), "tests", "Fuzzing.Tests", "operations.txt");
        if (Environment.GetEnvironmentVariable("FUSION_ACCEPT_SNAPSHOTS") == "1") File.WriteAllText(path, table);
        Assert.Equal(File.ReadAllText(path), table);
    }

    /// <summary>A row for each operation, a column for each type: '+' works, else who refuses it.</summary>
    private static string Table(List<Candidate> candidates, Census census)
    {
        var text = new StringBuilder($"{"",-16}{string.Concat(Operation.Types.Select(t => $"{t,-9}"))}".TrimEnd() + "\n");
        for (var row = 0; row < Operation.All.Count; row++)
        {
            var cells = Operation.Types.Select((_, column) => census.Outcomes[candidates[column * Operation.All.Count + row]]);
            text.Append($"{Operation.All[row].Name,-16}{string.Concat(cells.Select(c => $"{(c == "works" ? "+" : c),-9}"))}".TrimEnd()).Append('\n');
        }
        return text.ToString();
    }
}
