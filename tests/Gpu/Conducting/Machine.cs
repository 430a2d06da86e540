using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;

namespace Fusion.Gpu.Conducting;

/// <summary>What a figure depends on: device, driver, libraries, system.</summary>
internal static class Machine
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    public static async Task<JsonObject> Describe(Conductor conductor)
    {
        var machine = new JsonObject();
        using (var server = conductor.StartServer("info"))
            Copy(await server.Ask(new JsonObject { ["do"] = "info" }, s_patience, CancellationToken.None), machine);
        if (conductor.Options.Device == "cuda" && Output("nvidia-smi", "--query-gpu=driver_version,power.limit,clocks.max.sm,clocks.max.memory", "--format=csv,noheader") is { } smi)
            machine["driver, power limit, largest SM and memory clocks"] = smi.Split('\n')[0];
        machine["processor"] = $"{Environment.ProcessorCount} of {Processor()}";
        machine["system"] = RuntimeInformation.OSDescription;
        if (!conductor.Options.Wants(ConductOptions.Comparison) && conductor.Options.Only is [ConductOptions.Conformance]) return machine;
        try
        {
            using var torch = conductor.StartTorch("torch-info");
            Copy(await torch.Ask(new JsonObject { ["do"] = "info" }, s_patience, CancellationToken.None), machine);
        }
        catch (Exception e) when (e is FusionException or ChildLostException)
        {
            conductor.Results.Note($"PyTorch is not there: no comparison and no contenders ({e.Message}).");
        }
        return machine;
    }

    /// <summary>Whether PyTorch answered when the machine was described.</summary>
    public static bool HasTorch(JsonObject root) => root["machine"]!["torch"] is not null;

    private static void Copy(JsonObject from, JsonObject to)
    {
        if (from["error"] is { } error) throw new FusionException((string)error!);
        foreach (var (name, value) in from) to[name] = value?.DeepClone();
    }

    private static string Processor()
    {
        const string file = "/proc/cpuinfo";
        string? line = File.Exists(file) ? File.ReadLines(file).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static string? Output(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            string text = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return process.ExitCode == 0 && text.Length > 0 ? text : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
