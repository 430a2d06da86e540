// pieces 0 4
// pieces 1 4
// inside g0 1 - 8 * 8 + : 0.0 1.0
// inside 0 16 + : 0.1 1.1
// 128 threads, 64 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.Rope.Table: cos view<f32, 2, write>, sin view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Rope_Table(fusion::View<float, 2> cos, fusion::View<float, 2> sin, float log2Theta, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 16)

#line 2 "/Fusion.Model.Kernels.Rope.Table"
    float _v0 = -(log2Theta);
#line 2 "/Fusion.Model.Kernels.Rope.Table"
    float _v1 = (float)(16);
#line 2 "/Fusion.Model.Kernels.Rope.Table"
    float _v2 = _v0 / _v1;
#line 3 "/Fusion.Model.Kernels.Rope.Table"
    int _v3 = fusion::mul(_grid0, 8);
#line 4 "/Fusion.Model.Kernels.Rope.Table"
    int _v4 = fusion::mul(_grid0, 8);
#line 5 "/Fusion.Model.Kernels.Rope.Table"
    int _v5 = fusion::mul(_grid0, 8);
    {
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 2 "/Fusion.Model.Kernels.Rope.Table"
            int _v6 = fusion::add(0, _c);
#line 2 "/Fusion.Model.Kernels.Rope.Table"
            float _v7 = (float)(_v6);
#line 2 "/Fusion.Model.Kernels.Rope.Table"
            float _v8 = _v7 * _v2;
#line 2 "/Fusion.Model.Kernels.Rope.Table"
            float _v9 = exp2f(_v8);
#line 2 "/Fusion.Model.Kernels.Rope.Table"
            _b0[_c] = _v9;
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 4 "/Fusion.Model.Kernels.Rope.Table"
            auto _out10 = fusion::inner_row<1>(cos, _v4 + _r, 0);
#line 5 "/Fusion.Model.Kernels.Rope.Table"
            auto _out11 = fusion::inner_row<1>(sin, _v5 + _r, 0);
#line 3 "/Fusion.Model.Kernels.Rope.Table"
            int _v12 = fusion::add(_v3, _r);
#line 3 "/Fusion.Model.Kernels.Rope.Table"
            float _v13 = (float)(_v12);
            for (int _c = lane; _c < 16; _c += 32)
            {
#line 2 "/Fusion.Model.Kernels.Rope.Table"
                float _v14 = _b0[_c];
#line 3 "/Fusion.Model.Kernels.Rope.Table"
                float _v15 = _v13 * _v14;
#line 4 "/Fusion.Model.Kernels.Rope.Table"
                float _v16 = cosf(_v15);
#line 5 "/Fusion.Model.Kernels.Rope.Table"
                float _v17 = sinf(_v15);
#line 4 "/Fusion.Model.Kernels.Rope.Table"
                fusion::put(_out10[_c], _v16);
#line 5 "/Fusion.Model.Kernels.Rope.Table"
                fusion::put(_out11[_c], _v17);
            }
        }
    }
}
