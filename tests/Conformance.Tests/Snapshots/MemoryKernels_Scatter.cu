// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.MemoryKernels.Scatter: index view<i32, 1>, x view<f32, 2>, flat view<f32, 1, write>, table view<f32, 2, write>, counts view<i32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_Scatter(fusion::View<const int, 1> index, fusion::View<const float, 2> x, fusion::View<float, 1> flat, fusion::View<float, 2> table, fusion::View<int, 1> counts, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.MemoryKernels.Scatter"
    auto _v0 = fusion::as_column(index);
#line 2 "/Fusion.Conformance.MemoryKernels.Scatter"
    int _v1 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Conformance.MemoryKernels.Scatter"
    int _v2 = fusion::mul(_grid0, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.MemoryKernels.Scatter"
            auto _in3 = fusion::row(_v0, _v1 + _r, 0);
#line 3 "/Fusion.Conformance.MemoryKernels.Scatter"
            auto _in4 = fusion::row(x, _v2 + _r, 0);
#line 2 "/Fusion.Conformance.MemoryKernels.Scatter"
            int _v5 = fusion::load(_in3, 0, -1);
            if (lane == 0)
            {
#line 6 "/Fusion.Conformance.MemoryKernels.Scatter"
                fusion::scatter_add(counts, _v5, 1);
            }
#line 5 "/Fusion.Conformance.MemoryKernels.Scatter"
            float _v6 = 0.0f;
            for (int _k = 0; _k < 20; _k += 32)
            {
                const int _c = _k + lane;
                float _v7 = 0.0f;
                if (_c < 20)
                {
#line 4 "/Fusion.Conformance.MemoryKernels.Scatter"
                    int _v8 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.MemoryKernels.Scatter"
                    float _v9 = fusion::load(_in4, _c, 0.0f);
#line 4 "/Fusion.Conformance.MemoryKernels.Scatter"
                    fusion::scatter_add(table, _v5, _v8, _v9);
#line 5 "/Fusion.Conformance.MemoryKernels.Scatter"
                    _v7 = _v9;
                }
#line 5 "/Fusion.Conformance.MemoryKernels.Scatter"
                _v6 = fusion::chain_warp(_v6, _v7);
            }
#line 5 "/Fusion.Conformance.MemoryKernels.Scatter"
            _v6 = fusion::halve(_v6);
            if (lane == 0)
            {
#line 5 "/Fusion.Conformance.MemoryKernels.Scatter"
                fusion::scatter_add(flat, _v5, _v6);
            }
        }
    }
}
