namespace Fusion.Fuzzing;

/// <summary>That the laboratory finds what is wrong, and goes on with the rest.</summary>
public sealed class LaboratoryTests
{
    [Fact]
    public async Task Check_OfACandidateThatGeneratedCodeDoesNotFit_NamesItAndRunsTheOthers()
    {
        var census = new Census();
        // The source accepts an experimental struct, which generated code does not do for it.
        Candidate experimental = Kernel("#pragma warning disable EXP1\n[System.Diagnostics.CodeAnalysis.Experimental(\"EXP1\")] public record struct S(float A);");
        Candidate[] candidates = [Kernel(""), experimental with { Source = experimental.Source.Replace("View<float> y)", "View<float> y, S s)", StringComparison.Ordinal) }, Kernel("private const int Number = 3;")];
        var failures = await new Laboratory(census).Check(candidates, _ => false);
        var failure = Assert.Single(failures);
        Assert.Equal(candidates[1], failure.Candidate);
        Assert.StartsWith("generated code:", failure.What, StringComparison.Ordinal);
        Assert.Equal((3, 3, 6), (census.Candidates, census.Accepted, census.Runs));
    }

    [Fact]
    public async Task Check_OfCandidatesThatAreRefused_TellsCSharpFromTheLanguage()
    {
        var census = new Census();
        Candidate[] candidates = [Kernel(""), Kernel("private const int Number = \"3\";"), Kernel("[Kernel] public static void L(View<float> y) { }")];
        Assert.Empty(await new Laboratory(census).Check(candidates, _ => false));
        Assert.Equal((1, 1, 1, 3), (census.NoCSharp, census.Refused, census.Accepted, census.Runs));
        Assert.Equal(["works", "CS0029", "FUS0008"], candidates.Select(c => census.Outcomes[c]));
        Assert.Equal("FUS0008", Assert.Single(census.Ids).Key);
    }

    private static Candidate Kernel(string member) => new("sample", 3, $$"""
        using System;
        using Fusion.Kernels;

        namespace {{Candidate.Namespace}};

        public static partial class Sample
        {
            {{member}}

            [Kernel]
            public static void K(ReadView<float> x, View<float> y)
            {
                var i = Grid.Over(Tile.Count(y.Length(0), 4));
                y.Store(i, x.Load(i, 4) + 1f);
            }
        }
        """);
}
