// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ElementKernels.Paddings"

// Fusion.Conformance.ElementKernels.Paddings: d view<f64, 1>, h view<f16, 1>, s view<i8, 1>, u view<u8, 1>, w view<u16, 1>, l view<i64, 1>, index view<i32, 1>, dy view<f64, 1, write>, hy view<f16, 1, write>, sy view<i8, 1, write>, uy view<u8, 1, write>, wy view<u16, 1, write>, ly view<i64, 1, write>, lz view<i64, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementKernels_Paddings(fusion::View<const double, 1> d, fusion::View<const fusion::f16, 1> h, fusion::View<const signed char, 1> s, fusion::View<const unsigned char, 1> u, fusion::View<const unsigned short, 1> w, fusion::View<const long long, 1> l, fusion::View<const int, 1> index, fusion::View<double, 1> dy, fusion::View<fusion::f16, 1> hy, fusion::View<signed char, 1> sy, fusion::View<unsigned char, 1> uy, fusion::View<unsigned short, 1> wy, fusion::View<long long, 1> ly, fusion::View<long long, 1> lz, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // dy.Store(i, d.LoadAt(i * size - 5, size, 0.1));
#line 2000
    int _v0 = fusion::mul(i, 16);
    int _v1 = fusion::sub(_v0, 5);
    {
        auto d_row = fusion::row(d, _v1);
        // hy.Store(i, h.LoadAt(i * size - 5, size, (Half)0.1f));
#line 3000
        auto h_row = fusion::row(h, _v1);
        // sy.Store(i, s.LoadAt(i * size - 5, size, -3));
#line 4000
        auto s_row = fusion::row(s, _v1);
        // uy.Store(i, u.LoadAt(i * size - 5, size, 200));
#line 5000
        auto u_row = fusion::row(u, _v1);
        // wy.Store(i, w.LoadAt(i * size - 5, size, 65535));
#line 6000
        auto w_row = fusion::row(w, _v1);
        // ly.Store(i, l.LoadAt(i * size - 5, size, long.MinValue));
#line 7000
        auto l_row = fusion::row(l, _v1);
        // lz.Store(i, l.Gather(index.Load(i, size), 9007199254740993));
#line 8000
        auto index_row = fusion::row(index, _v0);
        // dy.Store(i, d.LoadAt(i * size - 5, size, 0.1));
#line 2000
        auto dy_row = fusion::row(dy, _v0);
        // hy.Store(i, h.LoadAt(i * size - 5, size, (Half)0.1f));
#line 3000
        auto hy_row = fusion::row(hy, _v0);
        // sy.Store(i, s.LoadAt(i * size - 5, size, -3));
#line 4000
        auto sy_row = fusion::row(sy, _v0);
        // uy.Store(i, u.LoadAt(i * size - 5, size, 200));
#line 5000
        auto uy_row = fusion::row(uy, _v0);
        // wy.Store(i, w.LoadAt(i * size - 5, size, 65535));
#line 6000
        auto wy_row = fusion::row(wy, _v0);
        // ly.Store(i, l.LoadAt(i * size - 5, size, long.MinValue));
#line 7000
        auto ly_row = fusion::row(ly, _v0);
        // lz.Store(i, l.Gather(index.Load(i, size), 9007199254740993));
#line 8000
        auto lz_row = fusion::row(lz, _v0);
        for (int _c = thread; _c < 16; _c += 128)
        {
            // dy.Store(i, d.LoadAt(i * size - 5, size, 0.1));
#line 2000
            double d_value = fusion::load(d_row, _c, 0.10000000000000001);
            // hy.Store(i, h.LoadAt(i * size - 5, size, (Half)0.1f));
#line 3000
            float h_value = fusion::load(h_row, _c, 0.0999755859f);
            // sy.Store(i, s.LoadAt(i * size - 5, size, -3));
#line 4000
            int s_value = fusion::load(s_row, _c, -3);
            // uy.Store(i, u.LoadAt(i * size - 5, size, 200));
#line 5000
            int u_value = fusion::load(u_row, _c, 200);
            // wy.Store(i, w.LoadAt(i * size - 5, size, 65535));
#line 6000
            int w_value = fusion::load(w_row, _c, 65535);
            // ly.Store(i, l.LoadAt(i * size - 5, size, long.MinValue));
#line 7000
            long long l_value = fusion::load(l_row, _c, (-9223372036854775807LL - 1));
            // lz.Store(i, l.Gather(index.Load(i, size), 9007199254740993));
#line 8000
            int index_value = fusion::load(index_row, _c, 0);
            long long l_value_2 = fusion::gather(l, index_value, 9007199254740993LL);
            // dy.Store(i, d.LoadAt(i * size - 5, size, 0.1));
#line 2000
            fusion::store(dy_row, _c, d_value);
            // hy.Store(i, h.LoadAt(i * size - 5, size, (Half)0.1f));
#line 3000
            fusion::store(hy_row, _c, h_value);
            // sy.Store(i, s.LoadAt(i * size - 5, size, -3));
#line 4000
            fusion::store(sy_row, _c, s_value);
            // uy.Store(i, u.LoadAt(i * size - 5, size, 200));
#line 5000
            fusion::store(uy_row, _c, u_value);
            // wy.Store(i, w.LoadAt(i * size - 5, size, 65535));
#line 6000
            fusion::store(wy_row, _c, w_value);
            // ly.Store(i, l.LoadAt(i * size - 5, size, long.MinValue));
#line 7000
            fusion::store(ly_row, _c, l_value);
            // lz.Store(i, l.Gather(index.Load(i, size), 9007199254740993));
#line 8000
            fusion::store(lz_row, _c, l_value_2);
        }
    }
}
