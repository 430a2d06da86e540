using System.CommandLine;
using System.Text.Json.Nodes;
using Fusion.Gpu.Serving;
using Fusion.Runtime;

namespace Fusion.Gpu.Conformance;

/// <summary>
/// <c>fusion-gpu conformance</c>: one share of the suite, one JSON line a case. After an error that leaves the GPU
/// unusable for this process it ends, so that whoever started it goes on behind that case with a new process.
/// </summary>
internal static class ConformanceCommand
{
    public static Command Create()
    {
        var shard = new Option<int>("--shard") { Description = "Which share to run, counted from 0." };
        var shards = new Option<int>("--shards") { Description = "Number of shares.", DefaultValueFactory = _ => 1 };
        var from = new Option<int>("--from") { Description = "Skip this many cases of the share." };
        var device = ServeCommand.DeviceOption();
        var command = new Command("conformance", "Run the conformance suite, one JSON line a case.") { device, shard, shards, from };
        command.SetAction(arguments =>
            Run(arguments.GetRequiredValue(device), arguments.GetValue(shard), arguments.GetValue(shards), arguments.GetValue(from), Console.Out));
        return command;
    }

    internal static int Run(string device, int shard, int shards, int from, TextWriter output)
    {
        // Held open, so that the cases, each of which opens the device, do not each make the GPU's context anew.
        using var keep = Device.Open(device);
        var suite = new DeviceSuite(device);
        var cases = SuiteRunner.Cases(typeof(DeviceSuite)).Where((_, i) => i % shards == shard).ToArray();
        Say(new JsonObject { ["total"] = cases.Length });
        for (int i = from; i < cases.Length; i++)
        {
            var line = new JsonObject { ["case"] = cases[i].Name };
            bool isFatal = false;
            try
            {
                cases[i].Run(suite);
            }
            catch (Exception e)
            {
                line["failure"] = SuiteRunner.Message(e);
                isFatal = DeviceFailure.IsFatal(e);
            }
            Say(line);
            if (isFatal) return DeviceFailure.ExitCode;
        }
        return 0;

        void Say(JsonObject line)
        {
            output.WriteLine(line.ToJsonString());
            output.Flush();
        }
    }
}
