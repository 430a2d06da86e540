// 128 threads, 3712 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PageKernels.Turn"

// Fusion.Conformance.PageKernels.Turn: x view<f32, 2>, angle view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_Turn(fusion::View<const float, 2> x, fusion::View<const float, 2> angle, fusion::View<float, 2> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* v_tile = (float*)(_shared + 0); // (8, 32)
    float* _b1 = (float*)(_shared + 1056); // (8, 16)
    float* _b2 = (float*)(_shared + 2112); // (8, 16)
    float* _b3 = (float*)(_shared + 2656); // (8, 16)
    float* turned_tile = (float*)(_shared + 1056); // (8, 32)
    float* a_tile = (float*)(_shared + 3168); // (8, 16)
    float* angles_tile = (float*)(_shared + 2112); // (8, 32)

    // var v = x.Load((i, 0), (rows, 2 * half));
#line 2000
    int _v0 = fusion::mul(i, 8);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            auto x_row = fusion::row(x, _v0 + _r, 0);
            for (int _c = lane; _c < 32; _c += 32)
            {
                float v = fusion::load(x_row, _c, 0.0f);
                v_tile[_r * 33 + _c] = v;
            }
        }
    }
    __syncthreads();
    // var turned = Tile.Concat(-v.Slice((0, half), (rows, half)), v.Slice((0, 0), (rows, half)), Axis.Columns);
#line 3000
    fusion::copy<8, 16, 33, 17, 128>(v_tile + 16, _b1);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            for (int _c = lane; _c < 16; _c += 32)
            {
                float _v1 = _b1[_r * 17 + _c];
                _b2[_r * 17 + _c] = -(_v1);
            }
        }
    }
    fusion::copy<8, 16, 33, 17, 128>(v_tile, _b3);
    __syncthreads();
    fusion::copy<8, 16, 17, 33, 128>(_b2, turned_tile);
    fusion::copy<8, 16, 17, 33, 128>(_b3, turned_tile + 16);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            // var a = angle.Load((i, 0), (rows, half));
#line 4000
            auto angle_row = fusion::row(angle, _v0 + _r, 0);
            for (int _c = lane; _c < 16; _c += 32)
            {
                float a = fusion::load(angle_row, _c, 0.0f);
                a_tile[_r * 17 + _c] = a;
            }
        }
    }
    __syncthreads();
    // var angles = Tile.Concat(a, a, Axis.Columns);
#line 5000
    fusion::copy<8, 16, 17, 33, 128>(a_tile, angles_tile);
    fusion::copy<8, 16, 17, 33, 128>(a_tile, angles_tile + 16);
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            // y.Store((i, 0), v * Tile.Cos(angles) + turned * Tile.Sin(angles));
#line 6000
            auto y_row = fusion::row(y, _v0 + _r, 0);
            for (int _c = lane; _c < 32; _c += 32)
            {
                // var v = x.Load((i, 0), (rows, 2 * half));
#line 2000
                float v_2 = v_tile[_r * 33 + _c];
                // var angles = Tile.Concat(a, a, Axis.Columns);
#line 5000
                float angles = angles_tile[_r * 33 + _c];
                // var turned = Tile.Concat(-v.Slice((0, half), (rows, half)), v.Slice((0, 0), (rows, half)), Axis.Columns);
#line 3000
                float turned = turned_tile[_r * 33 + _c];
                // y.Store((i, 0), v * Tile.Cos(angles) + turned * Tile.Sin(angles));
#line 6000
                fusion::store(y_row, _c, (v_2 * cosf(angles)) + (turned * sinf(angles)));
            }
        }
    }
}
