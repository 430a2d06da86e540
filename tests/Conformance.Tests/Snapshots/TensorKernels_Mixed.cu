// 128 threads, 6144 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.TensorKernels.Mixed: a view<bf16, 2>, b view<bf16, 2>, c view<f32, 2, write>, d view<f32, 3, write>, sums view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
TensorKernels_Mixed(fusion::View<const fusion::bf16, 2> a, fusion::View<const fusion::bf16, 2> b, fusion::View<float, 2> c, fusion::View<float, 3> d, fusion::View<float, 2> sums, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    fusion::bf16* _b0 = (fusion::bf16*)(_shared + 0); // (32, 32)
    fusion::bf16* _b1 = (fusion::bf16*)(_shared + 2048); // (32, 32)
    fusion::bf16* _b3 = (fusion::bf16*)(_shared + 4096); // (32, 32)
    fusion::bf16* _b4 = (fusion::bf16*)(_shared + 2048); // (32, 32)
    float* _b7 = (float*)(_shared + 0); // (1, 32)
    fusion::Fragment<float, 1, 2> _b2; // (32, 32)
    fusion::Fragment<float, 1, 2> _b5; // (32, 32)
    fusion::Fragment<float, 1, 2> _b6; // (32, 32)

#line 2 "/Fusion.Conformance.TensorKernels.Mixed"
    int _v0 = fusion::mul(_grid0, 32);
#line 2 "/Fusion.Conformance.TensorKernels.Mixed"
    fusion::stage<32, 32, 128>(a, _v0, 0, _b0);
#line 3 "/Fusion.Conformance.TensorKernels.Mixed"
    fusion::stage<32, 32, 128>(b, 0, 0, _b1);
    fusion::copies_done();
    __syncthreads();
#line 3 "/Fusion.Conformance.TensorKernels.Mixed"
    fusion::mma<32, 32, 32, false, 2, 2>(fusion::matrix<32, 32>(_b0, a, _v0, 0), fusion::matrix<32, 32>(_b1, b, 0, 0), _b2);
    __syncthreads();
#line 5 "/Fusion.Conformance.TensorKernels.Mixed"
    fusion::stage<32, 32, 128>(b, 0, 0, _b4);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 1 + _m) * 16 + _h * 8 + lane / 4;
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = warp / 2 * 16 + _n * 8 + lane % 4 * 2 + _e;
#line 3 "/Fusion.Conformance.TensorKernels.Mixed"
                        float _v1 = _b2.at(_m, _n, _h, _e);
#line 4 "/Fusion.Conformance.TensorKernels.Mixed"
                        float _v2 = _v1 * 0.5f;
#line 4 "/Fusion.Conformance.TensorKernels.Mixed"
                        int _v3 = fusion::add(0, _c);
#line 4 "/Fusion.Conformance.TensorKernels.Mixed"
                        float _v4 = (float)(_v3);
#line 4 "/Fusion.Conformance.TensorKernels.Mixed"
                        float _v5 = _v2 + _v4;
#line 4 "/Fusion.Conformance.TensorKernels.Mixed"
                        float _v6 = fusion::round_bf16(_v5);
#line 4 "/Fusion.Conformance.TensorKernels.Mixed"
                        fusion::put(_b3[fusion::place<32>(_r, _c)], _v6);
#line 3 "/Fusion.Conformance.TensorKernels.Mixed"
                        _b5.at(_m, _n, _h, _e) = _v1;
                    }
                }
            }
        }
    }
    fusion::copies_done();
    __syncthreads();
#line 5 "/Fusion.Conformance.TensorKernels.Mixed"
    fusion::mma<32, 32, 32, true, 2, 2>(fusion::matrix<32, 32>(_b3), fusion::transposed(fusion::matrix<32, 32>(_b4, b, 0, 0)), _b5);
#line 5 "/Fusion.Conformance.TensorKernels.Mixed"
    int _v7 = fusion::mul(_grid0, 32);
#line 6 "/Fusion.Conformance.TensorKernels.Mixed"
    auto _v8 = fusion::slice(d, _grid0);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 5 "/Fusion.Conformance.TensorKernels.Mixed"
                auto _out9 = fusion::row(c, _v7 + _r, 0);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
                    float _y10[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = warp / 2 * 16 + _n * 8 + lane % 4 * 2 + _e;
#line 5 "/Fusion.Conformance.TensorKernels.Mixed"
                        float _v11 = _b5.at(_m, _n, _h, _e);
#line 5 "/Fusion.Conformance.TensorKernels.Mixed"
                        _y10[_e] = _v11;
                    }
#line 5 "/Fusion.Conformance.TensorKernels.Mixed"
                    fusion::store_pair(_out9, warp / 2 * 16 + _n * 8 + lane % 4 * 2, _y10);
                }
            }
        }
    }
#line 6 "/Fusion.Conformance.TensorKernels.Mixed"
    fusion::mma<32, 32, 32, false, 2, 2>(fusion::transposed(fusion::matrix<32, 32>(_b3)), fusion::matrix<32, 32>(_b0, a, _v0, 0), _b6);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp % 2 * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 6 "/Fusion.Conformance.TensorKernels.Mixed"
                auto _out12 = fusion::row(_v8, 0 + _r, 0);
#pragma unroll
                for (int _n = 0; _n < 2; _n++)
                {
                    float _y13[2];
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = warp / 2 * 16 + _n * 8 + lane % 4 * 2 + _e;
#line 6 "/Fusion.Conformance.TensorKernels.Mixed"
                        float _v14 = _b6.at(_m, _n, _h, _e);
#line 6 "/Fusion.Conformance.TensorKernels.Mixed"
                        _y13[_e] = _v14;
                    }
#line 6 "/Fusion.Conformance.TensorKernels.Mixed"
                    fusion::store_pair(_out12, warp / 2 * 16 + _n * 8 + lane % 4 * 2, _y13);
                }
            }
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 32; _c += 128)
        {
#line 7 "/Fusion.Conformance.TensorKernels.Mixed"
            float _v15 = 0.0f;
            for (int _r = 0; _r < 32; _r++)
            {
#line 4 "/Fusion.Conformance.TensorKernels.Mixed"
                float _v16 = fusion::get(_b3[fusion::place<32>(_r, _c)]);
#line 7 "/Fusion.Conformance.TensorKernels.Mixed"
                _v15 = _v15 + _v16;
            }
#line 7 "/Fusion.Conformance.TensorKernels.Mixed"
            _b7[_c] = _v15;
        }
    }
    __syncthreads();
    {
#line 7 "/Fusion.Conformance.TensorKernels.Mixed"
        auto _out17 = fusion::row(sums, _grid0, 0);
        for (int _c = thread; _c < 32; _c += 128)
        {
#line 7 "/Fusion.Conformance.TensorKernels.Mixed"
            float _v18 = _b7[_c];
#line 7 "/Fusion.Conformance.TensorKernels.Mixed"
            fusion::store(_out17, _c, _v18);
        }
    }
}
