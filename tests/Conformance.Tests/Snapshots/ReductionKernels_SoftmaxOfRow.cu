// 128 threads, 2752 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ReductionKernels.SoftmaxOfRow: a view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ReductionKernels_SoftmaxOfRow(fusion::View<const float, 2> a, fusion::View<float, 2> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0) + warp * 100; // (1, 100), a row for each warp

#line 2 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
    auto _v0 = fusion::slice(a, _grid0);
#line 4 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
    auto _v1 = fusion::slice(y, _grid0);
    {
#line 2 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
        auto _in2 = fusion::row(_v0, 0);
#line 4 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
        auto _out3 = fusion::row(_v1, 0);
#line 3 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
        float _v4 = -fusion::infinity();
        for (int _c = thread; _c < 100; _c += 128)
        {
#line 2 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
            float _v5 = fusion::load(_in2, _c, 0.0f);
#line 3 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
            _v4 = fusion::Max::of(_v4, _v5);
        }
#line 3 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
        _v4 = fusion::over_block<fusion::Max, 128>(_v4, (float*)(_shared + 1600 + 0));
#line 4 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
        float _v6 = 0.0f;
        for (int _k = 0; _k < 100; _k += 128)
        {
            const int _c = _k + thread;
            float _v7 = 0.0f;
            if (_c < 100)
            {
#line 2 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
                float _v8 = fusion::load(_in2, _c, 0.0f);
#line 3 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
                float _v9 = _v8 - _v4;
#line 3 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
                float _v10 = expf(_v9);
#line 3 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
                _b0[_c] = _v10;
#line 4 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
                _v7 = _v10;
            }
#line 4 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
            _v6 = fusion::chain_block<128>(_v6, _v7, (float*)(_shared + 1600 + 128), _k / 128);
        }
#line 4 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
        _v6 = fusion::halve(_v6);
        for (int _c = thread; _c < 100; _c += 128)
        {
#line 3 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
            float _v11 = _b0[_c];
#line 4 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
            float _v12 = _v11 / _v6;
#line 4 "/Fusion.Conformance.ReductionKernels.SoftmaxOfRow"
            fusion::store(_out3, _c, _v12);
        }
    }
}
