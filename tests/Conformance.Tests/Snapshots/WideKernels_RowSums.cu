// 128 threads, 4224 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.WideKernels.RowSums"

// Fusion.Conformance.WideKernels.RowSums: x view<f64, 2>, y view<f64, 1, write>, z view<i64, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WideKernels_RowSums(fusion::View<const double, 2> x, fusion::View<double, 1> y, fusion::View<long long, 1> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    {
        // var v = x.Load((i, 0), (1, width));
#line 2000
        auto x_row = fusion::row(x, i, 0);
        // y.Store(i, v.Sum(Axis.Columns));
#line 3000
        auto y_row = fusion::row(y, i);
        // z.Store(i, (v * 1e15).To<long>().Sum(Axis.Columns));
#line 4000
        auto z_row = fusion::row(z, i);
        // y.Store(i, v.Sum(Axis.Columns));
#line 3000
        double _v0 = 0.0;
        // z.Store(i, (v * 1e15).To<long>().Sum(Axis.Columns));
#line 4000
        long long _v1 = 0LL;
        for (int _k = 0; _k < 300; _k += 128)
        {
            const int _c = _k + thread;
            double v_term = 0.0;
            if (_c < 300)
            {
                // var v = x.Load((i, 0), (1, width));
#line 2000
                double v = fusion::load(x_row, _c, 0.0);
                // z.Store(i, (v * 1e15).To<long>().Sum(Axis.Columns));
#line 4000
                long long _v2 = fusion::to_long(v * 1000000000000000.0);
                // y.Store(i, v.Sum(Axis.Columns));
#line 3000
                v_term = v;
                // z.Store(i, (v * 1e15).To<long>().Sum(Axis.Columns));
#line 4000
                _v1 = fusion::Sum::of(_v1, _v2);
            }
            // y.Store(i, v.Sum(Axis.Columns));
#line 3000
            _v0 = fusion::chain_block<128>(_v0, v_term, (double*)(_shared + 0 + 0), _k / 128);
        }
        _v0 = fusion::halve(_v0);
        // z.Store(i, (v * 1e15).To<long>().Sum(Axis.Columns));
#line 4000
        _v1 = fusion::over_block<fusion::Sum, 128>(_v1, (long long*)(_shared + 0 + 4096));
        if (thread == 0)
        {
            // y.Store(i, v.Sum(Axis.Columns));
#line 3000
            fusion::store(y_row, 0, _v0);
            // z.Store(i, (v * 1e15).To<long>().Sum(Axis.Columns));
#line 4000
            fusion::store(z_row, 0, _v1);
        }
    }
}
