using Fusion.Pipelines.Training;

namespace Fusion.Pipelines.Tests.Training;

public sealed class RunFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Begin_FolderWithARun_KeepsEachEarlierRunUnderItsOwnNumber()
    {
        var run = new RunFolder(folder["run"]);
        Assert.Null(run.Begin());
        File.WriteAllText(run.Metrics, "first");
        Assert.Equal(folder["run.1"], run.Begin());
        File.WriteAllText(run.Metrics, "second");
        Assert.Equal(folder["run.2"], run.Begin());
        Assert.Empty(Directory.GetFileSystemEntries(run.Path));
        Assert.Equal("first", File.ReadAllText(new RunFolder(folder["run.1"]).Metrics));
        Assert.Equal("second", File.ReadAllText(new RunFolder(folder["run.2"]).Metrics));
    }

    [Fact]
    public void Begin_PlaceThatCannotBeAFolder_SaysSo()
    {
        var error = Assert.Throws<FusionException>(() => new RunFolder(folder.Unwritable).Begin());
        Assert.Contains(folder.Unwritable, error.Message, StringComparison.Ordinal);
        Assert.Contains("--out", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Checkpoints_WithLeftoversAndManySteps_AreTheWholeOnesByNumber()
    {
        var run = new RunFolder(folder["run"]);
        Assert.Empty(run.Checkpoints());
        foreach (var step in new[] { 10L, 9L, 12_345_678L }) Directory.CreateDirectory(run.Checkpoint(step));
        Directory.CreateDirectory(run.Checkpoint(99_999_999) + ".writing");
        Assert.Equal([run.Checkpoint(9), run.Checkpoint(10), run.Checkpoint(12_345_678)], run.Checkpoints());
    }
}
