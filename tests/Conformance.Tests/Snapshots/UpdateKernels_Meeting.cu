// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.UpdateKernels.Meeting: x view<f32, 2>, index view<i32, 1>, largest view<f32, 1, write>, smallest view<f32, 1, write>, table view<f32, 2, write>, lowest view<f32, 2, write>, last view<i32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
UpdateKernels_Meeting(fusion::View<const float, 2> x, fusion::View<const int, 1> index, fusion::View<float, 1> largest, fusion::View<float, 1> smallest, fusion::View<float, 2> table, fusion::View<float, 2> lowest, fusion::View<int, 1> last, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.UpdateKernels.Meeting"
    int _v0 = fusion::mul(_grid0, 4);
#line 3 "/Fusion.Conformance.UpdateKernels.Meeting"
    auto _v1 = fusion::as_column(index);
#line 3 "/Fusion.Conformance.UpdateKernels.Meeting"
    int _v2 = fusion::mul(_grid0, 4);
#line 7 "/Fusion.Conformance.UpdateKernels.Meeting"
    int _v3 = fusion::mul(_grid0, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 3 "/Fusion.Conformance.UpdateKernels.Meeting"
            auto _in4 = fusion::row(_v1, _v2 + _r, 0);
#line 2 "/Fusion.Conformance.UpdateKernels.Meeting"
            auto _in5 = fusion::row(x, _v0 + _r, 0);
#line 3 "/Fusion.Conformance.UpdateKernels.Meeting"
            int _v6 = fusion::load(_in4, 0, -1);
#line 7 "/Fusion.Conformance.UpdateKernels.Meeting"
            int _v7 = fusion::add(_v3, _r);
            if (lane == 0)
            {
#line 7 "/Fusion.Conformance.UpdateKernels.Meeting"
                fusion::scatter_max(last, _v6, _v7);
            }
#line 8 "/Fusion.Conformance.UpdateKernels.Meeting"
            int _v8 = fusion::add(_v6, 4);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.UpdateKernels.Meeting"
                float _v9 = fusion::load(_in5, _c, 0.0f);
#line 6 "/Fusion.Conformance.UpdateKernels.Meeting"
                int _v10 = fusion::add(0, _c);
#line 8 "/Fusion.Conformance.UpdateKernels.Meeting"
                int _v11 = fusion::add(0, _c);
#line 8 "/Fusion.Conformance.UpdateKernels.Meeting"
                int _v12 = fusion::sub(_v11, 1);
#line 4 "/Fusion.Conformance.UpdateKernels.Meeting"
                fusion::scatter_max(largest, _v6, _v9);
#line 5 "/Fusion.Conformance.UpdateKernels.Meeting"
                fusion::scatter_min(smallest, _v6, _v9);
#line 6 "/Fusion.Conformance.UpdateKernels.Meeting"
                fusion::scatter_max(table, _v6, _v10, _v9);
#line 8 "/Fusion.Conformance.UpdateKernels.Meeting"
                fusion::scatter_min(lowest, _v8, _v12, _v9);
            }
        }
    }
}
