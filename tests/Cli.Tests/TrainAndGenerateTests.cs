using Fusion.Runtime.Cuda;

namespace Fusion.Cli.Tests;

[Collection(ConsoleTests.Name)]
public sealed class TrainAndGenerateTests(TrainedRun run)
{
    [Fact]
    public void Train_SmallRun_SucceedsAndSaysWhereTheReportIs()
    {
        var output = run.Training.AssertSuccess().Output;
        Assert.Contains("bits per byte", output, StringComparison.Ordinal);
        Assert.Contains($"Report: {Path.Combine(run.Run, "report.html")}", output, StringComparison.Ordinal);
        foreach (var file in new[] { "training.json", "tokenizer.json", "metrics.jsonl", "report.html" }) Assert.True(File.Exists(Path.Combine(run.Run, file)), file);
        foreach (var file in new[] { "config.json", "tokenizer.json", "model.safetensors", "optimizer.safetensors" }) Assert.True(File.Exists(Path.Combine(run.Checkpoint, file)), file);
    }

    [Fact]
    public void Generate_RunOrCheckpoint_ContinuesThePromptTheSameWay()
    {
        string[] options = ["--prompt", "Once upon", "--tokens", "12", "--device", "cpu"];
        var fromRun = CommandLine.Run(["generate", "--run", run.Run, .. options]).AssertSuccess();
        var fromCheckpoint = CommandLine.Run(["generate", "--run", run.Checkpoint, .. options]).AssertSuccess();
        Assert.StartsWith("Once upon", fromRun.Output, StringComparison.Ordinal);
        Assert.True(fromRun.Output.Length > "Once upon\n".Length);
        Assert.Equal(fromRun.Output, fromCheckpoint.Output);
    }

    [Fact]
    public void Generate_WeightsInBFloat16_ContinuesThePrompt()
    {
        string[] options = ["generate", "--run", run.Run, "--prompt", "Once upon", "--tokens", "12", "--device", "cpu"];
        var halves = CommandLine.Run([.. options, "--weights", "bf16"]).AssertSuccess();
        Assert.StartsWith("Once upon", halves.Output, StringComparison.Ordinal);
        CommandLine.Run([.. options, "--weights", "int3"]).AssertOneSentence("int3");
    }

    [Fact]
    public void Train_MissingData_NamesTheFileAndTheEarlierRunStays()
    {
        CommandLine.Run(["train", "--data", run["missing.txt"], "--out", run.Run, .. TrainedRun.Small]).AssertOneSentence(run["missing.txt"], "does not exist");
        Assert.True(Directory.Exists(run.Checkpoint));
    }

    [Fact]
    public void Train_EmptyData_NamesTheFileAndTheEarlierRunStays()
    {
        var empty = run.Write("empty.txt", "");
        CommandLine.Run(["train", "--data", empty, "--out", run.Run, .. TrainedRun.Small]).AssertOneSentence(empty, "no story");
        Assert.True(Directory.Exists(run.Checkpoint));
    }

    [Fact]
    public void Train_DataThatIsNotText_NamesTheFile()
    {
        File.WriteAllBytes(run["binary.txt"], [0x41, 0xC0, 0x80, 0xFF]);
        CommandLine.Run(["train", "--data", run["binary.txt"], "--out", run["new"], .. TrainedRun.Small]).AssertOneSentence(run["binary.txt"], "UTF-8");
    }

    [Fact]
    public void Train_NoData_AsksForIt() => CommandLine.Run("train", "--out", run["new"]).AssertOneSentence("--data");

    [Fact]
    public void Train_TextShorterThanAWindow_SaysWhatToChange()
    {
        var tiny = run.Write("tiny.txt", "one<|endoftext|>two");
        CommandLine.Run(["train", "--data", tiny, "--out", run["new"], .. TrainedRun.Small]).AssertOneSentence("more text");
    }

    [Fact]
    public void Train_FolderThatCannotBeWritten_NamesFolderAndOption() =>
        CommandLine.Run(["train", "--data", run.Stories, "--out", Path.Combine(run.Stories, "run"), .. TrainedRun.Small]).AssertOneSentence(Path.Combine(run.Stories, "run"), "--out");

    [Fact]
    public void Train_ResumeWithoutARun_SaysHowToStartOne() =>
        CommandLine.Run("train", "--out", run["nothing"], "--resume", "--device", "cpu").AssertOneSentence(run["nothing"], "--resume");

    [Theory]
    [InlineData("--width", "15")]
    [InlineData("--heads", "0")]
    [InlineData("--steps", "0")]
    [InlineData("--clip", "NaN")]
    [InlineData("--device", "tpu")]
    [InlineData("--out", "")]
    public void Train_ValueThatIsNotPossible_IsOneSentence(string option, string value) =>
        CommandLine.Run(["train", "--data", run.Stories, "--out", run["new"], .. TrainedRun.Small.Where(word => word != "--device" && word != "cpu"), option, value]).AssertOneSentence();

    [Fact]
    public void Generate_FolderWithoutAModel_NamesIt() =>
        CommandLine.Run("generate", "--run", run["nothing"], "--device", "cpu").AssertOneSentence(run["nothing"]);

    [Theory]
    [InlineData("--tokens", "0")]
    [InlineData("--temperature", "-1")]
    [InlineData("--top-p", "2")]
    public void Generate_ValueThatIsNotPossible_NamesIt(string option, string value) =>
        CommandLine.Run("generate", "--run", run.Run, "--device", "cpu", option, value).AssertOneSentence(option.Trim('-'), value);

    [Fact]
    public void Generate_CorruptedCheckpoint_NamesTheFile()
    {
        var path = Path.Combine(run.CopyOfCheckpoint("corrupted"), "model.safetensors");
        var bytes = File.ReadAllBytes(path);
        bytes[^5] ^= 0x10;
        File.WriteAllBytes(path, bytes);
        CommandLine.Run("generate", "--run", run["corrupted"], "--device", "cpu").AssertOneSentence(path, "corrupted");
        bytes[9] ^= 0x7F;
        File.WriteAllBytes(path, bytes);
        CommandLine.Run("generate", "--run", run["corrupted"], "--device", "cpu").AssertOneSentence(path);
    }

    [Fact]
    public void Generate_TruncatedCheckpoint_NamesTheFile()
    {
        var path = Path.Combine(run.CopyOfCheckpoint("truncated"), "model.safetensors");
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^1000]);
        CommandLine.Run("generate", "--run", run["truncated"], "--device", "cpu").AssertOneSentence(path, "truncated");
    }

    [Fact]
    public void Generate_CheckpointOfAnotherShape_NamesTensorAndShapes()
    {
        var config = Path.Combine(run.CopyOfCheckpoint("reshaped"), "config.json");
        File.WriteAllText(config, File.ReadAllText(config).Replace("\"intermediate_size\": 32", "\"intermediate_size\": 64", StringComparison.Ordinal));
        CommandLine.Run("generate", "--run", run["reshaped"], "--device", "cpu").AssertOneSentence("mlp.gate_proj", "32", "64", "configuration");
    }

    [Fact]
    public void Generate_TokenizerOfAnotherModel_SaysWhichToUse()
    {
        var checkpoint = run.CopyOfCheckpoint("mismatched");
        CommandLine.Run("tokenizer", "train", "--input", run.Stories, "--vocab-size", "300", "--out", checkpoint).AssertSuccess();
        CommandLine.Run("generate", "--run", run["mismatched"], "--device", "cpu").AssertOneSentence("300", "280", "tokenizer.json");
    }

    [Fact]
    public void Generate_Cuda_WorksWhereThereIsAGpuAndElsewhereSaysWhatToDo()
    {
        var result = CommandLine.Run("generate", "--run", run.Run, "--tokens", "1", "--device", "cuda");
        if (CudaDevice.IsAvailable) result.AssertSuccess();
        else result.AssertOneSentence("--device cuda", "--device cpu");
    }
}
