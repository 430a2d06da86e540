// pieces 0 4
// inside v0.0 16 + 1 - 16 / 1 - 16 * 16 + : 0.0 1.0
// inside 0 128 + : 0.1 1.1
// pieces 1 4
// 128 threads, 112 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.Muon.Normalize"

// Fusion.Model.Kernels.Muon.Normalize: x view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Muon_Normalize(fusion::View<const float, 2> x, fusion::View<float, 2> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int one = _program;
    float* sum_tile = (float*)(_shared + 64); // (1, 1)
    float* _b1 = (float*)(_shared + 96); // (1, 1)
    float* sum_tile2 = (float*)(_shared + 80); // (1, 1)
    float* scale_tile = (float*)(_shared + 0); // (1, 1)
    float* _b4 = (float*)(_shared + 0); // (16, 1)

    // for (int m = one; m < Tile.Count(x.Length(0), rows); m++)
#line 3000
    int _v0 = fusion::divide(fusion::sub(fusion::add(x.length[0], 16), 1), 16);
    {
        if (thread == 0)
        {
            // var sum = Tile.Zeros<float>(1, 1);
#line 2000
            sum_tile[0] = 0.0f;
        }
    }
    // for (int m = one; m < Tile.Count(x.Length(0), rows); m++)
#line 3000
    for (int m = one; m < _v0; m += 1)
    {
        // var v = x.Load((m, 0), (rows, columns));
#line 4000
        int _v1 = fusion::mul(m, 16);
        {
            for (int _r = warp; _r < 16; _r += 4)
            {
                auto x_row = fusion::inner_row<1>(x, _v1 + _r, 0);
                // sum += (v * v).Sum(Axis.Columns).Sum(Axis.Rows);
#line 5000
                float _v2 = 0.0f;
                for (int _k = 0; _k < 128; _k += 128)
                {
                    const int _p = _k + lane * 4;
                    float _v3[4] = {0.0f, 0.0f, 0.0f, 0.0f};
                    {
                        // var v = x.Load((m, 0), (rows, columns));
#line 4000
                        float v_piece[4];
                        fusion::get(&x_row[_p], v_piece);
#pragma unroll
                        for (int _e = 0; _e < 4; _e++)
                        {
                            float v = v_piece[_e];
                            // sum += (v * v).Sum(Axis.Columns).Sum(Axis.Rows);
#line 5000
                            _v3[_e] = v * v;
                        }
                    }
                    _v2 = fusion::chain_warp(_v2, _v3);
                }
                _v2 = fusion::halve<fusion::Sum, 4>(_v2);
                if (lane == 0)
                {
                    _b4[_r] = _v2;
                }
            }
        }
        __syncthreads();
        {
            for (int _c = thread; _c < 1; _c += 128)
            {
                float _v4 = 0.0f;
                for (int _r = 0; _r < 16; _r++)
                {
                    float _v5 = _b4[_r];
                    _v4 = _v4 + _v5;
                }
                _b1[_c] = _v4;
            }
        }
        __syncthreads();
        {
            float sum = sum_tile[0];
            float _v6 = _b1[0];
            float sum_2 = sum + _v6;
            if (thread == 0)
            {
                sum_tile2[0] = sum_2;
            }
        }
        __syncthreads();
        float* _p7 = sum_tile; sum_tile = sum_tile2; sum_tile2 = _p7;
    }
    __syncthreads();
    {
        // for (int m = one; m < Tile.Count(x.Length(0), rows); m++)
#line 3000
        float sum_3 = sum_tile[0];
        // var scale = 1f / (Tile.Sqrt(sum) + 1e-7f);
#line 6000
        float scale = 1.0f / (sqrtf(sum_3) + 1.00000001E-07f);
        if (thread == 0)
        {
            scale_tile[0] = scale;
        }
    }
    // for (int m = 0; m < Tile.Count(x.Length(0), rows); m++)
#line 7000
    for (int m_2 = 0; m_2 < _v0; m_2 += 1)
    {
        // y.Store((m, 0), x.Load((m, 0), (rows, columns)) * scale);
#line 8000
        int _v8 = fusion::mul(m_2, 16);
        __syncthreads();
        {
            for (int _r = warp; _r < 16; _r += 4)
            {
                auto x_row_2 = fusion::inner_row<1>(x, _v8 + _r, 0);
                auto y_row = fusion::inner_row<1>(y, _v8 + _r, 0);
                // var scale = 1f / (Tile.Sqrt(sum) + 1e-7f);
#line 6000
                float scale_2 = scale_tile[0];
                for (int _p = lane * 4; _p < 128; _p += 128)
                {
                    // y.Store((m, 0), x.Load((m, 0), (rows, columns)) * scale);
#line 8000
                    float x_piece[4];
                    fusion::get(&x_row_2[_p], x_piece);
                    float _y9[4];
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        float x_value = x_piece[_e];
                        _y9[_e] = x_value * scale_2;
                    }
                    fusion::put(&y_row[_p], _y9);
                }
            }
        }
        __syncthreads();
    }
}
