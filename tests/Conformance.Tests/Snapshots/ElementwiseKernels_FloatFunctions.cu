// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ElementwiseKernels.FloatFunctions: a view<f32, 1>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementwiseKernels_FloatFunctions(fusion::View<const float, 1> a, fusion::View<float, 2> y, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    int _v0 = fusion::mul(_grid0, 40);
#line 4 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    auto _v1 = fusion::slice(y, 0);
#line 4 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    int _v2 = fusion::mul(_grid0, 40);
#line 5 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    auto _v3 = fusion::slice(y, 1);
#line 5 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    int _v4 = fusion::mul(_grid0, 40);
#line 6 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    auto _v5 = fusion::slice(y, 2);
#line 6 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    int _v6 = fusion::mul(_grid0, 40);
#line 7 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    auto _v7 = fusion::slice(y, 3);
#line 7 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    int _v8 = fusion::mul(_grid0, 40);
#line 8 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    auto _v9 = fusion::slice(y, 4);
#line 8 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    int _v10 = fusion::mul(_grid0, 40);
#line 9 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    auto _v11 = fusion::slice(y, 5);
#line 9 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    int _v12 = fusion::mul(_grid0, 40);
#line 10 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    auto _v13 = fusion::slice(y, 6);
#line 10 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    int _v14 = fusion::mul(_grid0, 40);
#line 11 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    auto _v15 = fusion::slice(y, 7);
#line 11 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    int _v16 = fusion::mul(_grid0, 40);
#line 12 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    auto _v17 = fusion::slice(y, 8);
#line 12 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    int _v18 = fusion::mul(_grid0, 40);
#line 13 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    auto _v19 = fusion::slice(y, 9);
#line 13 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
    int _v20 = fusion::mul(_grid0, 40);
    {
#line 2 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
        auto _in21 = fusion::row(a, _v0);
#line 4 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
        auto _out22 = fusion::row(_v1, _v2);
#line 5 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
        auto _out23 = fusion::row(_v3, _v4);
#line 6 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
        auto _out24 = fusion::row(_v5, _v6);
#line 7 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
        auto _out25 = fusion::row(_v7, _v8);
#line 8 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
        auto _out26 = fusion::row(_v9, _v10);
#line 9 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
        auto _out27 = fusion::row(_v11, _v12);
#line 10 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
        auto _out28 = fusion::row(_v13, _v14);
#line 11 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
        auto _out29 = fusion::row(_v15, _v16);
#line 12 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
        auto _out30 = fusion::row(_v17, _v18);
#line 13 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
        auto _out31 = fusion::row(_v19, _v20);
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 2 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            float _v32 = fusion::load(_in21, _c, 0.0f);
#line 4 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            float _v33 = expf(_v32);
#line 5 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            float _v34 = exp2f(_v32);
#line 3 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            float _v35 = fabsf(_v32);
#line 3 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            float _v36 = _v35 + 0.25f;
#line 6 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            float _v37 = logf(_v36);
#line 7 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            float _v38 = log2f(_v36);
#line 8 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            float _v39 = rsqrtf(_v36);
#line 9 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            float _v40 = tanhf(_v32);
#line 10 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            float _v41 = fusion::sigmoid(_v32);
#line 11 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            float _v42 = sinf(_v32);
#line 12 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            float _v43 = cosf(_v32);
#line 13 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            float _v44 = _v32 * 50.0f;
#line 13 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            float _v45 = fusion::sigmoid(_v44);
#line 4 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            fusion::store(_out22, _c, _v33);
#line 5 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            fusion::store(_out23, _c, _v34);
#line 6 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            fusion::store(_out24, _c, _v37);
#line 7 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            fusion::store(_out25, _c, _v38);
#line 8 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            fusion::store(_out26, _c, _v39);
#line 9 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            fusion::store(_out27, _c, _v40);
#line 10 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            fusion::store(_out28, _c, _v41);
#line 11 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            fusion::store(_out29, _c, _v42);
#line 12 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            fusion::store(_out30, _c, _v43);
#line 13 "/Fusion.Conformance.ElementwiseKernels.FloatFunctions"
            fusion::store(_out31, _c, _v45);
        }
    }
}
