using System.Diagnostics;

namespace Fusion.Gpu.Conducting;

/// <summary>The conformance suite on the device.</summary>
internal sealed class ConformanceStage(Conductor conductor)
{
    public async Task Run()
    {
        var clock = Stopwatch.StartNew();
        var progress = new SuiteProgress();
        try
        {
            await SuiteShards.Run(conductor, "conformance", _ => [], progress, conductor.Stop);
        }
        finally
        {
            var result = progress.ToJson();
            result["seconds"] = Math.Round(clock.Elapsed.TotalSeconds, 1);
            conductor.Say($"conformance: {result["passed"]} passed, {result["failed"]} failed of {result["total"]}");
            conductor.HasFailed |= progress.Failed > 0;
            conductor.Results.Set("conformance", result);
        }
    }
}
