// 128 threads, 160 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PageKernels.SumById: x view<f32, 2>, order view<i32, 1>, starts view<i32, 1>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_SumById(fusion::View<const float, 2> x, fusion::View<const int, 1> order, fusion::View<const int, 1> starts, fusion::View<float, 2> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 20)
    float* _b1 = (float*)(_shared + 80); // (1, 20)

#line 3 "/Fusion.Conformance.PageKernels.SumById"
    int _v0 = fusion::add(_grid0, 1);
#line 3 "/Fusion.Conformance.PageKernels.SumById"
    int _v1 = fusion::at(starts, _v0);
#line 4 "/Fusion.Conformance.PageKernels.SumById"
    int _v2 = fusion::at(starts, _grid0);
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 2 "/Fusion.Conformance.PageKernels.SumById"
            _b0[_c] = 0.0f;
        }
    }
#line 4 "/Fusion.Conformance.PageKernels.SumById"
    for (int _i3 = _v2; _i3 < _v1; _i3 += 1)
    {
#line 5 "/Fusion.Conformance.PageKernels.SumById"
        int _v4 = fusion::at(order, _i3);
#line 5 "/Fusion.Conformance.PageKernels.SumById"
        auto _v5 = fusion::slice(x, _v4);
        __syncthreads();
        {
#line 5 "/Fusion.Conformance.PageKernels.SumById"
            auto _in6 = fusion::row(_v5, 0);
            for (int _c = thread; _c < 20; _c += 128)
            {
                float _v7 = _b0[_c];
#line 5 "/Fusion.Conformance.PageKernels.SumById"
                float _v8 = fusion::load(_in6, _c, 0.0f);
#line 5 "/Fusion.Conformance.PageKernels.SumById"
                float _v9 = _v7 + _v8;
#line 5 "/Fusion.Conformance.PageKernels.SumById"
                _b1[_c] = _v9;
            }
        }
        __syncthreads();
        float* _p10 = _b0; _b0 = _b1; _b1 = _p10;
    }
#line 6 "/Fusion.Conformance.PageKernels.SumById"
    auto _v11 = fusion::slice(y, _grid0);
    __syncthreads();
    {
#line 6 "/Fusion.Conformance.PageKernels.SumById"
        auto _out12 = fusion::row(_v11, 0);
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 4 "/Fusion.Conformance.PageKernels.SumById"
            float _v13 = _b0[_c];
#line 6 "/Fusion.Conformance.PageKernels.SumById"
            fusion::store(_out12, _c, _v13);
        }
    }
}
