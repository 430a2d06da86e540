using Fusion.Model.Layers;
using Fusion.Model.Optimizers;
using Fusion.Pipelines.Checkpoints;
using Fusion.Pipelines.Tests.Training;
using Fusion.Pipelines.Training;
using Fusion.Runtime;

namespace Fusion.Pipelines.Tests.Checkpoints;

public sealed class CheckpointTests : IDisposable
{
    private static readonly int[] Ids = [1, 50, 200, 256, 3];

    private readonly TemporaryFolder folder = new();
    private readonly CpuDevice device = new(threads: 1);

    private string Path => folder["checkpoint"];

    private string ModelFile => System.IO.Path.Combine(Path, "model.safetensors");

    public void Dispose()
    {
        device.Dispose();
        folder.Dispose();
    }

    private float[] Save(TransformerConfig config)
    {
        using var model = SmallModel.Random(device, config);
        Checkpoint.Save(Path, model, null);
        return SmallModel.Logits(model, Ids);
    }

    private string LoadError() => Assert.Throws<FusionException>(() => Checkpoint.LoadModel(device, Path).Dispose()).Message;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void LoadModel_WhatWasSaved_GivesTheSameLogitsBitForBit(bool tied)
    {
        var logits = Save(SmallModel.Config with { TieEmbeddings = tied, NormEpsilon = 3e-6f, RopeTheta = 5_000 });
        using var loaded = Checkpoint.LoadModel(device, Path);
        Assert.Equal(logits, SmallModel.Logits(loaded, Ids));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void LoadOptimizer_WhatWasSaved_TakesTheSameNextStep(double muonRate)
    {
        var settings = new OptimizerSettings(MuonRate: muonRate);
        int[] inputs = [1, 2, 3, 4, 5, 6, 7, 8], targets = [2, 3, 4, 5, 6, 7, 8, 9];
        using var model = SmallModel.Random(device);
        using var optimizer = Optimizer.Create(model.Store, settings);
        using var step = new TrainingStep(model, optimizer, 1);
        step.Run(inputs, targets, 0.01);
        Checkpoint.Save(Path, model, optimizer);
        step.Run(inputs, targets, 0.01);

        using var loaded = Checkpoint.LoadModel(device, Path);
        using var resumed = Optimizer.Create(loaded.Store, settings);
        Checkpoint.LoadOptimizer(Path, resumed);
        using var again = new TrainingStep(loaded, resumed, 1);
        again.Run(inputs, targets, 0.01);
        Assert.Equal(2, resumed.Steps);
        Assert.Equal(model.Store.Values.ToArray(), loaded.Store.Values.ToArray());
    }

    [Fact]
    public void LoadModel_OneBitFlippedInAWeight_SaysCorrupted()
    {
        Save(SmallModel.Config);
        var bytes = File.ReadAllBytes(ModelFile);
        bytes[^100] ^= 1;
        File.WriteAllBytes(ModelFile, bytes);
        var message = LoadError();
        Assert.Contains(ModelFile, message, StringComparison.Ordinal);
        Assert.Contains("corrupted", message, StringComparison.Ordinal);
    }

    [Fact]
    public void LoadModel_FileCutAnywhere_SaysWhichFile()
    {
        Save(SmallModel.Config);
        var bytes = File.ReadAllBytes(ModelFile);
        foreach (var length in new[] { 0, 4, 100, bytes.Length / 2, bytes.Length - 1 })
        {
            File.WriteAllBytes(ModelFile, bytes[..length]);
            Assert.Contains(ModelFile, LoadError(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void LoadModel_ConfigurationOfAnotherShape_NamesTensorAndBothShapes()
    {
        Save(SmallModel.Config);
        HuggingFaceConfig.Save(System.IO.Path.Combine(Path, "config.json"), SmallModel.Config with { HiddenWidth = 48 });
        var message = LoadError();
        Assert.Contains("mlp", message, StringComparison.Ordinal);
        Assert.Contains("32", message, StringComparison.Ordinal);
        Assert.Contains("48", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"hidden_size\":\"wide\"}")]
    [InlineData("{\"hidden_size\":16,\"hidden_size\":16}")]
    public void LoadModel_DamagedConfiguration_SaysWhichFile(string text)
    {
        Save(SmallModel.Config);
        var path = System.IO.Path.Combine(Path, "config.json");
        File.WriteAllText(path, text);
        Assert.Contains(path, LoadError(), StringComparison.Ordinal);
    }

    [Fact]
    public void LoadModel_WithoutChecksums_TakesFilesFromElsewhere()
    {
        var logits = Save(SmallModel.Config);
        File.Delete(System.IO.Path.Combine(Path, "SHA256SUMS"));
        using var loaded = Checkpoint.LoadModel(device, Path);
        Assert.Equal(logits, SmallModel.Logits(loaded, Ids));
    }

    [Fact]
    public void Save_WhenItFails_LeavesTheEarlierCheckpoint()
    {
        var logits = Save(SmallModel.Config);
        File.WriteAllText(Path + ".writing", "a file where the new folder would be written");
        using var other = new Transformer(device, SmallModel.Config);
        var error = Assert.Throws<FusionException>(() => Checkpoint.Save(Path, other, null));
        Assert.Contains(Path, error.Message, StringComparison.Ordinal);
        using var loaded = Checkpoint.LoadModel(device, Path);
        Assert.Equal(logits, SmallModel.Logits(loaded, Ids));
    }

    [Fact]
    public void Save_OverAnEarlierCheckpoint_LeavesOnlyTheNewOne()
    {
        Save(SmallModel.Config);
        var logits = Save(SmallModel.Config with { HiddenWidth = 48 });
        using var loaded = Checkpoint.LoadModel(device, Path);
        Assert.Equal(logits, SmallModel.Logits(loaded, Ids));
        Assert.Equal([Path], Directory.GetDirectories(folder.Path));
    }
}
