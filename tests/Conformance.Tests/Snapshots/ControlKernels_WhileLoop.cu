// 128 threads, 160 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ControlKernels.WhileLoop: start view<i32, 1>, steps view<i32, 1, write>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ControlKernels_WhileLoop(fusion::View<const int, 1> start, fusion::View<int, 1> steps, fusion::View<float, 2> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 20)
    float* _b1 = (float*)(_shared + 80); // (1, 20)

#line 2 "/Fusion.Conformance.ControlKernels.WhileLoop"
    int _v0 = fusion::at(start, _grid0);
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 4 "/Fusion.Conformance.ControlKernels.WhileLoop"
            _b0[_c] = 1.0f;
        }
    }
#line 5 "/Fusion.Conformance.ControlKernels.WhileLoop"
    int _v1 = _v0;
    int _v2 = 0;
    while (true)
    {
#line 5 "/Fusion.Conformance.ControlKernels.WhileLoop"
        bool _v3 = _v1 > 1;
#line 5 "/Fusion.Conformance.ControlKernels.WhileLoop"
        bool _v4 = _v2 < 50;
#line 5 "/Fusion.Conformance.ControlKernels.WhileLoop"
        bool _v5 = _v3 && _v4;
        if (!(_v5)) break;
#line 6 "/Fusion.Conformance.ControlKernels.WhileLoop"
        int _v6 = fusion::remainder(_v1, 2);
#line 6 "/Fusion.Conformance.ControlKernels.WhileLoop"
        bool _v7 = _v6 == 0;
#line 6 "/Fusion.Conformance.ControlKernels.WhileLoop"
        int _v8 = fusion::divide(_v1, 2);
#line 6 "/Fusion.Conformance.ControlKernels.WhileLoop"
        int _v9 = fusion::mul(3, _v1);
#line 6 "/Fusion.Conformance.ControlKernels.WhileLoop"
        int _v10 = fusion::add(_v9, 1);
#line 6 "/Fusion.Conformance.ControlKernels.WhileLoop"
        int _v11 = _v7 ? _v8 : _v10;
#line 7 "/Fusion.Conformance.ControlKernels.WhileLoop"
        int _v12 = fusion::add(_v2, 1);
#line 8 "/Fusion.Conformance.ControlKernels.WhileLoop"
        int _v13 = fusion::mul(_v12, 20);
        __syncthreads();
        {
            for (int _c = thread; _c < 20; _c += 128)
            {
                float _v14 = _b0[_c];
#line 8 "/Fusion.Conformance.ControlKernels.WhileLoop"
                int _v15 = fusion::add(_v13, _c);
#line 8 "/Fusion.Conformance.ControlKernels.WhileLoop"
                float _v16 = (float)(_v15);
#line 8 "/Fusion.Conformance.ControlKernels.WhileLoop"
                float _v17 = _v14 + _v16;
#line 8 "/Fusion.Conformance.ControlKernels.WhileLoop"
                _b1[_c] = _v17;
            }
        }
        __syncthreads();
        int _n18 = _v11;
        int _n19 = _v12;
        _v1 = _n18;
        _v2 = _n19;
        float* _p20 = _b0; _b0 = _b1; _b1 = _p20;
    }
#line 10 "/Fusion.Conformance.ControlKernels.WhileLoop"
    auto _v21 = fusion::slice(y, _grid0);
    __syncthreads();
    {
#line 9 "/Fusion.Conformance.ControlKernels.WhileLoop"
        auto _out22 = fusion::row(steps, _grid0);
#line 10 "/Fusion.Conformance.ControlKernels.WhileLoop"
        auto _out23 = fusion::row(_v21, 0);
        if (thread == 0)
        {
#line 9 "/Fusion.Conformance.ControlKernels.WhileLoop"
            fusion::store(_out22, 0, _v2);
        }
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 5 "/Fusion.Conformance.ControlKernels.WhileLoop"
            float _v24 = _b0[_c];
#line 10 "/Fusion.Conformance.ControlKernels.WhileLoop"
            fusion::store(_out23, _c, _v24);
        }
    }
}
