// 128 threads, 4224 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.PackedMatMul.Pack<bf16>"

// Fusion.Model.Kernels.PackedMatMul.Pack<bf16>: w view<f32, 2>, panels view<bf16, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PackedMatMul_Pack_bf16(fusion::View<const float, 2> w, fusion::View<fusion::bf16, 3> panels, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int k = _program % _extent0;
    _program /= _extent0;
    const int p = _program;
    fusion::bf16* _b0 = (fusion::bf16*)(_shared + 0); // (32, 32)
    fusion::bf16* _b1 = (fusion::bf16*)(_shared + 2112); // (32, 32)

    // panels[p].Store((k, 0), w.Load((p, k), (Panel, depth)).T.To<TElement>());
#line 2000
    auto panels_2 = fusion::slice(panels, p);
    int _v0 = fusion::mul(p, 32);
    int _v1 = fusion::mul(k, 32);
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
            auto w_row = fusion::row(w, _v0 + _r, _v1);
            for (int _c = lane; _c < 32; _c += 32)
            {
                float w_value = fusion::load(w_row, _c, 0.0f);
                fusion::put(_b0[_r * 33 + _c], fusion::round_bf16(w_value));
            }
        }
    }
    __syncthreads();
    fusion::transpose<32, 32, 33, 33, 128>(_b0, _b1);
    __syncthreads();
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
            auto panels_row = fusion::row(panels_2, _v1 + _r, 0);
            for (int _c = lane; _c < 32; _c += 32)
            {
                float _v2 = fusion::get(_b1[_r * 33 + _c]);
                fusion::store(panels_row, _c, _v2);
            }
        }
    }
}
