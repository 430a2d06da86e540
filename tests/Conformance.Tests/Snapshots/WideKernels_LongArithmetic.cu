// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.WideKernels.LongArithmetic"

// Fusion.Conformance.WideKernels.LongArithmetic: a view<i64, 1>, b view<i64, 1>, y view<i64, 2, write>, z view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WideKernels_LongArithmetic(fusion::View<const long long, 1> a, fusion::View<const long long, 1> b, fusion::View<long long, 2> y, fusion::View<int, 2> z, long long s, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var u = a.Load(i, size);
#line 2000
    int _v0 = fusion::mul(i, 20);
    // y[0].Store(i, u + v);
#line 4000
    auto y_2 = fusion::slice(y, 0);
    // y[1].Store(i, u - v);
#line 5000
    auto y_3 = fusion::slice(y, 1);
    // y[2].Store(i, u * v);
#line 6000
    auto y_4 = fusion::slice(y, 2);
    // y[3].Store(i, u / Tile.Where(v == 0, 7, v));
#line 7000
    auto y_5 = fusion::slice(y, 3);
    // y[4].Store(i, u % Tile.Where(v == 0, 7L, v));
#line 8000
    auto y_6 = fusion::slice(y, 4);
    // y[5].Store(i, -u);
#line 9000
    auto y_7 = fusion::slice(y, 5);
    // y[6].Store(i, u & v);
#line 10000
    auto y_8 = fusion::slice(y, 6);
    // y[7].Store(i, u | v);
#line 11000
    auto y_9 = fusion::slice(y, 7);
    // y[8].Store(i, u ^ ~v);
#line 12000
    auto y_10 = fusion::slice(y, 8);
    // y[9].Store(i, u << v);
#line 13000
    auto y_11 = fusion::slice(y, 9);
    // y[10].Store(i, u >> v);
#line 14000
    auto y_12 = fusion::slice(y, 10);
    // y[11].Store(i, Tile.Min(u, v) + s);
#line 15000
    auto y_13 = fusion::slice(y, 11);
    // y[12].Store(i, Tile.Max(u, 9007199254740993) * 3);
#line 16000
    auto y_14 = fusion::slice(y, 12);
    // long t = Math.Abs(s) % 1000 << 40 >> 3;
#line 17000
    long long t = fusion::shr(fusion::shl(fusion::remainder(fusion::magnitude(s), 1000LL), (long long)(40)), (long long)(3));
    // t += i;
#line 18000
    long long t_2 = fusion::add(t, (long long)(i));
    // y[13].Store(i, Tile.Full(1, size, (t ^ -1L) / Math.Max(s, 3L)));
#line 19000
    auto y_15 = fusion::slice(y, 13);
    long long _v1 = fusion::divide(t_2 ^ -1LL, fusion::maximum(s, 3LL));
    // z[0].Store(i, (u <= v).To<int>() + (u > v).To<int>() * 2 + (u >= v).To<int>() * 4 + (u < v).To<int>() * 8);
#line 20000
    auto z_2 = fusion::slice(z, 0);
    // z[1].Store(i, ((u == v) | (u != s)).To<int>());
#line 21000
    auto z_3 = fusion::slice(z, 1);
    // z[2].Store(i, (u > 0).To<long>().To<int>());
#line 22000
    auto z_4 = fusion::slice(z, 2);
    {
        // var u = a.Load(i, size);
#line 2000
        auto a_row = fusion::row(a, _v0);
        // var v = b.Load(i, size);
#line 3000
        auto b_row = fusion::row(b, _v0);
        // y[0].Store(i, u + v);
#line 4000
        auto y_row = fusion::row(y_2, _v0);
        // y[1].Store(i, u - v);
#line 5000
        auto y_row_2 = fusion::row(y_3, _v0);
        // y[2].Store(i, u * v);
#line 6000
        auto y_row_3 = fusion::row(y_4, _v0);
        // y[3].Store(i, u / Tile.Where(v == 0, 7, v));
#line 7000
        auto y_row_4 = fusion::row(y_5, _v0);
        // y[4].Store(i, u % Tile.Where(v == 0, 7L, v));
#line 8000
        auto y_row_5 = fusion::row(y_6, _v0);
        // y[5].Store(i, -u);
#line 9000
        auto y_row_6 = fusion::row(y_7, _v0);
        // y[6].Store(i, u & v);
#line 10000
        auto y_row_7 = fusion::row(y_8, _v0);
        // y[7].Store(i, u | v);
#line 11000
        auto y_row_8 = fusion::row(y_9, _v0);
        // y[8].Store(i, u ^ ~v);
#line 12000
        auto y_row_9 = fusion::row(y_10, _v0);
        // y[9].Store(i, u << v);
#line 13000
        auto y_row_10 = fusion::row(y_11, _v0);
        // y[10].Store(i, u >> v);
#line 14000
        auto y_row_11 = fusion::row(y_12, _v0);
        // y[11].Store(i, Tile.Min(u, v) + s);
#line 15000
        auto y_row_12 = fusion::row(y_13, _v0);
        // y[12].Store(i, Tile.Max(u, 9007199254740993) * 3);
#line 16000
        auto y_row_13 = fusion::row(y_14, _v0);
        // y[13].Store(i, Tile.Full(1, size, (t ^ -1L) / Math.Max(s, 3L)));
#line 19000
        auto y_row_14 = fusion::row(y_15, _v0);
        // z[0].Store(i, (u <= v).To<int>() + (u > v).To<int>() * 2 + (u >= v).To<int>() * 4 + (u < v).To<int>() * 8);
#line 20000
        auto z_row = fusion::row(z_2, _v0);
        // z[1].Store(i, ((u == v) | (u != s)).To<int>());
#line 21000
        auto z_row_2 = fusion::row(z_3, _v0);
        // z[2].Store(i, (u > 0).To<long>().To<int>());
#line 22000
        auto z_row_3 = fusion::row(z_4, _v0);
        for (int _c = thread; _c < 20; _c += 128)
        {
            // var u = a.Load(i, size);
#line 2000
            long long u = fusion::load(a_row, _c, 0LL);
            // var v = b.Load(i, size);
#line 3000
            long long v = fusion::load(b_row, _c, 0LL);
            // y[0].Store(i, u + v);
#line 4000
            long long _v2 = fusion::add(u, v);
            // y[1].Store(i, u - v);
#line 5000
            long long _v3 = fusion::sub(u, v);
            // y[2].Store(i, u * v);
#line 6000
            long long _v4 = fusion::mul(u, v);
            // y[3].Store(i, u / Tile.Where(v == 0, 7, v));
#line 7000
            long long _v5 = fusion::divide(u, (v == 0LL) ? 7LL : v);
            // y[4].Store(i, u % Tile.Where(v == 0, 7L, v));
#line 8000
            long long _v6 = fusion::remainder(u, (v == 0LL) ? 7LL : v);
            // y[5].Store(i, -u);
#line 9000
            long long _v7 = fusion::sub(0LL, u);
            // y[6].Store(i, u & v);
#line 10000
            long long _v8 = u & v;
            // y[7].Store(i, u | v);
#line 11000
            long long _v9 = u | v;
            // y[8].Store(i, u ^ ~v);
#line 12000
            long long _v10 = u ^ (~v);
            // y[9].Store(i, u << v);
#line 13000
            long long _v11 = fusion::shl(u, v);
            // y[10].Store(i, u >> v);
#line 14000
            long long _v12 = fusion::shr(u, v);
            // y[11].Store(i, Tile.Min(u, v) + s);
#line 15000
            long long _v13 = fusion::add(fusion::minimum(u, v), s);
            // y[12].Store(i, Tile.Max(u, 9007199254740993) * 3);
#line 16000
            long long _v14 = fusion::mul(fusion::maximum(u, 9007199254740993LL), 3LL);
            // z[0].Store(i, (u <= v).To<int>() + (u > v).To<int>() * 2 + (u >= v).To<int>() * 4 + (u < v).To<int>() * 8);
#line 20000
            int _v15 = fusion::add(fusion::add((u <= v) ? 1 : 0, fusion::mul((u > v) ? 1 : 0, 2)), fusion::mul((u >= v) ? 1 : 0, 4));
            int _v16 = fusion::add(_v15, fusion::mul((u < v) ? 1 : 0, 8));
            // z[1].Store(i, ((u == v) | (u != s)).To<int>());
#line 21000
            int _v17 = ((u == v) || (u != s)) ? 1 : 0;
            // z[2].Store(i, (u > 0).To<long>().To<int>());
#line 22000
            int _v18 = (int)((u > 0LL) ? 1 : 0);
            // y[0].Store(i, u + v);
#line 4000
            fusion::store(y_row, _c, _v2);
            // y[1].Store(i, u - v);
#line 5000
            fusion::store(y_row_2, _c, _v3);
            // y[2].Store(i, u * v);
#line 6000
            fusion::store(y_row_3, _c, _v4);
            // y[3].Store(i, u / Tile.Where(v == 0, 7, v));
#line 7000
            fusion::store(y_row_4, _c, _v5);
            // y[4].Store(i, u % Tile.Where(v == 0, 7L, v));
#line 8000
            fusion::store(y_row_5, _c, _v6);
            // y[5].Store(i, -u);
#line 9000
            fusion::store(y_row_6, _c, _v7);
            // y[6].Store(i, u & v);
#line 10000
            fusion::store(y_row_7, _c, _v8);
            // y[7].Store(i, u | v);
#line 11000
            fusion::store(y_row_8, _c, _v9);
            // y[8].Store(i, u ^ ~v);
#line 12000
            fusion::store(y_row_9, _c, _v10);
            // y[9].Store(i, u << v);
#line 13000
            fusion::store(y_row_10, _c, _v11);
            // y[10].Store(i, u >> v);
#line 14000
            fusion::store(y_row_11, _c, _v12);
            // y[11].Store(i, Tile.Min(u, v) + s);
#line 15000
            fusion::store(y_row_12, _c, _v13);
            // y[12].Store(i, Tile.Max(u, 9007199254740993) * 3);
#line 16000
            fusion::store(y_row_13, _c, _v14);
            // y[13].Store(i, Tile.Full(1, size, (t ^ -1L) / Math.Max(s, 3L)));
#line 19000
            fusion::store(y_row_14, _c, _v1);
            // z[0].Store(i, (u <= v).To<int>() + (u > v).To<int>() * 2 + (u >= v).To<int>() * 4 + (u < v).To<int>() * 8);
#line 20000
            fusion::store(z_row, _c, _v16);
            // z[1].Store(i, ((u == v) | (u != s)).To<int>());
#line 21000
            fusion::store(z_row_2, _c, _v17);
            // z[2].Store(i, (u > 0).To<long>().To<int>());
#line 22000
            fusion::store(z_row_3, _c, _v18);
        }
    }
}
