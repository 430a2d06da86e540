// 128 threads, 3600 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PageKernels.Positions: tokens view<i32, 2>, position view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_Positions(fusion::View<const int, 2> tokens, fusion::View<int, 2> position, int endOfText, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    int* _b0 = (int*)(_shared + 0); // (1, 300)
    int* _b1 = (int*)(_shared + 1200); // (1, 300)

#line 3 "/Fusion.Conformance.PageKernels.Positions"
    auto _v0 = fusion::slice(tokens, _grid0);
#line 4 "/Fusion.Conformance.PageKernels.Positions"
    auto _v1 = fusion::slice(position, _grid0);
    {
#line 3 "/Fusion.Conformance.PageKernels.Positions"
        auto _in2 = fusion::row(_v0, -1);
        for (int _c = thread; _c < 300; _c += 128)
        {
#line 3 "/Fusion.Conformance.PageKernels.Positions"
            int _v3 = fusion::load(_in2, _c, 0);
#line 3 "/Fusion.Conformance.PageKernels.Positions"
            bool _v4 = _v3 == endOfText;
#line 2 "/Fusion.Conformance.PageKernels.Positions"
            int _v5 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.PageKernels.Positions"
            int _v6 = _v4 ? _v5 : 0;
#line 3 "/Fusion.Conformance.PageKernels.Positions"
            _b0[_c] = _v6;
        }
    }
    __syncthreads();
#line 4 "/Fusion.Conformance.PageKernels.Positions"
    fusion::scan<fusion::Max, fusion::Along::columns, 1, 300, 300, 300, 128>(_b0, _b1, (int*)(_shared + 2400));
    __syncthreads();
    {
#line 4 "/Fusion.Conformance.PageKernels.Positions"
        auto _out7 = fusion::row(_v1, 0);
        for (int _c = thread; _c < 300; _c += 128)
        {
#line 2 "/Fusion.Conformance.PageKernels.Positions"
            int _v8 = fusion::add(0, _c);
#line 4 "/Fusion.Conformance.PageKernels.Positions"
            int _v9 = _b1[_c];
#line 4 "/Fusion.Conformance.PageKernels.Positions"
            int _v10 = fusion::sub(_v8, _v9);
#line 4 "/Fusion.Conformance.PageKernels.Positions"
            fusion::store(_out7, _c, _v10);
        }
    }
}
