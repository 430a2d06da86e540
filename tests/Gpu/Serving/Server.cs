using System.Text.Json.Nodes;
using Fusion.Gpu.Benchmarks;
using Fusion.Gpu.Comparison;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;

namespace Fusion.Gpu.Serving;

/// <summary>
/// Answers requests, one JSON object a line each way. A request names what to do in "do"; an answer holds "error", one
/// sentence, where it failed. One case or benchmark is open at a time.
/// </summary>
internal sealed class Server(Device device) : IDisposable
{
    private OpenBenchmark? benchmark;

    /// <summary>Serves until the input ends or the GPU fails. Returns the program's exit code.</summary>
    public int Run(TextReader input, TextWriter output)
    {
        while (input.ReadLine() is { } line)
        {
            bool isFatal = false;
            JsonObject answer;
            try
            {
                answer = Answer(JsonNode.Parse(line)!.AsObject());
            }
            catch (Exception e) when (e is FusionException or IOException or OutOfMemoryException or OverflowException or InvalidOperationException)
            {
                isFatal = DeviceFailure.IsFatal(e);
                answer = new JsonObject { ["error"] = e.Message };
            }
            output.WriteLine(answer.ToJsonString());
            output.Flush();
            if (isFatal) return DeviceFailure.ExitCode;
        }
        return 0;
    }

    private JsonObject Answer(JsonObject request) => (string?)request["do"] switch
    {
        "info" => Info(),
        "case" => Compare(request),
        "open" => Open(request),
        "warm" => new JsonObject { ["milliseconds"] = Opened.Warm() },
        "sample" => new JsonObject { ["milliseconds"] = Opened.Sample((int)request["calls"]!), ["peakBytes"] = Opened.PeakBytes },
        "close" => Close(),
        var other => throw new FusionException($"Nobody can do '{other}' here: ask for info, case, open, warm, sample or close."),
    };

    private OpenBenchmark Opened => benchmark ?? throw new FusionException("No benchmark is open: ask for open first.");

    private JsonObject Info()
    {
        var info = new JsonObject { ["device"] = device.Name, ["runtime"] = Environment.Version.ToString() };
        if (device is CudaDevice gpu)
        {
            info["architecture"] = gpu.Architecture;
            info["multiprocessors"] = gpu.Multiprocessors;
            info["cacheBytes"] = gpu.CacheBytes;
            info["memoryBytes"] = gpu.Memory().Total;
            info["driverCuda"] = CudaDevice.DriverVersion;
            info["nvrtc"] = Nvrtc.Version;
        }
        return info;
    }

    private JsonObject Compare(JsonObject request)
    {
        string name = (string)request["name"]!;
        var kernelCase = KernelCases.All.FirstOrDefault(c => c.Name == name) ?? throw new FusionException($"There is no case '{name}'.");
        var result = CaseRun.Run(device, kernelCase, (int)request["seed"]!, (bool)request["gaps"]!);
        string folder = (string)request["folder"]!;
        foreach (var (tensor, values) in result.Before) Write(folder, $"{tensor}.before", values);
        foreach (var (tensor, values) in result.After) Write(folder, $"{tensor}.after", values);
        return new JsonObject { ["problems"] = new JsonArray([.. result.Problems.Select(p => JsonValue.Create(p))]) };
    }

    private static void Write(string folder, string name, Array values)
    {
        var bytes = new byte[Buffer.ByteLength(values)];
        Buffer.BlockCopy(values, 0, bytes, 0, bytes.Length);
        File.WriteAllBytes(Path.Combine(folder, name), bytes);
    }

    private JsonObject Open(JsonObject request)
    {
        Close();
        var shape = request["shape"]!.AsObject().ToDictionary(p => p.Key, p => (int)p.Value!);
        benchmark = OpenBenchmark.Open(device, (string)request["kind"]!, shape);
        return new JsonObject { ["contenders"] = new JsonArray(new JsonObject { ["name"] = "Fusion fp32", ["precision"] = "fp32" }) };
    }

    private JsonObject Close()
    {
        Dispose();
        return [];
    }

    public void Dispose()
    {
        benchmark?.Dispose();
        benchmark = null;
    }
}
