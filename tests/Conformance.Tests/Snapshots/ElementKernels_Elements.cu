// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ElementKernels.Elements: d view<f64, 1>, h view<f16, 1>, b view<bf16, 1>, s view<i8, 1>, u view<u8, 1>, w view<u16, 1>, l view<i64, 1>, dy view<f64, 1, write>, fy view<f32, 1, write>, ny view<i32, 1, write>, ly view<i64, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementKernels_Elements(fusion::View<const double, 1> d, fusion::View<const fusion::f16, 1> h, fusion::View<const fusion::bf16, 1> b, fusion::View<const signed char, 1> s, fusion::View<const unsigned char, 1> u, fusion::View<const unsigned short, 1> w, fusion::View<const long long, 1> l, fusion::View<double, 1> dy, fusion::View<float, 1> fy, fusion::View<int, 1> ny, fusion::View<long long, 1> ly, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.ElementKernels.Elements"
    double _v0 = fusion::at(d, _grid0);
#line 2 "/Fusion.Conformance.ElementKernels.Elements"
    double _v1 = _v0 * 3.0;
#line 2 "/Fusion.Conformance.ElementKernels.Elements"
    float _v2 = fusion::at(h, _grid0);
#line 2 "/Fusion.Conformance.ElementKernels.Elements"
    float _v3 = _v2;
#line 2 "/Fusion.Conformance.ElementKernels.Elements"
    double _v4 = (double)(_v3);
#line 2 "/Fusion.Conformance.ElementKernels.Elements"
    double _v5 = _v1 + _v4;
#line 3 "/Fusion.Conformance.ElementKernels.Elements"
    float _v6 = fusion::at(h, _grid0);
#line 3 "/Fusion.Conformance.ElementKernels.Elements"
    float _v7 = _v6;
#line 3 "/Fusion.Conformance.ElementKernels.Elements"
    float _v8 = fusion::at(b, _grid0);
#line 3 "/Fusion.Conformance.ElementKernels.Elements"
    float _v9 = _v8;
#line 3 "/Fusion.Conformance.ElementKernels.Elements"
    float _v10 = _v7 + _v9;
#line 4 "/Fusion.Conformance.ElementKernels.Elements"
    int _v11 = fusion::at(s, _grid0);
#line 4 "/Fusion.Conformance.ElementKernels.Elements"
    int _v12 = _v11;
#line 4 "/Fusion.Conformance.ElementKernels.Elements"
    int _v13 = fusion::mul(_v12, 1000);
#line 4 "/Fusion.Conformance.ElementKernels.Elements"
    int _v14 = fusion::at(u, _grid0);
#line 4 "/Fusion.Conformance.ElementKernels.Elements"
    int _v15 = _v14;
#line 4 "/Fusion.Conformance.ElementKernels.Elements"
    int _v16 = fusion::add(_v13, _v15);
#line 4 "/Fusion.Conformance.ElementKernels.Elements"
    int _v17 = fusion::at(w, _grid0);
#line 4 "/Fusion.Conformance.ElementKernels.Elements"
    int _v18 = _v17;
#line 4 "/Fusion.Conformance.ElementKernels.Elements"
    int _v19 = fusion::sub(_v16, _v18);
#line 6 "/Fusion.Conformance.ElementKernels.Elements"
    long long _v20 = fusion::at(l, _grid0);
#line 7 "/Fusion.Conformance.ElementKernels.Elements"
    long long _v21 = (long long)(_v19);
#line 7 "/Fusion.Conformance.ElementKernels.Elements"
    long long _v22 = fusion::add(_v20, _v21);
#line 8 "/Fusion.Conformance.ElementKernels.Elements"
    int _v23 = fusion::at(w, _grid0);
#line 8 "/Fusion.Conformance.ElementKernels.Elements"
    int _v24 = _v23;
#line 8 "/Fusion.Conformance.ElementKernels.Elements"
    bool _v25 = _v24 > 30000;
    {
#line 2 "/Fusion.Conformance.ElementKernels.Elements"
        auto _out26 = fusion::row(dy, _grid0);
#line 3 "/Fusion.Conformance.ElementKernels.Elements"
        auto _out27 = fusion::row(fy, _grid0);
#line 5 "/Fusion.Conformance.ElementKernels.Elements"
        auto _out28 = fusion::row(ny, _grid0);
        if (thread == 0)
        {
#line 2 "/Fusion.Conformance.ElementKernels.Elements"
            fusion::store(_out26, 0, _v5);
#line 3 "/Fusion.Conformance.ElementKernels.Elements"
            fusion::store(_out27, 0, _v10);
#line 5 "/Fusion.Conformance.ElementKernels.Elements"
            fusion::store(_out28, 0, _v19);
        }
    }
#line 8 "/Fusion.Conformance.ElementKernels.Elements"
    long long _v29;
    if (_v25)
    {
#line 9 "/Fusion.Conformance.ElementKernels.Elements"
        long long _v30 = fusion::sub(0LL, _v22);
        _v29 = _v30;
    }
    else
    {
        _v29 = _v22;
    }
    {
#line 10 "/Fusion.Conformance.ElementKernels.Elements"
        auto _out31 = fusion::row(ly, _grid0);
        if (thread == 0)
        {
#line 10 "/Fusion.Conformance.ElementKernels.Elements"
            fusion::store(_out31, 0, _v29);
        }
    }
}
