using Fusion.Runtime.Emulation;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>Emulated devices, and short ways to run hand-written CUDA on them.</summary>
internal static class Emulator
{
    public static EmulatedDevice Open(string architecture = "sm_90a", int seed = 0, bool counters = false, bool sanitize = true) =>
        Device.Emulated(new EmulationOptions { Architecture = architecture, Seed = seed, Counters = counters, Sanitize = sanitize });

    /// <summary>Runs one block of threads that writes one int each: <c>out[thread] = expression</c>, with inputs a, b, c at the thread's index.</summary>
    public static uint[] Evaluate(string body, uint[] a, uint[] b, uint[] c, string architecture = "sm_90a")
    {
        using EmulatedDevice device = Open(architecture);
        using Tensor<uint> ta = Tensor.From<uint>(device, a, a.Length), tb = Tensor.From<uint>(device, b, b.Length), tc = Tensor.From<uint>(device, c, c.Length);
        using Tensor<uint> to = Tensor.Zeros<uint>(device, a.Length);
        string source = $$"""
            extern "C" __global__ void kernel(const unsigned* _a, const unsigned* _b, const unsigned* _c, unsigned* _out, int count)
            {
                int i = blockIdx.x * blockDim.x + threadIdx.x;
                if (i >= count) return;
                unsigned a = _a[i], b = _b[i], c = _c[i], d = 0;
                {{body}}
                _out[i] = d;
            }
            """;
        new PlainLaunch(device, source, "kernel").Add(ta, "a", isReadOnly: true).Add(tb, "b", isReadOnly: true).Add(tc, "c", isReadOnly: true).Add(to, "out").Add(a.Length)
            .Run((a.Length + 63) / 64, 64);
        return to.ToArray();
    }
}
