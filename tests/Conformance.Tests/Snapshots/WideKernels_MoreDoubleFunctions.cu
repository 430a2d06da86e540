// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.WideKernels.MoreDoubleFunctions: a view<f64, 1>, b view<f64, 1>, y view<f64, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WideKernels_MoreDoubleFunctions(fusion::View<const double, 1> a, fusion::View<const double, 1> b, fusion::View<double, 2> y, double s, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    int _v0 = fusion::mul(_grid0, 20);
#line 3 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    int _v1 = fusion::mul(_grid0, 20);
#line 5 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    auto _v2 = fusion::slice(y, 0);
#line 5 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    int _v3 = fusion::mul(_grid0, 20);
#line 6 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    auto _v4 = fusion::slice(y, 1);
#line 6 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    int _v5 = fusion::mul(_grid0, 20);
#line 7 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    auto _v6 = fusion::slice(y, 2);
#line 7 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    int _v7 = fusion::mul(_grid0, 20);
#line 8 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    auto _v8 = fusion::slice(y, 3);
#line 8 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    int _v9 = fusion::mul(_grid0, 20);
#line 9 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    auto _v10 = fusion::slice(y, 4);
#line 9 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    int _v11 = fusion::mul(_grid0, 20);
#line 10 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    auto _v12 = fusion::slice(y, 5);
#line 10 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    int _v13 = fusion::mul(_grid0, 20);
#line 11 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    auto _v14 = fusion::slice(y, 6);
#line 11 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    int _v15 = fusion::mul(_grid0, 20);
#line 12 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    auto _v16 = fusion::slice(y, 7);
#line 12 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    int _v17 = fusion::mul(_grid0, 20);
#line 13 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    auto _v18 = fusion::slice(y, 8);
#line 13 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    int _v19 = fusion::mul(_grid0, 20);
#line 14 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    auto _v20 = fusion::slice(y, 9);
#line 14 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    int _v21 = fusion::mul(_grid0, 20);
#line 15 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    auto _v22 = fusion::slice(y, 10);
#line 15 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    int _v23 = fusion::mul(_grid0, 20);
#line 16 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    auto _v24 = fusion::slice(y, 11);
#line 16 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    int _v25 = fusion::mul(_grid0, 20);
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    auto _v26 = fusion::slice(y, 12);
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    double _v27 = exp2(s);
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    double _v28 = log2(s);
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    double _v29 = _v27 + _v28;
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    double _v30 = tanh(s);
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    double _v31 = _v29 + _v30;
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    double _v32 = fusion::sine(s);
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    double _v33 = _v31 + _v32;
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    double _v34 = fusion::cosine(s);
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    double _v35 = _v33 + _v34;
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    double _v36 = fusion::power(s, s);
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    double _v37 = _v35 + _v36;
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    double _v38 = floor(s);
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    double _v39 = _v37 + _v38;
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    double _v40 = ceil(s);
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    double _v41 = _v39 + _v40;
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    double _v42 = rint(s);
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    double _v43 = _v41 + _v42;
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
    int _v44 = fusion::mul(_grid0, 20);
    {
#line 3 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
        auto _in45 = fusion::row(b, _v1);
#line 2 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
        auto _in46 = fusion::row(a, _v0);
#line 5 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
        auto _out47 = fusion::row(_v2, _v3);
#line 6 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
        auto _out48 = fusion::row(_v4, _v5);
#line 7 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
        auto _out49 = fusion::row(_v6, _v7);
#line 8 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
        auto _out50 = fusion::row(_v8, _v9);
#line 9 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
        auto _out51 = fusion::row(_v10, _v11);
#line 10 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
        auto _out52 = fusion::row(_v12, _v13);
#line 11 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
        auto _out53 = fusion::row(_v14, _v15);
#line 12 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
        auto _out54 = fusion::row(_v16, _v17);
#line 13 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
        auto _out55 = fusion::row(_v18, _v19);
#line 14 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
        auto _out56 = fusion::row(_v20, _v21);
#line 15 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
        auto _out57 = fusion::row(_v22, _v23);
#line 16 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
        auto _out58 = fusion::row(_v24, _v25);
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
        auto _out59 = fusion::row(_v26, _v44);
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 3 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            double _v60 = fusion::load(_in45, _c, 0.0);
#line 5 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            double _v61 = exp2(_v60);
#line 2 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            double _v62 = fusion::load(_in46, _c, 0.0);
#line 6 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            double _v63 = fabs(_v62);
#line 6 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            double _v64 = log2(_v63);
#line 7 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            double _v65 = fabs(_v62);
#line 7 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            double _v66 = 1.0 / sqrt(_v65);
#line 8 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            double _v67 = tanh(_v60);
#line 9 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            double _v68 = fusion::sigmoid(_v60);
#line 4 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            double _v69 = fabs(_v62);
#line 4 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            bool _v70 = _v69 <= 10000.0;
#line 4 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            double _v71 = _v70 ? _v62 : 0.0;
#line 10 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            double _v72 = fusion::sine(_v71);
#line 11 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            double _v73 = fusion::cosine(_v71);
#line 12 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            double _v74 = erf(_v60);
#line 13 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            double _v75 = fusion::power(_v62, _v60);
#line 14 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            double _v76 = floor(_v62);
#line 15 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            double _v77 = ceil(_v62);
#line 16 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            double _v78 = rint(_v62);
#line 5 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            fusion::store(_out47, _c, _v61);
#line 6 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            fusion::store(_out48, _c, _v64);
#line 7 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            fusion::store(_out49, _c, _v66);
#line 8 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            fusion::store(_out50, _c, _v67);
#line 9 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            fusion::store(_out51, _c, _v68);
#line 10 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            fusion::store(_out52, _c, _v72);
#line 11 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            fusion::store(_out53, _c, _v73);
#line 12 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            fusion::store(_out54, _c, _v74);
#line 13 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            fusion::store(_out55, _c, _v75);
#line 14 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            fusion::store(_out56, _c, _v76);
#line 15 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            fusion::store(_out57, _c, _v77);
#line 16 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            fusion::store(_out58, _c, _v78);
#line 17 "/Fusion.Conformance.WideKernels.MoreDoubleFunctions"
            fusion::store(_out59, _c, _v43);
        }
    }
}
