// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.FunctionKernels.OfTiles: a view<f32, 1>, b view<f32, 1>, y view<f32, 2, write>, z view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
FunctionKernels_OfTiles(fusion::View<const float, 1> a, fusion::View<const float, 1> b, fusion::View<float, 2> y, fusion::View<float, 2> z, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.FunctionKernels.OfTiles"
    int _v0 = fusion::mul(_grid0, 40);
#line 3 "/Fusion.Conformance.FunctionKernels.OfTiles"
    auto _v1 = fusion::slice(y, 0);
#line 3 "/Fusion.Conformance.FunctionKernels.OfTiles"
    int _v2 = fusion::mul(_grid0, 40);
#line 4 "/Fusion.Conformance.FunctionKernels.OfTiles"
    auto _v3 = fusion::slice(y, 1);
#line 4 "/Fusion.Conformance.FunctionKernels.OfTiles"
    int _v4 = fusion::mul(_grid0, 40);
#line 4 "/Fusion.Conformance.FunctionKernels.OfTiles"
    int _v5 = fusion::mul(_grid0, 40);
#line 5 "/Fusion.Conformance.FunctionKernels.OfTiles"
    auto _v6 = fusion::slice(y, 2);
#line 5 "/Fusion.Conformance.FunctionKernels.OfTiles"
    int _v7 = fusion::mul(_grid0, 40);
#line 5 "/Fusion.Conformance.FunctionKernels.OfTiles"
    int _v8 = fusion::mul(_grid0, 40);
#line 6 "/Fusion.Conformance.FunctionKernels.OfTiles"
    auto _v9 = fusion::slice(z, 0);
#line 6 "/Fusion.Conformance.FunctionKernels.OfTiles"
    int _v10 = fusion::mul(_grid0, 40);
#line 7 "/Fusion.Conformance.FunctionKernels.OfTiles"
    auto _v11 = fusion::slice(z, 1);
#line 7 "/Fusion.Conformance.FunctionKernels.OfTiles"
    int _v12 = fusion::mul(_grid0, 40);
#line 8 "/Fusion.Conformance.FunctionKernels.OfTiles"
    auto _v13 = fusion::slice(z, 2);
#line 8 "/Fusion.Conformance.FunctionKernels.OfTiles"
    int _v14 = fusion::mul(_grid0, 40);
    {
#line 2 "/Fusion.Conformance.FunctionKernels.OfTiles"
        auto _in15 = fusion::row(a, _v0);
#line 4 "/Fusion.Conformance.FunctionKernels.OfTiles"
        auto _in16 = fusion::row(b, _v4);
#line 5 "/Fusion.Conformance.FunctionKernels.OfTiles"
        auto _in17 = fusion::row(b, _v7);
#line 3 "/Fusion.Conformance.FunctionKernels.OfTiles"
        auto _out18 = fusion::row(_v1, _v2);
#line 4 "/Fusion.Conformance.FunctionKernels.OfTiles"
        auto _out19 = fusion::row(_v3, _v5);
#line 5 "/Fusion.Conformance.FunctionKernels.OfTiles"
        auto _out20 = fusion::row(_v6, _v8);
#line 6 "/Fusion.Conformance.FunctionKernels.OfTiles"
        auto _out21 = fusion::row(_v9, _v10);
#line 7 "/Fusion.Conformance.FunctionKernels.OfTiles"
        auto _out22 = fusion::row(_v11, _v12);
#line 8 "/Fusion.Conformance.FunctionKernels.OfTiles"
        auto _out23 = fusion::row(_v13, _v14);
        for (int _c = thread; _c < 40; _c += 128)
        {
#line 2 "/Fusion.Conformance.FunctionKernels.OfTiles"
            float _v24 = fusion::load(_in15, _c, 0.0f);
#line 3 "/Fusion.Conformance.FunctionKernels.OfTiles"
            float _v25 = erff(_v24);
#line 4 "/Fusion.Conformance.FunctionKernels.OfTiles"
            float _v26 = fusion::load(_in16, _c, 0.0f);
#line 4 "/Fusion.Conformance.FunctionKernels.OfTiles"
            float _v27 = powf(_v24, _v26);
#line 5 "/Fusion.Conformance.FunctionKernels.OfTiles"
            float _v28 = fabsf(_v24);
#line 5 "/Fusion.Conformance.FunctionKernels.OfTiles"
            float _v29 = _v28 + 0.00999999978f;
#line 5 "/Fusion.Conformance.FunctionKernels.OfTiles"
            float _v30 = fusion::load(_in17, _c, 1.0f);
#line 5 "/Fusion.Conformance.FunctionKernels.OfTiles"
            float _v31 = _v30 * 3.0f;
#line 5 "/Fusion.Conformance.FunctionKernels.OfTiles"
            float _v32 = powf(_v29, _v31);
#line 6 "/Fusion.Conformance.FunctionKernels.OfTiles"
            float _v33 = floorf(_v24);
#line 7 "/Fusion.Conformance.FunctionKernels.OfTiles"
            float _v34 = ceilf(_v24);
#line 8 "/Fusion.Conformance.FunctionKernels.OfTiles"
            float _v35 = _v24 * 8.0f;
#line 8 "/Fusion.Conformance.FunctionKernels.OfTiles"
            float _v36 = rintf(_v35);
#line 3 "/Fusion.Conformance.FunctionKernels.OfTiles"
            fusion::store(_out18, _c, _v25);
#line 4 "/Fusion.Conformance.FunctionKernels.OfTiles"
            fusion::store(_out19, _c, _v27);
#line 5 "/Fusion.Conformance.FunctionKernels.OfTiles"
            fusion::store(_out20, _c, _v32);
#line 6 "/Fusion.Conformance.FunctionKernels.OfTiles"
            fusion::store(_out21, _c, _v33);
#line 7 "/Fusion.Conformance.FunctionKernels.OfTiles"
            fusion::store(_out22, _c, _v34);
#line 8 "/Fusion.Conformance.FunctionKernels.OfTiles"
            fusion::store(_out23, _c, _v36);
        }
    }
}
