// 128 threads, 80 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.UpdateKernels.Extremes: x view<f32, 2>, n view<i32, 2>, largest view<f32, 1, write>, smallest view<f32, 1, write>, most view<i32, 1, write>, least view<i32, 1, write>, shifted view<f32, 2, write>, lowered view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
UpdateKernels_Extremes(fusion::View<const float, 2> x, fusion::View<const int, 2> n, fusion::View<float, 1> largest, fusion::View<float, 1> smallest, fusion::View<int, 1> most, fusion::View<int, 1> least, fusion::View<float, 2> shifted, fusion::View<float, 2> lowered, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 20)
    float* _b1 = (float*)(_shared + 0); // (1, 20)
    int* _b2 = (int*)(_shared + 0); // (1, 20)
    int* _b3 = (int*)(_shared + 0); // (1, 20)

#line 2 "/Fusion.Conformance.UpdateKernels.Extremes"
    int _v0 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Conformance.UpdateKernels.Extremes"
    int _v1 = fusion::mul(_grid0, 4);
#line 8 "/Fusion.Conformance.UpdateKernels.Extremes"
    int _v2 = fusion::mul(_grid0, 4);
#line 8 "/Fusion.Conformance.UpdateKernels.Extremes"
    int _v3 = fusion::sub(_v2, 1);
#line 9 "/Fusion.Conformance.UpdateKernels.Extremes"
    int _v4 = fusion::mul(_grid0, 4);
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 4 "/Fusion.Conformance.UpdateKernels.Extremes"
            float _v5 = -fusion::infinity();
            for (int _r = 0; _r < 4; _r++)
            {
#line 2 "/Fusion.Conformance.UpdateKernels.Extremes"
                auto _in6 = fusion::row(x, _v0 + _r, 0);
#line 2 "/Fusion.Conformance.UpdateKernels.Extremes"
                float _v7 = fusion::load(_in6, _c, 0.0f);
#line 4 "/Fusion.Conformance.UpdateKernels.Extremes"
                _v5 = fusion::Max::of(_v5, _v7);
            }
#line 4 "/Fusion.Conformance.UpdateKernels.Extremes"
            _b0[_c] = _v5;
        }
    }
    __syncthreads();
    {
#line 4 "/Fusion.Conformance.UpdateKernels.Extremes"
        auto _out8 = fusion::row(largest, 0);
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 4 "/Fusion.Conformance.UpdateKernels.Extremes"
            float _v9 = _b0[_c];
#line 4 "/Fusion.Conformance.UpdateKernels.Extremes"
            fusion::atomic_max(_out8, _c, _v9);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 5 "/Fusion.Conformance.UpdateKernels.Extremes"
            float _v10 = fusion::infinity();
            for (int _r = 0; _r < 4; _r++)
            {
#line 2 "/Fusion.Conformance.UpdateKernels.Extremes"
                auto _in11 = fusion::row(x, _v0 + _r, 0);
#line 2 "/Fusion.Conformance.UpdateKernels.Extremes"
                float _v12 = fusion::load(_in11, _c, 0.0f);
#line 5 "/Fusion.Conformance.UpdateKernels.Extremes"
                _v10 = fusion::Min::of(_v10, _v12);
            }
#line 5 "/Fusion.Conformance.UpdateKernels.Extremes"
            _b1[_c] = _v10;
        }
    }
    __syncthreads();
    {
#line 5 "/Fusion.Conformance.UpdateKernels.Extremes"
        auto _out13 = fusion::row(smallest, 0);
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 5 "/Fusion.Conformance.UpdateKernels.Extremes"
            float _v14 = _b1[_c];
#line 5 "/Fusion.Conformance.UpdateKernels.Extremes"
            fusion::atomic_min(_out13, _c, _v14);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 6 "/Fusion.Conformance.UpdateKernels.Extremes"
            int _v15 = (-2147483647 - 1);
            for (int _r = 0; _r < 4; _r++)
            {
#line 3 "/Fusion.Conformance.UpdateKernels.Extremes"
                auto _in16 = fusion::row(n, _v1 + _r, 0);
#line 3 "/Fusion.Conformance.UpdateKernels.Extremes"
                int _v17 = fusion::load(_in16, _c, 0);
#line 6 "/Fusion.Conformance.UpdateKernels.Extremes"
                _v15 = fusion::Max::of(_v15, _v17);
            }
#line 6 "/Fusion.Conformance.UpdateKernels.Extremes"
            _b2[_c] = _v15;
        }
    }
    __syncthreads();
    {
#line 6 "/Fusion.Conformance.UpdateKernels.Extremes"
        auto _out18 = fusion::row(most, -1);
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 6 "/Fusion.Conformance.UpdateKernels.Extremes"
            int _v19 = _b2[_c];
#line 6 "/Fusion.Conformance.UpdateKernels.Extremes"
            fusion::atomic_max(_out18, _c, _v19);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 7 "/Fusion.Conformance.UpdateKernels.Extremes"
            int _v20 = 2147483647;
            for (int _r = 0; _r < 4; _r++)
            {
#line 3 "/Fusion.Conformance.UpdateKernels.Extremes"
                auto _in21 = fusion::row(n, _v1 + _r, 0);
#line 3 "/Fusion.Conformance.UpdateKernels.Extremes"
                int _v22 = fusion::load(_in21, _c, 0);
#line 7 "/Fusion.Conformance.UpdateKernels.Extremes"
                _v20 = fusion::Min::of(_v20, _v22);
            }
#line 7 "/Fusion.Conformance.UpdateKernels.Extremes"
            _b3[_c] = _v20;
        }
    }
    __syncthreads();
    {
#line 7 "/Fusion.Conformance.UpdateKernels.Extremes"
        auto _out23 = fusion::row(least, 1);
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 7 "/Fusion.Conformance.UpdateKernels.Extremes"
            int _v24 = _b3[_c];
#line 7 "/Fusion.Conformance.UpdateKernels.Extremes"
            fusion::atomic_min(_out23, _c, _v24);
        }
    }
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.UpdateKernels.Extremes"
            auto _in25 = fusion::row(x, _v0 + _r, 0);
#line 8 "/Fusion.Conformance.UpdateKernels.Extremes"
            auto _out26 = fusion::row(shifted, _v3 + _r, -2);
#line 9 "/Fusion.Conformance.UpdateKernels.Extremes"
            auto _out27 = fusion::row(lowered, _v4 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.UpdateKernels.Extremes"
                float _v28 = fusion::load(_in25, _c, 0.0f);
#line 9 "/Fusion.Conformance.UpdateKernels.Extremes"
                float _v29 = _v28 + 1.0f;
#line 8 "/Fusion.Conformance.UpdateKernels.Extremes"
                fusion::atomic_max(_out26, _c, _v28);
#line 9 "/Fusion.Conformance.UpdateKernels.Extremes"
                fusion::atomic_min(_out27, _c, _v29);
            }
        }
    }
}
