// pieces 0 4
// inside g0 1 - 4096 * 4096 + : 0.0
// inside g0 1 - 1 + : 1.0
// 128 threads, 4096 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.Reductions.SumOfSquares"

// Fusion.Model.Kernels.Reductions.SumOfSquares: x view<f32, 1>, partial view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Reductions_SumOfSquares(fusion::View<const float, 1> x, fusion::View<float, 1> partial, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var v = x.Load(i, block);
#line 2000
    int _v0 = fusion::mul(i, 4096);
    {
        auto x_row = fusion::inner_row<1>(x, _v0);
        // partial.Store(i, (v * v).Sum(Axis.Columns));
#line 3000
        auto partial_row = fusion::inner_row(partial, i);
        float _v1 = 0.0f;
        for (int _k = 0; _k < 4096; _k += 512)
        {
            const int _p = _k + thread * 4;
            float _v2[4] = {0.0f, 0.0f, 0.0f, 0.0f};
            {
                // var v = x.Load(i, block);
#line 2000
                float v_piece[4];
                fusion::get(&x_row[_p], v_piece);
#pragma unroll
                for (int _e = 0; _e < 4; _e++)
                {
                    float v = v_piece[_e];
                    // partial.Store(i, (v * v).Sum(Axis.Columns));
#line 3000
                    _v2[_e] = v * v;
                }
            }
            _v1 = fusion::chain_block<128>(_v1, _v2, (float*)(_shared + 0 + 0), _k / 512);
        }
        _v1 = fusion::halve(_v1);
        if (thread == 0)
        {
            fusion::put(partial_row[0], _v1);
        }
    }
}
