// 128 threads, 46464 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>"

// Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>: x view<f32, 2>, panels view<bf16, 3>, residual view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PackedMatMul_ForwardAdd_bf16(fusion::View<const float, 2> x, fusion::View<const fusion::bf16, 3> panels, fusion::View<const float, 2> residual, fusion::View<float, 2> y, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int g = _program % _extent0;
    _program /= _extent0;
    const int m = _program;
    float* a_tile = (float*)(_shared + 0); // (64, 32)
    float* b_tile = (float*)(_shared + 8448); // (64, 32)
    float* c_tile = (float*)(_shared + 16896); // (64, 32)
    float* d_tile = (float*)(_shared + 25344); // (64, 32)
    float* _b4 = (float*)(_shared + 42240); // (32, 32)
    float* _b5 = (float*)(_shared + 42240); // (32, 32)
    float* _b6 = (float*)(_shared + 42240); // (32, 32)
    float* _b7 = (float*)(_shared + 42240); // (32, 32)

    // var (a, b, c, d) = Sum<TElement>(x, panels, m, g * Group, residual.Load((m, g * Group), (rows, Panel)), residual.Load((m, g * Group + 1), (rows, Panel)), residual.Load((m, g * Group + 2), (rows, Pane…
#line 2000
    int _v0 = fusion::mul(g, 4);
    int _v1 = fusion::mul(m, 64);
    int _v2 = fusion::mul(_v0, 32);
    int _v3 = fusion::add(_v0, 1);
    int _v4 = fusion::mul(_v3, 32);
    int _v5 = fusion::add(_v0, 2);
    int _v6 = fusion::mul(_v5, 32);
    int _v7 = fusion::add(_v0, 3);
    int _v8 = fusion::mul(_v7, 32);
    // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 7000
    int _v9 = fusion::divide(fusion::sub(fusion::add(x.length[1], 32), 1), 32);
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            // var (a, b, c, d) = Sum<TElement>(x, panels, m, g * Group, residual.Load((m, g * Group), (rows, Panel)), residual.Load((m, g * Group + 1), (rows, Panel)), residual.Load((m, g * Group + 2), (rows, Pane…
#line 2000
            auto residual_row = fusion::row(residual, _v1 + _r, _v2);
            auto residual_row_2 = fusion::row(residual, _v1 + _r, _v4);
            auto residual_row_3 = fusion::row(residual, _v1 + _r, _v6);
            auto residual_row_4 = fusion::row(residual, _v1 + _r, _v8);
            for (int _c = lane; _c < 32; _c += 32)
            {
                float residual_value = fusion::load(residual_row, _c, 0.0f);
                float residual_value_2 = fusion::load(residual_row_2, _c, 0.0f);
                float residual_value_3 = fusion::load(residual_row_3, _c, 0.0f);
                float residual_value_4 = fusion::load(residual_row_4, _c, 0.0f);
                a_tile[_r * 33 + _c] = residual_value;
                b_tile[_r * 33 + _c] = residual_value_2;
                c_tile[_r * 33 + _c] = residual_value_3;
                d_tile[_r * 33 + _c] = residual_value_4;
            }
        }
    }
    // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 7000
    for (int k = 0; k < _v9; k += 1)
    {
        // var left = x.Load((m, k), (rows, bk));
#line 8000
        int _v10 = fusion::mul(k, 32);
        // a = Tile.Dot(left, panels[p].Load((k, 0), (bk, Panel)).To<float>(), a);
#line 9000
        auto panels_2 = fusion::slice(panels, _v0);
        {
            for (int _r = warp; _r < 32; _r += 4)
            {
                auto panels_row = fusion::row(panels_2, _v10 + _r, 0);
                for (int _c = lane; _c < 32; _c += 32)
                {
                    float panels_value = fusion::load(panels_row, _c, 0.0f);
                    _b4[_r * 33 + _c] = panels_value;
                }
            }
        }
        __syncthreads();
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v1, _v10), fusion::operand<32, 32, 33>(_b4, panels_2, _v10, 0), a_tile, 33, (float*)(_shared + 33792));
        // b = Tile.Dot(left, panels[p + 1].Load((k, 0), (bk, Panel)).To<float>(), b);
#line 10000
        auto panels_3 = fusion::slice(panels, _v3);
        __syncthreads();
        {
            for (int _r = warp; _r < 32; _r += 4)
            {
                auto panels_row_2 = fusion::row(panels_3, _v10 + _r, 0);
                for (int _c = lane; _c < 32; _c += 32)
                {
                    float panels_value_2 = fusion::load(panels_row_2, _c, 0.0f);
                    _b5[_r * 33 + _c] = panels_value_2;
                }
            }
        }
        __syncthreads();
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v1, _v10), fusion::operand<32, 32, 33>(_b5, panels_3, _v10, 0), b_tile, 33, (float*)(_shared + 33792));
        // c = Tile.Dot(left, panels[p + 2].Load((k, 0), (bk, Panel)).To<float>(), c);
#line 11000
        auto panels_4 = fusion::slice(panels, _v5);
        __syncthreads();
        {
            for (int _r = warp; _r < 32; _r += 4)
            {
                auto panels_row_3 = fusion::row(panels_4, _v10 + _r, 0);
                for (int _c = lane; _c < 32; _c += 32)
                {
                    float panels_value_3 = fusion::load(panels_row_3, _c, 0.0f);
                    _b6[_r * 33 + _c] = panels_value_3;
                }
            }
        }
        __syncthreads();
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v1, _v10), fusion::operand<32, 32, 33>(_b6, panels_4, _v10, 0), c_tile, 33, (float*)(_shared + 33792));
        // d = Tile.Dot(left, panels[p + 3].Load((k, 0), (bk, Panel)).To<float>(), d);
#line 12000
        auto panels_5 = fusion::slice(panels, _v7);
        __syncthreads();
        {
            for (int _r = warp; _r < 32; _r += 4)
            {
                auto panels_row_4 = fusion::row(panels_5, _v10 + _r, 0);
                for (int _c = lane; _c < 32; _c += 32)
                {
                    float panels_value_4 = fusion::load(panels_row_4, _c, 0.0f);
                    _b7[_r * 33 + _c] = panels_value_4;
                }
            }
        }
        __syncthreads();
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v1, _v10), fusion::operand<32, 32, 33>(_b7, panels_5, _v10, 0), d_tile, 33, (float*)(_shared + 33792));
        __syncthreads();
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            // y.Store((m, g * Group), a);
#line 3000
            auto y_row = fusion::row(y, _v1 + _r, _v2);
            for (int _c = lane; _c < 32; _c += 32)
            {
                // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 7000
                float a = a_tile[_r * 33 + _c];
                // y.Store((m, g * Group), a);
#line 3000
                fusion::store(y_row, _c, a);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            // y.Store((m, g * Group + 1), b);
#line 4000
            auto y_row_2 = fusion::row(y, _v1 + _r, _v4);
            for (int _c = lane; _c < 32; _c += 32)
            {
                // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 7000
                float b = b_tile[_r * 33 + _c];
                // y.Store((m, g * Group + 1), b);
#line 4000
                fusion::store(y_row_2, _c, b);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            // y.Store((m, g * Group + 2), c);
#line 5000
            auto y_row_3 = fusion::row(y, _v1 + _r, _v6);
            for (int _c = lane; _c < 32; _c += 32)
            {
                // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 7000
                float c = c_tile[_r * 33 + _c];
                // y.Store((m, g * Group + 2), c);
#line 5000
                fusion::store(y_row_3, _c, c);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            // y.Store((m, g * Group + 3), d);
#line 6000
            auto y_row_4 = fusion::row(y, _v1 + _r, _v8);
            for (int _c = lane; _c < 32; _c += 32)
            {
                // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 7000
                float d = d_tile[_r * 33 + _c];
                // y.Store((m, g * Group + 3), d);
#line 6000
                fusion::store(y_row_4, _c, d);
            }
        }
    }
}
