// 128 threads, 8192 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PieceKernels.Row"

// Fusion.Conformance.PieceKernels.Row: x view<f32, 1>, half view<bf16, 1>, y view<f32, 1, write>, sums view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PieceKernels_Row(fusion::View<const float, 1> x, fusion::View<const fusion::bf16, 1> half, fusion::View<float, 1> y, fusion::View<float, 1> sums, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var v = x.Load(i, columns) * half.Load(i, columns).To<float>();
#line 2000
    int _v0 = fusion::mul(i, 1024);
    {
        auto x_row = fusion::row(x, _v0);
        auto half_row = fusion::row(half, _v0);
        // y.Store(i, v * v.Sum(Axis.Columns));
#line 3000
        auto y_row = fusion::row(y, _v0);
        // sums.Store(i, v.Sum(Axis.Columns));
#line 4000
        auto sums_row = fusion::row(sums, i);
        // y.Store(i, v * v.Sum(Axis.Columns));
#line 3000
        float _v1 = 0.0f;
        // sums.Store(i, v.Sum(Axis.Columns));
#line 4000
        float _v2 = 0.0f;
        for (int _k = 0; _k < 1024; _k += 128)
        {
            const int _c = _k + thread;
            float v_term = 0.0f;
            float v_term_2 = 0.0f;
            {
                // var v = x.Load(i, columns) * half.Load(i, columns).To<float>();
#line 2000
                float x_value = fusion::load(x_row, _c, 0.0f);
                float half_value = fusion::load(half_row, _c, 0.0f);
                float v = x_value * half_value;
                // y.Store(i, v * v.Sum(Axis.Columns));
#line 3000
                v_term = v;
                // sums.Store(i, v.Sum(Axis.Columns));
#line 4000
                v_term_2 = v;
            }
            // y.Store(i, v * v.Sum(Axis.Columns));
#line 3000
            _v1 = fusion::chain_block<128>(_v1, v_term, (float*)(_shared + 0 + 0), _k / 128);
            // sums.Store(i, v.Sum(Axis.Columns));
#line 4000
            _v2 = fusion::chain_block<128>(_v2, v_term_2, (float*)(_shared + 0 + 4096), _k / 128);
        }
        // y.Store(i, v * v.Sum(Axis.Columns));
#line 3000
        _v1 = fusion::halve(_v1);
        // sums.Store(i, v.Sum(Axis.Columns));
#line 4000
        _v2 = fusion::halve(_v2);
        if (thread == 0)
        {
            fusion::store(sums_row, 0, _v2);
        }
        for (int _c = thread; _c < 1024; _c += 128)
        {
            // var v = x.Load(i, columns) * half.Load(i, columns).To<float>();
#line 2000
            float x_value_2 = fusion::load(x_row, _c, 0.0f);
            float half_value_2 = fusion::load(half_row, _c, 0.0f);
            float v_2 = x_value_2 * half_value_2;
            // y.Store(i, v * v.Sum(Axis.Columns));
#line 3000
            fusion::store(y_row, _c, v_2 * _v1);
        }
    }
}
