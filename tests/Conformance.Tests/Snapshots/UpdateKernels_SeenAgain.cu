// 128 threads, 192 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.UpdateKernels.SeenAgain: index view<i32, 1>, flags view<i32, 1, write>, own view<i32, 2, write>, sum view<i32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
UpdateKernels_SeenAgain(fusion::View<const int, 1> index, fusion::View<int, 1> flags, fusion::View<int, 2> own, fusion::View<int, 1> sum, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    int* _b0 = (int*)(_shared + 0); // (1, 16)
    int* _b1 = (int*)(_shared + 64); // (1, 16)

#line 2 "/Fusion.Conformance.UpdateKernels.SeenAgain"
    int _v0 = fusion::mul(_grid0, 16);
#line 3 "/Fusion.Conformance.UpdateKernels.SeenAgain"
    auto _v1 = fusion::slice(own, _grid0);
#line 4 "/Fusion.Conformance.UpdateKernels.SeenAgain"
    int _v2 = fusion::mul(_grid0, 16);
    {
#line 2 "/Fusion.Conformance.UpdateKernels.SeenAgain"
        auto _in3 = fusion::row(index, _v0);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 2 "/Fusion.Conformance.UpdateKernels.SeenAgain"
            int _v4 = fusion::load(_in3, _c, -1);
#line 4 "/Fusion.Conformance.UpdateKernels.SeenAgain"
            int _v5 = fusion::add(0, _c);
#line 4 "/Fusion.Conformance.UpdateKernels.SeenAgain"
            int _v6 = fusion::sub(15, _v5);
#line 4 "/Fusion.Conformance.UpdateKernels.SeenAgain"
            int _v7 = fusion::add(_v2, _c);
#line 2 "/Fusion.Conformance.UpdateKernels.SeenAgain"
            fusion::scatter(flags, _v4, 1);
#line 4 "/Fusion.Conformance.UpdateKernels.SeenAgain"
            fusion::scatter(_v1, _v6, _v7);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 5 "/Fusion.Conformance.UpdateKernels.SeenAgain"
            int _v8 = fusion::add(0, _c);
#line 5 "/Fusion.Conformance.UpdateKernels.SeenAgain"
            int _v9 = fusion::divide(_v8, 2);
#line 5 "/Fusion.Conformance.UpdateKernels.SeenAgain"
            int _v10 = fusion::mul(_v9, 2);
#line 5 "/Fusion.Conformance.UpdateKernels.SeenAgain"
            fusion::scatter(_v1, _v10, 7);
        }
    }
    __syncthreads();
    {
#line 6 "/Fusion.Conformance.UpdateKernels.SeenAgain"
        auto _in11 = fusion::row(_v1, 0);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 6 "/Fusion.Conformance.UpdateKernels.SeenAgain"
            int _v12 = fusion::load(_in11, _c, 0);
#line 6 "/Fusion.Conformance.UpdateKernels.SeenAgain"
            _b0[_c] = _v12;
        }
    }
    __syncthreads();
#line 6 "/Fusion.Conformance.UpdateKernels.SeenAgain"
    fusion::scan<fusion::Sum, fusion::Along::columns, 1, 16, 16, 16, 128>(_b0, _b1, (int*)(_shared + 128));
#line 6 "/Fusion.Conformance.UpdateKernels.SeenAgain"
    int _v13 = fusion::mul(_grid0, 16);
    __syncthreads();
    {
#line 6 "/Fusion.Conformance.UpdateKernels.SeenAgain"
        auto _out14 = fusion::row(sum, _v13);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 6 "/Fusion.Conformance.UpdateKernels.SeenAgain"
            int _v15 = _b1[_c];
#line 6 "/Fusion.Conformance.UpdateKernels.SeenAgain"
            fusion::store(_out14, _c, _v15);
        }
    }
}
