// 128 threads, 33408 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.Muon.Product"

// Fusion.Model.Kernels.Muon.Product: x view<f32, 3>, w view<f32, 3>, r view<f32, 3>, y view<f32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Muon_Product(fusion::View<const float, 3> x, fusion::View<const float, 3> w, fusion::View<const float, 3> r, fusion::View<float, 3> y, float alpha, float beta, int _extent0, int _extent1, int _extent2)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program % _extent0;
    _program /= _extent0;
    const int n = _program % _extent1;
    _program /= _extent1;
    const int i = _program;
    float* sum_tile = (float*)(_shared + 16768); // (64, 64)

    // for (int k = 0; k < Tile.Count(x.Length(2), bk); k++)
#line 3000
    int _v0 = fusion::divide(fusion::sub(fusion::add(x.length[2], 32), 1), 32);
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            for (int _c = lane; _c < 64; _c += 32)
            {
                // var sum = Tile.Zeros<float>(bm, bn);
#line 2000
                sum_tile[_r * 65 + _c] = 0.0f;
            }
        }
    }
    // for (int k = 0; k < Tile.Count(x.Length(2), bk); k++)
#line 3000
    for (int k = 0; k < _v0; k += 1)
    {
        // sum = Tile.Dot(x[i].Load((m, k), (bm, bk)), w[i].Load((n, k), (bn, bk)).T, sum);
#line 4000
        auto x_2 = fusion::slice(x, i);
        int _v1 = fusion::mul(m, 64);
        int _v2 = fusion::mul(k, 32);
        auto w_2 = fusion::slice(w, i);
        int _v3 = fusion::mul(n, 64);
        __syncthreads();
        fusion::dot<64, 64, 32, true, fusion::Blocking<128, 4, 8, 32>>(fusion::operand<64, 32>(x_2, _v1, _v2), fusion::transposed(fusion::operand<64, 32>(w_2, _v3, _v2)), sum_tile, 65, (float*)(_shared + 0));
        __syncthreads();
    }
    // y[i].Store((m, n), alpha * sum + beta * r[i].Load((m, n), (bm, bn)));
#line 5000
    auto y_2 = fusion::slice(y, i);
    auto r_2 = fusion::slice(r, i);
    int _v4 = fusion::mul(m, 64);
    int _v5 = fusion::mul(n, 64);
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            auto r_row = fusion::row(r_2, _v4 + _r, _v5);
            auto y_row = fusion::row(y_2, _v4 + _r, _v5);
            for (int _c = lane; _c < 64; _c += 32)
            {
                // for (int k = 0; k < Tile.Count(x.Length(2), bk); k++)
#line 3000
                float sum = sum_tile[_r * 65 + _c];
                // y[i].Store((m, n), alpha * sum + beta * r[i].Load((m, n), (bm, bn)));
#line 5000
                float r_value = fusion::load(r_row, _c, 0.0f);
                fusion::store(y_row, _c, (alpha * sum) + (beta * r_value));
            }
        }
    }
}
