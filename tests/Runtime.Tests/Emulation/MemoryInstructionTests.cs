using Fusion.Runtime.Emulation;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>Loads and stores of all sizes and spaces, atomics, and what they cost.</summary>
public sealed class MemoryInstructionTests
{
    [Fact]
    public void Vectors_AllSizesThroughAllSpaces_KeepTheirBytes()
    {
        const string source = """
            __constant__ float table[4] = {1, 2, 3, 4};
            __device__ int scale = 3;
            extern "C" __global__ void kernel(const float4* a, const unsigned char* bytes, const short4* shorts, float* out, int n)
            {
                extern __shared__ float4 s[];
                __shared__ unsigned char small[64];
                int t = threadIdx.x;
                s[t] = a[t];
                small[t] = bytes[t];
                __syncthreads();
                float4 v = s[(t + 1) % 32];
                float local[4] = {v.x, v.y, v.z, v.w};
                float* any = n > 0 ? (float*)s : local;
                short4 h = shorts[t];
                out[t] = local[(t + n) & 3] + table[t & 3] * scale + (signed char)small[31 - t] + h.x * 2 + h.w + any[t * 4] + *(volatile unsigned char*)&small[t];
            }
            """;
        using EmulatedDevice device = Emulator.Open();
        float[] a = [.. Enumerable.Range(0, 128).Select(i => i / 4f)];
        byte[] b = [.. Enumerable.Range(0, 32).Select(i => (byte)(i * 9))];
        short[] h = [.. Enumerable.Range(0, 128).Select(i => (short)(i * 100 - 5000))];
        using Tensor<float> ta = Tensor.From<float>(device, a, 128), to = Tensor.Zeros<float>(device, 32);
        using Tensor<byte> tb = Tensor.From<byte>(device, b, 32);
        using Tensor<short> th = Tensor.From<short>(device, h, 128);
        new PlainLaunch(device, source, "kernel").Add(ta, "a", true).Add(tb, "bytes", true).Add(th, "shorts", true).Add(to, "out").Add(1).Run(1, 32, 512);
        float[] actual = to.ToArray();
        for (int t = 0; t < 32; t++)
            Assert.Equal(a[(t + 1) % 32 * 4 + ((t + 1) & 3)] + (1 + (t & 3)) * 3 + (sbyte)b[31 - t] + h[t * 4] * 2 + h[t * 4 + 3] + a[t * 4] + b[t], actual[t]);
    }

    [Theory]
    [InlineData("atomicAdd(x, t)", 5, 5 + 31 * 32 / 2)]
    [InlineData("atomicMax(x, t)", 5, 31)]
    [InlineData("atomicMin(x, t - 3)", 5, -3)]
    [InlineData("atomicAnd(x, ~(1 << (t & 3)))", -1, -16)]
    [InlineData("atomicOr(x, 1 << (t & 3))", 0, 15)]
    [InlineData("atomicXor(x, 1 << t)", 0, -1)]
    [InlineData("atomicExch(x, 9)", 5, 9)]
    [InlineData("atomicCAS(x, 5, 100 + t)", 5, 100)]
    [InlineData("(int)atomicInc((unsigned*)x, 9)", 0, 2)]
    public void Atomics_AllThreads_AreNotLost(string call, int before, int after)
    {
        using EmulatedDevice device = Emulator.Open();
        using Tensor<int> x = Tensor.From<int>(device, [before], 1), old = Tensor.Zeros<int>(device, 32);
        new PlainLaunch(device, $"extern \"C\" __global__ void kernel(int* x, int* old) {{ int t = threadIdx.x; old[t] = {call}; }}", "kernel").Add(x, "x").Add(old, "old").Run(1, 32);
        Assert.Equal(after, x.ToArray()[0]);
        Assert.Equal(before, old.ToArray()[0]);
    }

    // Lane l reads float l · stride: 32 sectors of 32 bytes hold 8 floats each; 32 banks of 4 bytes.
    [Theory]
    [InlineData(1, 4, 0), InlineData(2, 8, 1), InlineData(8, 32, 7), InlineData(33, 32, 0), InlineData(32, 32, 31), InlineData(0, 1, 0)]
    public void Counters_StridedAccess_CountSectorsAndBankConflicts(int stride, int sectors, int conflicts)
    {
        using EmulatedDevice device = Emulator.Open(counters: true);
        using Tensor<float> x = Tensor.Zeros<float>(device, 33 * 32), y = Tensor.Zeros<float>(device, 32);
        const string source = """
            extern "C" __global__ void kernel(const float* x, float* y, int stride)
            {
                extern __shared__ float s[];
                int t = threadIdx.x;
                if (stride == 0) { if (t == 0) s[0] = 1.0f; } else s[t * stride] = 1.0f;
                __syncthreads();
                y[t] = x[t * stride] + s[t * stride];
            }
            """;
        new PlainLaunch(device, source, "kernel").Add(x, "x", true).Add(y, "y").Add(stride).Run(1, 32, 33 * 32 * 4);
        LaunchCounters counted = device.LastCounters!;
        Assert.Equal((sectors, 4), (counted.GlobalLoadSectors, counted.GlobalStoreSectors));
        Assert.Equal((128, stride == 0 ? 4 : 128), (counted.GlobalLoadBytes, counted.UniqueBytesRead));
        Assert.Equal((1, stride == 0 ? 0 : 2 * conflicts), (counted.SharedLoads, counted.SharedBankConflicts));
    }

    [Fact]
    public void Counters_KnownLoop_CountFlopsExactly()
    {
        using EmulatedDevice device = Emulator.Open();
        using Tensor<float> x = Tensor.Zeros<float>(device, 64);
        new PlainLaunch(device, "extern \"C\" __global__ void kernel(float* x, int n) { float v = x[threadIdx.x]; for (int i = 0; i < n; i++) v = __fmaf_rn(v, 1.5f, 2.0f); x[threadIdx.x] = v; }", "kernel").Add(x, "x").Add(100).Run(1, 64);
        Assert.Equal(64 * 100 * 2, device.LastCounters!.FloatOperations);
    }

    [Fact]
    public void Seeds_SameSeed_GivesTheSameOrderOfAtomics()
    {
        float[] Run(int seed)
        {
            using EmulatedDevice device = Emulator.Open(seed: seed);
            using Tensor<int> next = Tensor.Zeros<int>(device, 1), order = Tensor.Zeros<int>(device, 64);
            new PlainLaunch(device, "extern \"C\" __global__ void kernel(int* next, int* order) { if (threadIdx.x % 32 == 0) order[atomicAdd(next, 1)] = blockIdx.x * 4 + threadIdx.x / 32; }", "kernel")
                .Add(next, "next").Add(order, "order").Run(16, 128);
            return [.. order.ToArray().Select(v => (float)v)];
        }
        Assert.Equal(Enumerable.Range(0, 64).Select(i => (float)i), Run(0));
        Assert.Equal(Run(5), Run(5));
        Assert.NotEqual(Run(5), Run(6));
        Assert.NotEqual(Run(0), Run(5));
    }
}
