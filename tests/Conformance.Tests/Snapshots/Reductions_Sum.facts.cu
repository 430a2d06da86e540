// pieces 0 4
// inside v0.0 1024 + 1 - 1024 / 1 - 1024 * 1024 + : 0.0
// inside g0 1 - 1 + : 1.0
// 128 threads, 4128 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.Reductions.Sum"

// Fusion.Model.Kernels.Reductions.Sum: x view<f32, 1>, y view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Reductions_Sum(fusion::View<const float, 1> x, fusion::View<float, 1> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int one = _program;
    float* sum_tile = (float*)(_shared + 4096); // (1, 1)
    float* sum_tile2 = (float*)(_shared + 4112); // (1, 1)

    // for (int i = 0; i < Tile.Count(x.Length(0), block); i++)
#line 3000
    int _v0 = fusion::divide(fusion::sub(fusion::add(x.length[0], 1024), 1), 1024);
    {
        if (thread == 0)
        {
            // var sum = Tile.Zeros<float>(1, 1);
#line 2000
            sum_tile[0] = 0.0f;
        }
    }
    // for (int i = 0; i < Tile.Count(x.Length(0), block); i++)
#line 3000
    for (int i = 0; i < _v0; i += 1)
    {
        // sum += x.Load(i, block).Sum(Axis.Columns);
#line 4000
        int _v1 = fusion::mul(i, 1024);
        __syncthreads();
        {
            auto x_row = fusion::inner_row<1>(x, _v1);
            float _v2 = 0.0f;
            for (int _k = 0; _k < 1024; _k += 512)
            {
                const int _p = _k + thread * 4;
                float _v3[4] = {0.0f, 0.0f, 0.0f, 0.0f};
                {
                    float x_piece[4];
                    fusion::get(&x_row[_p], x_piece);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        float x_value = x_piece[_e];
                        _v3[_e] = x_value;
                    }
                }
                _v2 = fusion::chain_block<128>(_v2, _v3, (float*)(_shared + 0 + 0), _k / 512);
            }
            _v2 = fusion::halve(_v2);
            float sum = sum_tile[0];
            float sum_2 = sum + _v2;
            if (thread == 0)
            {
                sum_tile2[0] = sum_2;
            }
        }
        __syncthreads();
        float* _p4 = sum_tile; sum_tile = sum_tile2; sum_tile2 = _p4;
    }
    __syncthreads();
    {
        // y.Store(one, sum);
#line 5000
        auto y_row = fusion::inner_row(y, one);
        // for (int i = 0; i < Tile.Count(x.Length(0), block); i++)
#line 3000
        float sum_3 = sum_tile[0];
        if (thread == 0)
        {
            // y.Store(one, sum);
#line 5000
            fusion::put(y_row[0], sum_3);
        }
    }
}
