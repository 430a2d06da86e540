// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.WideKernels.LongArithmetic: a view<i64, 1>, b view<i64, 1>, y view<i64, 2, write>, z view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WideKernels_LongArithmetic(fusion::View<const long long, 1> a, fusion::View<const long long, 1> b, fusion::View<long long, 2> y, fusion::View<int, 2> z, long long s, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v0 = fusion::mul(_grid0, 20);
#line 3 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v1 = fusion::mul(_grid0, 20);
#line 4 "/Fusion.Conformance.WideKernels.LongArithmetic"
    auto _v2 = fusion::slice(y, 0);
#line 4 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v3 = fusion::mul(_grid0, 20);
#line 5 "/Fusion.Conformance.WideKernels.LongArithmetic"
    auto _v4 = fusion::slice(y, 1);
#line 5 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v5 = fusion::mul(_grid0, 20);
#line 6 "/Fusion.Conformance.WideKernels.LongArithmetic"
    auto _v6 = fusion::slice(y, 2);
#line 6 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v7 = fusion::mul(_grid0, 20);
#line 7 "/Fusion.Conformance.WideKernels.LongArithmetic"
    auto _v8 = fusion::slice(y, 3);
#line 7 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v9 = fusion::mul(_grid0, 20);
#line 8 "/Fusion.Conformance.WideKernels.LongArithmetic"
    auto _v10 = fusion::slice(y, 4);
#line 8 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v11 = fusion::mul(_grid0, 20);
#line 9 "/Fusion.Conformance.WideKernels.LongArithmetic"
    auto _v12 = fusion::slice(y, 5);
#line 9 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v13 = fusion::mul(_grid0, 20);
#line 10 "/Fusion.Conformance.WideKernels.LongArithmetic"
    auto _v14 = fusion::slice(y, 6);
#line 10 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v15 = fusion::mul(_grid0, 20);
#line 11 "/Fusion.Conformance.WideKernels.LongArithmetic"
    auto _v16 = fusion::slice(y, 7);
#line 11 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v17 = fusion::mul(_grid0, 20);
#line 12 "/Fusion.Conformance.WideKernels.LongArithmetic"
    auto _v18 = fusion::slice(y, 8);
#line 12 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v19 = fusion::mul(_grid0, 20);
#line 13 "/Fusion.Conformance.WideKernels.LongArithmetic"
    auto _v20 = fusion::slice(y, 9);
#line 13 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v21 = fusion::mul(_grid0, 20);
#line 14 "/Fusion.Conformance.WideKernels.LongArithmetic"
    auto _v22 = fusion::slice(y, 10);
#line 14 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v23 = fusion::mul(_grid0, 20);
#line 15 "/Fusion.Conformance.WideKernels.LongArithmetic"
    auto _v24 = fusion::slice(y, 11);
#line 15 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v25 = fusion::mul(_grid0, 20);
#line 16 "/Fusion.Conformance.WideKernels.LongArithmetic"
    auto _v26 = fusion::slice(y, 12);
#line 16 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v27 = fusion::mul(_grid0, 20);
#line 17 "/Fusion.Conformance.WideKernels.LongArithmetic"
    long long _v28 = fusion::magnitude(s);
#line 17 "/Fusion.Conformance.WideKernels.LongArithmetic"
    long long _v29 = fusion::remainder(_v28, 1000LL);
#line 17 "/Fusion.Conformance.WideKernels.LongArithmetic"
    long long _v30 = (long long)(40);
#line 17 "/Fusion.Conformance.WideKernels.LongArithmetic"
    long long _v31 = fusion::shl(_v29, _v30);
#line 17 "/Fusion.Conformance.WideKernels.LongArithmetic"
    long long _v32 = (long long)(3);
#line 17 "/Fusion.Conformance.WideKernels.LongArithmetic"
    long long _v33 = fusion::shr(_v31, _v32);
#line 18 "/Fusion.Conformance.WideKernels.LongArithmetic"
    long long _v34 = (long long)(_grid0);
#line 18 "/Fusion.Conformance.WideKernels.LongArithmetic"
    long long _v35 = fusion::add(_v33, _v34);
#line 19 "/Fusion.Conformance.WideKernels.LongArithmetic"
    auto _v36 = fusion::slice(y, 13);
#line 19 "/Fusion.Conformance.WideKernels.LongArithmetic"
    long long _v37 = _v35 ^ -1LL;
#line 19 "/Fusion.Conformance.WideKernels.LongArithmetic"
    long long _v38 = fusion::maximum(s, 3LL);
#line 19 "/Fusion.Conformance.WideKernels.LongArithmetic"
    long long _v39 = fusion::divide(_v37, _v38);
#line 19 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v40 = fusion::mul(_grid0, 20);
#line 20 "/Fusion.Conformance.WideKernels.LongArithmetic"
    auto _v41 = fusion::slice(z, 0);
#line 20 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v42 = fusion::mul(_grid0, 20);
#line 21 "/Fusion.Conformance.WideKernels.LongArithmetic"
    auto _v43 = fusion::slice(z, 1);
#line 21 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v44 = fusion::mul(_grid0, 20);
#line 22 "/Fusion.Conformance.WideKernels.LongArithmetic"
    auto _v45 = fusion::slice(z, 2);
#line 22 "/Fusion.Conformance.WideKernels.LongArithmetic"
    int _v46 = fusion::mul(_grid0, 20);
    {
#line 2 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _in47 = fusion::row(a, _v0);
#line 3 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _in48 = fusion::row(b, _v1);
#line 4 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _out49 = fusion::row(_v2, _v3);
#line 5 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _out50 = fusion::row(_v4, _v5);
#line 6 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _out51 = fusion::row(_v6, _v7);
#line 7 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _out52 = fusion::row(_v8, _v9);
#line 8 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _out53 = fusion::row(_v10, _v11);
#line 9 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _out54 = fusion::row(_v12, _v13);
#line 10 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _out55 = fusion::row(_v14, _v15);
#line 11 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _out56 = fusion::row(_v16, _v17);
#line 12 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _out57 = fusion::row(_v18, _v19);
#line 13 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _out58 = fusion::row(_v20, _v21);
#line 14 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _out59 = fusion::row(_v22, _v23);
#line 15 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _out60 = fusion::row(_v24, _v25);
#line 16 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _out61 = fusion::row(_v26, _v27);
#line 19 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _out62 = fusion::row(_v36, _v40);
#line 20 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _out63 = fusion::row(_v41, _v42);
#line 21 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _out64 = fusion::row(_v43, _v44);
#line 22 "/Fusion.Conformance.WideKernels.LongArithmetic"
        auto _out65 = fusion::row(_v45, _v46);
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 2 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v66 = fusion::load(_in47, _c, 0LL);
#line 3 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v67 = fusion::load(_in48, _c, 0LL);
#line 4 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v68 = fusion::add(_v66, _v67);
#line 5 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v69 = fusion::sub(_v66, _v67);
#line 6 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v70 = fusion::mul(_v66, _v67);
#line 7 "/Fusion.Conformance.WideKernels.LongArithmetic"
            bool _v71 = _v67 == 0LL;
#line 7 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v72 = _v71 ? 7LL : _v67;
#line 7 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v73 = fusion::divide(_v66, _v72);
#line 8 "/Fusion.Conformance.WideKernels.LongArithmetic"
            bool _v74 = _v67 == 0LL;
#line 8 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v75 = _v74 ? 7LL : _v67;
#line 8 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v76 = fusion::remainder(_v66, _v75);
#line 9 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v77 = fusion::sub(0LL, _v66);
#line 10 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v78 = _v66 & _v67;
#line 11 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v79 = _v66 | _v67;
#line 12 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v80 = ~_v67;
#line 12 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v81 = _v66 ^ _v80;
#line 13 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v82 = fusion::shl(_v66, _v67);
#line 14 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v83 = fusion::shr(_v66, _v67);
#line 15 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v84 = fusion::minimum(_v66, _v67);
#line 15 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v85 = fusion::add(_v84, s);
#line 16 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v86 = fusion::maximum(_v66, 9007199254740993LL);
#line 16 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v87 = fusion::mul(_v86, 3LL);
#line 20 "/Fusion.Conformance.WideKernels.LongArithmetic"
            bool _v88 = _v66 <= _v67;
#line 20 "/Fusion.Conformance.WideKernels.LongArithmetic"
            int _v89 = _v88 ? 1 : 0;
#line 20 "/Fusion.Conformance.WideKernels.LongArithmetic"
            bool _v90 = _v66 > _v67;
#line 20 "/Fusion.Conformance.WideKernels.LongArithmetic"
            int _v91 = _v90 ? 1 : 0;
#line 20 "/Fusion.Conformance.WideKernels.LongArithmetic"
            int _v92 = fusion::mul(_v91, 2);
#line 20 "/Fusion.Conformance.WideKernels.LongArithmetic"
            int _v93 = fusion::add(_v89, _v92);
#line 20 "/Fusion.Conformance.WideKernels.LongArithmetic"
            bool _v94 = _v66 >= _v67;
#line 20 "/Fusion.Conformance.WideKernels.LongArithmetic"
            int _v95 = _v94 ? 1 : 0;
#line 20 "/Fusion.Conformance.WideKernels.LongArithmetic"
            int _v96 = fusion::mul(_v95, 4);
#line 20 "/Fusion.Conformance.WideKernels.LongArithmetic"
            int _v97 = fusion::add(_v93, _v96);
#line 20 "/Fusion.Conformance.WideKernels.LongArithmetic"
            bool _v98 = _v66 < _v67;
#line 20 "/Fusion.Conformance.WideKernels.LongArithmetic"
            int _v99 = _v98 ? 1 : 0;
#line 20 "/Fusion.Conformance.WideKernels.LongArithmetic"
            int _v100 = fusion::mul(_v99, 8);
#line 20 "/Fusion.Conformance.WideKernels.LongArithmetic"
            int _v101 = fusion::add(_v97, _v100);
#line 21 "/Fusion.Conformance.WideKernels.LongArithmetic"
            bool _v102 = _v66 == _v67;
#line 21 "/Fusion.Conformance.WideKernels.LongArithmetic"
            bool _v103 = _v66 != s;
#line 21 "/Fusion.Conformance.WideKernels.LongArithmetic"
            bool _v104 = _v102 || _v103;
#line 21 "/Fusion.Conformance.WideKernels.LongArithmetic"
            int _v105 = _v104 ? 1 : 0;
#line 22 "/Fusion.Conformance.WideKernels.LongArithmetic"
            bool _v106 = _v66 > 0LL;
#line 22 "/Fusion.Conformance.WideKernels.LongArithmetic"
            long long _v107 = _v106 ? 1 : 0;
#line 22 "/Fusion.Conformance.WideKernels.LongArithmetic"
            int _v108 = (int)(_v107);
#line 4 "/Fusion.Conformance.WideKernels.LongArithmetic"
            fusion::store(_out49, _c, _v68);
#line 5 "/Fusion.Conformance.WideKernels.LongArithmetic"
            fusion::store(_out50, _c, _v69);
#line 6 "/Fusion.Conformance.WideKernels.LongArithmetic"
            fusion::store(_out51, _c, _v70);
#line 7 "/Fusion.Conformance.WideKernels.LongArithmetic"
            fusion::store(_out52, _c, _v73);
#line 8 "/Fusion.Conformance.WideKernels.LongArithmetic"
            fusion::store(_out53, _c, _v76);
#line 9 "/Fusion.Conformance.WideKernels.LongArithmetic"
            fusion::store(_out54, _c, _v77);
#line 10 "/Fusion.Conformance.WideKernels.LongArithmetic"
            fusion::store(_out55, _c, _v78);
#line 11 "/Fusion.Conformance.WideKernels.LongArithmetic"
            fusion::store(_out56, _c, _v79);
#line 12 "/Fusion.Conformance.WideKernels.LongArithmetic"
            fusion::store(_out57, _c, _v81);
#line 13 "/Fusion.Conformance.WideKernels.LongArithmetic"
            fusion::store(_out58, _c, _v82);
#line 14 "/Fusion.Conformance.WideKernels.LongArithmetic"
            fusion::store(_out59, _c, _v83);
#line 15 "/Fusion.Conformance.WideKernels.LongArithmetic"
            fusion::store(_out60, _c, _v85);
#line 16 "/Fusion.Conformance.WideKernels.LongArithmetic"
            fusion::store(_out61, _c, _v87);
#line 19 "/Fusion.Conformance.WideKernels.LongArithmetic"
            fusion::store(_out62, _c, _v39);
#line 20 "/Fusion.Conformance.WideKernels.LongArithmetic"
            fusion::store(_out63, _c, _v101);
#line 21 "/Fusion.Conformance.WideKernels.LongArithmetic"
            fusion::store(_out64, _c, _v105);
#line 22 "/Fusion.Conformance.WideKernels.LongArithmetic"
            fusion::store(_out65, _c, _v108);
        }
    }
}
