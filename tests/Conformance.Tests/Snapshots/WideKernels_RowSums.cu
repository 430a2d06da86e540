// 128 threads, 4224 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.WideKernels.RowSums: x view<f64, 2>, y view<f64, 1, write>, z view<i64, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WideKernels_RowSums(fusion::View<const double, 2> x, fusion::View<double, 1> y, fusion::View<long long, 1> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

    {
#line 2 "/Fusion.Conformance.WideKernels.RowSums"
        auto _in0 = fusion::row(x, _grid0, 0);
#line 3 "/Fusion.Conformance.WideKernels.RowSums"
        auto _out1 = fusion::row(y, _grid0);
#line 4 "/Fusion.Conformance.WideKernels.RowSums"
        auto _out2 = fusion::row(z, _grid0);
#line 3 "/Fusion.Conformance.WideKernels.RowSums"
        double _v3 = 0.0;
#line 4 "/Fusion.Conformance.WideKernels.RowSums"
        long long _v4 = 0LL;
        for (int _k = 0; _k < 300; _k += 128)
        {
            const int _c = _k + thread;
            double _v5 = 0.0;
            if (_c < 300)
            {
#line 2 "/Fusion.Conformance.WideKernels.RowSums"
                double _v6 = fusion::load(_in0, _c, 0.0);
#line 4 "/Fusion.Conformance.WideKernels.RowSums"
                double _v7 = _v6 * 1000000000000000.0;
#line 4 "/Fusion.Conformance.WideKernels.RowSums"
                long long _v8 = fusion::to_long(_v7);
#line 3 "/Fusion.Conformance.WideKernels.RowSums"
                _v5 = _v6;
#line 4 "/Fusion.Conformance.WideKernels.RowSums"
                _v4 = fusion::Sum::of(_v4, _v8);
            }
#line 3 "/Fusion.Conformance.WideKernels.RowSums"
            _v3 = fusion::chain_block<128>(_v3, _v5, (double*)(_shared + 0 + 0), _k / 128);
        }
#line 3 "/Fusion.Conformance.WideKernels.RowSums"
        _v3 = fusion::halve(_v3);
#line 4 "/Fusion.Conformance.WideKernels.RowSums"
        _v4 = fusion::over_block<fusion::Sum, 128>(_v4, (long long*)(_shared + 0 + 4096));
        if (thread == 0)
        {
#line 3 "/Fusion.Conformance.WideKernels.RowSums"
            fusion::store(_out1, 0, _v3);
#line 4 "/Fusion.Conformance.WideKernels.RowSums"
            fusion::store(_out2, 0, _v4);
        }
    }
}
