// 128 threads, 1248 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.WideKernels.Carried: x view<f64, 2>, y view<f64, 2, write>, counts view<i64, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WideKernels_Carried(fusion::View<const double, 2> x, fusion::View<double, 2> y, fusion::View<long long, 2> counts, long long start, double scale, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    double* _b0 = (double*)(_shared + 0); // (4, 12)
    double* _b1 = (double*)(_shared + 416); // (4, 12)
    double* _b2 = (double*)(_shared + 832); // (4, 12)
    double* _b3 = (double*)(_shared + 0); // (12, 4)

#line 5 "/Fusion.Conformance.WideKernels.Carried"
    int _v0 = fusion::add(_grid1, 1);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 2 "/Fusion.Conformance.WideKernels.Carried"
                _b0[_r * 13 + _c] = 0.0;
            }
        }
    }
#line 5 "/Fusion.Conformance.WideKernels.Carried"
    double _v1 = 1.0;
    long long _v2 = start;
    for (int _i3 = 0; _i3 < _v0; _i3 += 1)
    {
#line 6 "/Fusion.Conformance.WideKernels.Carried"
        int _v4 = fusion::mul(_i3, 4);
#line 6 "/Fusion.Conformance.WideKernels.Carried"
        int _v5 = fusion::mul(_grid0, 12);
#line 7 "/Fusion.Conformance.WideKernels.Carried"
        double _v6 = _v1 * scale;
#line 8 "/Fusion.Conformance.WideKernels.Carried"
        long long _v7 = (long long)(_i3);
#line 8 "/Fusion.Conformance.WideKernels.Carried"
        long long _v8 = fusion::add(3000000000LL, _v7);
#line 8 "/Fusion.Conformance.WideKernels.Carried"
        long long _v9 = fusion::add(_v2, _v8);
        __syncthreads();
        {
            for (int _r = warp; _r < 4; _r += 4)
            {
#line 6 "/Fusion.Conformance.WideKernels.Carried"
                auto _in10 = fusion::row(x, _v4 + _r, _v5);
                for (int _c = lane; _c < 12; _c += 32)
                {
                    double _v11 = _b0[_r * 13 + _c];
#line 6 "/Fusion.Conformance.WideKernels.Carried"
                    double _v12 = fusion::load(_in10, _c, 0.0);
#line 6 "/Fusion.Conformance.WideKernels.Carried"
                    double _v13 = _v12 * _v1;
#line 6 "/Fusion.Conformance.WideKernels.Carried"
                    double _v14 = _v11 + _v13;
#line 6 "/Fusion.Conformance.WideKernels.Carried"
                    _b1[_r * 13 + _c] = _v14;
                }
            }
        }
        __syncthreads();
        double _n15 = _v6;
        long long _n16 = _v9;
        _v1 = _n15;
        _v2 = _n16;
        double* _p17 = _b0; _b0 = _b1; _b1 = _p17;
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 5 "/Fusion.Conformance.WideKernels.Carried"
                double _v18 = _b0[_r * 13 + _c];
#line 9 "/Fusion.Conformance.WideKernels.Carried"
                double _v19 = _v18 * _v18;
#line 9 "/Fusion.Conformance.WideKernels.Carried"
                _b2[_r * 13 + _c] = _v19;
            }
        }
    }
    __syncthreads();
#line 9 "/Fusion.Conformance.WideKernels.Carried"
    fusion::transpose<4, 12, 13, 5, 128>(_b2, _b3);
#line 9 "/Fusion.Conformance.WideKernels.Carried"
    int _v20 = fusion::mul(_grid0, 12);
#line 9 "/Fusion.Conformance.WideKernels.Carried"
    int _v21 = fusion::mul(_grid1, 4);
    __syncthreads();
    {
        for (int _r = warp; _r < 12; _r += 4)
        {
#line 9 "/Fusion.Conformance.WideKernels.Carried"
            auto _out22 = fusion::row(y, _v20 + _r, _v21);
            for (int _c = lane; _c < 4; _c += 32)
            {
#line 9 "/Fusion.Conformance.WideKernels.Carried"
                double _v23 = _b3[_r * 5 + _c];
#line 9 "/Fusion.Conformance.WideKernels.Carried"
                double _v24 = _v23 + _v1;
#line 9 "/Fusion.Conformance.WideKernels.Carried"
                fusion::store(_out22, _c, _v24);
            }
        }
    }
    {
#line 10 "/Fusion.Conformance.WideKernels.Carried"
        auto _out25 = fusion::row(counts, _grid1, _grid0);
        if (thread == 0)
        {
#line 10 "/Fusion.Conformance.WideKernels.Carried"
            fusion::store(_out25, 0, _v2);
        }
    }
}
