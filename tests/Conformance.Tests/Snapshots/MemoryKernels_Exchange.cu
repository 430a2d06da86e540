// 128 threads, 752 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.MemoryKernels.Exchange: x view<f32, 2, write>, y view<f32, 2, write>, z view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_Exchange(fusion::View<float, 2> x, fusion::View<float, 2> y, fusion::View<float, 2> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (4, 20)
    float* _b1 = (float*)(_shared + 336); // (4, 20)
    float* _b2 = (float*)(_shared + 672); // (1, 20)
    float* _b3 = (float*)(_shared + 672); // (4, 1)

#line 2 "/Fusion.Conformance.MemoryKernels.Exchange"
    int _v0 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Conformance.MemoryKernels.Exchange"
    int _v1 = fusion::mul(_grid0, 4);
#line 4 "/Fusion.Conformance.MemoryKernels.Exchange"
    int _v2 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Conformance.MemoryKernels.Exchange"
    int _v3 = fusion::mul(_grid0, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.MemoryKernels.Exchange"
            auto _in4 = fusion::row(x, _v0 + _r, 0);
#line 3 "/Fusion.Conformance.MemoryKernels.Exchange"
            auto _in5 = fusion::row(y, _v1 + _r, 0);
#line 4 "/Fusion.Conformance.MemoryKernels.Exchange"
            auto _out6 = fusion::row(x, _v2 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.MemoryKernels.Exchange"
                float _v7 = fusion::load(_in4, _c, 0.0f);
#line 3 "/Fusion.Conformance.MemoryKernels.Exchange"
                float _v8 = fusion::load(_in5, _c, 0.0f);
#line 2 "/Fusion.Conformance.MemoryKernels.Exchange"
                _b0[_r * 21 + _c] = _v7;
#line 3 "/Fusion.Conformance.MemoryKernels.Exchange"
                _b1[_r * 21 + _c] = _v8;
#line 4 "/Fusion.Conformance.MemoryKernels.Exchange"
                fusion::store(_out6, _c, 0.0f);
            }
        }
    }
#line 6 "/Fusion.Conformance.MemoryKernels.Exchange"
    auto _v9 = fusion::slice(z, _grid0);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 5 "/Fusion.Conformance.MemoryKernels.Exchange"
            auto _out10 = fusion::row(y, _v3 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.MemoryKernels.Exchange"
                float _v11 = _b0[_r * 21 + _c];
#line 5 "/Fusion.Conformance.MemoryKernels.Exchange"
                fusion::store(_out10, _c, _v11);
            }
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 6 "/Fusion.Conformance.MemoryKernels.Exchange"
            float _v12 = 0.0f;
            for (int _r = 0; _r < 4; _r++)
            {
#line 2 "/Fusion.Conformance.MemoryKernels.Exchange"
                float _v13 = _b0[_r * 21 + _c];
#line 3 "/Fusion.Conformance.MemoryKernels.Exchange"
                float _v14 = _b1[_r * 21 + _c];
#line 6 "/Fusion.Conformance.MemoryKernels.Exchange"
                float _v15 = _v13 * _v14;
#line 6 "/Fusion.Conformance.MemoryKernels.Exchange"
                _v12 = _v12 + _v15;
            }
#line 6 "/Fusion.Conformance.MemoryKernels.Exchange"
            _b2[_c] = _v12;
        }
    }
#line 7 "/Fusion.Conformance.MemoryKernels.Exchange"
    int _v16 = fusion::mul(_grid0, 4);
    __syncthreads();
    {
#line 6 "/Fusion.Conformance.MemoryKernels.Exchange"
        auto _out17 = fusion::row(_v9, 0);
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 6 "/Fusion.Conformance.MemoryKernels.Exchange"
            float _v18 = _b2[_c];
#line 6 "/Fusion.Conformance.MemoryKernels.Exchange"
            fusion::store(_out17, _c, _v18);
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 7 "/Fusion.Conformance.MemoryKernels.Exchange"
            float _v19 = 0.0f;
            for (int _k = 0; _k < 20; _k += 32)
            {
                const int _c = _k + lane;
                float _v20 = 0.0f;
                if (_c < 20)
                {
#line 2 "/Fusion.Conformance.MemoryKernels.Exchange"
                    float _v21 = _b0[_r * 21 + _c];
#line 7 "/Fusion.Conformance.MemoryKernels.Exchange"
                    _v20 = _v21;
                }
#line 7 "/Fusion.Conformance.MemoryKernels.Exchange"
                _v19 = fusion::chain_warp(_v19, _v20);
            }
#line 7 "/Fusion.Conformance.MemoryKernels.Exchange"
            _v19 = fusion::halve(_v19);
            if (lane == 0)
            {
#line 7 "/Fusion.Conformance.MemoryKernels.Exchange"
                _b3[_r] = _v19;
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 7 "/Fusion.Conformance.MemoryKernels.Exchange"
            auto _out22 = fusion::row(x, _v16 + _r, 0);
#line 7 "/Fusion.Conformance.MemoryKernels.Exchange"
            float _v23 = _b3[_r];
#line 7 "/Fusion.Conformance.MemoryKernels.Exchange"
            float _v24 = _v23 + 1.0f;
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 3 "/Fusion.Conformance.MemoryKernels.Exchange"
                float _v25 = _b1[_r * 21 + _c];
#line 7 "/Fusion.Conformance.MemoryKernels.Exchange"
                float _v26 = _v25 * _v24;
#line 7 "/Fusion.Conformance.MemoryKernels.Exchange"
                fusion::store(_out22, _c, _v26);
            }
        }
    }
}
