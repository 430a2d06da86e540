// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ElementKernels.Conversions<f16>"

// Fusion.Conformance.ElementKernels.Conversions<f16>: x view<f16, 1>, f view<f32, 2, write>, d view<f64, 2, write>, b view<bf16, 2, write>, h view<f16, 2, write>, s view<i8, 2, write>, u view<u8, 2, write>, w view<u16, 2, write>, n view<i32, 2, write>, l view<i64, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementKernels_Conversions_f16(fusion::View<const fusion::f16, 1> x, fusion::View<float, 2> f, fusion::View<double, 2> d, fusion::View<fusion::bf16, 2> b, fusion::View<fusion::f16, 2> h, fusion::View<signed char, 2> s, fusion::View<unsigned char, 2> u, fusion::View<unsigned short, 2> w, fusion::View<int, 2> n, fusion::View<long long, 2> l, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var row = x.Load(i, size);
#line 2000
    int _v0 = fusion::mul(i, 16);
    // f[0].Store(i, row.To<float>());
#line 3000
    auto f_2 = fusion::slice(f, 0);
    // d[0].Store(i, row.To<double>());
#line 4000
    auto d_2 = fusion::slice(d, 0);
    // b[0].Store(i, row.To<BFloat16>());
#line 5000
    auto b_2 = fusion::slice(b, 0);
    // h[0].Store(i, row.To<Half>());
#line 6000
    auto h_2 = fusion::slice(h, 0);
    // s[0].Store(i, row.To<sbyte>());
#line 7000
    auto s_2 = fusion::slice(s, 0);
    // u[0].Store(i, row.To<byte>());
#line 8000
    auto u_2 = fusion::slice(u, 0);
    // w[0].Store(i, row.To<ushort>());
#line 9000
    auto w_2 = fusion::slice(w, 0);
    // n[0].Store(i, row.To<int>());
#line 10000
    auto n_2 = fusion::slice(n, 0);
    // l[0].Store(i, row.To<long>());
#line 11000
    auto l_2 = fusion::slice(l, 0);
    // var column = x.AsColumn().Load((i, 0), (size, 1));
#line 12000
    auto x_2 = fusion::as_column(x);
    // f[1].AsColumn().Store((i, 0), column.To<float>());
#line 13000
    auto f_3 = fusion::slice(f, 1);
    auto f_4 = fusion::as_column(f_3);
    // d[1].AsColumn().Store((i, 0), column.To<double>());
#line 14000
    auto d_3 = fusion::slice(d, 1);
    auto d_4 = fusion::as_column(d_3);
    // b[1].AsColumn().Store((i, 0), column.To<BFloat16>());
#line 15000
    auto b_3 = fusion::slice(b, 1);
    auto b_4 = fusion::as_column(b_3);
    // h[1].AsColumn().Store((i, 0), column.To<Half>());
#line 16000
    auto h_3 = fusion::slice(h, 1);
    auto h_4 = fusion::as_column(h_3);
    // s[1].AsColumn().Store((i, 0), column.To<sbyte>());
#line 17000
    auto s_3 = fusion::slice(s, 1);
    auto s_4 = fusion::as_column(s_3);
    // u[1].AsColumn().Store((i, 0), column.To<byte>());
#line 18000
    auto u_3 = fusion::slice(u, 1);
    auto u_4 = fusion::as_column(u_3);
    // w[1].AsColumn().Store((i, 0), column.To<ushort>());
#line 19000
    auto w_3 = fusion::slice(w, 1);
    auto w_4 = fusion::as_column(w_3);
    // n[1].AsColumn().Store((i, 0), column.To<int>());
#line 20000
    auto n_3 = fusion::slice(n, 1);
    auto n_4 = fusion::as_column(n_3);
    // l[1].AsColumn().Store((i, 0), column.To<long>());
#line 21000
    auto l_3 = fusion::slice(l, 1);
    auto l_4 = fusion::as_column(l_3);
    {
        // var row = x.Load(i, size);
#line 2000
        auto x_row = fusion::row(x, _v0);
        // f[0].Store(i, row.To<float>());
#line 3000
        auto f_row = fusion::row(f_2, _v0);
        // d[0].Store(i, row.To<double>());
#line 4000
        auto d_row = fusion::row(d_2, _v0);
        // b[0].Store(i, row.To<BFloat16>());
#line 5000
        auto b_row = fusion::row(b_2, _v0);
        // h[0].Store(i, row.To<Half>());
#line 6000
        auto h_row = fusion::row(h_2, _v0);
        // s[0].Store(i, row.To<sbyte>());
#line 7000
        auto s_row = fusion::row(s_2, _v0);
        // u[0].Store(i, row.To<byte>());
#line 8000
        auto u_row = fusion::row(u_2, _v0);
        // w[0].Store(i, row.To<ushort>());
#line 9000
        auto w_row = fusion::row(w_2, _v0);
        // n[0].Store(i, row.To<int>());
#line 10000
        auto n_row = fusion::row(n_2, _v0);
        // l[0].Store(i, row.To<long>());
#line 11000
        auto l_row = fusion::row(l_2, _v0);
        for (int _c = thread; _c < 16; _c += 128)
        {
            // var row = x.Load(i, size);
#line 2000
            float row = fusion::load(x_row, _c, 0.0f);
            // d[0].Store(i, row.To<double>());
#line 4000
            double _v1 = (double)(row);
            // b[0].Store(i, row.To<BFloat16>());
#line 5000
            float _v2 = fusion::round_bf16(row);
            // s[0].Store(i, row.To<sbyte>());
#line 7000
            int _v3 = fusion::clamp(fusion::to_int(row), -128, 127);
            // u[0].Store(i, row.To<byte>());
#line 8000
            int _v4 = fusion::clamp(fusion::to_int(row), 0, 255);
            // w[0].Store(i, row.To<ushort>());
#line 9000
            int _v5 = fusion::clamp(fusion::to_int(row), 0, 65535);
            // n[0].Store(i, row.To<int>());
#line 10000
            int _v6 = fusion::to_int(row);
            // l[0].Store(i, row.To<long>());
#line 11000
            long long _v7 = fusion::to_long(row);
            // f[0].Store(i, row.To<float>());
#line 3000
            fusion::store(f_row, _c, row);
            // d[0].Store(i, row.To<double>());
#line 4000
            fusion::store(d_row, _c, _v1);
            // b[0].Store(i, row.To<BFloat16>());
#line 5000
            fusion::store(b_row, _c, _v2);
            // h[0].Store(i, row.To<Half>());
#line 6000
            fusion::store(h_row, _c, row);
            // s[0].Store(i, row.To<sbyte>());
#line 7000
            fusion::store(s_row, _c, _v3);
            // u[0].Store(i, row.To<byte>());
#line 8000
            fusion::store(u_row, _c, _v4);
            // w[0].Store(i, row.To<ushort>());
#line 9000
            fusion::store(w_row, _c, _v5);
            // n[0].Store(i, row.To<int>());
#line 10000
            fusion::store(n_row, _c, _v6);
            // l[0].Store(i, row.To<long>());
#line 11000
            fusion::store(l_row, _c, _v7);
        }
    }
    __syncthreads();
    {
        for (int _r = thread; _r < 16; _r += 128)
        {
            // var column = x.AsColumn().Load((i, 0), (size, 1));
#line 12000
            auto x_row_2 = fusion::row(x_2, _v0 + _r, 0);
            // f[1].AsColumn().Store((i, 0), column.To<float>());
#line 13000
            auto f_row_2 = fusion::row(f_4, _v0 + _r, 0);
            // d[1].AsColumn().Store((i, 0), column.To<double>());
#line 14000
            auto d_row_2 = fusion::row(d_4, _v0 + _r, 0);
            // b[1].AsColumn().Store((i, 0), column.To<BFloat16>());
#line 15000
            auto b_row_2 = fusion::row(b_4, _v0 + _r, 0);
            // h[1].AsColumn().Store((i, 0), column.To<Half>());
#line 16000
            auto h_row_2 = fusion::row(h_4, _v0 + _r, 0);
            // s[1].AsColumn().Store((i, 0), column.To<sbyte>());
#line 17000
            auto s_row_2 = fusion::row(s_4, _v0 + _r, 0);
            // u[1].AsColumn().Store((i, 0), column.To<byte>());
#line 18000
            auto u_row_2 = fusion::row(u_4, _v0 + _r, 0);
            // w[1].AsColumn().Store((i, 0), column.To<ushort>());
#line 19000
            auto w_row_2 = fusion::row(w_4, _v0 + _r, 0);
            // n[1].AsColumn().Store((i, 0), column.To<int>());
#line 20000
            auto n_row_2 = fusion::row(n_4, _v0 + _r, 0);
            // l[1].AsColumn().Store((i, 0), column.To<long>());
#line 21000
            auto l_row_2 = fusion::row(l_4, _v0 + _r, 0);
            // var column = x.AsColumn().Load((i, 0), (size, 1));
#line 12000
            float column = fusion::load(x_row_2, 0, 0.0f);
            // d[1].AsColumn().Store((i, 0), column.To<double>());
#line 14000
            double _v8 = (double)(column);
            // b[1].AsColumn().Store((i, 0), column.To<BFloat16>());
#line 15000
            float _v9 = fusion::round_bf16(column);
            // s[1].AsColumn().Store((i, 0), column.To<sbyte>());
#line 17000
            int _v10 = fusion::clamp(fusion::to_int(column), -128, 127);
            // u[1].AsColumn().Store((i, 0), column.To<byte>());
#line 18000
            int _v11 = fusion::clamp(fusion::to_int(column), 0, 255);
            // w[1].AsColumn().Store((i, 0), column.To<ushort>());
#line 19000
            int _v12 = fusion::clamp(fusion::to_int(column), 0, 65535);
            // n[1].AsColumn().Store((i, 0), column.To<int>());
#line 20000
            int _v13 = fusion::to_int(column);
            // l[1].AsColumn().Store((i, 0), column.To<long>());
#line 21000
            long long _v14 = fusion::to_long(column);
            // f[1].AsColumn().Store((i, 0), column.To<float>());
#line 13000
            fusion::store(f_row_2, 0, column);
            // d[1].AsColumn().Store((i, 0), column.To<double>());
#line 14000
            fusion::store(d_row_2, 0, _v8);
            // b[1].AsColumn().Store((i, 0), column.To<BFloat16>());
#line 15000
            fusion::store(b_row_2, 0, _v9);
            // h[1].AsColumn().Store((i, 0), column.To<Half>());
#line 16000
            fusion::store(h_row_2, 0, column);
            // s[1].AsColumn().Store((i, 0), column.To<sbyte>());
#line 17000
            fusion::store(s_row_2, 0, _v10);
            // u[1].AsColumn().Store((i, 0), column.To<byte>());
#line 18000
            fusion::store(u_row_2, 0, _v11);
            // w[1].AsColumn().Store((i, 0), column.To<ushort>());
#line 19000
            fusion::store(w_row_2, 0, _v12);
            // n[1].AsColumn().Store((i, 0), column.To<int>());
#line 20000
            fusion::store(n_row_2, 0, _v13);
            // l[1].AsColumn().Store((i, 0), column.To<long>());
#line 21000
            fusion::store(l_row_2, 0, _v14);
        }
    }
}
