// 128 threads, 1232 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.WholeKernels.ScanInLoop: x view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WholeKernels_ScanInLoop(fusion::View<const float, 2> x, fusion::View<float, 2> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 1200); // (4, 1)
    float* _b1 = (float*)(_shared + 0); // (4, 24)
    float* _b2 = (float*)(_shared + 400); // (4, 24)
    float* _b3 = (float*)(_shared + 0); // (4, 24)
    float* _b4 = (float*)(_shared + 1216); // (4, 1)

#line 3 "/Fusion.Conformance.WholeKernels.ScanInLoop"
    int _v0 = fusion::add(x.length[1], 24);
#line 3 "/Fusion.Conformance.WholeKernels.ScanInLoop"
    int _v1 = fusion::sub(_v0, 1);
#line 3 "/Fusion.Conformance.WholeKernels.ScanInLoop"
    int _v2 = fusion::divide(_v1, 24);
    {
        for (int _r = thread; _r < 4; _r += 128)
        {
#line 2 "/Fusion.Conformance.WholeKernels.ScanInLoop"
            _b0[_r] = 0.0f;
        }
    }
#line 3 "/Fusion.Conformance.WholeKernels.ScanInLoop"
    for (int _i3 = 0; _i3 < _v2; _i3 += 1)
    {
#line 4 "/Fusion.Conformance.WholeKernels.ScanInLoop"
        int _v4 = fusion::mul(_grid0, 4);
#line 4 "/Fusion.Conformance.WholeKernels.ScanInLoop"
        int _v5 = fusion::mul(_i3, 24);
        {
            for (int _r = warp; _r < 4; _r += 4)
            {
#line 4 "/Fusion.Conformance.WholeKernels.ScanInLoop"
                auto _in6 = fusion::row(x, _v4 + _r, _v5);
                for (int _c = lane; _c < 24; _c += 32)
                {
#line 4 "/Fusion.Conformance.WholeKernels.ScanInLoop"
                    float _v7 = fusion::load(_in6, _c, 0.0f);
#line 4 "/Fusion.Conformance.WholeKernels.ScanInLoop"
                    _b1[_r * 25 + _c] = _v7;
                }
            }
        }
        __syncthreads();
#line 4 "/Fusion.Conformance.WholeKernels.ScanInLoop"
        fusion::scan<fusion::Sum, fusion::Along::columns, 4, 24, 25, 25, 128>(_b1, _b2, (float*)(_shared + 800));
#line 5 "/Fusion.Conformance.WholeKernels.ScanInLoop"
        int _v8 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Conformance.WholeKernels.ScanInLoop"
        int _v9 = fusion::mul(_i3, 24);
        __syncthreads();
        {
            for (int _r = warp; _r < 4; _r += 4)
            {
#line 5 "/Fusion.Conformance.WholeKernels.ScanInLoop"
                auto _out10 = fusion::row(y, _v8 + _r, _v9);
                float _v11 = _b0[_r];
                for (int _c = lane; _c < 24; _c += 32)
                {
#line 4 "/Fusion.Conformance.WholeKernels.ScanInLoop"
                    float _v12 = _b2[_r * 25 + _c];
#line 4 "/Fusion.Conformance.WholeKernels.ScanInLoop"
                    float _v13 = _v12 + _v11;
#line 4 "/Fusion.Conformance.WholeKernels.ScanInLoop"
                    _b3[_r * 25 + _c] = _v13;
#line 5 "/Fusion.Conformance.WholeKernels.ScanInLoop"
                    fusion::store(_out10, _c, _v13);
                }
            }
        }
        __syncthreads();
#line 6 "/Fusion.Conformance.WholeKernels.ScanInLoop"
        fusion::copy<4, 1, 25, 1, 128>(_b3 + 23, _b4);
        __syncthreads();
        float* _p14 = _b0; _b0 = _b4; _b4 = _p14;
    }
}
