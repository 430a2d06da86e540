// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ElementKernels.Paddings: d view<f64, 1>, h view<f16, 1>, s view<i8, 1>, u view<u8, 1>, w view<u16, 1>, l view<i64, 1>, index view<i32, 1>, dy view<f64, 1, write>, hy view<f16, 1, write>, sy view<i8, 1, write>, uy view<u8, 1, write>, wy view<u16, 1, write>, ly view<i64, 1, write>, lz view<i64, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementKernels_Paddings(fusion::View<const double, 1> d, fusion::View<const fusion::f16, 1> h, fusion::View<const signed char, 1> s, fusion::View<const unsigned char, 1> u, fusion::View<const unsigned short, 1> w, fusion::View<const long long, 1> l, fusion::View<const int, 1> index, fusion::View<double, 1> dy, fusion::View<fusion::f16, 1> hy, fusion::View<signed char, 1> sy, fusion::View<unsigned char, 1> uy, fusion::View<unsigned short, 1> wy, fusion::View<long long, 1> ly, fusion::View<long long, 1> lz, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v0 = fusion::mul(_grid0, 16);
#line 2 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v1 = fusion::sub(_v0, 5);
#line 2 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v2 = fusion::mul(_grid0, 16);
#line 3 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v3 = fusion::mul(_grid0, 16);
#line 3 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v4 = fusion::sub(_v3, 5);
#line 3 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v5 = fusion::mul(_grid0, 16);
#line 4 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v6 = fusion::mul(_grid0, 16);
#line 4 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v7 = fusion::sub(_v6, 5);
#line 4 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v8 = fusion::mul(_grid0, 16);
#line 5 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v9 = fusion::mul(_grid0, 16);
#line 5 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v10 = fusion::sub(_v9, 5);
#line 5 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v11 = fusion::mul(_grid0, 16);
#line 6 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v12 = fusion::mul(_grid0, 16);
#line 6 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v13 = fusion::sub(_v12, 5);
#line 6 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v14 = fusion::mul(_grid0, 16);
#line 7 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v15 = fusion::mul(_grid0, 16);
#line 7 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v16 = fusion::sub(_v15, 5);
#line 7 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v17 = fusion::mul(_grid0, 16);
#line 8 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v18 = fusion::mul(_grid0, 16);
#line 8 "/Fusion.Conformance.ElementKernels.Paddings"
    int _v19 = fusion::mul(_grid0, 16);
    {
#line 2 "/Fusion.Conformance.ElementKernels.Paddings"
        auto _in20 = fusion::row(d, _v1);
#line 3 "/Fusion.Conformance.ElementKernels.Paddings"
        auto _in21 = fusion::row(h, _v4);
#line 4 "/Fusion.Conformance.ElementKernels.Paddings"
        auto _in22 = fusion::row(s, _v7);
#line 5 "/Fusion.Conformance.ElementKernels.Paddings"
        auto _in23 = fusion::row(u, _v10);
#line 6 "/Fusion.Conformance.ElementKernels.Paddings"
        auto _in24 = fusion::row(w, _v13);
#line 7 "/Fusion.Conformance.ElementKernels.Paddings"
        auto _in25 = fusion::row(l, _v16);
#line 8 "/Fusion.Conformance.ElementKernels.Paddings"
        auto _in26 = fusion::row(index, _v18);
#line 2 "/Fusion.Conformance.ElementKernels.Paddings"
        auto _out27 = fusion::row(dy, _v2);
#line 3 "/Fusion.Conformance.ElementKernels.Paddings"
        auto _out28 = fusion::row(hy, _v5);
#line 4 "/Fusion.Conformance.ElementKernels.Paddings"
        auto _out29 = fusion::row(sy, _v8);
#line 5 "/Fusion.Conformance.ElementKernels.Paddings"
        auto _out30 = fusion::row(uy, _v11);
#line 6 "/Fusion.Conformance.ElementKernels.Paddings"
        auto _out31 = fusion::row(wy, _v14);
#line 7 "/Fusion.Conformance.ElementKernels.Paddings"
        auto _out32 = fusion::row(ly, _v17);
#line 8 "/Fusion.Conformance.ElementKernels.Paddings"
        auto _out33 = fusion::row(lz, _v19);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 2 "/Fusion.Conformance.ElementKernels.Paddings"
            double _v34 = fusion::load(_in20, _c, 0.10000000000000001);
#line 3 "/Fusion.Conformance.ElementKernels.Paddings"
            float _v35 = fusion::load(_in21, _c, 0.0999755859f);
#line 4 "/Fusion.Conformance.ElementKernels.Paddings"
            int _v36 = fusion::load(_in22, _c, -3);
#line 5 "/Fusion.Conformance.ElementKernels.Paddings"
            int _v37 = fusion::load(_in23, _c, 200);
#line 6 "/Fusion.Conformance.ElementKernels.Paddings"
            int _v38 = fusion::load(_in24, _c, 65535);
#line 7 "/Fusion.Conformance.ElementKernels.Paddings"
            long long _v39 = fusion::load(_in25, _c, (-9223372036854775807LL - 1));
#line 8 "/Fusion.Conformance.ElementKernels.Paddings"
            int _v40 = fusion::load(_in26, _c, 0);
#line 8 "/Fusion.Conformance.ElementKernels.Paddings"
            long long _v41 = fusion::gather(l, _v40, 9007199254740993LL);
#line 2 "/Fusion.Conformance.ElementKernels.Paddings"
            fusion::store(_out27, _c, _v34);
#line 3 "/Fusion.Conformance.ElementKernels.Paddings"
            fusion::store(_out28, _c, _v35);
#line 4 "/Fusion.Conformance.ElementKernels.Paddings"
            fusion::store(_out29, _c, _v36);
#line 5 "/Fusion.Conformance.ElementKernels.Paddings"
            fusion::store(_out30, _c, _v37);
#line 6 "/Fusion.Conformance.ElementKernels.Paddings"
            fusion::store(_out31, _c, _v38);
#line 7 "/Fusion.Conformance.ElementKernels.Paddings"
            fusion::store(_out32, _c, _v39);
#line 8 "/Fusion.Conformance.ElementKernels.Paddings"
            fusion::store(_out33, _c, _v41);
        }
    }
}
