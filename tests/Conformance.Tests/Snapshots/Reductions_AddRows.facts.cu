// pieces 1 4
// inside g0 1 - 128 * 128 + : 0.1 1.0
// pieces 0 4
// inside v0.0 32 + 1 - 32 / 1 - 32 * 32 + : 0.0
// 128 threads, 1536 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.Reductions.AddRows"

// Fusion.Model.Kernels.Reductions.AddRows: x view<f32, 2>, y view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Reductions_AddRows(fusion::View<const float, 2> x, fusion::View<float, 1> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int c = _program;
    float* sum_tile = (float*)(_shared + 0); // (1, 128)
    float* _b1 = (float*)(_shared + 1024); // (1, 128)
    float* sum_tile2 = (float*)(_shared + 512); // (1, 128)

    // var sum = y.Load(c, columns);
#line 2000
    int _v0 = fusion::mul(c, 128);
    // for (int m = 0; m < Tile.Count(x.Length(0), rows); m++)
#line 3000
    int _v1 = fusion::divide(fusion::sub(fusion::add(x.length[0], 32), 1), 32);
    {
        // var sum = y.Load(c, columns);
#line 2000
        auto y_row = fusion::inner_row<1>(y, _v0);
        for (int _c = thread; _c < 128; _c += 128)
        {
            float sum = fusion::get(y_row[_c]);
            sum_tile[_c] = sum;
        }
    }
    // for (int m = 0; m < Tile.Count(x.Length(0), rows); m++)
#line 3000
    for (int m = 0; m < _v1; m += 1)
    {
        // sum += x.Load((m, c), (rows, columns)).Sum(Axis.Rows);
#line 4000
        int _v2 = fusion::mul(m, 32);
        {
            for (int _c = thread; _c < 128; _c += 128)
            {
                float _v3 = 0.0f;
                for (int _r = 0; _r < 32; _r++)
                {
                    auto x_row = fusion::inner_row<1>(x, _v2 + _r, _v0);
                    float x_value = fusion::get(x_row[_c]);
                    _v3 = _v3 + x_value;
                }
                _b1[_c] = _v3;
            }
        }
        __syncthreads();
        {
            for (int _c = thread; _c < 128; _c += 128)
            {
                float sum_2 = sum_tile[_c];
                float _v4 = _b1[_c];
                float sum_3 = sum_2 + _v4;
                sum_tile2[_c] = sum_3;
            }
        }
        __syncthreads();
        float* _p5 = sum_tile; sum_tile = sum_tile2; sum_tile2 = _p5;
    }
    __syncthreads();
    {
        // y.Store(c, sum);
#line 5000
        auto y_row_2 = fusion::inner_row<1>(y, _v0);
        for (int _c = thread; _c < 128; _c += 128)
        {
            // for (int m = 0; m < Tile.Count(x.Length(0), rows); m++)
#line 3000
            float sum_4 = sum_tile[_c];
            // y.Store(c, sum);
#line 5000
            fusion::put(y_row_2[_c], sum_4);
        }
    }
}
