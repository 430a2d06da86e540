// 128 threads, 1152 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.WholeKernels.Shapes: a view<f32, 2>, b view<i32, 2>, h view<bf16, 2>, y view<f32, 3, write>, z view<i32, 3, write>, w view<bf16, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WholeKernels_Shapes(fusion::View<const float, 2> a, fusion::View<const int, 2> b, fusion::View<const fusion::bf16, 2> h, fusion::View<float, 3> y, fusion::View<int, 3> z, fusion::View<fusion::bf16, 2> w, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 240); // (4, 12)
    int* _b1 = (int*)(_shared + 448); // (4, 12)
    fusion::bf16* _b2 = (fusion::bf16*)(_shared + 1040); // (4, 12)
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

#line 2 "/Fusion.Conformance.WholeKernels.Shapes"
    int _v0 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Conformance.WholeKernels.Shapes"
    int _v1 = fusion::mul(_grid0, 4);
#line 4 "/Fusion.Conformance.WholeKernels.Shapes"
    int _v2 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Conformance.WholeKernels.Shapes"
    auto _v3 = fusion::slice(y, 0);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.WholeKernels.Shapes"
            auto _in4 = fusion::row(a, _v0 + _r, 0);
#line 3 "/Fusion.Conformance.WholeKernels.Shapes"
            auto _in5 = fusion::row(b, _v1 + _r, 0);
#line 4 "/Fusion.Conformance.WholeKernels.Shapes"
            auto _in6 = fusion::row(h, _v2 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 2 "/Fusion.Conformance.WholeKernels.Shapes"
                float _v7 = fusion::load(_in4, _c, 0.0f);
#line 2 "/Fusion.Conformance.WholeKernels.Shapes"
                float _v8 = _v7 * 2.0f;
#line 3 "/Fusion.Conformance.WholeKernels.Shapes"
                int _v9 = fusion::load(_in5, _c, 0);
#line 4 "/Fusion.Conformance.WholeKernels.Shapes"
                float _v10 = fusion::load(_in6, _c, 0.0f);
#line 2 "/Fusion.Conformance.WholeKernels.Shapes"
                _b0[_r * 13 + _c] = _v8;
#line 3 "/Fusion.Conformance.WholeKernels.Shapes"
                _b1[_r * 13 + _c] = _v9;
#line 4 "/Fusion.Conformance.WholeKernels.Shapes"
                fusion::put(_b2[_r * 13 + _c], _v10);
            }
        }
    }
    __syncthreads();
#line 5 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::reshape<12, 4, 12, 13, 5, 128>(_b0, _b3);
    __syncthreads();
#line 5 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::reshape<4, 12, 4, 5, 13, 128>(_b3, _b4);
#line 5 "/Fusion.Conformance.WholeKernels.Shapes"
    int _v11 = fusion::mul(_grid0, 4);
#line 6 "/Fusion.Conformance.WholeKernels.Shapes"
    auto _v12 = fusion::slice(y, 1);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 5 "/Fusion.Conformance.WholeKernels.Shapes"
            auto _out13 = fusion::row(_v3, _v11 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 5 "/Fusion.Conformance.WholeKernels.Shapes"
                float _v14 = _b4[_r * 13 + _c];
#line 5 "/Fusion.Conformance.WholeKernels.Shapes"
                fusion::store(_out13, _c, _v14);
            }
        }
    }
#line 6 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::reshape<1, 48, 12, 13, 48, 128>(_b0, _b5);
    __syncthreads();
#line 6 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::scan<fusion::Sum, fusion::Along::columns, 1, 48, 48, 48, 128>(_b5, _b6, (float*)(_shared + 848));
    __syncthreads();
#line 6 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::reshape<4, 12, 48, 48, 13, 128>(_b6, _b7);
#line 6 "/Fusion.Conformance.WholeKernels.Shapes"
    int _v15 = fusion::mul(_grid0, 4);
#line 7 "/Fusion.Conformance.WholeKernels.Shapes"
    auto _v16 = fusion::slice(y, 2);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 6 "/Fusion.Conformance.WholeKernels.Shapes"
            auto _out17 = fusion::row(_v12, _v15 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 6 "/Fusion.Conformance.WholeKernels.Shapes"
                float _v18 = _b7[_r * 13 + _c];
#line 6 "/Fusion.Conformance.WholeKernels.Shapes"
                fusion::store(_out17, _c, _v18);
            }
        }
    }
    __syncthreads();
#line 7 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::reshape<48, 1, 12, 13, 1, 128>(_b0, _b8);
    __syncthreads();
#line 7 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::scan<fusion::Max, fusion::Along::rows, 48, 1, 1, 1, 128>(_b8, _b9, (float*)(_shared + 848));
    __syncthreads();
#line 7 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::reshape<4, 12, 1, 1, 13, 128>(_b9, _b10);
#line 7 "/Fusion.Conformance.WholeKernels.Shapes"
    int _v19 = fusion::mul(_grid0, 4);
#line 8 "/Fusion.Conformance.WholeKernels.Shapes"
    auto _v20 = fusion::slice(y, 3);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 7 "/Fusion.Conformance.WholeKernels.Shapes"
            auto _out21 = fusion::row(_v16, _v19 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 7 "/Fusion.Conformance.WholeKernels.Shapes"
                float _v22 = _b10[_r * 13 + _c];
#line 7 "/Fusion.Conformance.WholeKernels.Shapes"
                fusion::store(_out21, _c, _v22);
            }
        }
    }
    __syncthreads();
#line 8 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::reshape<12, 4, 12, 13, 5, 128>(_b0, _b11);
    __syncthreads();
#line 8 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::transpose<12, 4, 5, 13, 128>(_b11, _b12);
#line 8 "/Fusion.Conformance.WholeKernels.Shapes"
    int _v23 = fusion::mul(_grid0, 4);
#line 9 "/Fusion.Conformance.WholeKernels.Shapes"
    auto _v24 = fusion::slice(z, 0);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 8 "/Fusion.Conformance.WholeKernels.Shapes"
            auto _out25 = fusion::row(_v20, _v23 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 8 "/Fusion.Conformance.WholeKernels.Shapes"
                float _v26 = _b12[_r * 13 + _c];
#line 8 "/Fusion.Conformance.WholeKernels.Shapes"
                fusion::store(_out25, _c, _v26);
            }
        }
    }
    __syncthreads();
#line 9 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::copy<4, 11, 13, 11, 128>(_b1 + 1, _b13);
#line 9 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::copy<4, 1, 13, 1, 128>(_b1, _b14);
    __syncthreads();
#line 9 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::copy<4, 11, 11, 13, 128>(_b13, _b15);
    fusion::copy<4, 1, 1, 13, 128>(_b14, _b15 + 11);
#line 9 "/Fusion.Conformance.WholeKernels.Shapes"
    int _v27 = fusion::mul(_grid0, 4);
#line 10 "/Fusion.Conformance.WholeKernels.Shapes"
    auto _v28 = fusion::slice(z, 1);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 9 "/Fusion.Conformance.WholeKernels.Shapes"
            auto _out29 = fusion::row(_v24, _v27 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 9 "/Fusion.Conformance.WholeKernels.Shapes"
                int _v30 = _b15[_r * 13 + _c];
#line 9 "/Fusion.Conformance.WholeKernels.Shapes"
                fusion::store(_out29, _c, _v30);
            }
        }
    }
#line 10 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::copy<3, 12, 13, 13, 128>(_b1 + 13, _b16);
#line 10 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::copy<1, 12, 13, 12, 128>(_b1, _b17);
    __syncthreads();
#line 10 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::copy<3, 12, 13, 13, 128>(_b16, _b18);
    fusion::copy<1, 12, 12, 13, 128>(_b17, _b18 + 39);
#line 10 "/Fusion.Conformance.WholeKernels.Shapes"
    int _v31 = fusion::mul(_grid0, 4);
#line 11 "/Fusion.Conformance.WholeKernels.Shapes"
    auto _v32 = fusion::slice(z, 2);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 10 "/Fusion.Conformance.WholeKernels.Shapes"
            auto _out33 = fusion::row(_v28, _v31 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 10 "/Fusion.Conformance.WholeKernels.Shapes"
                int _v34 = _b18[_r * 13 + _c];
#line 3 "/Fusion.Conformance.WholeKernels.Shapes"
                int _v35 = _b1[_r * 13 + _c];
#line 11 "/Fusion.Conformance.WholeKernels.Shapes"
                bool _v36 = _v35 > 0;
#line 10 "/Fusion.Conformance.WholeKernels.Shapes"
                fusion::store(_out33, _c, _v34);
#line 11 "/Fusion.Conformance.WholeKernels.Shapes"
                _b19[_r * 13 + _c] = _v36;
            }
        }
    }
    __syncthreads();
#line 11 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::reshape<12, 4, 12, 13, 5, 128>(_b19, _b20);
    __syncthreads();
#line 11 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::reshape<4, 12, 4, 5, 13, 128>(_b20, _b21);
#line 11 "/Fusion.Conformance.WholeKernels.Shapes"
    int _v37 = fusion::mul(_grid0, 4);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 11 "/Fusion.Conformance.WholeKernels.Shapes"
            auto _out38 = fusion::row(_v32, _v37 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 11 "/Fusion.Conformance.WholeKernels.Shapes"
                bool _v39 = _b21[_r * 13 + _c];
#line 11 "/Fusion.Conformance.WholeKernels.Shapes"
                int _v40 = _v39 ? 1 : 0;
#line 11 "/Fusion.Conformance.WholeKernels.Shapes"
                fusion::store(_out38, _c, _v40);
            }
        }
    }
    __syncthreads();
#line 12 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::copy<4, 12, 13, 25, 128>(_b2, _b22);
    fusion::copy<4, 12, 13, 25, 128>(_b2, _b22 + 12);
    __syncthreads();
#line 12 "/Fusion.Conformance.WholeKernels.Shapes"
    fusion::copy<4, 12, 25, 13, 128>(_b22 + 6, _b23);
#line 12 "/Fusion.Conformance.WholeKernels.Shapes"
    int _v41 = fusion::mul(_grid0, 4);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 12 "/Fusion.Conformance.WholeKernels.Shapes"
            auto _out42 = fusion::row(w, _v41 + _r, 0);
            for (int _c = lane; _c < 12; _c += 32)
            {
#line 12 "/Fusion.Conformance.WholeKernels.Shapes"
                float _v43 = fusion::get(_b23[_r * 13 + _c]);
#line 12 "/Fusion.Conformance.WholeKernels.Shapes"
                fusion::store(_out42, _c, _v43);
            }
        }
    }
}
