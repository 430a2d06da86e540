// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.UpdateKernels.Permute: x view<f32, 2>, h view<bf16, 2>, to view<i32, 1>, y view<f32, 2, write>, z view<bf16, 2, write>, from view<i32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
UpdateKernels_Permute(fusion::View<const float, 2> x, fusion::View<const fusion::bf16, 2> h, fusion::View<const int, 1> to, fusion::View<float, 2> y, fusion::View<fusion::bf16, 2> z, fusion::View<int, 1> from, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.UpdateKernels.Permute"
    auto _v0 = fusion::as_column(to);
#line 2 "/Fusion.Conformance.UpdateKernels.Permute"
    int _v1 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Conformance.UpdateKernels.Permute"
    int _v2 = fusion::mul(_grid0, 4);
#line 4 "/Fusion.Conformance.UpdateKernels.Permute"
    int _v3 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Conformance.UpdateKernels.Permute"
    int _v4 = fusion::mul(_grid0, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.UpdateKernels.Permute"
            auto _in5 = fusion::row(_v0, _v1 + _r, 0);
#line 3 "/Fusion.Conformance.UpdateKernels.Permute"
            auto _in6 = fusion::row(x, _v2 + _r, 0);
#line 4 "/Fusion.Conformance.UpdateKernels.Permute"
            auto _in7 = fusion::row(h, _v3 + _r, 0);
#line 2 "/Fusion.Conformance.UpdateKernels.Permute"
            int _v8 = fusion::load(_in5, 0, -1);
#line 5 "/Fusion.Conformance.UpdateKernels.Permute"
            int _v9 = fusion::add(_v4, _r);
            if (lane == 0)
            {
#line 5 "/Fusion.Conformance.UpdateKernels.Permute"
                fusion::scatter(from, _v8, _v9);
            }
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 3 "/Fusion.Conformance.UpdateKernels.Permute"
                int _v10 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.UpdateKernels.Permute"
                int _v11 = fusion::sub(19, _v10);
#line 3 "/Fusion.Conformance.UpdateKernels.Permute"
                float _v12 = fusion::load(_in6, _c, 0.0f);
#line 4 "/Fusion.Conformance.UpdateKernels.Permute"
                int _v13 = fusion::add(-20, _c);
#line 4 "/Fusion.Conformance.UpdateKernels.Permute"
                int _v14 = fusion::add(_v13, 20);
#line 4 "/Fusion.Conformance.UpdateKernels.Permute"
                int _v15 = fusion::sub(_v14, 1);
#line 4 "/Fusion.Conformance.UpdateKernels.Permute"
                float _v16 = fusion::load(_in7, _c, 0.0f);
#line 3 "/Fusion.Conformance.UpdateKernels.Permute"
                fusion::scatter(y, _v8, _v11, _v12);
#line 4 "/Fusion.Conformance.UpdateKernels.Permute"
                fusion::scatter(z, _v8, _v15, _v16);
            }
        }
    }
}
