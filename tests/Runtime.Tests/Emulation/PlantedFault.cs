using Fusion.Runtime.Emulation;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>
/// Runs hand-written kernels <c>kernel(unsigned* x, int n)</c> with dynamic shared memory <c>s</c>, whose address is
/// <c>at</c>, and a thread number <c>t</c>; asks for reports or for none.
/// </summary>
internal static class PlantedFault
{
    public static TheoryData<int> Seeds => [0, 1, 2, 3];

    /// <summary>Elements of x.</summary>
    public const int Length = 4096;

    /// <summary>Runs without a report and gives x, which starts as 0, 1, 2, ….</summary>
    public static uint[] Clean(string body, int threads = 32, int seed = 0, int shared = 16384, int programs = 1, string architecture = "sm_90a")
    {
        using EmulatedDevice device = Emulator.Open(architecture, seed);
        using Tensor<uint> x = Tensor.From<uint>(device, Enumerable.Range(0, Length).Select(i => (uint)i).ToArray(), Length);
        Launch(device, body).Add(x, "x").Add(Length).Run(programs, threads, shared);
        return x.ToArray();
    }

    /// <summary>Runs with reports, the first of a kind wanted and no others but those allowed.</summary>
    public static SanitizerReport Single(SanitizerKind kind, string body, int threads = 32, int seed = 0, int shared = 16384, params SanitizerKind[] also)
    {
        var error = Assert.Throws<SanitizerException>(() => Clean(body, threads, seed, shared));
        Assert.All(error.Reports, r => Assert.True(r.Kind == kind || also.Contains(r.Kind), r.Message));
        return error.Reports.First(r => r.Kind == kind);
    }

    /// <summary>A launch that lacks its parameters.</summary>
    public static PlainLaunch Launch(EmulatedDevice device, string body, string parameters = "unsigned* x, int n") => new(device, $$"""
        struct alignas(64) Map { char bytes[128]; };
        #pragma nv_diag_suppress 177, 550
        #define ASM(...) asm volatile(__VA_ARGS__ : "memory")
        __device__ __forceinline__ void init(unsigned bar, int count) { asm volatile("mbarrier.init.shared.b64 [%0], %1;" :: "r"(bar), "r"(count) : "memory"); }
        __device__ __forceinline__ void arrive(unsigned bar) { asm volatile("mbarrier.arrive.shared.b64 _, [%0];" :: "r"(bar) : "memory"); }
        __device__ __forceinline__ bool test(unsigned bar, int parity)
        {
            int done;
            asm volatile("{ .reg .pred p; mbarrier.test_wait.parity.shared.b64 p, [%1], %2; selp.u32 %0, 1, 0, p; }" : "=r"(done) : "r"(bar), "r"(parity) : "memory");
            return done;
        }
        __device__ __forceinline__ void wait(unsigned bar, int parity) { while (!test(bar, parity)); }
        __device__ __forceinline__ void expect(unsigned bar, int bytes) { asm volatile("mbarrier.arrive.expect_tx.shared.b64 _, [%0], %1;" :: "r"(bar), "r"(bytes) : "memory"); }
        __device__ __forceinline__ void bulkLoad(unsigned to, const void* from, int bytes, unsigned bar)
        {
            asm volatile("cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1], %2, [%3];" :: "r"(to), "l"(from), "r"(bytes), "r"(bar) : "memory");
        }
        __device__ __forceinline__ void bulkStore(void* to, unsigned from, int bytes)
        {
            asm volatile("cp.async.bulk.global.shared::cta.bulk_group [%0], [%1], %2; cp.async.bulk.commit_group;" :: "l"(to), "r"(from), "r"(bytes) : "memory");
        }
        __device__ __forceinline__ void fence() { asm volatile("fence.proxy.async.shared::cta;" ::: "memory"); }
        extern "C" __global__ void kernel({{parameters}})
        {
            extern __shared__ __align__(1024) unsigned s[];
            unsigned t = threadIdx.x, at = (unsigned)__cvta_generic_to_shared(s);
            {{body}}
        }
        """, "kernel");
}
