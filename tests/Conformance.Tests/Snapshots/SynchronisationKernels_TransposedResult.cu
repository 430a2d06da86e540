// 128 threads, 8448 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.SynchronisationKernels.TransposedResult"

// Fusion.Conformance.SynchronisationKernels.TransposedResult: a view<bf16, 2>, b view<bf16, 2>, c view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
SynchronisationKernels_TransposedResult(fusion::View<const fusion::bf16, 2> a, fusion::View<const fusion::bf16, 2> b, fusion::View<float, 2> c, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program;
    fusion::bf16* a_tile = (fusion::bf16*)(_shared + 4224); // (32, 32)
    fusion::bf16* b_tile = (fusion::bf16*)(_shared + 6336); // (32, 32)
    float* _b2 = (float*)(_shared + 0); // (32, 32)
    float* _b3 = (float*)(_shared + 4224); // (32, 32)

    // c.Store((0, m), Tile.Dot(a.Load((m, 0), (size, size)), b.Load((0, 0), (size, size))).T);
#line 2000
    int _v0 = fusion::mul(m, 32);
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
            auto a_row = fusion::row(a, _v0 + _r, 0);
            auto b_row = fusion::row(b, 0 + _r, 0);
            for (int _c = lane; _c < 32; _c += 32)
            {
                float a_value = fusion::load(a_row, _c, 0.0f);
                float b_value = fusion::load(b_row, _c, 0.0f);
                fusion::put(a_tile[_r * 33 + _c], a_value);
                fusion::put(b_tile[_r * 33 + _c], b_value);
            }
        }
    }
    __syncthreads();
    fusion::dot<32, 32, 32, false, fusion::Blocking<128, 2, 4, 32>>(fusion::operand<32, 32, 33>(a_tile, a, _v0, 0), fusion::operand<32, 32, 33>(b_tile, b, 0, 0), _b2, 33, nullptr);
    __syncthreads();
    fusion::transpose<32, 32, 33, 33, 128>(_b2, _b3);
    __syncthreads();
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
            auto c_row = fusion::row(c, 0 + _r, _v0);
            for (int _c = lane; _c < 32; _c += 32)
            {
                float _v1 = _b3[_r * 33 + _c];
                fusion::store(c_row, _c, _v1);
            }
        }
    }
}
