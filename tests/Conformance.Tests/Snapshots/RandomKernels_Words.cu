// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.RandomKernels.Words: key view<i32, 1>, counter view<i32, 2>, words view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
RandomKernels_Words(fusion::View<const int, 1> key, fusion::View<const int, 2> counter, fusion::View<int, 2> words, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.RandomKernels.Words"
    int _v0 = fusion::at(key, 0);
#line 2 "/Fusion.Conformance.RandomKernels.Words"
    int _v1 = fusion::at(key, 1);
#line 2 "/Fusion.Conformance.RandomKernels.Words"
    auto _v2 = fusion::slice(counter, 0);
#line 2 "/Fusion.Conformance.RandomKernels.Words"
    int _v3 = fusion::mul(_grid0, 16);
#line 2 "/Fusion.Conformance.RandomKernels.Words"
    auto _v4 = fusion::slice(counter, 1);
#line 2 "/Fusion.Conformance.RandomKernels.Words"
    int _v5 = fusion::mul(_grid0, 16);
#line 2 "/Fusion.Conformance.RandomKernels.Words"
    auto _v6 = fusion::slice(counter, 2);
#line 2 "/Fusion.Conformance.RandomKernels.Words"
    int _v7 = fusion::mul(_grid0, 16);
#line 2 "/Fusion.Conformance.RandomKernels.Words"
    auto _v8 = fusion::slice(counter, 3);
#line 2 "/Fusion.Conformance.RandomKernels.Words"
    int _v9 = fusion::mul(_grid0, 16);
#line 3 "/Fusion.Conformance.RandomKernels.Words"
    auto _v10 = fusion::slice(words, 0);
#line 3 "/Fusion.Conformance.RandomKernels.Words"
    int _v11 = fusion::mul(_grid0, 16);
#line 4 "/Fusion.Conformance.RandomKernels.Words"
    auto _v12 = fusion::slice(words, 1);
#line 4 "/Fusion.Conformance.RandomKernels.Words"
    int _v13 = fusion::mul(_grid0, 16);
#line 5 "/Fusion.Conformance.RandomKernels.Words"
    auto _v14 = fusion::slice(words, 2);
#line 5 "/Fusion.Conformance.RandomKernels.Words"
    int _v15 = fusion::mul(_grid0, 16);
#line 6 "/Fusion.Conformance.RandomKernels.Words"
    auto _v16 = fusion::slice(words, 3);
#line 6 "/Fusion.Conformance.RandomKernels.Words"
    int _v17 = fusion::mul(_grid0, 16);
    {
#line 2 "/Fusion.Conformance.RandomKernels.Words"
        auto _in18 = fusion::row(_v2, _v3);
#line 2 "/Fusion.Conformance.RandomKernels.Words"
        auto _in19 = fusion::row(_v4, _v5);
#line 2 "/Fusion.Conformance.RandomKernels.Words"
        auto _in20 = fusion::row(_v6, _v7);
#line 2 "/Fusion.Conformance.RandomKernels.Words"
        auto _in21 = fusion::row(_v8, _v9);
#line 3 "/Fusion.Conformance.RandomKernels.Words"
        auto _out22 = fusion::row(_v10, _v11);
#line 4 "/Fusion.Conformance.RandomKernels.Words"
        auto _out23 = fusion::row(_v12, _v13);
#line 5 "/Fusion.Conformance.RandomKernels.Words"
        auto _out24 = fusion::row(_v14, _v15);
#line 6 "/Fusion.Conformance.RandomKernels.Words"
        auto _out25 = fusion::row(_v16, _v17);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 2 "/Fusion.Conformance.RandomKernels.Words"
            int _v26 = fusion::load(_in18, _c, 0);
#line 2 "/Fusion.Conformance.RandomKernels.Words"
            int _v27 = fusion::load(_in19, _c, 0);
#line 2 "/Fusion.Conformance.RandomKernels.Words"
            int _v28 = fusion::load(_in20, _c, 0);
#line 2 "/Fusion.Conformance.RandomKernels.Words"
            int _v29 = fusion::load(_in21, _c, 0);
#line 2 "/Fusion.Conformance.RandomKernels.Words"
            int _v30 = fusion::philox(_v0, _v1, _v26, _v27, _v28, _v29).w0;
#line 2 "/Fusion.Conformance.RandomKernels.Words"
            int _v31 = fusion::philox(_v0, _v1, _v26, _v27, _v28, _v29).w1;
#line 2 "/Fusion.Conformance.RandomKernels.Words"
            int _v32 = fusion::philox(_v0, _v1, _v26, _v27, _v28, _v29).w2;
#line 2 "/Fusion.Conformance.RandomKernels.Words"
            int _v33 = fusion::philox(_v0, _v1, _v26, _v27, _v28, _v29).w3;
#line 3 "/Fusion.Conformance.RandomKernels.Words"
            fusion::store(_out22, _c, _v30);
#line 4 "/Fusion.Conformance.RandomKernels.Words"
            fusion::store(_out23, _c, _v31);
#line 5 "/Fusion.Conformance.RandomKernels.Words"
            fusion::store(_out24, _c, _v32);
#line 6 "/Fusion.Conformance.RandomKernels.Words"
            fusion::store(_out25, _c, _v33);
        }
    }
}
