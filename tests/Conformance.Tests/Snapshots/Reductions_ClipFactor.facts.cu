// pieces 0 4
// inside v0.0 1024 + 1 - 1024 / 1 - 1024 * 1024 + : 0.0
// inside g0 1 - 1 + : 1.0
// inside g0 1 - 1 + 1 + : 1.0
// 128 threads, 4128 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.Reductions.ClipFactor"

// Fusion.Model.Kernels.Reductions.ClipFactor: partial view<f32, 1>, clip view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Reductions_ClipFactor(fusion::View<const float, 1> partial, fusion::View<float, 1> clip, float limit, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int one = _program;
    float* sum_tile = (float*)(_shared + 4096); // (1, 1)
    float* sum_tile2 = (float*)(_shared + 4112); // (1, 1)

    // for (int i = 0; i < Tile.Count(partial.Length(0), block); i++)
#line 3000
    int _v0 = fusion::divide(fusion::sub(fusion::add(partial.length[0], 1024), 1), 1024);
    {
        if (thread == 0)
        {
            // var sum = Tile.Zeros<float>(1, 1);
#line 2000
            sum_tile[0] = 0.0f;
        }
    }
    // for (int i = 0; i < Tile.Count(partial.Length(0), block); i++)
#line 3000
    for (int i = 0; i < _v0; i += 1)
    {
        // sum += partial.Load(i, block).Sum(Axis.Columns);
#line 4000
        int _v1 = fusion::mul(i, 1024);
        __syncthreads();
        {
            auto partial_row = fusion::inner_row<1>(partial, _v1);
            float _v2 = 0.0f;
            for (int _k = 0; _k < 1024; _k += 512)
            {
                const int _p = _k + thread * 4;
                float _v3[4] = {0.0f, 0.0f, 0.0f, 0.0f};
                {
                    float partial_piece[4];
                    fusion::get(&partial_row[_p], partial_piece);
#pragma unroll
                    for (int _e = 0; _e < 4; _e++)
                    {
                        float partial_value = partial_piece[_e];
                        _v3[_e] = partial_value;
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
    // clip.Store(one + 1, norm);
#line 7000
    int _v5 = fusion::add(one, 1);
    __syncthreads();
    {
        // clip.Store(one, Tile.Min(limit / (norm + 1e-6f), 1f));
#line 6000
        auto clip_row = fusion::inner_row(clip, one);
        // clip.Store(one + 1, norm);
#line 7000
        auto clip_row_2 = fusion::inner_row(clip, _v5);
        // for (int i = 0; i < Tile.Count(partial.Length(0), block); i++)
#line 3000
        float sum_3 = sum_tile[0];
        // var norm = Tile.Sqrt(sum);
#line 5000
        float norm = sqrtf(sum_3);
        // clip.Store(one, Tile.Min(limit / (norm + 1e-6f), 1f));
#line 6000
        float _v6 = fusion::minimum(limit / (norm + 9.99999997E-07f), 1.0f);
        if (thread == 0)
        {
            fusion::put(clip_row[0], _v6);
            // clip.Store(one + 1, norm);
#line 7000
            fusion::put(clip_row_2[0], norm);
        }
    }
}
