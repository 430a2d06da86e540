// 128 threads, 96 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ReductionKernels.AlongRows: a view<f32, 2>, b view<i32, 2>, y view<f32, 2, write>, z view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ReductionKernels_AlongRows(fusion::View<const float, 2> a, fusion::View<const int, 2> b, fusion::View<float, 2> y, fusion::View<int, 2> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 24)
    float* _b1 = (float*)(_shared + 0); // (1, 24)
    float* _b2 = (float*)(_shared + 0); // (1, 24)
    int* _b3 = (int*)(_shared + 0); // (1, 24)
    int* _b4 = (int*)(_shared + 0); // (1, 24)
    int* _b5 = (int*)(_shared + 0); // (1, 24)

#line 2 "/Fusion.Conformance.ReductionKernels.AlongRows"
    int _v0 = fusion::mul(_grid0, 24);
#line 3 "/Fusion.Conformance.ReductionKernels.AlongRows"
    int _v1 = fusion::mul(_grid0, 24);
#line 4 "/Fusion.Conformance.ReductionKernels.AlongRows"
    auto _v2 = fusion::slice(y, 0);
#line 4 "/Fusion.Conformance.ReductionKernels.AlongRows"
    int _v3 = fusion::mul(_grid0, 24);
#line 5 "/Fusion.Conformance.ReductionKernels.AlongRows"
    auto _v4 = fusion::slice(y, 1);
#line 5 "/Fusion.Conformance.ReductionKernels.AlongRows"
    int _v5 = fusion::mul(_grid0, 24);
#line 6 "/Fusion.Conformance.ReductionKernels.AlongRows"
    auto _v6 = fusion::slice(y, 2);
#line 6 "/Fusion.Conformance.ReductionKernels.AlongRows"
    int _v7 = fusion::mul(_grid0, 24);
#line 7 "/Fusion.Conformance.ReductionKernels.AlongRows"
    auto _v8 = fusion::slice(z, 0);
#line 7 "/Fusion.Conformance.ReductionKernels.AlongRows"
    int _v9 = fusion::mul(_grid0, 24);
#line 8 "/Fusion.Conformance.ReductionKernels.AlongRows"
    auto _v10 = fusion::slice(z, 1);
#line 8 "/Fusion.Conformance.ReductionKernels.AlongRows"
    int _v11 = fusion::mul(_grid0, 24);
#line 9 "/Fusion.Conformance.ReductionKernels.AlongRows"
    auto _v12 = fusion::slice(z, 2);
#line 9 "/Fusion.Conformance.ReductionKernels.AlongRows"
    int _v13 = fusion::mul(_grid0, 24);
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 4 "/Fusion.Conformance.ReductionKernels.AlongRows"
            float _v14 = 0.0f;
            for (int _r = 0; _r < 13; _r++)
            {
#line 2 "/Fusion.Conformance.ReductionKernels.AlongRows"
                auto _in15 = fusion::row(a, 0 + _r, _v0);
#line 2 "/Fusion.Conformance.ReductionKernels.AlongRows"
                float _v16 = fusion::load(_in15, _c, 0.0f);
#line 4 "/Fusion.Conformance.ReductionKernels.AlongRows"
                _v14 = _v14 + _v16;
            }
#line 4 "/Fusion.Conformance.ReductionKernels.AlongRows"
            _b0[_c] = _v14;
        }
    }
    __syncthreads();
    {
#line 4 "/Fusion.Conformance.ReductionKernels.AlongRows"
        auto _out17 = fusion::row(_v2, _v3);
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 4 "/Fusion.Conformance.ReductionKernels.AlongRows"
            float _v18 = _b0[_c];
#line 4 "/Fusion.Conformance.ReductionKernels.AlongRows"
            fusion::store(_out17, _c, _v18);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 5 "/Fusion.Conformance.ReductionKernels.AlongRows"
            float _v19 = -fusion::infinity();
            for (int _r = 0; _r < 13; _r++)
            {
#line 2 "/Fusion.Conformance.ReductionKernels.AlongRows"
                auto _in20 = fusion::row(a, 0 + _r, _v0);
#line 2 "/Fusion.Conformance.ReductionKernels.AlongRows"
                float _v21 = fusion::load(_in20, _c, 0.0f);
#line 5 "/Fusion.Conformance.ReductionKernels.AlongRows"
                _v19 = fusion::Max::of(_v19, _v21);
            }
#line 5 "/Fusion.Conformance.ReductionKernels.AlongRows"
            _b1[_c] = _v19;
        }
    }
    __syncthreads();
    {
#line 5 "/Fusion.Conformance.ReductionKernels.AlongRows"
        auto _out22 = fusion::row(_v4, _v5);
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 5 "/Fusion.Conformance.ReductionKernels.AlongRows"
            float _v23 = _b1[_c];
#line 5 "/Fusion.Conformance.ReductionKernels.AlongRows"
            fusion::store(_out22, _c, _v23);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 6 "/Fusion.Conformance.ReductionKernels.AlongRows"
            float _v24 = fusion::infinity();
            for (int _r = 0; _r < 13; _r++)
            {
#line 2 "/Fusion.Conformance.ReductionKernels.AlongRows"
                auto _in25 = fusion::row(a, 0 + _r, _v0);
#line 2 "/Fusion.Conformance.ReductionKernels.AlongRows"
                float _v26 = fusion::load(_in25, _c, 0.0f);
#line 6 "/Fusion.Conformance.ReductionKernels.AlongRows"
                _v24 = fusion::Min::of(_v24, _v26);
            }
#line 6 "/Fusion.Conformance.ReductionKernels.AlongRows"
            _b2[_c] = _v24;
        }
    }
    __syncthreads();
    {
#line 6 "/Fusion.Conformance.ReductionKernels.AlongRows"
        auto _out27 = fusion::row(_v6, _v7);
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 6 "/Fusion.Conformance.ReductionKernels.AlongRows"
            float _v28 = _b2[_c];
#line 6 "/Fusion.Conformance.ReductionKernels.AlongRows"
            fusion::store(_out27, _c, _v28);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 7 "/Fusion.Conformance.ReductionKernels.AlongRows"
            int _v29 = 0;
            for (int _r = 0; _r < 13; _r++)
            {
#line 3 "/Fusion.Conformance.ReductionKernels.AlongRows"
                auto _in30 = fusion::row(b, 0 + _r, _v1);
#line 3 "/Fusion.Conformance.ReductionKernels.AlongRows"
                int _v31 = fusion::load(_in30, _c, 0);
#line 7 "/Fusion.Conformance.ReductionKernels.AlongRows"
                _v29 = fusion::Sum::of(_v29, _v31);
            }
#line 7 "/Fusion.Conformance.ReductionKernels.AlongRows"
            _b3[_c] = _v29;
        }
    }
    __syncthreads();
    {
#line 7 "/Fusion.Conformance.ReductionKernels.AlongRows"
        auto _out32 = fusion::row(_v8, _v9);
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 7 "/Fusion.Conformance.ReductionKernels.AlongRows"
            int _v33 = _b3[_c];
#line 7 "/Fusion.Conformance.ReductionKernels.AlongRows"
            fusion::store(_out32, _c, _v33);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 8 "/Fusion.Conformance.ReductionKernels.AlongRows"
            int _v34 = (-2147483647 - 1);
            for (int _r = 0; _r < 13; _r++)
            {
#line 3 "/Fusion.Conformance.ReductionKernels.AlongRows"
                auto _in35 = fusion::row(b, 0 + _r, _v1);
#line 3 "/Fusion.Conformance.ReductionKernels.AlongRows"
                int _v36 = fusion::load(_in35, _c, 0);
#line 8 "/Fusion.Conformance.ReductionKernels.AlongRows"
                _v34 = fusion::Max::of(_v34, _v36);
            }
#line 8 "/Fusion.Conformance.ReductionKernels.AlongRows"
            _b4[_c] = _v34;
        }
    }
    __syncthreads();
    {
#line 8 "/Fusion.Conformance.ReductionKernels.AlongRows"
        auto _out37 = fusion::row(_v10, _v11);
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 8 "/Fusion.Conformance.ReductionKernels.AlongRows"
            int _v38 = _b4[_c];
#line 8 "/Fusion.Conformance.ReductionKernels.AlongRows"
            fusion::store(_out37, _c, _v38);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 9 "/Fusion.Conformance.ReductionKernels.AlongRows"
            int _v39 = 2147483647;
            for (int _r = 0; _r < 13; _r++)
            {
#line 3 "/Fusion.Conformance.ReductionKernels.AlongRows"
                auto _in40 = fusion::row(b, 0 + _r, _v1);
#line 3 "/Fusion.Conformance.ReductionKernels.AlongRows"
                int _v41 = fusion::load(_in40, _c, 0);
#line 9 "/Fusion.Conformance.ReductionKernels.AlongRows"
                _v39 = fusion::Min::of(_v39, _v41);
            }
#line 9 "/Fusion.Conformance.ReductionKernels.AlongRows"
            _b5[_c] = _v39;
        }
    }
    __syncthreads();
    {
#line 9 "/Fusion.Conformance.ReductionKernels.AlongRows"
        auto _out42 = fusion::row(_v12, _v13);
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 9 "/Fusion.Conformance.ReductionKernels.AlongRows"
            int _v43 = _b5[_c];
#line 9 "/Fusion.Conformance.ReductionKernels.AlongRows"
            fusion::store(_out42, _c, _v43);
        }
    }
}
