// 128 threads, 64 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.Rope.Table"

// Fusion.Model.Kernels.Rope.Table: cos view<f32, 2, write>, sin view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Rope_Table(fusion::View<float, 2> cos, fusion::View<float, 2> sin, float log2Theta, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int t = _program;
    float* frequency_tile = (float*)(_shared + 0); // (1, 16)

    // var angle = Tile.Rows(t, rows).To<float>() * frequency;
#line 3000
    int _v0 = fusion::mul(t, 8);
    {
        for (int _c = thread; _c < 16; _c += 128)
        {
            // var frequency = Tile.Exp2(Tile.Columns(0, half).To<float>() * (-log2Theta / half));
#line 2000
            float frequency = exp2f((float)(_c) * ((-(log2Theta)) / (float)(16)));
            frequency_tile[_c] = frequency;
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
            // cos.Store((t, 0), Tile.Cos(angle));
#line 4000
            auto cos_row = fusion::row(cos, _v0 + _r, 0);
            // sin.Store((t, 0), Tile.Sin(angle));
#line 5000
            auto sin_row = fusion::row(sin, _v0 + _r, 0);
            // var angle = Tile.Rows(t, rows).To<float>() * frequency;
#line 3000
            float _v1 = (float)(fusion::add(_v0, _r));
            for (int _c = lane; _c < 16; _c += 32)
            {
                // var frequency = Tile.Exp2(Tile.Columns(0, half).To<float>() * (-log2Theta / half));
#line 2000
                float frequency_2 = frequency_tile[_c];
                // var angle = Tile.Rows(t, rows).To<float>() * frequency;
#line 3000
                float angle = _v1 * frequency_2;
                // cos.Store((t, 0), Tile.Cos(angle));
#line 4000
                float _v2 = cosf(angle);
                // sin.Store((t, 0), Tile.Sin(angle));
#line 5000
                float _v3 = sinf(angle);
                // cos.Store((t, 0), Tile.Cos(angle));
#line 4000
                fusion::store(cos_row, _c, _v2);
                // sin.Store((t, 0), Tile.Sin(angle));
#line 5000
                fusion::store(sin_row, _c, _v3);
            }
        }
    }
}
