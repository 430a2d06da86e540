// 128 threads, 384 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PageKernels.Greedy: logits view<f32, 2>, token view<i32, 1, write>, broken view<i32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_Greedy(fusion::View<const float, 2> logits, fusion::View<int, 1> token, fusion::View<int, 1> broken, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.PageKernels.Greedy"
    auto _v0 = fusion::slice(logits, _grid0);
    {
#line 2 "/Fusion.Conformance.PageKernels.Greedy"
        auto _in1 = fusion::row(_v0, 0);
#line 3 "/Fusion.Conformance.PageKernels.Greedy"
        auto _out2 = fusion::row(token, _grid0);
#line 4 "/Fusion.Conformance.PageKernels.Greedy"
        auto _out3 = fusion::row(broken, _grid0);
#line 3 "/Fusion.Conformance.PageKernels.Greedy"
        float _v4 = -fusion::infinity();
#line 4 "/Fusion.Conformance.PageKernels.Greedy"
        int _v5 = (-2147483647 - 1);
        for (int _c = thread; _c < 100; _c += 128)
        {
#line 2 "/Fusion.Conformance.PageKernels.Greedy"
            float _v6 = fusion::load(_in1, _c, 0.0f);
#line 4 "/Fusion.Conformance.PageKernels.Greedy"
            bool _v7 = _v6 <= fusion::infinity();
#line 4 "/Fusion.Conformance.PageKernels.Greedy"
            bool _v8 = !_v7;
#line 4 "/Fusion.Conformance.PageKernels.Greedy"
            int _v9 = _v8 ? 1 : 0;
#line 3 "/Fusion.Conformance.PageKernels.Greedy"
            _v4 = fusion::Max::of(_v4, _v6);
#line 4 "/Fusion.Conformance.PageKernels.Greedy"
            _v5 = fusion::Max::of(_v5, _v9);
        }
#line 3 "/Fusion.Conformance.PageKernels.Greedy"
        _v4 = fusion::over_block<fusion::Max, 128>(_v4, (float*)(_shared + 0 + 0));
#line 4 "/Fusion.Conformance.PageKernels.Greedy"
        _v5 = fusion::over_block<fusion::Max, 128>(_v5, (int*)(_shared + 0 + 128));
#line 4 "/Fusion.Conformance.PageKernels.Greedy"
        bool _v10 = _v5 != 0;
#line 4 "/Fusion.Conformance.PageKernels.Greedy"
        int _v11 = _v10 ? 1 : 0;
        if (thread == 0)
        {
#line 4 "/Fusion.Conformance.PageKernels.Greedy"
            fusion::store(_out3, 0, _v11);
        }
#line 3 "/Fusion.Conformance.PageKernels.Greedy"
        int _v12 = 2147483647;
        for (int _c = thread; _c < 100; _c += 128)
        {
#line 2 "/Fusion.Conformance.PageKernels.Greedy"
            float _v13 = fusion::load(_in1, _c, 0.0f);
#line 3 "/Fusion.Conformance.PageKernels.Greedy"
            bool _v14 = _v13 == _v4;
#line 3 "/Fusion.Conformance.PageKernels.Greedy"
            bool _v15 = _v13 != _v13;
#line 3 "/Fusion.Conformance.PageKernels.Greedy"
            bool _v16 = _v14 || _v15;
#line 3 "/Fusion.Conformance.PageKernels.Greedy"
            int _v17 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.PageKernels.Greedy"
            int _v18 = _v16 ? _v17 : 2147483647;
#line 3 "/Fusion.Conformance.PageKernels.Greedy"
            _v12 = fusion::Min::of(_v12, _v18);
        }
#line 3 "/Fusion.Conformance.PageKernels.Greedy"
        _v12 = fusion::over_block<fusion::Min, 128>(_v12, (int*)(_shared + 0 + 256));
        if (thread == 0)
        {
#line 3 "/Fusion.Conformance.PageKernels.Greedy"
            fusion::store(_out2, 0, _v12);
        }
    }
}
