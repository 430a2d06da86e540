// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.FunctionKernels.OfColumns: a view<f32, 1>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
FunctionKernels_OfColumns(fusion::View<const float, 1> a, fusion::View<float, 2> y, float exponent, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.FunctionKernels.OfColumns"
    auto _v0 = fusion::as_column(a);
#line 2 "/Fusion.Conformance.FunctionKernels.OfColumns"
    int _v1 = fusion::mul(_grid0, 16);
#line 3 "/Fusion.Conformance.FunctionKernels.OfColumns"
    auto _v2 = fusion::slice(y, 0);
#line 3 "/Fusion.Conformance.FunctionKernels.OfColumns"
    auto _v3 = fusion::as_column(_v2);
#line 3 "/Fusion.Conformance.FunctionKernels.OfColumns"
    int _v4 = fusion::mul(_grid0, 16);
#line 4 "/Fusion.Conformance.FunctionKernels.OfColumns"
    auto _v5 = fusion::slice(y, 1);
#line 4 "/Fusion.Conformance.FunctionKernels.OfColumns"
    auto _v6 = fusion::as_column(_v5);
#line 4 "/Fusion.Conformance.FunctionKernels.OfColumns"
    int _v7 = fusion::mul(_grid0, 16);
    {
        for (int _r = thread; _r < 16; _r += 128)
        {
#line 2 "/Fusion.Conformance.FunctionKernels.OfColumns"
            auto _in8 = fusion::row(_v0, _v1 + _r, 0);
#line 3 "/Fusion.Conformance.FunctionKernels.OfColumns"
            auto _out9 = fusion::row(_v3, _v4 + _r, 0);
#line 4 "/Fusion.Conformance.FunctionKernels.OfColumns"
            auto _out10 = fusion::row(_v6, _v7 + _r, 0);
#line 2 "/Fusion.Conformance.FunctionKernels.OfColumns"
            float _v11 = fusion::load(_in8, 0, 0.0f);
#line 3 "/Fusion.Conformance.FunctionKernels.OfColumns"
            float _v12 = erff(_v11);
#line 3 "/Fusion.Conformance.FunctionKernels.OfColumns"
            float _v13 = floorf(_v11);
#line 3 "/Fusion.Conformance.FunctionKernels.OfColumns"
            float _v14 = _v12 + _v13;
#line 3 "/Fusion.Conformance.FunctionKernels.OfColumns"
            float _v15 = _v11 * 2.0f;
#line 3 "/Fusion.Conformance.FunctionKernels.OfColumns"
            float _v16 = ceilf(_v15);
#line 3 "/Fusion.Conformance.FunctionKernels.OfColumns"
            float _v17 = _v11 * 4.0f;
#line 3 "/Fusion.Conformance.FunctionKernels.OfColumns"
            float _v18 = rintf(_v17);
#line 3 "/Fusion.Conformance.FunctionKernels.OfColumns"
            float _v19 = _v16 * _v18;
#line 3 "/Fusion.Conformance.FunctionKernels.OfColumns"
            float _v20 = _v14 - _v19;
#line 4 "/Fusion.Conformance.FunctionKernels.OfColumns"
            float _v21 = fabsf(_v11);
#line 4 "/Fusion.Conformance.FunctionKernels.OfColumns"
            float _v22 = powf(_v21, exponent);
#line 3 "/Fusion.Conformance.FunctionKernels.OfColumns"
            fusion::store(_out9, 0, _v20);
#line 4 "/Fusion.Conformance.FunctionKernels.OfColumns"
            fusion::store(_out10, 0, _v22);
        }
    }
}
