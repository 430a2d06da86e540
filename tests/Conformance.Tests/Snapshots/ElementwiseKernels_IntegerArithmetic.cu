// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ElementwiseKernels.IntegerArithmetic: a view<i32, 1>, b view<i32, 1>, y view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementwiseKernels_IntegerArithmetic(fusion::View<const int, 1> a, fusion::View<const int, 1> b, fusion::View<int, 2> y, int s, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    int _v0 = fusion::mul(_grid0, 16);
#line 3 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    int _v1 = fusion::mul(_grid0, 16);
#line 5 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    auto _v2 = fusion::slice(y, 0);
#line 5 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    int _v3 = fusion::mul(_grid0, 16);
#line 6 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    auto _v4 = fusion::slice(y, 1);
#line 6 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    int _v5 = fusion::mul(_grid0, 16);
#line 7 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    auto _v6 = fusion::slice(y, 2);
#line 7 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    int _v7 = fusion::mul(_grid0, 16);
#line 8 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    auto _v8 = fusion::slice(y, 3);
#line 8 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    int _v9 = fusion::mul(_grid0, 16);
#line 9 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    auto _v10 = fusion::slice(y, 4);
#line 9 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    int _v11 = fusion::mul(_grid0, 16);
#line 10 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    auto _v12 = fusion::slice(y, 5);
#line 10 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    int _v13 = fusion::mul(_grid0, 16);
#line 11 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    auto _v14 = fusion::slice(y, 6);
#line 11 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    int _v15 = fusion::mul(_grid0, 16);
#line 12 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    auto _v16 = fusion::slice(y, 7);
#line 12 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    int _v17 = fusion::mul(_grid0, 16);
#line 13 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    auto _v18 = fusion::slice(y, 8);
#line 13 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    int _v19 = fusion::mul(_grid0, 16);
#line 14 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    auto _v20 = fusion::slice(y, 9);
#line 14 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    int _v21 = fusion::mul(_grid0, 16);
#line 15 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    auto _v22 = fusion::slice(y, 10);
#line 15 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    int _v23 = fusion::mul(_grid0, 16);
#line 16 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    auto _v24 = fusion::slice(y, 11);
#line 16 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    int _v25 = fusion::mul(_grid0, 16);
#line 17 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    auto _v26 = fusion::slice(y, 12);
#line 17 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    int _v27 = fusion::mul(_grid0, 16);
#line 18 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    auto _v28 = fusion::slice(y, 13);
#line 18 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
    int _v29 = fusion::mul(_grid0, 16);
    {
#line 2 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
        auto _in30 = fusion::row(a, _v0);
#line 3 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
        auto _in31 = fusion::row(b, _v1);
#line 5 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
        auto _out32 = fusion::row(_v2, _v3);
#line 6 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
        auto _out33 = fusion::row(_v4, _v5);
#line 7 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
        auto _out34 = fusion::row(_v6, _v7);
#line 8 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
        auto _out35 = fusion::row(_v8, _v9);
#line 9 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
        auto _out36 = fusion::row(_v10, _v11);
#line 10 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
        auto _out37 = fusion::row(_v12, _v13);
#line 11 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
        auto _out38 = fusion::row(_v14, _v15);
#line 12 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
        auto _out39 = fusion::row(_v16, _v17);
#line 13 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
        auto _out40 = fusion::row(_v18, _v19);
#line 14 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
        auto _out41 = fusion::row(_v20, _v21);
#line 15 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
        auto _out42 = fusion::row(_v22, _v23);
#line 16 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
        auto _out43 = fusion::row(_v24, _v25);
#line 17 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
        auto _out44 = fusion::row(_v26, _v27);
#line 18 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
        auto _out45 = fusion::row(_v28, _v29);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 2 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v46 = fusion::load(_in30, _c, 0);
#line 3 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v47 = fusion::load(_in31, _c, 3);
#line 5 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v48 = fusion::add(_v46, _v47);
#line 6 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v49 = fusion::sub(_v46, _v47);
#line 7 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v50 = fusion::mul(_v46, _v47);
#line 4 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v51 = _v47 | 1;
#line 8 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v52 = fusion::divide(_v46, _v51);
#line 9 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v53 = fusion::remainder(_v46, _v51);
#line 10 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v54 = _v46 & _v47;
#line 11 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v55 = _v46 | _v47;
#line 12 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v56 = _v46 ^ _v47;
#line 13 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v57 = ~_v46;
#line 14 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v58 = fusion::shl(_v46, _v47);
#line 15 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v59 = fusion::shr(_v46, _v47);
#line 16 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v60 = fusion::minimum(_v46, _v47);
#line 16 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v61 = fusion::add(_v60, s);
#line 17 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v62 = fusion::maximum(_v46, _v47);
#line 17 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v63 = fusion::sub(_v62, -3);
#line 18 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            int _v64 = fusion::sub(0, _v46);
#line 5 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            fusion::store(_out32, _c, _v48);
#line 6 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            fusion::store(_out33, _c, _v49);
#line 7 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            fusion::store(_out34, _c, _v50);
#line 8 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            fusion::store(_out35, _c, _v52);
#line 9 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            fusion::store(_out36, _c, _v53);
#line 10 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            fusion::store(_out37, _c, _v54);
#line 11 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            fusion::store(_out38, _c, _v55);
#line 12 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            fusion::store(_out39, _c, _v56);
#line 13 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            fusion::store(_out40, _c, _v57);
#line 14 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            fusion::store(_out41, _c, _v58);
#line 15 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            fusion::store(_out42, _c, _v59);
#line 16 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            fusion::store(_out43, _c, _v61);
#line 17 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            fusion::store(_out44, _c, _v63);
#line 18 "/Fusion.Conformance.ElementwiseKernels.IntegerArithmetic"
            fusion::store(_out45, _c, _v64);
        }
    }
}
