// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ElementwiseKernels.Conversions: a view<f32, 1>, b view<i32, 1>, h view<bf16, 1>, y view<f32, 2, write>, z view<i32, 2, write>, w view<bf16, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementwiseKernels_Conversions(fusion::View<const float, 1> a, fusion::View<const int, 1> b, fusion::View<const fusion::bf16, 1> h, fusion::View<float, 2> y, fusion::View<int, 2> z, fusion::View<fusion::bf16, 2> w, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    int _v0 = fusion::mul(_grid0, 16);
#line 3 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    int _v1 = fusion::mul(_grid0, 16);
#line 4 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    int _v2 = fusion::mul(_grid0, 16);
#line 5 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    auto _v3 = fusion::slice(y, 0);
#line 5 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    int _v4 = fusion::mul(_grid0, 16);
#line 6 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    auto _v5 = fusion::slice(y, 1);
#line 6 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    int _v6 = fusion::mul(_grid0, 16);
#line 7 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    auto _v7 = fusion::slice(y, 2);
#line 7 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    int _v8 = fusion::mul(_grid0, 16);
#line 8 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    auto _v9 = fusion::slice(y, 3);
#line 8 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    int _v10 = fusion::mul(_grid0, 16);
#line 9 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    auto _v11 = fusion::slice(z, 0);
#line 9 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    int _v12 = fusion::mul(_grid0, 16);
#line 10 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    auto _v13 = fusion::slice(z, 1);
#line 10 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    int _v14 = fusion::mul(_grid0, 16);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    auto _v15 = fusion::slice(z, 2);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    int _v16 = fusion::mul(_grid0, 16);
#line 12 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    auto _v17 = fusion::slice(z, 3);
#line 12 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    int _v18 = fusion::mul(_grid0, 16);
#line 13 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    auto _v19 = fusion::slice(w, 0);
#line 13 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    int _v20 = fusion::mul(_grid0, 16);
#line 14 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    auto _v21 = fusion::slice(w, 1);
#line 14 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    int _v22 = fusion::mul(_grid0, 16);
#line 15 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    auto _v23 = fusion::slice(w, 2);
#line 15 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    int _v24 = fusion::mul(_grid0, 16);
#line 16 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    auto _v25 = fusion::slice(w, 3);
#line 16 "/Fusion.Conformance.ElementwiseKernels.Conversions"
    int _v26 = fusion::mul(_grid0, 16);
    {
#line 3 "/Fusion.Conformance.ElementwiseKernels.Conversions"
        auto _in27 = fusion::row(b, _v1);
#line 4 "/Fusion.Conformance.ElementwiseKernels.Conversions"
        auto _in28 = fusion::row(h, _v2);
#line 2 "/Fusion.Conformance.ElementwiseKernels.Conversions"
        auto _in29 = fusion::row(a, _v0);
#line 5 "/Fusion.Conformance.ElementwiseKernels.Conversions"
        auto _out30 = fusion::row(_v3, _v4);
#line 6 "/Fusion.Conformance.ElementwiseKernels.Conversions"
        auto _out31 = fusion::row(_v5, _v6);
#line 7 "/Fusion.Conformance.ElementwiseKernels.Conversions"
        auto _out32 = fusion::row(_v7, _v8);
#line 8 "/Fusion.Conformance.ElementwiseKernels.Conversions"
        auto _out33 = fusion::row(_v9, _v10);
#line 9 "/Fusion.Conformance.ElementwiseKernels.Conversions"
        auto _out34 = fusion::row(_v11, _v12);
#line 10 "/Fusion.Conformance.ElementwiseKernels.Conversions"
        auto _out35 = fusion::row(_v13, _v14);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Conversions"
        auto _out36 = fusion::row(_v15, _v16);
#line 12 "/Fusion.Conformance.ElementwiseKernels.Conversions"
        auto _out37 = fusion::row(_v17, _v18);
#line 13 "/Fusion.Conformance.ElementwiseKernels.Conversions"
        auto _out38 = fusion::row(_v19, _v20);
#line 14 "/Fusion.Conformance.ElementwiseKernels.Conversions"
        auto _out39 = fusion::row(_v21, _v22);
#line 15 "/Fusion.Conformance.ElementwiseKernels.Conversions"
        auto _out40 = fusion::row(_v23, _v24);
#line 16 "/Fusion.Conformance.ElementwiseKernels.Conversions"
        auto _out41 = fusion::row(_v25, _v26);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 3 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            int _v42 = fusion::load(_in27, _c, 0);
#line 5 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            float _v43 = (float)(_v42);
#line 4 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            float _v44 = fusion::load(_in28, _c, 0.0f);
#line 2 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            float _v45 = fusion::load(_in29, _c, 0.0f);
#line 7 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            bool _v46 = _v45 < 0.0f;
#line 7 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            float _v47 = _v46 ? 1.0f : 0.0f;
#line 8 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            float _v48 = fusion::round_bf16(_v45);
#line 9 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            float _v49 = _v45 * 1E+09f;
#line 9 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            int _v50 = fusion::to_int(_v49);
#line 10 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            float _v51 = _v45 * 3.0f;
#line 10 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            int _v52 = fusion::to_int(_v51);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            float _v53 = _v45 / 0.0f;
#line 11 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            int _v54 = fusion::to_int(_v53);
#line 12 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            int _v55 = fusion::to_int(_v44);
#line 13 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            float _v56 = fusion::round_bf16(_v45);
#line 14 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            float _v57 = fusion::round_bf16((float)(_v42));
#line 16 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            bool _v58 = _v45 > 0.0f;
#line 16 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            float _v59 = _v58 ? 1.0f : 0.0f;
#line 5 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            fusion::store(_out30, _c, _v43);
#line 6 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            fusion::store(_out31, _c, _v44);
#line 7 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            fusion::store(_out32, _c, _v47);
#line 8 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            fusion::store(_out33, _c, _v48);
#line 9 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            fusion::store(_out34, _c, _v50);
#line 10 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            fusion::store(_out35, _c, _v52);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            fusion::store(_out36, _c, _v54);
#line 12 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            fusion::store(_out37, _c, _v55);
#line 13 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            fusion::store(_out38, _c, _v56);
#line 14 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            fusion::store(_out39, _c, _v57);
#line 15 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            fusion::store(_out40, _c, _v44);
#line 16 "/Fusion.Conformance.ElementwiseKernels.Conversions"
            fusion::store(_out41, _c, _v59);
        }
    }
}
