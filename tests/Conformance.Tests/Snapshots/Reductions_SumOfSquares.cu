// 128 threads, 4096 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.Reductions.SumOfSquares: x view<f32, 1>, partial view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Reductions_SumOfSquares(fusion::View<const float, 1> x, fusion::View<float, 1> partial, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Model.Kernels.Reductions.SumOfSquares"
    int _v0 = fusion::mul(_grid0, 4096);
    {
#line 2 "/Fusion.Model.Kernels.Reductions.SumOfSquares"
        auto _in1 = fusion::row(x, _v0);
#line 3 "/Fusion.Model.Kernels.Reductions.SumOfSquares"
        auto _out2 = fusion::row(partial, _grid0);
#line 3 "/Fusion.Model.Kernels.Reductions.SumOfSquares"
        float _v3 = 0.0f;
        for (int _k = 0; _k < 4096; _k += 128)
        {
            const int _c = _k + thread;
            float _v4 = 0.0f;
            {
#line 2 "/Fusion.Model.Kernels.Reductions.SumOfSquares"
                float _v5 = fusion::load(_in1, _c, 0.0f);
#line 3 "/Fusion.Model.Kernels.Reductions.SumOfSquares"
                float _v6 = _v5 * _v5;
#line 3 "/Fusion.Model.Kernels.Reductions.SumOfSquares"
                _v4 = _v6;
            }
#line 3 "/Fusion.Model.Kernels.Reductions.SumOfSquares"
            _v3 = fusion::chain_block<128>(_v3, _v4, (float*)(_shared + 0 + 0), _k / 128);
        }
#line 3 "/Fusion.Model.Kernels.Reductions.SumOfSquares"
        _v3 = fusion::halve(_v3);
        if (thread == 0)
        {
#line 3 "/Fusion.Model.Kernels.Reductions.SumOfSquares"
            fusion::store(_out2, 0, _v3);
        }
    }
}
