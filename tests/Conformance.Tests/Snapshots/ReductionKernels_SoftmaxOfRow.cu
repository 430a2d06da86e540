// 128 threads, 2752 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"

// Fusion.Conformance.ReductionKernels.SoftmaxOfRow: a view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ReductionKernels_SoftmaxOfRow(fusion::View<const float, 2> a, fusion::View<float, 2> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* e_tile = (float*)(_shared + 0) + warp * 100; // (1, 100), a row for each warp

    // var v = a[i].Load(0, width);
#line 2000
    auto a_2 = fusion::slice(a, i);
    // y[i].Store(0, e / e.Sum(Axis.Columns));
#line 4000
    auto y_2 = fusion::slice(y, i);
    {
        // var v = a[i].Load(0, width);
#line 2000
        auto a_row = fusion::row(a_2, 0);
        // y[i].Store(0, e / e.Sum(Axis.Columns));
#line 4000
        auto y_row = fusion::row(y_2, 0);
        // var e = Tile.Exp(v - v.Max(Axis.Columns));
#line 3000
        float _v0 = -fusion::infinity();
        for (int _c = thread; _c < 100; _c += 128)
        {
            // var v = a[i].Load(0, width);
#line 2000
            float v = fusion::load(a_row, _c, 0.0f);
            // var e = Tile.Exp(v - v.Max(Axis.Columns));
#line 3000
            _v0 = fusion::Max::of(_v0, v);
        }
        _v0 = fusion::over_block<fusion::Max, 128>(_v0, (float*)(_shared + 1600 + 0));
        // y[i].Store(0, e / e.Sum(Axis.Columns));
#line 4000
        float _v1 = 0.0f;
        for (int _k = 0; _k < 100; _k += 128)
        {
            const int _c = _k + thread;
            float e_term = 0.0f;
            if (_c < 100)
            {
                // var v = a[i].Load(0, width);
#line 2000
                float v_2 = fusion::load(a_row, _c, 0.0f);
                // var e = Tile.Exp(v - v.Max(Axis.Columns));
#line 3000
                float e = expf(v_2 - _v0);
                e_tile[_c] = e;
                // y[i].Store(0, e / e.Sum(Axis.Columns));
#line 4000
                e_term = e;
            }
            _v1 = fusion::chain_block<128>(_v1, e_term, (float*)(_shared + 1600 + 128), _k / 128);
        }
        _v1 = fusion::halve(_v1);
        for (int _c = thread; _c < 100; _c += 128)
        {
            // var e = Tile.Exp(v - v.Max(Axis.Columns));
#line 3000
            float e_2 = e_tile[_c];
            // y[i].Store(0, e / e.Sum(Axis.Columns));
#line 4000
            fusion::store(y_row, _c, e_2 / _v1);
        }
    }
}
