// pieces 2 4
// inside g1 1 - 64 * 64 + : 0.0 2.0 3.0
// inside g0 1 - 4 * 32 * 32 + : 2.1 3.1
// inside g0 1 - 4 * 1 + 32 * 32 + : 2.1 3.1
// inside g0 1 - 4 * 2 + 32 * 32 + : 2.1 3.1
// inside g0 1 - 4 * 3 + 32 * 32 + : 2.1 3.1
// pieces 1 2
// inside v0.1 32 + 1 - 32 / 1 - 32 * 32 + : 0.1 1.1
// inside 0 32 + : 1.2
// pieces 0 4
// pieces 3 4
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
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
            // var (a, b, c, d) = Sum<TElement>(x, panels, m, g * Group, residual.Load((m, g * Group), (rows, Panel)), residual.Load((m, g * Group + 1), (rows, Panel)), residual.Load((m, g * Group + 2), (rows, Pane…
#line 2000
            auto residual_row = fusion::inner_row<1>(residual, _v1 + _r, _v2);
            auto residual_row_2 = fusion::inner_row<1>(residual, _v1 + _r, _v4);
            auto residual_row_3 = fusion::inner_row<1>(residual, _v1 + _r, _v6);
            auto residual_row_4 = fusion::inner_row<1>(residual, _v1 + _r, _v8);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float residual_piece[4];
                fusion::get(&residual_row[_p], residual_piece);
                float residual_piece_2[4];
                fusion::get(&residual_row_2[_p], residual_piece_2);
                float residual_piece_3[4];
                fusion::get(&residual_row_3[_p], residual_piece_3);
                float residual_piece_4[4];
                fusion::get(&residual_row_4[_p], residual_piece_4);
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
                    float residual_value = residual_piece[_e];
                    float residual_value_2 = residual_piece_2[_e];
                    float residual_value_3 = residual_piece_3[_e];
                    float residual_value_4 = residual_piece_4[_e];
                    a_tile[_r * 33 + _c] = residual_value;
                    b_tile[_r * 33 + _c] = residual_value_2;
                    c_tile[_r * 33 + _c] = residual_value_3;
                    d_tile[_r * 33 + _c] = residual_value_4;
                }
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
            for (int _r = thread / 8; _r < 32; _r += 16)
            {
                auto panels_row = fusion::inner_row<1>(panels_2, _v10 + _r, 0);
                for (int _p = lane % 8 * 4; _p < 32; _p += 32)
                {
                    float panels_piece[4];
                    fusion::get(&panels_row[_p], panels_piece);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
                        float panels_value = panels_piece[_e];
                        _b4[_r * 33 + _c] = panels_value;
                    }
                }
            }
        }
        __syncthreads();
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v1, _v10), fusion::operand<32, 32, 33>(_b4), a_tile, 33, (float*)(_shared + 33792));
        // b = Tile.Dot(left, panels[p + 1].Load((k, 0), (bk, Panel)).To<float>(), b);
#line 10000
        auto panels_3 = fusion::slice(panels, _v3);
        __syncthreads();
        {
            for (int _r = thread / 8; _r < 32; _r += 16)
            {
                auto panels_row_2 = fusion::inner_row<1>(panels_3, _v10 + _r, 0);
                for (int _p = lane % 8 * 4; _p < 32; _p += 32)
                {
                    float panels_piece_2[4];
                    fusion::get(&panels_row_2[_p], panels_piece_2);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
                        float panels_value_2 = panels_piece_2[_e];
                        _b5[_r * 33 + _c] = panels_value_2;
                    }
                }
            }
        }
        __syncthreads();
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v1, _v10), fusion::operand<32, 32, 33>(_b5), b_tile, 33, (float*)(_shared + 33792));
        // c = Tile.Dot(left, panels[p + 2].Load((k, 0), (bk, Panel)).To<float>(), c);
#line 11000
        auto panels_4 = fusion::slice(panels, _v5);
        __syncthreads();
        {
            for (int _r = thread / 8; _r < 32; _r += 16)
            {
                auto panels_row_3 = fusion::inner_row<1>(panels_4, _v10 + _r, 0);
                for (int _p = lane % 8 * 4; _p < 32; _p += 32)
                {
                    float panels_piece_3[4];
                    fusion::get(&panels_row_3[_p], panels_piece_3);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
                        float panels_value_3 = panels_piece_3[_e];
                        _b6[_r * 33 + _c] = panels_value_3;
                    }
                }
            }
        }
        __syncthreads();
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v1, _v10), fusion::operand<32, 32, 33>(_b6), c_tile, 33, (float*)(_shared + 33792));
        // d = Tile.Dot(left, panels[p + 3].Load((k, 0), (bk, Panel)).To<float>(), d);
#line 12000
        auto panels_5 = fusion::slice(panels, _v7);
        __syncthreads();
        {
            for (int _r = thread / 8; _r < 32; _r += 16)
            {
                auto panels_row_4 = fusion::inner_row<1>(panels_5, _v10 + _r, 0);
                for (int _p = lane % 8 * 4; _p < 32; _p += 32)
                {
                    float panels_piece_4[4];
                    fusion::get(&panels_row_4[_p], panels_piece_4);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        const int _c = _p + _e;
                        float panels_value_4 = panels_piece_4[_e];
                        _b7[_r * 33 + _c] = panels_value_4;
                    }
                }
            }
        }
        __syncthreads();
        fusion::dot<64, 32, 32, true, fusion::Blocking<128, 4, 4, 32>>(fusion::operand<64, 32, fusion::Lies::inside_in_pieces>(x, _v1, _v10), fusion::operand<32, 32, 33>(_b7), d_tile, 33, (float*)(_shared + 33792));
        __syncthreads();
    }
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
            // y.Store((m, g * Group), a);
#line 3000
            auto y_row = fusion::inner_row<1>(y, _v1 + _r, _v2);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float a_piece[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
                    // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 7000
                    float a = a_tile[_r * 33 + _c];
                    // y.Store((m, g * Group), a);
#line 3000
                    a_piece[_e] = a;
                }
                fusion::put(&y_row[_p], a_piece);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
            // y.Store((m, g * Group + 1), b);
#line 4000
            auto y_row_2 = fusion::inner_row<1>(y, _v1 + _r, _v4);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float b_piece[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
                    // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 7000
                    float b = b_tile[_r * 33 + _c];
                    // y.Store((m, g * Group + 1), b);
#line 4000
                    b_piece[_e] = b;
                }
                fusion::put(&y_row_2[_p], b_piece);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
            // y.Store((m, g * Group + 2), c);
#line 5000
            auto y_row_3 = fusion::inner_row<1>(y, _v1 + _r, _v6);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float c_piece[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
                    // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 7000
                    float c = c_tile[_r * 33 + _c];
                    // y.Store((m, g * Group + 2), c);
#line 5000
                    c_piece[_e] = c;
                }
                fusion::put(&y_row_3[_p], c_piece);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = thread / 8; _r < 64; _r += 16)
        {
            // y.Store((m, g * Group + 3), d);
#line 6000
            auto y_row_4 = fusion::inner_row<1>(y, _v1 + _r, _v8);
            for (int _p = lane % 8 * 4; _p < 32; _p += 32)
            {
                float d_piece[4];
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    const int _c = _p + _e;
                    // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 7000
                    float d = d_tile[_r * 33 + _c];
                    // y.Store((m, g * Group + 3), d);
#line 6000
                    d_piece[_e] = d;
                }
                fusion::put(&y_row_4[_p], d_piece);
            }
        }
    }
}
