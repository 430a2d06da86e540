namespace Fusion.Fuzzing;

/// <summary>A source file with one kernel, in a namespace of its own.</summary>
/// <param name="Name">Where it comes from.</param>
/// <param name="Seed">What made it, and makes its arguments.</param>
/// <param name="Source">C#, whose namespace is written as <see cref="Namespace"/>.</param>
internal sealed record Candidate(string Name, int Seed, string Source)
{
    /// <summary>Stands for the namespace, which tells the candidates of one compilation apart.</summary>
    public const string Namespace = "__Fuzz__";

    public string In(string name) => Source.Replace(Namespace, name, StringComparison.Ordinal);

    public override string ToString() => $"{Name}, seed {Seed}:\n{Source}";
}

/// <summary>What was wrong with a candidate.</summary>
internal sealed record Failure(Candidate Candidate, string What)
{
    public override string ToString() => $"{What}\n{Candidate}\n";
}

/// <summary>How many candidates came how far, so that a test can tell that it tests anything.</summary>
internal sealed class Census
{
    public int Candidates, NoCSharp, Refused, Accepted, Runs, Emulated, Undefined, Racing, Elements, UndefinedElements;

    /// <summary>What became of each candidate: "works" where it was accepted, else the first C# error, else the first diagnostic.</summary>
    public Dictionary<Candidate, string> Outcomes { get; } = [];

    /// <summary>How often each diagnostic refused something that is C#.</summary>
    public SortedDictionary<string, int> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds what the trial of one candidate counted.</summary>
    public void Add(Census trial)
    {
        Runs += trial.Runs;
        Emulated += trial.Emulated;
        Undefined += trial.Undefined;
        Racing += trial.Racing;
        Elements += trial.Elements;
        UndefinedElements += trial.UndefinedElements;
    }

    public override string ToString() =>
        $"{Candidates} candidates: {NoCSharp} no C#, {Refused} refused, {Accepted} accepted; {Runs} runs compared, {Emulated} of them on the emulated GPU; " +
        $"{Undefined} undefined as a whole, {Racing} with races between programs; {UndefinedElements} of {Elements} elements undefined; refused by {string.Join(", ", Ids.Select(p => $"{p.Key} ({p.Value})"))}";
}
