// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ElementKernels.Elements"

// Fusion.Conformance.ElementKernels.Elements: d view<f64, 1>, h view<f16, 1>, b view<bf16, 1>, s view<i8, 1>, u view<u8, 1>, w view<u16, 1>, l view<i64, 1>, dy view<f64, 1, write>, fy view<f32, 1, write>, ny view<i32, 1, write>, ly view<i64, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementKernels_Elements(fusion::View<const double, 1> d, fusion::View<const fusion::f16, 1> h, fusion::View<const fusion::bf16, 1> b, fusion::View<const signed char, 1> s, fusion::View<const unsigned char, 1> u, fusion::View<const unsigned short, 1> w, fusion::View<const long long, 1> l, fusion::View<double, 1> dy, fusion::View<float, 1> fy, fusion::View<int, 1> ny, fusion::View<long long, 1> ly, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // dy.StoreAt(i, Tile.Full(1, 1, d.At(i) * 3.0 + (float)h.At(i)));
#line 2000
    double _v0 = fusion::at(d, i);
    float _v1 = fusion::at(h, i);
    double _v2 = (_v0 * 3.0) + (double)(_v1);
    // fy.StoreAt(i, Tile.Full(1, 1, (float)h.At(i) + (float)b.At(i)));
#line 3000
    float _v3 = fusion::at(h, i);
    float _v4 = fusion::at(b, i);
    float _v5 = _v3 + _v4;
    // int sum = s.At(i) * 1000 + u.At(i) - w.At(i);
#line 4000
    int _v6 = fusion::at(s, i);
    int _v7 = fusion::at(u, i);
    int _v8 = fusion::at(w, i);
    int sum = fusion::sub(fusion::add(fusion::mul(_v6, 1000), _v7), _v8);
    // long whole = l.At(i);
#line 6000
    long long whole = fusion::at(l, i);
    // whole += sum;
#line 7000
    long long whole_2 = fusion::add(whole, (long long)(sum));
    // if (w.At(i) > 30000)
#line 8000
    int _v9 = fusion::at(w, i);
    bool _v10 = _v9 > 30000;
    {
        // dy.StoreAt(i, Tile.Full(1, 1, d.At(i) * 3.0 + (float)h.At(i)));
#line 2000
        auto dy_row = fusion::row(dy, i);
        // fy.StoreAt(i, Tile.Full(1, 1, (float)h.At(i) + (float)b.At(i)));
#line 3000
        auto fy_row = fusion::row(fy, i);
        // ny.StoreAt(i, Tile.Full(1, 1, sum));
#line 5000
        auto ny_row = fusion::row(ny, i);
        if (thread == 0)
        {
            // dy.StoreAt(i, Tile.Full(1, 1, d.At(i) * 3.0 + (float)h.At(i)));
#line 2000
            fusion::store(dy_row, 0, _v2);
            // fy.StoreAt(i, Tile.Full(1, 1, (float)h.At(i) + (float)b.At(i)));
#line 3000
            fusion::store(fy_row, 0, _v5);
            // ny.StoreAt(i, Tile.Full(1, 1, sum));
#line 5000
            fusion::store(ny_row, 0, sum);
        }
    }
    // if (w.At(i) > 30000)
#line 8000
    long long whole_3;
    if (_v10)
    {
        // whole = -whole;
#line 9000
        long long whole_4 = fusion::sub(0LL, whole_2);
        whole_3 = whole_4;
    }
    else
    {
        whole_3 = whole_2;
    }
    {
        // ly.StoreAt(i, Tile.Full(1, 1, whole));
#line 10000
        auto ly_row = fusion::row(ly, i);
        if (thread == 0)
        {
            fusion::store(ly_row, 0, whole_3);
        }
    }
}
