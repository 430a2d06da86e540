// 128 threads, 46464 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.PackedMatMul.Forward<f32>"

// Fusion.Model.Kernels.PackedMatMul.Forward<f32>: x view<f32, 2>, panels view<f32, 3>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PackedMatMul_Forward_f32(fusion::View<const float, 2> x, fusion::View<const float, 3> panels, fusion::View<float, 2> y, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int g = _program % _extent0;
    _program /= _extent0;
    const int m = _program;
    float* a_tile = (float*)(_shared + 12672); // (64, 32)
    float* b_tile = (float*)(_shared + 21120); // (64, 32)
    float* c_tile = (float*)(_shared + 29568); // (64, 32)
    float* d_tile = (float*)(_shared + 38016); // (64, 32)

    // var (a, b, c, d) = Sum<TElement>(x, panels, m, g * Group, zeros, zeros, zeros, zeros, rows, bk);
#line 3000
    int _v0 = fusion::mul(g, 4);
    // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 8000
    int _v1 = fusion::divide(fusion::sub(fusion::add(x.length[1], 32), 1), 32);
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            for (int _c = lane; _c < 32; _c += 32)
            {
                // var zeros = Tile.Zeros<float>(rows, Panel);
#line 2000
                a_tile[_r * 33 + _c] = 0.0f;
                b_tile[_r * 33 + _c] = 0.0f;
                c_tile[_r * 33 + _c] = 0.0f;
                d_tile[_r * 33 + _c] = 0.0f;
            }
        }
    }
    // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 8000
    for (int k = 0; k < _v1; k += 1)
    {
        // var left = x.Load((m, k), (rows, bk));
#line 9000
        int _v2 = fusion::mul(m, 64);
        int _v3 = fusion::mul(k, 32);
        // a = Tile.Dot(left, panels[p].Load((k, 0), (bk, Panel)).To<float>(), a);
#line 10000
        auto panels_2 = fusion::slice(panels, _v0);
        __syncthreads();
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v2, _v3), fusion::operand<32, 32>(panels_2, _v3, 0), a_tile, 33, (float*)(_shared + 0));
        // b = Tile.Dot(left, panels[p + 1].Load((k, 0), (bk, Panel)).To<float>(), b);
#line 11000
        int _v4 = fusion::add(_v0, 1);
        auto panels_3 = fusion::slice(panels, _v4);
        __syncthreads();
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v2, _v3), fusion::operand<32, 32>(panels_3, _v3, 0), b_tile, 33, (float*)(_shared + 0));
        // c = Tile.Dot(left, panels[p + 2].Load((k, 0), (bk, Panel)).To<float>(), c);
#line 12000
        int _v5 = fusion::add(_v0, 2);
        auto panels_4 = fusion::slice(panels, _v5);
        __syncthreads();
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v2, _v3), fusion::operand<32, 32>(panels_4, _v3, 0), c_tile, 33, (float*)(_shared + 0));
        // d = Tile.Dot(left, panels[p + 3].Load((k, 0), (bk, Panel)).To<float>(), d);
#line 13000
        int _v6 = fusion::add(_v0, 3);
        auto panels_5 = fusion::slice(panels, _v6);
        __syncthreads();
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32>(x, _v2, _v3), fusion::operand<32, 32>(panels_5, _v3, 0), d_tile, 33, (float*)(_shared + 0));
        __syncthreads();
    }
    // y.Store((m, g * Group), a);
#line 4000
    int _v7 = fusion::mul(m, 64);
    int _v8 = fusion::mul(_v0, 32);
    // y.Store((m, g * Group + 1), b);
#line 5000
    int _v9 = fusion::mul(fusion::add(_v0, 1), 32);
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            // y.Store((m, g * Group), a);
#line 4000
            auto y_row = fusion::row(y, _v7 + _r, _v8);
            for (int _c = lane; _c < 32; _c += 32)
            {
                // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 8000
                float a = a_tile[_r * 33 + _c];
                // y.Store((m, g * Group), a);
#line 4000
                fusion::store(y_row, _c, a);
            }
        }
    }
    // y.Store((m, g * Group + 2), c);
#line 6000
    int _v10 = fusion::mul(fusion::add(_v0, 2), 32);
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            // y.Store((m, g * Group + 1), b);
#line 5000
            auto y_row_2 = fusion::row(y, _v7 + _r, _v9);
            for (int _c = lane; _c < 32; _c += 32)
            {
                // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 8000
                float b = b_tile[_r * 33 + _c];
                // y.Store((m, g * Group + 1), b);
#line 5000
                fusion::store(y_row_2, _c, b);
            }
        }
    }
    // y.Store((m, g * Group + 3), d);
#line 7000
    int _v11 = fusion::mul(fusion::add(_v0, 3), 32);
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            // y.Store((m, g * Group + 2), c);
#line 6000
            auto y_row_3 = fusion::row(y, _v7 + _r, _v10);
            for (int _c = lane; _c < 32; _c += 32)
            {
                // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 8000
                float c = c_tile[_r * 33 + _c];
                // y.Store((m, g * Group + 2), c);
#line 6000
                fusion::store(y_row_3, _c, c);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            // y.Store((m, g * Group + 3), d);
#line 7000
            auto y_row_4 = fusion::row(y, _v7 + _r, _v11);
            for (int _c = lane; _c < 32; _c += 32)
            {
                // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 8000
                float d = d_tile[_r * 33 + _c];
                // y.Store((m, g * Group + 3), d);
#line 7000
                fusion::store(y_row_4, _c, d);
            }
        }
    }
}
