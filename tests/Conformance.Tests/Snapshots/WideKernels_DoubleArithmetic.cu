// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.WideKernels.DoubleArithmetic: a view<f64, 1>, b view<f64, 1>, y view<f64, 2, write>, z view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WideKernels_DoubleArithmetic(fusion::View<const double, 1> a, fusion::View<const double, 1> b, fusion::View<double, 2> y, fusion::View<int, 2> z, double s, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    int _v0 = fusion::mul(_grid0, 20);
#line 3 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    int _v1 = fusion::mul(_grid0, 20);
#line 4 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    auto _v2 = fusion::slice(y, 0);
#line 4 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    int _v3 = fusion::mul(_grid0, 20);
#line 5 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    auto _v4 = fusion::slice(y, 1);
#line 5 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    int _v5 = fusion::mul(_grid0, 20);
#line 6 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    auto _v6 = fusion::slice(y, 2);
#line 6 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    int _v7 = fusion::mul(_grid0, 20);
#line 7 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    auto _v8 = fusion::slice(y, 3);
#line 7 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    int _v9 = fusion::mul(_grid0, 20);
#line 8 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    auto _v10 = fusion::slice(y, 4);
#line 8 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    int _v11 = fusion::mul(_grid0, 20);
#line 9 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    auto _v12 = fusion::slice(y, 5);
#line 9 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    int _v13 = fusion::mul(_grid0, 20);
#line 10 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    auto _v14 = fusion::slice(y, 6);
#line 10 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    int _v15 = fusion::mul(_grid0, 20);
#line 11 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    auto _v16 = fusion::slice(y, 7);
#line 11 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    int _v17 = fusion::mul(_grid0, 20);
#line 12 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    auto _v18 = fusion::slice(y, 8);
#line 12 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    int _v19 = fusion::mul(_grid0, 20);
#line 13 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    auto _v20 = fusion::slice(y, 9);
#line 13 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    double _v21 = fusion::maximum(s, 0.5);
#line 13 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    double _v22 = sqrt(s);
#line 13 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    double _v23 = _v22 * 9.9999999999999995E-21;
#line 13 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    double _v24 = _v21 + _v23;
#line 13 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    int _v25 = fusion::mul(_grid0, 20);
#line 14 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    auto _v26 = fusion::slice(z, 0);
#line 14 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    int _v27 = fusion::mul(_grid0, 20);
#line 15 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    auto _v28 = fusion::slice(z, 1);
#line 15 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    int _v29 = fusion::mul(_grid0, 20);
#line 16 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    auto _v30 = fusion::slice(z, 2);
#line 16 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
    int _v31 = fusion::mul(_grid0, 20);
    {
#line 2 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
        auto _in32 = fusion::row(a, _v0);
#line 3 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
        auto _in33 = fusion::row(b, _v1);
#line 4 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
        auto _out34 = fusion::row(_v2, _v3);
#line 5 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
        auto _out35 = fusion::row(_v4, _v5);
#line 6 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
        auto _out36 = fusion::row(_v6, _v7);
#line 7 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
        auto _out37 = fusion::row(_v8, _v9);
#line 8 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
        auto _out38 = fusion::row(_v10, _v11);
#line 9 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
        auto _out39 = fusion::row(_v12, _v13);
#line 10 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
        auto _out40 = fusion::row(_v14, _v15);
#line 11 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
        auto _out41 = fusion::row(_v16, _v17);
#line 12 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
        auto _out42 = fusion::row(_v18, _v19);
#line 13 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
        auto _out43 = fusion::row(_v20, _v25);
#line 14 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
        auto _out44 = fusion::row(_v26, _v27);
#line 15 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
        auto _out45 = fusion::row(_v28, _v29);
#line 16 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
        auto _out46 = fusion::row(_v30, _v31);
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 2 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            double _v47 = fusion::load(_in32, _c, 0.0);
#line 3 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            double _v48 = fusion::load(_in33, _c, 0.0);
#line 4 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            double _v49 = _v47 + _v48;
#line 5 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            double _v50 = _v48 * s;
#line 5 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            double _v51 = _v47 - _v50;
#line 6 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            double _v52 = _v47 / _v48;
#line 7 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            double _v53 = -(_v47);
#line 8 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            double _v54 = __fma_rn(_v47, _v48, s);
#line 9 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            double _v55 = fabs(_v47);
#line 9 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            double _v56 = sqrt(_v55);
#line 10 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            double _v57 = fusion::minimum(_v47, _v48);
#line 11 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            double _v58 = fusion::maximum(_v47, _v48);
#line 12 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            bool _v59 = _v47 < _v48;
#line 12 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            double _v60 = _v47 * 2.0;
#line 12 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            double _v61 = _v59 ? _v60 : 0.10000000000000001;
#line 14 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            bool _v62 = _v47 <= _v48;
#line 14 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            int _v63 = _v62 ? 1 : 0;
#line 14 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            bool _v64 = _v47 > _v48;
#line 14 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            int _v65 = _v64 ? 1 : 0;
#line 14 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            int _v66 = fusion::mul(_v65, 2);
#line 14 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            int _v67 = fusion::add(_v63, _v66);
#line 14 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            bool _v68 = _v47 >= _v48;
#line 14 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            int _v69 = _v68 ? 1 : 0;
#line 14 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            int _v70 = fusion::mul(_v69, 4);
#line 14 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            int _v71 = fusion::add(_v67, _v70);
#line 15 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            bool _v72 = _v47 == _v48;
#line 15 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            bool _v73 = _v47 != s;
#line 15 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            bool _v74 = _v72 && _v73;
#line 15 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            int _v75 = _v74 ? 1 : 0;
#line 16 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            bool _v76 = _v47 > 0.0;
#line 16 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            double _v77 = _v76 ? 1.0 : 0.0;
#line 16 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            int _v78 = fusion::to_int(_v77);
#line 4 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            fusion::store(_out34, _c, _v49);
#line 5 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            fusion::store(_out35, _c, _v51);
#line 6 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            fusion::store(_out36, _c, _v52);
#line 7 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            fusion::store(_out37, _c, _v53);
#line 8 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            fusion::store(_out38, _c, _v54);
#line 9 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            fusion::store(_out39, _c, _v56);
#line 10 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            fusion::store(_out40, _c, _v57);
#line 11 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            fusion::store(_out41, _c, _v58);
#line 12 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            fusion::store(_out42, _c, _v61);
#line 13 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            fusion::store(_out43, _c, _v24);
#line 14 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            fusion::store(_out44, _c, _v71);
#line 15 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            fusion::store(_out45, _c, _v75);
#line 16 "/Fusion.Conformance.WideKernels.DoubleArithmetic"
            fusion::store(_out46, _c, _v78);
        }
    }
}
