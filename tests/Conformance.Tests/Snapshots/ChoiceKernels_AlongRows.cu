// 128 threads, 192 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ChoiceKernels.AlongRows"

// Fusion.Conformance.ChoiceKernels.AlongRows: a view<f32, 2>, b view<i32, 2>, y view<f32, 1, write>, z view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ChoiceKernels_AlongRows(fusion::View<const float, 2> a, fusion::View<const int, 2> b, fusion::View<float, 1> y, fusion::View<int, 2> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 24)
    int* _b1 = (int*)(_shared + 0); // (1, 24)
    float* _b2 = (float*)(_shared + 0); // (1, 24)
    int* _b3 = (int*)(_shared + 96); // (1, 24)
    float* _b4 = (float*)(_shared + 0); // (1, 24)
    int* _b5 = (int*)(_shared + 96); // (1, 24)
    int* _b6 = (int*)(_shared + 0); // (1, 24)
    int* _b7 = (int*)(_shared + 96); // (1, 24)
    int* _b8 = (int*)(_shared + 0); // (1, 24)
    int* _b9 = (int*)(_shared + 96); // (1, 24)
    int* _b10 = (int*)(_shared + 0); // (1, 24)
    int* _b11 = (int*)(_shared + 0); // (1, 24)

    // var v = a.Load((0, j), (height, columns));
#line 2000
    int _v0 = fusion::mul(j, 24);
    // z[0].Store(j, n.Prod(Axis.Rows));
#line 5000
    auto z_2 = fusion::slice(z, 0);
    // z[1].Store(j, v.ArgMax(Axis.Rows));
#line 6000
    auto z_3 = fusion::slice(z, 1);
    // z[2].Store(j, v.ArgMin(Axis.Rows));
#line 7000
    auto z_4 = fusion::slice(z, 2);
    // z[3].Store(j, n.ArgMax(Axis.Rows));
#line 8000
    auto z_5 = fusion::slice(z, 3);
    // z[4].Store(j, n.ArgMin(Axis.Rows));
#line 9000
    auto z_6 = fusion::slice(z, 4);
    // z[5].Store(j, (v > 1.9f).Any(Axis.Rows).To<int>());
#line 10000
    auto z_7 = fusion::slice(z, 5);
    // z[6].Store(j, (v > -1.9f).All(Axis.Rows).To<int>());
#line 11000
    auto z_8 = fusion::slice(z, 6);
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            // y.Store(j, (v + 0.5f).Prod(Axis.Rows));
#line 4000
            float _v1 = 1.0f;
            for (int _r = 0; _r < 13; _r++)
            {
                // var v = a.Load((0, j), (height, columns));
#line 2000
                auto a_row = fusion::row(a, 0 + _r, _v0);
                float v = fusion::load(a_row, _c, 0.0f);
                // y.Store(j, (v + 0.5f).Prod(Axis.Rows));
#line 4000
                float _v2 = v + 0.5f;
                _v1 = _v1 * _v2;
            }
            _b0[_c] = _v1;
        }
    }
    __syncthreads();
    {
        auto y_row = fusion::row(y, _v0);
        for (int _c = thread; _c < 24; _c += 128)
        {
            float _v3 = _b0[_c];
            fusion::store(y_row, _c, _v3);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            // z[0].Store(j, n.Prod(Axis.Rows));
#line 5000
            int _v4 = 1;
            for (int _r = 0; _r < 13; _r++)
            {
                // var n = b.Load((0, j), (height, columns));
#line 3000
                auto b_row = fusion::row(b, 0 + _r, _v0);
                int n = fusion::load(b_row, _c, 0);
                // z[0].Store(j, n.Prod(Axis.Rows));
#line 5000
                _v4 = fusion::Prod::of(_v4, n);
            }
            _b1[_c] = _v4;
        }
    }
    __syncthreads();
    {
        auto z_row = fusion::row(z_2, _v0);
        for (int _c = thread; _c < 24; _c += 128)
        {
            int _v5 = _b1[_c];
            fusion::store(z_row, _c, _v5);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            // z[1].Store(j, v.ArgMax(Axis.Rows));
#line 6000
            float _v6 = -fusion::infinity();
            for (int _r = 0; _r < 13; _r++)
            {
                // var v = a.Load((0, j), (height, columns));
#line 2000
                auto a_row_2 = fusion::row(a, 0 + _r, _v0);
                float v_2 = fusion::load(a_row_2, _c, 0.0f);
                // z[1].Store(j, v.ArgMax(Axis.Rows));
#line 6000
                _v6 = fusion::Max::of(_v6, v_2);
            }
            _b2[_c] = _v6;
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            int _v7 = 2147483647;
            for (int _r = 0; _r < 13; _r++)
            {
                // var v = a.Load((0, j), (height, columns));
#line 2000
                auto a_row_3 = fusion::row(a, 0 + _r, _v0);
                float v_3 = fusion::load(a_row_3, _c, 0.0f);
                // z[1].Store(j, v.ArgMax(Axis.Rows));
#line 6000
                float _v8 = _b2[_c];
                int _v9 = ((v_3 == _v8) || (v_3 != v_3)) ? _r : 2147483647;
                _v7 = fusion::Min::of(_v7, _v9);
            }
            _b3[_c] = _v7;
        }
    }
    __syncthreads();
    {
        auto z_row_2 = fusion::row(z_3, _v0);
        for (int _c = thread; _c < 24; _c += 128)
        {
            int _v10 = _b3[_c];
            fusion::store(z_row_2, _c, _v10);
        }
    }
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            // z[2].Store(j, v.ArgMin(Axis.Rows));
#line 7000
            float _v11 = fusion::infinity();
            for (int _r = 0; _r < 13; _r++)
            {
                // var v = a.Load((0, j), (height, columns));
#line 2000
                auto a_row_4 = fusion::row(a, 0 + _r, _v0);
                float v_4 = fusion::load(a_row_4, _c, 0.0f);
                // z[2].Store(j, v.ArgMin(Axis.Rows));
#line 7000
                _v11 = fusion::Min::of(_v11, v_4);
            }
            _b4[_c] = _v11;
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            int _v12 = 2147483647;
            for (int _r = 0; _r < 13; _r++)
            {
                // var v = a.Load((0, j), (height, columns));
#line 2000
                auto a_row_5 = fusion::row(a, 0 + _r, _v0);
                float v_5 = fusion::load(a_row_5, _c, 0.0f);
                // z[2].Store(j, v.ArgMin(Axis.Rows));
#line 7000
                float _v13 = _b4[_c];
                int _v14 = ((v_5 == _v13) || (v_5 != v_5)) ? _r : 2147483647;
                _v12 = fusion::Min::of(_v12, _v14);
            }
            _b5[_c] = _v12;
        }
    }
    __syncthreads();
    {
        auto z_row_3 = fusion::row(z_4, _v0);
        for (int _c = thread; _c < 24; _c += 128)
        {
            int _v15 = _b5[_c];
            fusion::store(z_row_3, _c, _v15);
        }
    }
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            // z[3].Store(j, n.ArgMax(Axis.Rows));
#line 8000
            int _v16 = (-2147483647 - 1);
            for (int _r = 0; _r < 13; _r++)
            {
                // var n = b.Load((0, j), (height, columns));
#line 3000
                auto b_row_2 = fusion::row(b, 0 + _r, _v0);
                int n_2 = fusion::load(b_row_2, _c, 0);
                // z[3].Store(j, n.ArgMax(Axis.Rows));
#line 8000
                _v16 = fusion::Max::of(_v16, n_2);
            }
            _b6[_c] = _v16;
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            int _v17 = 2147483647;
            for (int _r = 0; _r < 13; _r++)
            {
                // var n = b.Load((0, j), (height, columns));
#line 3000
                auto b_row_3 = fusion::row(b, 0 + _r, _v0);
                int n_3 = fusion::load(b_row_3, _c, 0);
                // z[3].Store(j, n.ArgMax(Axis.Rows));
#line 8000
                int _v18 = _b6[_c];
                int _v19 = (n_3 == _v18) ? _r : 2147483647;
                _v17 = fusion::Min::of(_v17, _v19);
            }
            _b7[_c] = _v17;
        }
    }
    __syncthreads();
    {
        auto z_row_4 = fusion::row(z_5, _v0);
        for (int _c = thread; _c < 24; _c += 128)
        {
            int _v20 = _b7[_c];
            fusion::store(z_row_4, _c, _v20);
        }
    }
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            // z[4].Store(j, n.ArgMin(Axis.Rows));
#line 9000
            int _v21 = 2147483647;
            for (int _r = 0; _r < 13; _r++)
            {
                // var n = b.Load((0, j), (height, columns));
#line 3000
                auto b_row_4 = fusion::row(b, 0 + _r, _v0);
                int n_4 = fusion::load(b_row_4, _c, 0);
                // z[4].Store(j, n.ArgMin(Axis.Rows));
#line 9000
                _v21 = fusion::Min::of(_v21, n_4);
            }
            _b8[_c] = _v21;
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            int _v22 = 2147483647;
            for (int _r = 0; _r < 13; _r++)
            {
                // var n = b.Load((0, j), (height, columns));
#line 3000
                auto b_row_5 = fusion::row(b, 0 + _r, _v0);
                int n_5 = fusion::load(b_row_5, _c, 0);
                // z[4].Store(j, n.ArgMin(Axis.Rows));
#line 9000
                int _v23 = _b8[_c];
                int _v24 = (n_5 == _v23) ? _r : 2147483647;
                _v22 = fusion::Min::of(_v22, _v24);
            }
            _b9[_c] = _v22;
        }
    }
    __syncthreads();
    {
        auto z_row_5 = fusion::row(z_6, _v0);
        for (int _c = thread; _c < 24; _c += 128)
        {
            int _v25 = _b9[_c];
            fusion::store(z_row_5, _c, _v25);
        }
    }
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            // z[5].Store(j, (v > 1.9f).Any(Axis.Rows).To<int>());
#line 10000
            int _v26 = (-2147483647 - 1);
            for (int _r = 0; _r < 13; _r++)
            {
                // var v = a.Load((0, j), (height, columns));
#line 2000
                auto a_row_6 = fusion::row(a, 0 + _r, _v0);
                float v_6 = fusion::load(a_row_6, _c, 0.0f);
                // z[5].Store(j, (v > 1.9f).Any(Axis.Rows).To<int>());
#line 10000
                int _v27 = (v_6 > 1.89999998f) ? 1 : 0;
                _v26 = fusion::Max::of(_v26, _v27);
            }
            _b10[_c] = _v26;
        }
    }
    __syncthreads();
    {
        auto z_row_6 = fusion::row(z_7, _v0);
        for (int _c = thread; _c < 24; _c += 128)
        {
            int _v28 = _b10[_c];
            fusion::store(z_row_6, _c, (_v28 != 0) ? 1 : 0);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            // z[6].Store(j, (v > -1.9f).All(Axis.Rows).To<int>());
#line 11000
            int _v29 = 2147483647;
            for (int _r = 0; _r < 13; _r++)
            {
                // var v = a.Load((0, j), (height, columns));
#line 2000
                auto a_row_7 = fusion::row(a, 0 + _r, _v0);
                float v_7 = fusion::load(a_row_7, _c, 0.0f);
                // z[6].Store(j, (v > -1.9f).All(Axis.Rows).To<int>());
#line 11000
                int _v30 = (v_7 > -1.89999998f) ? 1 : 0;
                _v29 = fusion::Min::of(_v29, _v30);
            }
            _b11[_c] = _v29;
        }
    }
    __syncthreads();
    {
        auto z_row_7 = fusion::row(z_8, _v0);
        for (int _c = thread; _c < 24; _c += 128)
        {
            int _v31 = _b11[_c];
            fusion::store(z_row_7, _c, (_v31 != 0) ? 1 : 0);
        }
    }
}
