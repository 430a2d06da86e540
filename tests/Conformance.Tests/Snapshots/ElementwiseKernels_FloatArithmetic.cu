// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ElementwiseKernels.FloatArithmetic: a view<f32, 1>, b view<f32, 1>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementwiseKernels_FloatArithmetic(fusion::View<const float, 1> a, fusion::View<const float, 1> b, fusion::View<float, 2> y, float s, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    int _v0 = fusion::mul(_grid0, 16);
#line 3 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    int _v1 = fusion::mul(_grid0, 16);
#line 4 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    auto _v2 = fusion::slice(y, 0);
#line 4 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    int _v3 = fusion::mul(_grid0, 16);
#line 5 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    auto _v4 = fusion::slice(y, 1);
#line 5 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    int _v5 = fusion::mul(_grid0, 16);
#line 6 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    auto _v6 = fusion::slice(y, 2);
#line 6 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    int _v7 = fusion::mul(_grid0, 16);
#line 7 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    auto _v8 = fusion::slice(y, 3);
#line 7 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    int _v9 = fusion::mul(_grid0, 16);
#line 8 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    auto _v10 = fusion::slice(y, 4);
#line 8 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    int _v11 = fusion::mul(_grid0, 16);
#line 9 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    auto _v12 = fusion::slice(y, 5);
#line 9 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    int _v13 = fusion::mul(_grid0, 16);
#line 10 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    auto _v14 = fusion::slice(y, 6);
#line 10 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    int _v15 = fusion::mul(_grid0, 16);
#line 11 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    auto _v16 = fusion::slice(y, 7);
#line 11 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    int _v17 = fusion::mul(_grid0, 16);
#line 12 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    auto _v18 = fusion::slice(y, 8);
#line 12 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    int _v19 = fusion::mul(_grid0, 16);
#line 13 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    auto _v20 = fusion::slice(y, 9);
#line 13 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    int _v21 = fusion::mul(_grid0, 16);
#line 14 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    auto _v22 = fusion::slice(y, 10);
#line 14 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    int _v23 = fusion::mul(_grid0, 16);
#line 15 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    auto _v24 = fusion::slice(y, 11);
#line 15 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
    int _v25 = fusion::mul(_grid0, 16);
    {
#line 2 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
        auto _in26 = fusion::row(a, _v0);
#line 3 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
        auto _in27 = fusion::row(b, _v1);
#line 4 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
        auto _out28 = fusion::row(_v2, _v3);
#line 5 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
        auto _out29 = fusion::row(_v4, _v5);
#line 6 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
        auto _out30 = fusion::row(_v6, _v7);
#line 7 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
        auto _out31 = fusion::row(_v8, _v9);
#line 8 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
        auto _out32 = fusion::row(_v10, _v11);
#line 9 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
        auto _out33 = fusion::row(_v12, _v13);
#line 10 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
        auto _out34 = fusion::row(_v14, _v15);
#line 11 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
        auto _out35 = fusion::row(_v16, _v17);
#line 12 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
        auto _out36 = fusion::row(_v18, _v19);
#line 13 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
        auto _out37 = fusion::row(_v20, _v21);
#line 14 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
        auto _out38 = fusion::row(_v22, _v23);
#line 15 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
        auto _out39 = fusion::row(_v24, _v25);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 2 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            float _v40 = fusion::load(_in26, _c, 0.0f);
#line 3 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            float _v41 = fusion::load(_in27, _c, 1.0f);
#line 4 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            float _v42 = _v40 + _v41;
#line 5 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            float _v43 = _v40 - _v41;
#line 6 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            float _v44 = _v40 * _v41;
#line 7 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            float _v45 = _v40 / _v41;
#line 8 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            float _v46 = -(_v40);
#line 9 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            float _v47 = fabsf(_v40);
#line 10 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            float _v48 = fusion::minimum(_v40, _v41);
#line 11 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            float _v49 = fusion::maximum(_v40, _v41);
#line 12 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            float _v50 = __fmaf_rn(_v40, _v41, _v40);
#line 13 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            float _v51 = fabsf(_v41);
#line 13 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            float _v52 = sqrtf(_v51);
#line 14 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            float _v53 = _v40 * s;
#line 14 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            float _v54 = _v53 + 0.5f;
#line 15 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            bool _v55 = _v40 < _v41;
#line 15 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            bool _v56 = _v40 > -1.0f;
#line 15 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            bool _v57 = _v55 && _v56;
#line 15 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            float _v58 = _v41 * 2.0f;
#line 15 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            float _v59 = _v57 ? _v40 : _v58;
#line 4 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            fusion::store(_out28, _c, _v42);
#line 5 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            fusion::store(_out29, _c, _v43);
#line 6 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            fusion::store(_out30, _c, _v44);
#line 7 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            fusion::store(_out31, _c, _v45);
#line 8 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            fusion::store(_out32, _c, _v46);
#line 9 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            fusion::store(_out33, _c, _v47);
#line 10 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            fusion::store(_out34, _c, _v48);
#line 11 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            fusion::store(_out35, _c, _v49);
#line 12 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            fusion::store(_out36, _c, _v50);
#line 13 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            fusion::store(_out37, _c, _v52);
#line 14 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            fusion::store(_out38, _c, _v54);
#line 15 "/Fusion.Conformance.ElementwiseKernels.FloatArithmetic"
            fusion::store(_out39, _c, _v59);
        }
    }
}
