// 128 threads, 80 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.MemoryKernels.GatherTwo: table view<bf16, 2>, index view<i32, 1>, y view<f32, 2, write>, z view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_GatherTwo(fusion::View<const fusion::bf16, 2> table, fusion::View<const int, 1> index, fusion::View<float, 2> y, fusion::View<float, 2> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    int* _b0 = (int*)(_shared + 0); // (1, 20)

#line 2 "/Fusion.Conformance.MemoryKernels.GatherTwo"
    auto _v0 = fusion::as_column(index);
#line 2 "/Fusion.Conformance.MemoryKernels.GatherTwo"
    int _v1 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Conformance.MemoryKernels.GatherTwo"
    int _v2 = fusion::mul(_grid0, 4);
#line 4 "/Fusion.Conformance.MemoryKernels.GatherTwo"
    int _v3 = fusion::mul(_grid0, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.MemoryKernels.GatherTwo"
            auto _in4 = fusion::row(_v0, _v1 + _r, 0);
#line 3 "/Fusion.Conformance.MemoryKernels.GatherTwo"
            auto _out5 = fusion::row(y, _v2 + _r, 0);
#line 2 "/Fusion.Conformance.MemoryKernels.GatherTwo"
            int _v6 = fusion::load(_in4, 0, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 3 "/Fusion.Conformance.MemoryKernels.GatherTwo"
                int _v7 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.MemoryKernels.GatherTwo"
                float _v8 = fusion::gather(table, _v6, _v7, 0.0f);
#line 3 "/Fusion.Conformance.MemoryKernels.GatherTwo"
                fusion::store(_out5, _c, _v8);
            }
        }
    }
    {
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 4 "/Fusion.Conformance.MemoryKernels.GatherTwo"
            int _v9 = fusion::add(0, _c);
#line 4 "/Fusion.Conformance.MemoryKernels.GatherTwo"
            int _v10 = fusion::divide(_v9, 2);
#line 4 "/Fusion.Conformance.MemoryKernels.GatherTwo"
            _b0[_c] = _v10;
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.MemoryKernels.GatherTwo"
            auto _in11 = fusion::row(_v0, _v1 + _r, 0);
#line 4 "/Fusion.Conformance.MemoryKernels.GatherTwo"
            auto _out12 = fusion::row(z, _v3 + _r, 0);
#line 2 "/Fusion.Conformance.MemoryKernels.GatherTwo"
            int _v13 = fusion::load(_in11, 0, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 4 "/Fusion.Conformance.MemoryKernels.GatherTwo"
                int _v14 = fusion::add(0, _c);
#line 4 "/Fusion.Conformance.MemoryKernels.GatherTwo"
                int _v15 = fusion::remainder(_v14, 3);
#line 4 "/Fusion.Conformance.MemoryKernels.GatherTwo"
                int _v16 = fusion::add(_v13, _v15);
#line 4 "/Fusion.Conformance.MemoryKernels.GatherTwo"
                int _v17 = _b0[_c];
#line 4 "/Fusion.Conformance.MemoryKernels.GatherTwo"
                int _v18 = fusion::add(_v17, _v13);
#line 4 "/Fusion.Conformance.MemoryKernels.GatherTwo"
                float _v19 = fusion::gather(table, _v16, _v18, 0.0f);
#line 4 "/Fusion.Conformance.MemoryKernels.GatherTwo"
                fusion::store(_out12, _c, _v19);
            }
        }
    }
}
