using Fusion.Pipelines.Metrics;
using Fusion.Pipelines.Training;

namespace Fusion.Pipelines.Tests.Training;

public sealed class TrainingRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Run_TwiceWithOneSeed_GivesTheSameBitsAndAReport()
    {
        SmallRun first = new(folder, "first"), second = new(folder, "second");
        Assert.True(first.Run());
        Assert.True(second.Run());
        Assert.Equal(first.State(), second.State());
        Assert.Equal(first.Losses(), second.Losses());

        var records = MetricsFile.Read(first.Files.Metrics);
        Assert.Equal([.. Enumerable.Range(1, SmallRun.Steps).Select(step => (long)step), SmallRun.Steps], records.Select(record => record.Step));
        Assert.NotNull(records[^1].ValBitsPerByte);
        Assert.Equal(records.OrderBy(record => record.Seconds), records);
        Assert.Contains("Once upon a time", File.ReadAllText(first.Files.Report), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WithAnotherSeed_GivesOtherWeights()
    {
        SmallRun first = new(folder, "first"), second = new(folder, "second");
        second = new(folder, "second") { Options = second.Options with { Seed = 2 } };
        Assert.True(first.Run());
        Assert.True(second.Run());
        Assert.NotEqual(first.State(), second.State());
    }

    [Fact]
    public void Run_StoppedTwiceAndResumed_EqualsTheUninterruptedRun()
    {
        SmallRun whole = new(folder, "whole"), stopped = new(folder, "stopped");
        Assert.True(whole.Run());

        Assert.False(stopped.RunOneStep());
        Assert.Equal(stopped.Files.Checkpoint(1), stopped.Files.Checkpoints()[^1]);
        Assert.Contains("again", stopped.Output.ToString(), StringComparison.Ordinal);
        Assert.False(stopped.RunOneStep(resume: true));
        Assert.Equal(stopped.Files.Checkpoint(2), stopped.Files.Checkpoints()[^1]);
        Assert.True(stopped.Run(resume: true));

        Assert.Equal(whole.State(), stopped.State());
        Assert.Equal(whole.Losses(), stopped.Losses());
    }

    [Fact]
    public void Run_ResumedWhenComplete_ChangesNothing()
    {
        var run = new SmallRun(folder, "run");
        Assert.True(run.Run());
        var (metrics, state) = (File.ReadAllText(run.Files.Metrics), run.State());
        Assert.True(run.Run(resume: true));
        Assert.Equal(metrics, File.ReadAllText(run.Files.Metrics));
        Assert.Equal(state, run.State());
    }

    [Fact]
    public void Run_WhenTheLossIsNoNumber_StopsAndNamesStepBatchAndCheckpoint()
    {
        var run = new SmallRun(folder, "run");
        run = new SmallRun(folder, "run") { Options = run.Options with { LearningRate = 1e15 } };
        Assert.False(run.RunOneStep());
        var good = run.State();

        var error = Assert.Throws<FusionException>(() => run.Run(resume: true));
        // The schedule begins at 0, so step 1 is the first that changes a weight and step 2 the first that sees the damage.
        Assert.Contains("at step 2 (batch 2 of seed 1)", error.Message, StringComparison.Ordinal);
        Assert.Contains(run.Files.Checkpoint(1), error.Message, StringComparison.Ordinal);
        Assert.Equal(good, run.State());
    }

    [Fact]
    public void Run_DataThatCannotBeUsed_LeavesTheEarlierRunInPlace()
    {
        var run = new SmallRun(folder, "run");
        Assert.True(run.Run());
        var state = run.State();
        foreach (var data in new[] { folder["missing.txt"], folder.Write("empty.txt", ""), folder.Write("blank.txt", " \n<|endoftext|> ") })
        {
            var error = Assert.Throws<FusionException>(() => new SmallRun(folder, "run") { Options = run.Options with { Data = [data] } }.Run());
            Assert.Contains(data, error.Message, StringComparison.Ordinal);
            Assert.Equal(state, run.State());
        }
    }

    [Fact]
    public void Run_TokenFilesOfAnotherTokenizer_AreRefused()
    {
        var run = new SmallRun(folder, "run");
        Assert.False(run.RunOneStep());
        SmallModel.Bytes.Save(run.Files.Tokenizer);
        var error = Assert.Throws<FusionException>(() => run.Run(resume: true));
        Assert.Contains("another tokenizer", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--batch")]
    [InlineData("--minutes")]
    [InlineData("--steps")]
    [InlineData("--learning-rate")]
    [InlineData("--vocabulary")]
    [InlineData("--final-fraction")]
    [InlineData("--warmup-fraction")]
    public void Validate_NumberOutOfRange_NamesTheOption(string option)
    {
        var options = new SmallRun(folder, "run").Options;
        var wrong = option switch
        {
            "--batch" => options with { BatchSize = 0 },
            "--minutes" => options with { Minutes = double.NaN },
            "--steps" => options with { Steps = -1 },
            "--learning-rate" => options with { LearningRate = 0 },
            "--vocabulary" => options with { VocabularySize = 256 },
            "--final-fraction" => options with { FinalFraction = 1.5 },
            _ => options with { WarmupFraction = -0.1 },
        };
        var error = Assert.Throws<FusionException>(wrong.Validate);
        Assert.StartsWith(option, error.Message, StringComparison.Ordinal);
    }
}
