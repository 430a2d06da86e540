using Fusion.Model.Optimizers;
using Fusion.Pipelines.Training;

namespace Fusion.Pipelines.Tests.Training;

public sealed class TrainingPlanTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static TrainingPlan Plan { get; } = new(
        SmallModel.Config with { RopeTheta = 12_345.678, NormEpsilon = 3e-6f, TieEmbeddings = true }, BatchSize: 3, Steps: 1000, WarmupSteps: 30,
        PeakRate: 0.1 + 0.2, FinalRate: 1e-17, new OptimizerSettings(0.91, 0.951, 1e-9, 0.123, double.PositiveInfinity, 1.5, 0.9), Seed: ulong.MaxValue, ValidateEvery: 83);

    [Fact]
    public void Load_WhatWasSaved_IsEqualToTheLastBit()
    {
        Plan.Save(folder["training.json"]);
        Assert.Equal(Plan, TrainingPlan.Load(folder["training.json"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("{\"model\":null,\"batch_size\":1")]
    public void Load_FileThatIsNoPlan_SaysWhichFile(string text)
    {
        var error = Assert.Throws<FusionException>(() => TrainingPlan.Load(folder.Write("training.json", text)));
        Assert.Contains(folder["training.json"], error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_PlanWithoutAField_IsRefusedInsteadOfTakenAsZero()
    {
        Plan.Save(folder["training.json"]);
        var text = File.ReadAllText(folder["training.json"]).Replace("\"steps\": 1000,", "", StringComparison.Ordinal);
        Assert.Throws<FusionException>(() => TrainingPlan.Load(folder.Write("training.json", text)));
    }

    [Fact]
    public void Schedule_OfAPlan_RisesFromZeroToThePeakAndEndsAtTheFinalRate()
    {
        Assert.Equal(0, Plan.Schedule.At(0));
        Assert.Equal(Plan.PeakRate, Plan.Schedule.At(Plan.WarmupSteps), 1e-15);
        Assert.Equal(Plan.FinalRate, Plan.Schedule.At(Plan.Steps - 1));
    }
}
