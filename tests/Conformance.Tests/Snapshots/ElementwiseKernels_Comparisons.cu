// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ElementwiseKernels.Comparisons"

// Fusion.Conformance.ElementwiseKernels.Comparisons: a view<f32, 1>, b view<f32, 1>, p view<i32, 1>, q view<i32, 1>, y view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementwiseKernels_Comparisons(fusion::View<const float, 1> a, fusion::View<const float, 1> b, fusion::View<const int, 1> p, fusion::View<const int, 1> q, fusion::View<int, 2> y, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var u = a.Load(i, size);
#line 2000
    int _v0 = fusion::mul(i, 16);
    // y[0].Store(i, (u < v).To<int>());
#line 6000
    auto y_2 = fusion::slice(y, 0);
    // y[1].Store(i, (u <= v).To<int>());
#line 7000
    auto y_3 = fusion::slice(y, 1);
    // y[2].Store(i, (u > v).To<int>());
#line 8000
    auto y_4 = fusion::slice(y, 2);
    // y[3].Store(i, (u >= v).To<int>());
#line 9000
    auto y_5 = fusion::slice(y, 3);
    // y[4].Store(i, (u == v).To<int>());
#line 10000
    auto y_6 = fusion::slice(y, 4);
    // y[5].Store(i, (u != v).To<int>());
#line 11000
    auto y_7 = fusion::slice(y, 5);
    // y[6].Store(i, (m < n).To<int>());
#line 12000
    auto y_8 = fusion::slice(y, 6);
    // y[7].Store(i, (m <= n).To<int>());
#line 13000
    auto y_9 = fusion::slice(y, 7);
    // y[8].Store(i, (m > n).To<int>());
#line 14000
    auto y_10 = fusion::slice(y, 8);
    // y[9].Store(i, (m >= n).To<int>());
#line 15000
    auto y_11 = fusion::slice(y, 9);
    // y[10].Store(i, (m == n).To<int>());
#line 16000
    auto y_12 = fusion::slice(y, 10);
    // y[11].Store(i, (m != n).To<int>());
#line 17000
    auto y_13 = fusion::slice(y, 11);
    // y[12].Store(i, ((u < v) & !(m < n)).To<int>());
#line 18000
    auto y_14 = fusion::slice(y, 12);
    // y[13].Store(i, ((u < v) | (m < n)).To<int>());
#line 19000
    auto y_15 = fusion::slice(y, 13);
    // y[14].Store(i, ((u < v) ^ (m < n)).To<int>());
#line 20000
    auto y_16 = fusion::slice(y, 14);
    // y[15].Store(i, Tile.Where((u < v) == (m < n), m, n));
#line 21000
    auto y_17 = fusion::slice(y, 15);
    {
        // var u = a.Load(i, size);
#line 2000
        auto a_row = fusion::row(a, _v0);
        // var v = b.Load(i, size);
#line 3000
        auto b_row = fusion::row(b, _v0);
        // var m = p.Load(i, size);
#line 4000
        auto p_row = fusion::row(p, _v0);
        // var n = q.Load(i, size);
#line 5000
        auto q_row = fusion::row(q, _v0);
        // y[0].Store(i, (u < v).To<int>());
#line 6000
        auto y_row = fusion::row(y_2, _v0);
        // y[1].Store(i, (u <= v).To<int>());
#line 7000
        auto y_row_2 = fusion::row(y_3, _v0);
        // y[2].Store(i, (u > v).To<int>());
#line 8000
        auto y_row_3 = fusion::row(y_4, _v0);
        // y[3].Store(i, (u >= v).To<int>());
#line 9000
        auto y_row_4 = fusion::row(y_5, _v0);
        // y[4].Store(i, (u == v).To<int>());
#line 10000
        auto y_row_5 = fusion::row(y_6, _v0);
        // y[5].Store(i, (u != v).To<int>());
#line 11000
        auto y_row_6 = fusion::row(y_7, _v0);
        // y[6].Store(i, (m < n).To<int>());
#line 12000
        auto y_row_7 = fusion::row(y_8, _v0);
        // y[7].Store(i, (m <= n).To<int>());
#line 13000
        auto y_row_8 = fusion::row(y_9, _v0);
        // y[8].Store(i, (m > n).To<int>());
#line 14000
        auto y_row_9 = fusion::row(y_10, _v0);
        // y[9].Store(i, (m >= n).To<int>());
#line 15000
        auto y_row_10 = fusion::row(y_11, _v0);
        // y[10].Store(i, (m == n).To<int>());
#line 16000
        auto y_row_11 = fusion::row(y_12, _v0);
        // y[11].Store(i, (m != n).To<int>());
#line 17000
        auto y_row_12 = fusion::row(y_13, _v0);
        // y[12].Store(i, ((u < v) & !(m < n)).To<int>());
#line 18000
        auto y_row_13 = fusion::row(y_14, _v0);
        // y[13].Store(i, ((u < v) | (m < n)).To<int>());
#line 19000
        auto y_row_14 = fusion::row(y_15, _v0);
        // y[14].Store(i, ((u < v) ^ (m < n)).To<int>());
#line 20000
        auto y_row_15 = fusion::row(y_16, _v0);
        // y[15].Store(i, Tile.Where((u < v) == (m < n), m, n));
#line 21000
        auto y_row_16 = fusion::row(y_17, _v0);
        for (int _c = thread; _c < 16; _c += 128)
        {
            // var u = a.Load(i, size);
#line 2000
            float u = fusion::load(a_row, _c, 0.0f);
            // var v = b.Load(i, size);
#line 3000
            float v = fusion::load(b_row, _c, 0.0f);
            // y[0].Store(i, (u < v).To<int>());
#line 6000
            int _v1 = (u < v) ? 1 : 0;
            // y[1].Store(i, (u <= v).To<int>());
#line 7000
            int _v2 = (u <= v) ? 1 : 0;
            // y[2].Store(i, (u > v).To<int>());
#line 8000
            int _v3 = (u > v) ? 1 : 0;
            // y[3].Store(i, (u >= v).To<int>());
#line 9000
            int _v4 = (u >= v) ? 1 : 0;
            // y[4].Store(i, (u == v).To<int>());
#line 10000
            int _v5 = (u == v) ? 1 : 0;
            // y[5].Store(i, (u != v).To<int>());
#line 11000
            int _v6 = (u != v) ? 1 : 0;
            // var m = p.Load(i, size);
#line 4000
            int m = fusion::load(p_row, _c, 0);
            // var n = q.Load(i, size);
#line 5000
            int n = fusion::load(q_row, _c, 0);
            // y[6].Store(i, (m < n).To<int>());
#line 12000
            int _v7 = (m < n) ? 1 : 0;
            // y[7].Store(i, (m <= n).To<int>());
#line 13000
            int _v8 = (m <= n) ? 1 : 0;
            // y[8].Store(i, (m > n).To<int>());
#line 14000
            int _v9 = (m > n) ? 1 : 0;
            // y[9].Store(i, (m >= n).To<int>());
#line 15000
            int _v10 = (m >= n) ? 1 : 0;
            // y[10].Store(i, (m == n).To<int>());
#line 16000
            int _v11 = (m == n) ? 1 : 0;
            // y[11].Store(i, (m != n).To<int>());
#line 17000
            int _v12 = (m != n) ? 1 : 0;
            // y[12].Store(i, ((u < v) & !(m < n)).To<int>());
#line 18000
            int _v13 = ((u < v) && (!(m < n))) ? 1 : 0;
            // y[13].Store(i, ((u < v) | (m < n)).To<int>());
#line 19000
            int _v14 = ((u < v) || (m < n)) ? 1 : 0;
            // y[14].Store(i, ((u < v) ^ (m < n)).To<int>());
#line 20000
            int _v15 = ((u < v) != (m < n)) ? 1 : 0;
            // y[15].Store(i, Tile.Where((u < v) == (m < n), m, n));
#line 21000
            int _v16 = ((u < v) == (m < n)) ? m : n;
            // y[0].Store(i, (u < v).To<int>());
#line 6000
            fusion::store(y_row, _c, _v1);
            // y[1].Store(i, (u <= v).To<int>());
#line 7000
            fusion::store(y_row_2, _c, _v2);
            // y[2].Store(i, (u > v).To<int>());
#line 8000
            fusion::store(y_row_3, _c, _v3);
            // y[3].Store(i, (u >= v).To<int>());
#line 9000
            fusion::store(y_row_4, _c, _v4);
            // y[4].Store(i, (u == v).To<int>());
#line 10000
            fusion::store(y_row_5, _c, _v5);
            // y[5].Store(i, (u != v).To<int>());
#line 11000
            fusion::store(y_row_6, _c, _v6);
            // y[6].Store(i, (m < n).To<int>());
#line 12000
            fusion::store(y_row_7, _c, _v7);
            // y[7].Store(i, (m <= n).To<int>());
#line 13000
            fusion::store(y_row_8, _c, _v8);
            // y[8].Store(i, (m > n).To<int>());
#line 14000
            fusion::store(y_row_9, _c, _v9);
            // y[9].Store(i, (m >= n).To<int>());
#line 15000
            fusion::store(y_row_10, _c, _v10);
            // y[10].Store(i, (m == n).To<int>());
#line 16000
            fusion::store(y_row_11, _c, _v11);
            // y[11].Store(i, (m != n).To<int>());
#line 17000
            fusion::store(y_row_12, _c, _v12);
            // y[12].Store(i, ((u < v) & !(m < n)).To<int>());
#line 18000
            fusion::store(y_row_13, _c, _v13);
            // y[13].Store(i, ((u < v) | (m < n)).To<int>());
#line 19000
            fusion::store(y_row_14, _c, _v14);
            // y[14].Store(i, ((u < v) ^ (m < n)).To<int>());
#line 20000
            fusion::store(y_row_15, _c, _v15);
            // y[15].Store(i, Tile.Where((u < v) == (m < n), m, n));
#line 21000
            fusion::store(y_row_16, _c, _v16);
        }
    }
}
