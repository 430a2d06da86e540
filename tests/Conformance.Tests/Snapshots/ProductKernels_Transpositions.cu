// 128 threads, 1264 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ProductKernels.Transpositions"

// Fusion.Conformance.ProductKernels.Transpositions: a view<f32, 2>, t view<f32, 2, write>, s view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ProductKernels_Transpositions(fusion::View<const float, 2> a, fusion::View<float, 2> t, fusion::View<float, 2> s, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    float* v_tile = (float*)(_shared + 432); // (8, 12)
    float* _b1 = (float*)(_shared + 0); // (12, 8)
    float* _b2 = (float*)(_shared + 848); // (8, 12)
    float* _b3 = (float*)(_shared + 0); // (12, 8)

    // var v = a.Load((i, j), (m, n));
#line 2000
    int _v0 = fusion::mul(i, 8);
    int _v1 = fusion::mul(j, 12);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto a_row = fusion::row(a, _v0 + _r, _v1);
            for (int _c = lane; _c < 12; _c += 32)
            {
                float v = fusion::load(a_row, _c, 0.0f);
                v_tile[_r * 13 + _c] = v;
            }
        }
    }
    __syncthreads();
    // t.Store((j, i), v.T * 2f);
#line 3000
    fusion::transpose<8, 12, 13, 9, 128>(v_tile, _b1);
    __syncthreads();
    {
        for (int _r = warp; _r < 12; _r += 4)
        {
            auto t_row = fusion::row(t, _v1 + _r, _v0);
            for (int _c = lane; _c < 8; _c += 32)
            {
                float _v2 = _b1[_r * 9 + _c];
                fusion::store(t_row, _c, _v2 * 2.0f);
            }
        }
    }
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            for (int _c = lane; _c < 12; _c += 32)
            {
                // var v = a.Load((i, j), (m, n));
#line 2000
                float v_2 = v_tile[_r * 13 + _c];
                // s.Store((j, i), (v + Tile.Columns(j, n).To<float>()).T + Tile.Columns(i, m).To<float>());
#line 4000
                _b2[_r * 13 + _c] = v_2 + (float)(fusion::add(_v1, _c));
            }
        }
    }
    __syncthreads();
    fusion::transpose<8, 12, 13, 9, 128>(_b2, _b3);
    __syncthreads();
    {
        for (int _r = warp; _r < 12; _r += 4)
        {
            auto s_row = fusion::row(s, _v1 + _r, _v0);
            for (int _c = lane; _c < 8; _c += 32)
            {
                float _v3 = _b3[_r * 9 + _c];
                fusion::store(s_row, _c, _v3 + (float)(fusion::add(_v0, _c)));
            }
        }
    }
}
