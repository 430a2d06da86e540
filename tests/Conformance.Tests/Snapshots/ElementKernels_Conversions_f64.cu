// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ElementKernels.Conversions<f64>: x view<f64, 1>, f view<f32, 2, write>, d view<f64, 2, write>, b view<bf16, 2, write>, h view<f16, 2, write>, s view<i8, 2, write>, u view<u8, 2, write>, w view<u16, 2, write>, n view<i32, 2, write>, l view<i64, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementKernels_Conversions_f64(fusion::View<const double, 1> x, fusion::View<float, 2> f, fusion::View<double, 2> d, fusion::View<fusion::bf16, 2> b, fusion::View<fusion::f16, 2> h, fusion::View<signed char, 2> s, fusion::View<unsigned char, 2> u, fusion::View<unsigned short, 2> w, fusion::View<int, 2> n, fusion::View<long long, 2> l, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v0 = fusion::mul(_grid0, 16);
#line 3 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v1 = fusion::slice(f, 0);
#line 3 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v2 = fusion::mul(_grid0, 16);
#line 4 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v3 = fusion::slice(d, 0);
#line 4 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v4 = fusion::mul(_grid0, 16);
#line 5 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v5 = fusion::slice(b, 0);
#line 5 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v6 = fusion::mul(_grid0, 16);
#line 6 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v7 = fusion::slice(h, 0);
#line 6 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v8 = fusion::mul(_grid0, 16);
#line 7 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v9 = fusion::slice(s, 0);
#line 7 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v10 = fusion::mul(_grid0, 16);
#line 8 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v11 = fusion::slice(u, 0);
#line 8 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v12 = fusion::mul(_grid0, 16);
#line 9 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v13 = fusion::slice(w, 0);
#line 9 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v14 = fusion::mul(_grid0, 16);
#line 10 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v15 = fusion::slice(n, 0);
#line 10 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v16 = fusion::mul(_grid0, 16);
#line 11 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v17 = fusion::slice(l, 0);
#line 11 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v18 = fusion::mul(_grid0, 16);
#line 12 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v19 = fusion::as_column(x);
#line 12 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v20 = fusion::mul(_grid0, 16);
#line 13 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v21 = fusion::slice(f, 1);
#line 13 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v22 = fusion::as_column(_v21);
#line 13 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v23 = fusion::mul(_grid0, 16);
#line 14 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v24 = fusion::slice(d, 1);
#line 14 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v25 = fusion::as_column(_v24);
#line 14 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v26 = fusion::mul(_grid0, 16);
#line 15 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v27 = fusion::slice(b, 1);
#line 15 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v28 = fusion::as_column(_v27);
#line 15 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v29 = fusion::mul(_grid0, 16);
#line 16 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v30 = fusion::slice(h, 1);
#line 16 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v31 = fusion::as_column(_v30);
#line 16 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v32 = fusion::mul(_grid0, 16);
#line 17 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v33 = fusion::slice(s, 1);
#line 17 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v34 = fusion::as_column(_v33);
#line 17 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v35 = fusion::mul(_grid0, 16);
#line 18 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v36 = fusion::slice(u, 1);
#line 18 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v37 = fusion::as_column(_v36);
#line 18 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v38 = fusion::mul(_grid0, 16);
#line 19 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v39 = fusion::slice(w, 1);
#line 19 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v40 = fusion::as_column(_v39);
#line 19 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v41 = fusion::mul(_grid0, 16);
#line 20 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v42 = fusion::slice(n, 1);
#line 20 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v43 = fusion::as_column(_v42);
#line 20 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v44 = fusion::mul(_grid0, 16);
#line 21 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v45 = fusion::slice(l, 1);
#line 21 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    auto _v46 = fusion::as_column(_v45);
#line 21 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
    int _v47 = fusion::mul(_grid0, 16);
    {
#line 2 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
        auto _in48 = fusion::row(x, _v0);
#line 3 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
        auto _out49 = fusion::row(_v1, _v2);
#line 4 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
        auto _out50 = fusion::row(_v3, _v4);
#line 5 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
        auto _out51 = fusion::row(_v5, _v6);
#line 6 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
        auto _out52 = fusion::row(_v7, _v8);
#line 7 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
        auto _out53 = fusion::row(_v9, _v10);
#line 8 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
        auto _out54 = fusion::row(_v11, _v12);
#line 9 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
        auto _out55 = fusion::row(_v13, _v14);
#line 10 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
        auto _out56 = fusion::row(_v15, _v16);
#line 11 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
        auto _out57 = fusion::row(_v17, _v18);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 2 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            double _v58 = fusion::load(_in48, _c, 0.0);
#line 3 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            float _v59 = (float)(_v58);
#line 5 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            float _v60 = fusion::round_bf16((float)(_v58));
#line 6 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            float _v61 = fusion::round_f16(_v58);
#line 7 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            int _v62 = fusion::clamp(fusion::to_int(_v58), -128, 127);
#line 8 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            int _v63 = fusion::clamp(fusion::to_int(_v58), 0, 255);
#line 9 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            int _v64 = fusion::clamp(fusion::to_int(_v58), 0, 65535);
#line 10 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            int _v65 = fusion::to_int(_v58);
#line 11 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            long long _v66 = fusion::to_long(_v58);
#line 3 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            fusion::store(_out49, _c, _v59);
#line 4 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            fusion::store(_out50, _c, _v58);
#line 5 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            fusion::store(_out51, _c, _v60);
#line 6 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            fusion::store(_out52, _c, _v61);
#line 7 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            fusion::store(_out53, _c, _v62);
#line 8 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            fusion::store(_out54, _c, _v63);
#line 9 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            fusion::store(_out55, _c, _v64);
#line 10 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            fusion::store(_out56, _c, _v65);
#line 11 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            fusion::store(_out57, _c, _v66);
        }
    }
    __syncthreads();
    {
        for (int _r = thread; _r < 16; _r += 128)
        {
#line 12 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            auto _in67 = fusion::row(_v19, _v20 + _r, 0);
#line 13 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            auto _out68 = fusion::row(_v22, _v23 + _r, 0);
#line 14 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            auto _out69 = fusion::row(_v25, _v26 + _r, 0);
#line 15 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            auto _out70 = fusion::row(_v28, _v29 + _r, 0);
#line 16 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            auto _out71 = fusion::row(_v31, _v32 + _r, 0);
#line 17 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            auto _out72 = fusion::row(_v34, _v35 + _r, 0);
#line 18 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            auto _out73 = fusion::row(_v37, _v38 + _r, 0);
#line 19 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            auto _out74 = fusion::row(_v40, _v41 + _r, 0);
#line 20 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            auto _out75 = fusion::row(_v43, _v44 + _r, 0);
#line 21 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            auto _out76 = fusion::row(_v46, _v47 + _r, 0);
#line 12 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            double _v77 = fusion::load(_in67, 0, 0.0);
#line 13 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            float _v78 = (float)(_v77);
#line 15 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            float _v79 = fusion::round_bf16((float)(_v77));
#line 16 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            float _v80 = fusion::round_f16(_v77);
#line 17 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            int _v81 = fusion::clamp(fusion::to_int(_v77), -128, 127);
#line 18 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            int _v82 = fusion::clamp(fusion::to_int(_v77), 0, 255);
#line 19 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            int _v83 = fusion::clamp(fusion::to_int(_v77), 0, 65535);
#line 20 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            int _v84 = fusion::to_int(_v77);
#line 21 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            long long _v85 = fusion::to_long(_v77);
#line 13 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            fusion::store(_out68, 0, _v78);
#line 14 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            fusion::store(_out69, 0, _v77);
#line 15 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            fusion::store(_out70, 0, _v79);
#line 16 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            fusion::store(_out71, 0, _v80);
#line 17 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            fusion::store(_out72, 0, _v81);
#line 18 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            fusion::store(_out73, 0, _v82);
#line 19 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            fusion::store(_out74, 0, _v83);
#line 20 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            fusion::store(_out75, 0, _v84);
#line 21 "/Fusion.Conformance.ElementKernels.Conversions<f64>"
            fusion::store(_out76, 0, _v85);
        }
    }
}
