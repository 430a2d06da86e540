using System.Globalization;
using System.Text;
using Fusion.Model.Kernels;
using Fusion.Runtime;
using Fusion.Runtime.Emulation;

namespace Fusion.Benchmarks;

/// <summary>How fast the emulated GPU executes: thread-instructions a second of one core, per kernel.</summary>
internal static class EmulatorRates
{
    private const int Samples = 15;

    private static readonly (string Name, Action<Launch, Func<int[], Tensor<float>>> Run)[] s_cases =
    [
        ("MatMul.Forward 128x128x128", (l, t) => MatMul.Forward(l, t([128, 128]), t([128, 128]), t([128, 128]))),
        ("RmsNorm.Forward 256x512", (l, t) => RmsNorm.Forward(l, t([256, 512]), t([512]), t([256, 512]), t([256]), 1e-5f, 512)),
        ("SwiGlu.Forward 256x512", (l, t) => SwiGlu.Forward(l, t([256, 512]), t([256, 512]), t([256, 512]), 512)),
        ("Attention.Forward 1x2x128x64", (l, t) => Attention.Forward(l, t([1, 2, 128, 64]), t([1, 2, 128, 64]), t([1, 2, 128, 64]), t([1, 2, 128, 64]), t([1, 2, 128]), 0.125f, true, 64)),
    ];

    /// <summary>Medians as Markdown: with every check, without the sanitizer's, and with counters too.</summary>
    public static string Measure()
    {
        var text = new StringBuilder("| kernel | million thread-instructions | checked M/s | unchecked M/s | checked and counted M/s |\n|---|--:|--:|--:|--:|\n");
        foreach (var (name, run) in s_cases)
        {
            long instructions = 0;
            double[] rates = [.. new[] { (true, false), (false, false), (true, true) }.Select(o => Rate(run, o.Item1, o.Item2, out instructions))];
            text.AppendLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {instructions / 1e6:F1} | {rates[0] / 1e6:F0} | {rates[1] / 1e6:F0} | {rates[2] / 1e6:F0} |"));
        }
        return text.ToString();
    }

    private static double Rate(Action<Launch, Func<int[], Tensor<float>>> run, bool sanitize, bool counters, out long instructions)
    {
        using var device = Device.Emulated(new EmulationOptions { Sanitize = sanitize, Counters = counters });
        var tensors = new List<Tensor<float>>();
        int next = 0;
        Tensor<float> Make(int[] shape)
        {
            if (next == tensors.Count)
            {
                var random = new Random(next);
                tensors.Add(Tensor.From<float>(device, [.. Enumerable.Range(0, shape.Aggregate(1, (a, b) => a * b)).Select(_ => random.NextSingle() + 0.1f)], shape));
            }
            return tensors[next++];
        }
        var times = new List<double>();
        for (int i = 0; i <= Samples; i++)
        {
            next = 0;
            // One thread emulates; processor time is what others on the machine disturb less.
            TimeSpan start = Environment.CpuUsage.TotalTime;
            run(device.Launch, Make);
            // The first ones compile, kernels and the emulator itself.
            if (i > Samples / 3)
                times.Add((Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }
        instructions = device.LastCounters!.ThreadInstructions;
        foreach (var tensor in tensors)
            tensor.Dispose();
        times.Sort();
        return instructions / times[times.Count / 2];
    }
}
