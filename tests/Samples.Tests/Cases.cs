using Fusion.Runtime;
using Fusion.Runtime.Emulation;

namespace Fusion.Samples.Tests;

/// <summary>The executions and sizes that every sample kernel is tested on.</summary>
internal static class Cases
{
    /// <summary>The interpreter, the CPU, and both architectures of the emulated GPU, each with its own order of programs and warps.</summary>
    private static readonly string[] Devices = ["interpreter", "cpu", "sm_80 1", "sm_90a 2"];

    /// <summary>Each device with each pair of extents.</summary>
    public static TheoryData<string, int, int> Of(params (int Rows, int Columns)[] sizes)
    {
        var data = new TheoryData<string, int, int>();
        foreach (string device in Devices)
            foreach (var (rows, columns) in sizes)
                data.Add(device, rows, columns);
        return data;
    }

    /// <summary>Opens a device by its name in <see cref="Devices"/>.</summary>
    public static Device Open(string name) => name.Split(' ') switch
    {
        [var architecture, var seed] => Device.Emulated(new EmulationOptions { Architecture = architecture, Seed = int.Parse(seed) }),
        _ => Device.Open(name),
    };
}
