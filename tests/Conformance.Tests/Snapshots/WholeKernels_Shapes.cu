// 128 threads, 1152 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.WholeKernels.Shapes"

// Fusion.Conformance.WholeKernels.Shapes: a view<f32, 2>, b view<i32, 2>, h view<bf16, 2>, y view<f32, 3, write>, z view<i32, 3, write>, w view<bf16, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WholeKernels_Shapes(fusion::View<const float, 2> a, fusion::View<const int, 2> b, fusion::View<const fusion::bf16, 2> h, fusion::View<float, 3> y, fusion::View<int, 3> z, fusion::View<fusion::bf16, 2> w, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* v_tile = (float*)(_shared + 240); // (4, 12)
    int* n_tile = (int*)(_shared + 448); // (4, 12)
    fusion::bf16* x_tile = (fusion::bf16*)(_shared + 1040); // (4, 12)
    float* _b3 = (float*)(_shared + 0); // (12, 4)
    float* _b4 = (float*)(_shared + 656); // (4, 12)
    float* _b5 = (float*)(_shared + 0); // (1, 48)
    float* _b6 = (float*)(_shared + 656); // (1, 48)
    float* _b7 = (float*)(_shared + 0); // (4, 12)
    float* _b8 = (float*)(_shared + 0); // (48, 1)
    float* _b9 = (float*)(_shared + 656); // (48, 1)
    float* _b10 = (float*)(_shared + 0); // (4, 12)
    float* _b11 = (float*)(_shared + 0); // (12, 4)
    float* _b12 = (float*)(_shared + 240); // (4, 12)
    int* _b13 = (int*)(_shared + 208); // (4, 11)
    int* _b14 = (int*)(_shared + 384); // (4, 1)
    int* _b15 = (int*)(_shared + 0); // (4, 12)
    int* _b16 = (int*)(_shared + 208); // (3, 12)
    int* _b17 = (int*)(_shared + 368); // (1, 12)
    int* _b18 = (int*)(_shared + 0); // (4, 12)
    bool* _b19 = (bool*)(_shared + 208); // (4, 12)
    bool* _b20 = (bool*)(_shared + 0); // (12, 4)
    bool* _b21 = (bool*)(_shared + 64); // (4, 12)
    fusion::bf16* _b22 = (fusion::bf16*)(_shared + 0); // (4, 24)
    fusion::bf16* _b23 = (fusion::bf16*)(_shared + 208); // (4, 12)

    // var v = a.Load((i, 0), (rows, width)) * 2f;
#line 2000
    int _v0 = fusion::mul(i, 4);
    // y[0].Store((i, 0), v.Reshape(width, rows).Reshape(rows, width));
#line 5000
    auto y_2 = fusion::slice(y, 0);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var v = a.Load((i, 0), (rows, width)) * 2f;
#line 2000
            auto a_row = fusion::row(a, _v0 + _r, 0);
            // var n = b.Load((i, 0), (rows, width));
#line 3000
            auto b_row = fusion::row(b, _v0 + _r, 0);
            // var x = h.Load((i, 0), (rows, width));
#line 4000
            auto h_row = fusion::row(h, _v0 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
                // var v = a.Load((i, 0), (rows, width)) * 2f;
#line 2000
                float a_value = fusion::load(a_row, _c, 0.0f);
                float v = a_value * 2.0f;
                // var n = b.Load((i, 0), (rows, width));
#line 3000
                int n = fusion::load(b_row, _c, 0);
                // var x = h.Load((i, 0), (rows, width));
#line 4000
                float x = fusion::load(h_row, _c, 0.0f);
                // var v = a.Load((i, 0), (rows, width)) * 2f;
#line 2000
                v_tile[_r * 13 + _c] = v;
                // var n = b.Load((i, 0), (rows, width));
#line 3000
                n_tile[_r * 13 + _c] = n;
                // var x = h.Load((i, 0), (rows, width));
#line 4000
                fusion::put(x_tile[_r * 13 + _c], x);
            }
        }
    }
    __syncthreads();
    // y[0].Store((i, 0), v.Reshape(width, rows).Reshape(rows, width));
#line 5000
    fusion::reshape<12, 4, 12, 13, 5, 128>(v_tile, _b3);
    __syncthreads();
    fusion::reshape<4, 12, 4, 5, 13, 128>(_b3, _b4);
    // y[1].Store((i, 0), v.Reshape(1, rows * width).CumSum(Axis.Columns).Reshape(rows, width));
#line 6000
    auto y_3 = fusion::slice(y, 1);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // y[0].Store((i, 0), v.Reshape(width, rows).Reshape(rows, width));
#line 5000
            auto y_row = fusion::row(y_2, _v0 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
                float _v1 = _b4[_r * 13 + _c];
                fusion::store(y_row, _c, _v1);
            }
        }
    }
    // y[1].Store((i, 0), v.Reshape(1, rows * width).CumSum(Axis.Columns).Reshape(rows, width));
#line 6000
    fusion::reshape<1, 48, 12, 13, 48, 128>(v_tile, _b5);
    __syncthreads();
    fusion::scan<fusion::Sum, fusion::Along::columns, 1, 48, 48, 48, 128>(_b5, _b6, (float*)(_shared + 848));
    __syncthreads();
    fusion::reshape<4, 12, 48, 48, 13, 128>(_b6, _b7);
    // y[2].Store((i, 0), v.Reshape(rows * width, 1).CumMax(Axis.Rows).Reshape(rows, width));
#line 7000
    auto y_4 = fusion::slice(y, 2);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // y[1].Store((i, 0), v.Reshape(1, rows * width).CumSum(Axis.Columns).Reshape(rows, width));
#line 6000
            auto y_row_2 = fusion::row(y_3, _v0 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
                float _v2 = _b7[_r * 13 + _c];
                fusion::store(y_row_2, _c, _v2);
            }
        }
    }
    __syncthreads();
    // y[2].Store((i, 0), v.Reshape(rows * width, 1).CumMax(Axis.Rows).Reshape(rows, width));
#line 7000
    fusion::reshape<48, 1, 12, 13, 1, 128>(v_tile, _b8);
    __syncthreads();
    fusion::scan<fusion::Max, fusion::Along::rows, 48, 1, 1, 1, 128>(_b8, _b9, (float*)(_shared + 848));
    __syncthreads();
    fusion::reshape<4, 12, 1, 1, 13, 128>(_b9, _b10);
    // y[3].Store((i, 0), v.Reshape(width, rows).T);
#line 8000
    auto y_5 = fusion::slice(y, 3);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // y[2].Store((i, 0), v.Reshape(rows * width, 1).CumMax(Axis.Rows).Reshape(rows, width));
#line 7000
            auto y_row_3 = fusion::row(y_4, _v0 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
                float _v3 = _b10[_r * 13 + _c];
                fusion::store(y_row_3, _c, _v3);
            }
        }
    }
    __syncthreads();
    // y[3].Store((i, 0), v.Reshape(width, rows).T);
#line 8000
    fusion::reshape<12, 4, 12, 13, 5, 128>(v_tile, _b11);
    __syncthreads();
    fusion::transpose<12, 4, 5, 13, 128>(_b11, _b12);
    // z[0].Store((i, 0), Tile.Concat(n.Slice((0, 1), (rows, width - 1)), n.Slice((0, 0), (rows, 1)), Axis.Columns));
#line 9000
    auto z_2 = fusion::slice(z, 0);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // y[3].Store((i, 0), v.Reshape(width, rows).T);
#line 8000
            auto y_row_4 = fusion::row(y_5, _v0 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
                float _v4 = _b12[_r * 13 + _c];
                fusion::store(y_row_4, _c, _v4);
            }
        }
    }
    __syncthreads();
    // z[0].Store((i, 0), Tile.Concat(n.Slice((0, 1), (rows, width - 1)), n.Slice((0, 0), (rows, 1)), Axis.Columns));
#line 9000
    fusion::copy<4, 11, 13, 11, 128>(n_tile + 1, _b13);
    fusion::copy<4, 1, 13, 1, 128>(n_tile, _b14);
    __syncthreads();
    fusion::copy<4, 11, 11, 13, 128>(_b13, _b15);
    fusion::copy<4, 1, 1, 13, 128>(_b14, _b15 + 11);
    // z[1].Store((i, 0), Tile.Concat(n.Slice((1, 0), (rows - 1, width)), n.Slice((0, 0), (1, width)), Axis.Rows));
#line 10000
    auto z_3 = fusion::slice(z, 1);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // z[0].Store((i, 0), Tile.Concat(n.Slice((0, 1), (rows, width - 1)), n.Slice((0, 0), (rows, 1)), Axis.Columns));
#line 9000
            auto z_row = fusion::row(z_2, _v0 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
                int _v5 = _b15[_r * 13 + _c];
                fusion::store(z_row, _c, _v5);
            }
        }
    }
    // z[1].Store((i, 0), Tile.Concat(n.Slice((1, 0), (rows - 1, width)), n.Slice((0, 0), (1, width)), Axis.Rows));
#line 10000
    fusion::copy<3, 12, 13, 13, 128>(n_tile + 13, _b16);
    fusion::copy<1, 12, 13, 12, 128>(n_tile, _b17);
    __syncthreads();
    fusion::copy<3, 12, 13, 13, 128>(_b16, _b18);
    fusion::copy<1, 12, 12, 13, 128>(_b17, _b18 + 39);
    // z[2].Store((i, 0), (n > 0).Reshape(width, rows).Reshape(rows, width).To<int>());
#line 11000
    auto z_4 = fusion::slice(z, 2);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // z[1].Store((i, 0), Tile.Concat(n.Slice((1, 0), (rows - 1, width)), n.Slice((0, 0), (1, width)), Axis.Rows));
#line 10000
            auto z_row_2 = fusion::row(z_3, _v0 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
                int _v6 = _b18[_r * 13 + _c];
                // var n = b.Load((i, 0), (rows, width));
#line 3000
                int n_2 = n_tile[_r * 13 + _c];
                // z[2].Store((i, 0), (n > 0).Reshape(width, rows).Reshape(rows, width).To<int>());
#line 11000
                bool _v7 = n_2 > 0;
                // z[1].Store((i, 0), Tile.Concat(n.Slice((1, 0), (rows - 1, width)), n.Slice((0, 0), (1, width)), Axis.Rows));
#line 10000
                fusion::store(z_row_2, _c, _v6);
                // z[2].Store((i, 0), (n > 0).Reshape(width, rows).Reshape(rows, width).To<int>());
#line 11000
                _b19[_r * 13 + _c] = _v7;
            }
        }
    }
    __syncthreads();
    fusion::reshape<12, 4, 12, 13, 5, 128>(_b19, _b20);
    __syncthreads();
    fusion::reshape<4, 12, 4, 5, 13, 128>(_b20, _b21);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            auto z_row_3 = fusion::row(z_4, _v0 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
                bool _v8 = _b21[_r * 13 + _c];
                fusion::store(z_row_3, _c, _v8 ? 1 : 0);
            }
        }
    }
    __syncthreads();
    // w.Store((i, 0), Tile.Concat(x, x, Axis.Columns).Slice((0, width / 2), (rows, width)));
#line 12000
    fusion::copy<4, 12, 13, 25, 128>(x_tile, _b22);
    fusion::copy<4, 12, 13, 25, 128>(x_tile, _b22 + 12);
    __syncthreads();
    fusion::copy<4, 12, 25, 13, 128>(_b22 + 6, _b23);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            auto w_row = fusion::row(w, _v0 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
                float _v9 = fusion::get(_b23[_r * 13 + _c]);
                fusion::store(w_row, _c, _v9);
            }
        }
    }
}
