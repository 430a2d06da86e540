// 128 threads, 96 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ReductionKernels.AlongRows"

// Fusion.Conformance.ReductionKernels.AlongRows: a view<f32, 2>, b view<i32, 2>, y view<f32, 2, write>, z view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ReductionKernels_AlongRows(fusion::View<const float, 2> a, fusion::View<const int, 2> b, fusion::View<float, 2> y, fusion::View<int, 2> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 24)
    float* _b1 = (float*)(_shared + 0); // (1, 24)
    float* _b2 = (float*)(_shared + 0); // (1, 24)
    int* _b3 = (int*)(_shared + 0); // (1, 24)
    int* _b4 = (int*)(_shared + 0); // (1, 24)
    int* _b5 = (int*)(_shared + 0); // (1, 24)

    // var v = a.Load((0, j), (height, columns));
#line 2000
    int _v0 = fusion::mul(j, 24);
    // y[0].Store(j, v.Sum(Axis.Rows));
#line 4000
    auto y_2 = fusion::slice(y, 0);
    // y[1].Store(j, v.Max(Axis.Rows));
#line 5000
    auto y_3 = fusion::slice(y, 1);
    // y[2].Store(j, v.Min(Axis.Rows));
#line 6000
    auto y_4 = fusion::slice(y, 2);
    // z[0].Store(j, n.Sum(Axis.Rows));
#line 7000
    auto z_2 = fusion::slice(z, 0);
    // z[1].Store(j, n.Max(Axis.Rows));
#line 8000
    auto z_3 = fusion::slice(z, 1);
    // z[2].Store(j, n.Min(Axis.Rows));
#line 9000
    auto z_4 = fusion::slice(z, 2);
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            // y[0].Store(j, v.Sum(Axis.Rows));
#line 4000
            float _v1 = 0.0f;
            for (int _r = 0; _r < 13; _r++)
            {
                // var v = a.Load((0, j), (height, columns));
#line 2000
                auto a_row = fusion::row(a, 0 + _r, _v0);
                float v = fusion::load(a_row, _c, 0.0f);
                // y[0].Store(j, v.Sum(Axis.Rows));
#line 4000
                _v1 = _v1 + v;
            }
            _b0[_c] = _v1;
        }
    }
    __syncthreads();
    {
        auto y_row = fusion::row(y_2, _v0);
        for (int _c = thread; _c < 24; _c += 128)
        {
            float _v2 = _b0[_c];
            fusion::store(y_row, _c, _v2);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            // y[1].Store(j, v.Max(Axis.Rows));
#line 5000
            float _v3 = -fusion::infinity();
            for (int _r = 0; _r < 13; _r++)
            {
                // var v = a.Load((0, j), (height, columns));
#line 2000
                auto a_row_2 = fusion::row(a, 0 + _r, _v0);
                float v_2 = fusion::load(a_row_2, _c, 0.0f);
                // y[1].Store(j, v.Max(Axis.Rows));
#line 5000
                _v3 = fusion::Max::of(_v3, v_2);
            }
            _b1[_c] = _v3;
        }
    }
    __syncthreads();
    {
        auto y_row_2 = fusion::row(y_3, _v0);
        for (int _c = thread; _c < 24; _c += 128)
        {
            float _v4 = _b1[_c];
            fusion::store(y_row_2, _c, _v4);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            // y[2].Store(j, v.Min(Axis.Rows));
#line 6000
            float _v5 = fusion::infinity();
            for (int _r = 0; _r < 13; _r++)
            {
                // var v = a.Load((0, j), (height, columns));
#line 2000
                auto a_row_3 = fusion::row(a, 0 + _r, _v0);
                float v_3 = fusion::load(a_row_3, _c, 0.0f);
                // y[2].Store(j, v.Min(Axis.Rows));
#line 6000
                _v5 = fusion::Min::of(_v5, v_3);
            }
            _b2[_c] = _v5;
        }
    }
    __syncthreads();
    {
        auto y_row_3 = fusion::row(y_4, _v0);
        for (int _c = thread; _c < 24; _c += 128)
        {
            float _v6 = _b2[_c];
            fusion::store(y_row_3, _c, _v6);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            // z[0].Store(j, n.Sum(Axis.Rows));
#line 7000
            int _v7 = 0;
            for (int _r = 0; _r < 13; _r++)
            {
                // var n = b.Load((0, j), (height, columns));
#line 3000
                auto b_row = fusion::row(b, 0 + _r, _v0);
                int n = fusion::load(b_row, _c, 0);
                // z[0].Store(j, n.Sum(Axis.Rows));
#line 7000
                _v7 = fusion::Sum::of(_v7, n);
            }
            _b3[_c] = _v7;
        }
    }
    __syncthreads();
    {
        auto z_row = fusion::row(z_2, _v0);
        for (int _c = thread; _c < 24; _c += 128)
        {
            int _v8 = _b3[_c];
            fusion::store(z_row, _c, _v8);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            // z[1].Store(j, n.Max(Axis.Rows));
#line 8000
            int _v9 = (-2147483647 - 1);
            for (int _r = 0; _r < 13; _r++)
            {
                // var n = b.Load((0, j), (height, columns));
#line 3000
                auto b_row_2 = fusion::row(b, 0 + _r, _v0);
                int n_2 = fusion::load(b_row_2, _c, 0);
                // z[1].Store(j, n.Max(Axis.Rows));
#line 8000
                _v9 = fusion::Max::of(_v9, n_2);
            }
            _b4[_c] = _v9;
        }
    }
    __syncthreads();
    {
        auto z_row_2 = fusion::row(z_3, _v0);
        for (int _c = thread; _c < 24; _c += 128)
        {
            int _v10 = _b4[_c];
            fusion::store(z_row_2, _c, _v10);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            // z[2].Store(j, n.Min(Axis.Rows));
#line 9000
            int _v11 = 2147483647;
            for (int _r = 0; _r < 13; _r++)
            {
                // var n = b.Load((0, j), (height, columns));
#line 3000
                auto b_row_3 = fusion::row(b, 0 + _r, _v0);
                int n_3 = fusion::load(b_row_3, _c, 0);
                // z[2].Store(j, n.Min(Axis.Rows));
#line 9000
                _v11 = fusion::Min::of(_v11, n_3);
            }
            _b5[_c] = _v11;
        }
    }
    __syncthreads();
    {
        auto z_row_3 = fusion::row(z_4, _v0);
        for (int _c = thread; _c < 24; _c += 128)
        {
            int _v12 = _b5[_c];
            fusion::store(z_row_3, _c, _v12);
        }
    }
}
