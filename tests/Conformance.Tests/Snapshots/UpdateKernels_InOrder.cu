// 128 threads, 80 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.UpdateKernels.InOrder: x view<f32, 2>, shifted view<f32, 3, write>, updated view<f32, 2, write>, scaled view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
UpdateKernels_InOrder(fusion::View<const float, 2> x, fusion::View<float, 3> shifted, fusion::View<float, 2> updated, fusion::View<float, 2> scaled, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 20)

#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
    int _v0 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Conformance.UpdateKernels.InOrder"
    auto _v1 = fusion::slice(shifted, _grid0);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
            auto _in2 = fusion::row(x, _v0 + _r, 0);
#line 4 "/Fusion.Conformance.UpdateKernels.InOrder"
            auto _out3 = fusion::row(_v1, 0 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
                float _v4 = fusion::load(_in2, _c, 0.0f);
#line 4 "/Fusion.Conformance.UpdateKernels.InOrder"
                fusion::store(_out3, _c, _v4);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
            auto _in5 = fusion::row(x, _v0 + _r, 0);
#line 5 "/Fusion.Conformance.UpdateKernels.InOrder"
            auto _out6 = fusion::row(_v1, 1 + _r, 1);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
                float _v7 = fusion::load(_in5, _c, 0.0f);
#line 5 "/Fusion.Conformance.UpdateKernels.InOrder"
                float _v8 = _v7 * 2.0f;
#line 5 "/Fusion.Conformance.UpdateKernels.InOrder"
                fusion::store(_out6, _c, _v8);
            }
        }
    }
#line 7 "/Fusion.Conformance.UpdateKernels.InOrder"
    int _v9 = fusion::mul(_grid0, 4);
#line 8 "/Fusion.Conformance.UpdateKernels.InOrder"
    int _v10 = fusion::mul(_grid0, 4);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
            auto _in11 = fusion::row(x, _v0 + _r, 0);
#line 6 "/Fusion.Conformance.UpdateKernels.InOrder"
            auto _out12 = fusion::row(_v1, 0 + _r, 1);
#line 7 "/Fusion.Conformance.UpdateKernels.InOrder"
            auto _out13 = fusion::row(updated, _v9 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
                float _v14 = fusion::load(_in11, _c, 0.0f);
#line 6 "/Fusion.Conformance.UpdateKernels.InOrder"
                float _v15 = _v14 * 3.0f;
#line 6 "/Fusion.Conformance.UpdateKernels.InOrder"
                fusion::store(_out12, _c, _v15);
#line 7 "/Fusion.Conformance.UpdateKernels.InOrder"
                fusion::store(_out13, _c, _v14);
            }
        }
    }
#line 9 "/Fusion.Conformance.UpdateKernels.InOrder"
    int _v16 = fusion::mul(_grid0, 4);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
            auto _in17 = fusion::row(x, _v0 + _r, 0);
#line 8 "/Fusion.Conformance.UpdateKernels.InOrder"
            auto _out18 = fusion::row(updated, _v10 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
                float _v19 = fusion::load(_in17, _c, 0.0f);
#line 8 "/Fusion.Conformance.UpdateKernels.InOrder"
                float _v20 = _v19 * _v19;
#line 8 "/Fusion.Conformance.UpdateKernels.InOrder"
                fusion::atomic_max(_out18, _c, _v20);
            }
        }
    }
#line 10 "/Fusion.Conformance.UpdateKernels.InOrder"
    int _v21 = fusion::mul(_grid0, 4);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
            auto _in22 = fusion::row(x, _v0 + _r, 0);
#line 9 "/Fusion.Conformance.UpdateKernels.InOrder"
            auto _out23 = fusion::row(updated, _v16 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
                float _v24 = fusion::load(_in22, _c, 0.0f);
#line 9 "/Fusion.Conformance.UpdateKernels.InOrder"
                float _v25 = _v24 + 1.0f;
#line 9 "/Fusion.Conformance.UpdateKernels.InOrder"
                fusion::atomic_add(_out23, _c, _v25);
            }
        }
    }
#line 11 "/Fusion.Conformance.UpdateKernels.InOrder"
    int _v26 = fusion::mul(_grid0, 4);
#line 12 "/Fusion.Conformance.UpdateKernels.InOrder"
    int _v27 = fusion::mul(_grid0, 4);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
            auto _in28 = fusion::row(x, _v0 + _r, 0);
#line 10 "/Fusion.Conformance.UpdateKernels.InOrder"
            auto _out29 = fusion::row(updated, _v21 + _r, 0);
#line 11 "/Fusion.Conformance.UpdateKernels.InOrder"
            auto _out30 = fusion::row(scaled, _v26 + _r, 0);
#line 11 "/Fusion.Conformance.UpdateKernels.InOrder"
            float _v31 = 0.0f;
            for (int _k = 0; _k < 20; _k += 32)
            {
                const int _c = _k + lane;
                float _v32 = 0.0f;
                if (_c < 20)
                {
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
                    float _v33 = fusion::load(_in28, _c, 0.0f);
#line 10 "/Fusion.Conformance.UpdateKernels.InOrder"
                    float _v34 = 1.5f + _v33;
#line 10 "/Fusion.Conformance.UpdateKernels.InOrder"
                    fusion::atomic_min(_out29, _c, _v34);
#line 11 "/Fusion.Conformance.UpdateKernels.InOrder"
                    _v32 = _v33;
                }
#line 11 "/Fusion.Conformance.UpdateKernels.InOrder"
                _v31 = fusion::chain_warp(_v31, _v32);
            }
#line 11 "/Fusion.Conformance.UpdateKernels.InOrder"
            _v31 = fusion::halve(_v31);
#line 11 "/Fusion.Conformance.UpdateKernels.InOrder"
            float _v35 = _v31 + 1.0f;
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
                float _v36 = fusion::load(_in28, _c, 0.0f);
#line 11 "/Fusion.Conformance.UpdateKernels.InOrder"
                float _v37 = _v36 * _v35;
#line 11 "/Fusion.Conformance.UpdateKernels.InOrder"
                fusion::store(_out30, _c, _v37);
            }
        }
    }
#line 13 "/Fusion.Conformance.UpdateKernels.InOrder"
    int _v38 = fusion::mul(_grid0, 4);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
            auto _in39 = fusion::row(x, _v0 + _r, 0);
#line 12 "/Fusion.Conformance.UpdateKernels.InOrder"
            auto _out40 = fusion::row(scaled, _v27 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
                float _v41 = fusion::load(_in39, _c, 0.0f);
#line 12 "/Fusion.Conformance.UpdateKernels.InOrder"
                fusion::store(_out40, _c, _v41);
            }
        }
    }
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 13 "/Fusion.Conformance.UpdateKernels.InOrder"
            float _v42 = -fusion::infinity();
            for (int _r = 0; _r < 4; _r++)
            {
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
                auto _in43 = fusion::row(x, _v0 + _r, 0);
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
                float _v44 = fusion::load(_in43, _c, 0.0f);
#line 13 "/Fusion.Conformance.UpdateKernels.InOrder"
                _v42 = fusion::Max::of(_v42, _v44);
            }
#line 13 "/Fusion.Conformance.UpdateKernels.InOrder"
            _b0[_c] = _v42;
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
            auto _in45 = fusion::row(x, _v0 + _r, 0);
#line 13 "/Fusion.Conformance.UpdateKernels.InOrder"
            auto _out46 = fusion::row(scaled, _v38 + _r, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.UpdateKernels.InOrder"
                float _v47 = fusion::load(_in45, _c, 0.0f);
#line 13 "/Fusion.Conformance.UpdateKernels.InOrder"
                float _v48 = _b0[_c];
#line 13 "/Fusion.Conformance.UpdateKernels.InOrder"
                float _v49 = _v48 + 1.0f;
#line 13 "/Fusion.Conformance.UpdateKernels.InOrder"
                float _v50 = _v47 * _v49;
#line 13 "/Fusion.Conformance.UpdateKernels.InOrder"
                fusion::store(_out46, _c, _v50);
            }
        }
    }
}
