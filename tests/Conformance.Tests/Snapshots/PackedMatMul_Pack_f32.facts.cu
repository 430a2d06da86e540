// pieces 0 4
// inside g1 1 - 32 * 32 + : 0.0
// inside g0 1 - 32 * 32 + : 0.1 1.1
// pieces 1 4
// inside 0 32 + : 1.2
// 128 threads, 8448 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.PackedMatMul.Pack<f32>"

// Fusion.Model.Kernels.PackedMatMul.Pack<f32>: w view<f32, 2>, panels view<f32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PackedMatMul_Pack_f32(fusion::View<const float, 2> w, fusion::View<float, 3> panels, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int k = _program % _extent0;
    _program /= _extent0;
    const int p = _program;
    float* w_tile = (float*)(_shared + 0); // (32, 32)
    float* _b1 = (float*)(_shared + 4224); // (32, 32)

    // panels[p].Store((k, 0), w.Load((p, k), (Panel, depth)).T.To<TElement>());
#line 2000
    auto panels_2 = fusion::slice(panels, p);
    int _v0 = fusion::mul(p, 32);
    int _v1 = fusion::mul(k, 32);
    {
        for (int _r = thread / 8; _r < 32; _r += 16)
        {
            auto w_row = fusion::inner_row<1>(w, _v0 + _r, _v1);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float w_piece[4];
                fusion::get(&w_row[_p], w_piece);
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
                    float w_value = w_piece[_e];
                    w_tile[_r * 33 + _c] = w_value;
                }
            }
        }
    }
    __syncthreads();
    fusion::transpose<32, 32, 33, 33, 128>(w_tile, _b1);
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 32; _r += 16)
        {
            auto panels_row = fusion::inner_row<1>(panels_2, _v1 + _r, 0);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float _y2[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
                    float _v3 = _b1[_r * 33 + _c];
                    _y2[_e] = _v3;
                }
                fusion::put(&panels_row[_p], _y2);
            }
        }
    }
}
