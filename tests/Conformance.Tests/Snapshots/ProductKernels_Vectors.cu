// 128 threads, 2272 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ProductKernels.Vectors"

// Fusion.Conformance.ProductKernels.Vectors: a view<f32, 1>, b view<f32, 1>, outer view<f32, 2, write>, inner view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ProductKernels_Vectors(fusion::View<const float, 1> a, fusion::View<const float, 1> b, fusion::View<float, 2> outer, fusion::View<float, 2> inner, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    float* _b0 = (float*)(_shared + 0); // (20, 24)
    float* _b1 = (float*)(_shared + 288); // (1, 1)
    float* _b2 = (float*)(_shared + 192); // (1, 24)
    float* _b3 = (float*)(_shared + 304); // (1, 1)

    // var u = a.Load(i, m);
#line 2000
    int _v0 = fusion::mul(i, 20);
    // var v = b.Load(j, n);
#line 3000
    int _v1 = fusion::mul(j, 24);
    // outer.Store((i, j), Tile.Dot(u.T, v));
#line 4000
    fusion::dot<20, 24, 1, false, fusion::Blocking<128, 2, 2, 1>>(fusion::transposed(fusion::operand<1, 20>(a, _v0)), fusion::operand<1, 24>(b, _v1), _b0, 25, (float*)(_shared + 2000));
    __syncthreads();
    {
        for (int _r = warp; _r < 20; _r += 4)
        {
            auto outer_row = fusion::row(outer, _v0 + _r, _v1);
            for (int _c = lane; _c < 24; _c += 32)
            {
                float _v2 = _b0[_r * 25 + _c];
                fusion::store(outer_row, _c, _v2);
            }
        }
    }
    __syncthreads();
    // inner.Store((i, j), Tile.Dot(u, u.T) + Tile.Dot(v + 1f, v.T));
#line 5000
    fusion::dot<1, 1, 20, false, fusion::Blocking<128, 1, 1, 20>>(fusion::operand<1, 20>(a, _v0), fusion::transposed(fusion::operand<1, 20>(a, _v0)), _b1, 1, (float*)(_shared + 0));
    __syncthreads();
    {
        // var v = b.Load(j, n);
#line 3000
        auto b_row = fusion::row(b, _v1);
        for (int _c = thread; _c < 24; _c += 128)
        {
            float v = fusion::load(b_row, _c, 0.0f);
            // inner.Store((i, j), Tile.Dot(u, u.T) + Tile.Dot(v + 1f, v.T));
#line 5000
            _b2[_c] = v + 1.0f;
        }
    }
    __syncthreads();
    fusion::dot<1, 1, 24, false, fusion::Blocking<128, 1, 1, 24>>(fusion::operand<1, 24, 24>(_b2), fusion::transposed(fusion::operand<1, 24>(b, _v1)), _b3, 1, (float*)(_shared + 0));
    __syncthreads();
    {
        auto inner_row = fusion::row(inner, i, j);
        float _v3 = _b1[0];
        float _v4 = _b3[0];
        float _v5 = _v3 + _v4;
        if (thread == 0)
        {
            fusion::store(inner_row, 0, _v5);
        }
    }
}
