// 128 threads, 2832 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.WholeKernels.AmongEffects: x view<f32, 2, write>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WholeKernels_AmongEffects(fusion::View<float, 2> x, fusion::View<float, 2> y, int flag, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (8, 20)
    float* _b1 = (float*)(_shared + 2160); // (8, 20)
    float* _b2 = (float*)(_shared + 672); // (8, 20)
    float* _b3 = (float*)(_shared + 0); // (20, 8)
    float* _b4 = (float*)(_shared + 720); // (20, 8)
    float* _b5 = (float*)(_shared + 0); // (8, 20)
    float* _b6 = (float*)(_shared + 0); // (8, 20)
    float* _b7 = (float*)(_shared + 1344); // (8, 20)

#line 2 "/Fusion.Conformance.WholeKernels.AmongEffects"
    int _v0 = fusion::mul(_grid0, 8);
#line 3 "/Fusion.Conformance.WholeKernels.AmongEffects"
    int _v1 = fusion::mul(_grid0, 8);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 2 "/Fusion.Conformance.WholeKernels.AmongEffects"
            auto _in2 = fusion::row(x, _v0 + _r, 0);
#line 3 "/Fusion.Conformance.WholeKernels.AmongEffects"
            auto _out3 = fusion::row(x, _v1 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.WholeKernels.AmongEffects"
                float _v4 = fusion::load(_in2, _c, 0.0f);
#line 3 "/Fusion.Conformance.WholeKernels.AmongEffects"
                float _v5 = _v4 + 1.0f;
#line 2 "/Fusion.Conformance.WholeKernels.AmongEffects"
                _b0[_r * 21 + _c] = _v4;
#line 3 "/Fusion.Conformance.WholeKernels.AmongEffects"
                fusion::store(_out3, _c, _v5);
            }
        }
    }
    __syncthreads();
#line 4 "/Fusion.Conformance.WholeKernels.AmongEffects"
    fusion::scan<fusion::Sum, fusion::Along::columns, 8, 20, 21, 21, 128>(_b0, _b1, (float*)(_shared + 672));
#line 5 "/Fusion.Conformance.WholeKernels.AmongEffects"
    bool _v6 = flag > 0;
#line 5 "/Fusion.Conformance.WholeKernels.AmongEffects"
    if (_v6)
    {
        __syncthreads();
#line 6 "/Fusion.Conformance.WholeKernels.AmongEffects"
        fusion::transpose<8, 20, 21, 9, 128>(_b1, _b3);
        __syncthreads();
#line 6 "/Fusion.Conformance.WholeKernels.AmongEffects"
        fusion::scan<fusion::Sum, fusion::Along::columns, 20, 8, 9, 9, 128>(_b3, _b4, (float*)(_shared + 1440));
        __syncthreads();
#line 6 "/Fusion.Conformance.WholeKernels.AmongEffects"
        fusion::transpose<20, 8, 9, 21, 128>(_b4, _b5);
        __syncthreads();
        {
            for (int _r = warp; _r < 8; _r += 4)
            {
                for (int _c = lane; _c < 20; _c += 32)
                {
#line 6 "/Fusion.Conformance.WholeKernels.AmongEffects"
                    float _v7 = _b5[_r * 21 + _c];
#line 6 "/Fusion.Conformance.WholeKernels.AmongEffects"
                    _b2[_r * 21 + _c] = _v7;
                }
            }
        }
    }
    else
    {
        __syncthreads();
        {
            for (int _r = warp; _r < 8; _r += 4)
            {
                for (int _c = lane; _c < 20; _c += 32)
                {
#line 4 "/Fusion.Conformance.WholeKernels.AmongEffects"
                    float _v8 = _b1[_r * 21 + _c];
#line 4 "/Fusion.Conformance.WholeKernels.AmongEffects"
                    _b2[_r * 21 + _c] = _v8;
                }
            }
        }
    }
#line 7 "/Fusion.Conformance.WholeKernels.AmongEffects"
    int _v9 = fusion::mul(_grid0, 8);
#line 7 "/Fusion.Conformance.WholeKernels.AmongEffects"
    int _v10 = fusion::mul(_grid0, 8);
#line 8 "/Fusion.Conformance.WholeKernels.AmongEffects"
    int _v11 = fusion::mul(_grid0, 8);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 7 "/Fusion.Conformance.WholeKernels.AmongEffects"
            auto _in12 = fusion::row(x, _v9 + _r, 0);
#line 7 "/Fusion.Conformance.WholeKernels.AmongEffects"
            auto _out13 = fusion::row(x, _v10 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 7 "/Fusion.Conformance.WholeKernels.AmongEffects"
                float _v14 = fusion::load(_in12, _c, 0.0f);
#line 7 "/Fusion.Conformance.WholeKernels.AmongEffects"
                float _v15 = _v14 * 2.0f;
#line 7 "/Fusion.Conformance.WholeKernels.AmongEffects"
                fusion::store(_out13, _c, _v15);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 8 "/Fusion.Conformance.WholeKernels.AmongEffects"
            auto _in16 = fusion::row(x, _v11 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 8 "/Fusion.Conformance.WholeKernels.AmongEffects"
                float _v17 = fusion::load(_in16, _c, 0.0f);
#line 8 "/Fusion.Conformance.WholeKernels.AmongEffects"
                _b6[_r * 21 + _c] = _v17;
            }
        }
    }
    __syncthreads();
#line 8 "/Fusion.Conformance.WholeKernels.AmongEffects"
    fusion::scan<fusion::Sum, fusion::Along::rows, 8, 20, 21, 21, 128>(_b6, _b7, (float*)(_shared + 2016));
#line 8 "/Fusion.Conformance.WholeKernels.AmongEffects"
    int _v18 = fusion::mul(_grid0, 8);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 8 "/Fusion.Conformance.WholeKernels.AmongEffects"
            auto _out19 = fusion::row(y, _v18 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 5 "/Fusion.Conformance.WholeKernels.AmongEffects"
                float _v20 = _b2[_r * 21 + _c];
#line 8 "/Fusion.Conformance.WholeKernels.AmongEffects"
                float _v21 = _b7[_r * 21 + _c];
#line 8 "/Fusion.Conformance.WholeKernels.AmongEffects"
                float _v22 = _v20 + _v21;
#line 8 "/Fusion.Conformance.WholeKernels.AmongEffects"
                fusion::store(_out19, _c, _v22);
            }
        }
    }
}
