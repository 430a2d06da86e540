// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.FunctionKernels.OfScalars: a view<f32, 1>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
FunctionKernels_OfScalars(fusion::View<const float, 1> a, fusion::View<float, 2> y, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.FunctionKernels.OfScalars"
    float _v0 = fusion::at(a, _grid0);
#line 3 "/Fusion.Conformance.FunctionKernels.OfScalars"
    auto _v1 = fusion::slice(y, 0);
#line 3 "/Fusion.Conformance.FunctionKernels.OfScalars"
    float _v2 = floorf(_v0);
#line 3 "/Fusion.Conformance.FunctionKernels.OfScalars"
    float _v3 = ceilf(_v0);
#line 3 "/Fusion.Conformance.FunctionKernels.OfScalars"
    float _v4 = _v3 * 10.0f;
#line 3 "/Fusion.Conformance.FunctionKernels.OfScalars"
    float _v5 = _v2 + _v4;
#line 3 "/Fusion.Conformance.FunctionKernels.OfScalars"
    float _v6 = rintf(_v0);
#line 3 "/Fusion.Conformance.FunctionKernels.OfScalars"
    float _v7 = _v6 * 100.0f;
#line 3 "/Fusion.Conformance.FunctionKernels.OfScalars"
    float _v8 = _v5 + _v7;
#line 4 "/Fusion.Conformance.FunctionKernels.OfScalars"
    auto _v9 = fusion::slice(y, 1);
#line 4 "/Fusion.Conformance.FunctionKernels.OfScalars"
    float _v10 = exp2f(_v0);
#line 4 "/Fusion.Conformance.FunctionKernels.OfScalars"
    float _v11 = fabsf(_v0);
#line 4 "/Fusion.Conformance.FunctionKernels.OfScalars"
    float _v12 = _v11 + 1.0f;
#line 4 "/Fusion.Conformance.FunctionKernels.OfScalars"
    float _v13 = log2f(_v12);
#line 4 "/Fusion.Conformance.FunctionKernels.OfScalars"
    float _v14 = _v10 + _v13;
#line 5 "/Fusion.Conformance.FunctionKernels.OfScalars"
    auto _v15 = fusion::slice(y, 2);
#line 5 "/Fusion.Conformance.FunctionKernels.OfScalars"
    float _v16 = tanhf(_v0);
#line 5 "/Fusion.Conformance.FunctionKernels.OfScalars"
    float _v17 = fabsf(_v0);
#line 5 "/Fusion.Conformance.FunctionKernels.OfScalars"
    float _v18 = powf(_v17, 1.5f);
#line 5 "/Fusion.Conformance.FunctionKernels.OfScalars"
    float _v19 = _v16 + _v18;
    {
#line 3 "/Fusion.Conformance.FunctionKernels.OfScalars"
        auto _out20 = fusion::row(_v1, _grid0);
#line 4 "/Fusion.Conformance.FunctionKernels.OfScalars"
        auto _out21 = fusion::row(_v9, _grid0);
#line 5 "/Fusion.Conformance.FunctionKernels.OfScalars"
        auto _out22 = fusion::row(_v15, _grid0);
        if (thread == 0)
        {
#line 3 "/Fusion.Conformance.FunctionKernels.OfScalars"
            fusion::store(_out20, 0, _v8);
#line 4 "/Fusion.Conformance.FunctionKernels.OfScalars"
            fusion::store(_out21, 0, _v14);
#line 5 "/Fusion.Conformance.FunctionKernels.OfScalars"
            fusion::store(_out22, 0, _v19);
        }
    }
}
