// 128 threads, 3280 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.WholeKernels.ScanColumns: a view<f32, 2>, b view<i32, 2>, y view<f32, 3, write>, z view<i32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WholeKernels_ScanColumns(fusion::View<const float, 2> a, fusion::View<const int, 2> b, fusion::View<float, 3> y, fusion::View<int, 3> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (4, 40)
    int* _b1 = (int*)(_shared + 656); // (4, 40)
    float* _b2 = (float*)(_shared + 1312); // (4, 40)
    float* _b3 = (float*)(_shared + 1968); // (4, 40)
    float* _b4 = (float*)(_shared + 1312); // (4, 40)
    float* _b5 = (float*)(_shared + 1312); // (4, 40)
    float* _b6 = (float*)(_shared + 1312); // (4, 40)
    int* _b7 = (int*)(_shared + 0); // (4, 40)
    int* _b8 = (int*)(_shared + 0); // (4, 40)
    int* _b9 = (int*)(_shared + 0); // (4, 40)
    int* _b10 = (int*)(_shared + 0); // (4, 40)

#line 2 "/Fusion.Conformance.WholeKernels.ScanColumns"
    int _v0 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Conformance.WholeKernels.ScanColumns"
    int _v1 = fusion::mul(_grid0, 4);
#line 4 "/Fusion.Conformance.WholeKernels.ScanColumns"
    auto _v2 = fusion::slice(y, 0);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.WholeKernels.ScanColumns"
            auto _in3 = fusion::row(a, _v0 + _r, 0);
#line 3 "/Fusion.Conformance.WholeKernels.ScanColumns"
            auto _in4 = fusion::row(b, _v1 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.WholeKernels.ScanColumns"
                float _v5 = fusion::load(_in3, _c, 0.0f);
#line 3 "/Fusion.Conformance.WholeKernels.ScanColumns"
                int _v6 = fusion::load(_in4, _c, 0);
#line 2 "/Fusion.Conformance.WholeKernels.ScanColumns"
                _b0[_r * 41 + _c] = _v5;
#line 3 "/Fusion.Conformance.WholeKernels.ScanColumns"
                _b1[_r * 41 + _c] = _v6;
            }
        }
    }
    __syncthreads();
#line 4 "/Fusion.Conformance.WholeKernels.ScanColumns"
    fusion::scan<fusion::Sum, fusion::Along::columns, 4, 40, 41, 41, 128>(_b0, _b2, (float*)(_shared + 1968));
#line 4 "/Fusion.Conformance.WholeKernels.ScanColumns"
    int _v7 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Conformance.WholeKernels.ScanColumns"
    auto _v8 = fusion::slice(y, 1);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 4 "/Fusion.Conformance.WholeKernels.ScanColumns"
            auto _out9 = fusion::row(_v2, _v7 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 4 "/Fusion.Conformance.WholeKernels.ScanColumns"
                float _v10 = _b2[_r * 41 + _c];
#line 2 "/Fusion.Conformance.WholeKernels.ScanColumns"
                float _v11 = _b0[_r * 41 + _c];
#line 5 "/Fusion.Conformance.WholeKernels.ScanColumns"
                float _v12 = _v11 + 0.5f;
#line 4 "/Fusion.Conformance.WholeKernels.ScanColumns"
                fusion::store(_out9, _c, _v10);
#line 5 "/Fusion.Conformance.WholeKernels.ScanColumns"
                _b3[_r * 41 + _c] = _v12;
            }
        }
    }
    __syncthreads();
#line 5 "/Fusion.Conformance.WholeKernels.ScanColumns"
    fusion::scan<fusion::Prod, fusion::Along::columns, 4, 40, 41, 41, 128>(_b3, _b4, (float*)(_shared + 2624));
#line 5 "/Fusion.Conformance.WholeKernels.ScanColumns"
    int _v13 = fusion::mul(_grid0, 4);
#line 6 "/Fusion.Conformance.WholeKernels.ScanColumns"
    auto _v14 = fusion::slice(y, 2);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 5 "/Fusion.Conformance.WholeKernels.ScanColumns"
            auto _out15 = fusion::row(_v8, _v13 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 5 "/Fusion.Conformance.WholeKernels.ScanColumns"
                float _v16 = _b4[_r * 41 + _c];
#line 5 "/Fusion.Conformance.WholeKernels.ScanColumns"
                fusion::store(_out15, _c, _v16);
            }
        }
    }
    __syncthreads();
#line 6 "/Fusion.Conformance.WholeKernels.ScanColumns"
    fusion::scan<fusion::Max, fusion::Along::columns, 4, 40, 41, 41, 128>(_b0, _b5, (float*)(_shared + 1968));
#line 6 "/Fusion.Conformance.WholeKernels.ScanColumns"
    int _v17 = fusion::mul(_grid0, 4);
#line 7 "/Fusion.Conformance.WholeKernels.ScanColumns"
    auto _v18 = fusion::slice(y, 3);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 6 "/Fusion.Conformance.WholeKernels.ScanColumns"
            auto _out19 = fusion::row(_v14, _v17 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 6 "/Fusion.Conformance.WholeKernels.ScanColumns"
                float _v20 = _b5[_r * 41 + _c];
#line 6 "/Fusion.Conformance.WholeKernels.ScanColumns"
                fusion::store(_out19, _c, _v20);
            }
        }
    }
    __syncthreads();
#line 7 "/Fusion.Conformance.WholeKernels.ScanColumns"
    fusion::scan<fusion::Min, fusion::Along::columns, 4, 40, 41, 41, 128>(_b0, _b6, (float*)(_shared + 1968));
#line 7 "/Fusion.Conformance.WholeKernels.ScanColumns"
    int _v21 = fusion::mul(_grid0, 4);
#line 8 "/Fusion.Conformance.WholeKernels.ScanColumns"
    auto _v22 = fusion::slice(z, 0);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 7 "/Fusion.Conformance.WholeKernels.ScanColumns"
            auto _out23 = fusion::row(_v18, _v21 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 7 "/Fusion.Conformance.WholeKernels.ScanColumns"
                float _v24 = _b6[_r * 41 + _c];
#line 7 "/Fusion.Conformance.WholeKernels.ScanColumns"
                fusion::store(_out23, _c, _v24);
            }
        }
    }
    __syncthreads();
#line 8 "/Fusion.Conformance.WholeKernels.ScanColumns"
    fusion::scan<fusion::Sum, fusion::Along::columns, 4, 40, 41, 41, 128>(_b1, _b7, (int*)(_shared + 1312));
#line 8 "/Fusion.Conformance.WholeKernels.ScanColumns"
    int _v25 = fusion::mul(_grid0, 4);
#line 9 "/Fusion.Conformance.WholeKernels.ScanColumns"
    auto _v26 = fusion::slice(z, 1);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 8 "/Fusion.Conformance.WholeKernels.ScanColumns"
            auto _out27 = fusion::row(_v22, _v25 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 8 "/Fusion.Conformance.WholeKernels.ScanColumns"
                int _v28 = _b7[_r * 41 + _c];
#line 8 "/Fusion.Conformance.WholeKernels.ScanColumns"
                fusion::store(_out27, _c, _v28);
            }
        }
    }
    __syncthreads();
#line 9 "/Fusion.Conformance.WholeKernels.ScanColumns"
    fusion::scan<fusion::Prod, fusion::Along::columns, 4, 40, 41, 41, 128>(_b1, _b8, (int*)(_shared + 1312));
#line 9 "/Fusion.Conformance.WholeKernels.ScanColumns"
    int _v29 = fusion::mul(_grid0, 4);
#line 10 "/Fusion.Conformance.WholeKernels.ScanColumns"
    auto _v30 = fusion::slice(z, 2);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 9 "/Fusion.Conformance.WholeKernels.ScanColumns"
            auto _out31 = fusion::row(_v26, _v29 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 9 "/Fusion.Conformance.WholeKernels.ScanColumns"
                int _v32 = _b8[_r * 41 + _c];
#line 9 "/Fusion.Conformance.WholeKernels.ScanColumns"
                fusion::store(_out31, _c, _v32);
            }
        }
    }
    __syncthreads();
#line 10 "/Fusion.Conformance.WholeKernels.ScanColumns"
    fusion::scan<fusion::Max, fusion::Along::columns, 4, 40, 41, 41, 128>(_b1, _b9, (int*)(_shared + 1312));
#line 10 "/Fusion.Conformance.WholeKernels.ScanColumns"
    int _v33 = fusion::mul(_grid0, 4);
#line 11 "/Fusion.Conformance.WholeKernels.ScanColumns"
    auto _v34 = fusion::slice(z, 3);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 10 "/Fusion.Conformance.WholeKernels.ScanColumns"
            auto _out35 = fusion::row(_v30, _v33 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 10 "/Fusion.Conformance.WholeKernels.ScanColumns"
                int _v36 = _b9[_r * 41 + _c];
#line 10 "/Fusion.Conformance.WholeKernels.ScanColumns"
                fusion::store(_out35, _c, _v36);
            }
        }
    }
    __syncthreads();
#line 11 "/Fusion.Conformance.WholeKernels.ScanColumns"
    fusion::scan<fusion::Min, fusion::Along::columns, 4, 40, 41, 41, 128>(_b1, _b10, (int*)(_shared + 1312));
#line 11 "/Fusion.Conformance.WholeKernels.ScanColumns"
    int _v37 = fusion::mul(_grid0, 4);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 11 "/Fusion.Conformance.WholeKernels.ScanColumns"
            auto _out38 = fusion::row(_v34, _v37 + _r, 0);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 11 "/Fusion.Conformance.WholeKernels.ScanColumns"
                int _v39 = _b10[_r * 41 + _c];
#line 11 "/Fusion.Conformance.WholeKernels.ScanColumns"
                fusion::store(_out38, _c, _v39);
            }
        }
    }
}
