// 128 threads, 64 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.MemoryKernels.OwnStores"

// Fusion.Conformance.MemoryKernels.OwnStores: x view<f32, 1, write>, y view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_OwnStores(fusion::View<float, 1> x, fusion::View<float, 1> y, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* v_tile = (float*)(_shared + 0); // (1, 16)

    // var v = x.Load(i, size);
#line 2000
    int _v0 = fusion::mul(i, 16);
    {
        auto x_row = fusion::row(x, _v0);
        // y.Store(i, v * 3f);
#line 3000
        auto y_row = fusion::row(y, _v0);
        // x.Store(i, v + 1f);
#line 4000
        auto x_row_2 = fusion::row(x, _v0);
        for (int _c = thread; _c < 16; _c += 128)
        {
            // var v = x.Load(i, size);
#line 2000
            float v = fusion::load(x_row, _c, 0.0f);
            // y.Store(i, v * 3f);
#line 3000
            float _v1 = v * 3.0f;
            // x.Store(i, v + 1f);
#line 4000
            float _v2 = v + 1.0f;
            // var v = x.Load(i, size);
#line 2000
            v_tile[_c] = v;
            // y.Store(i, v * 3f);
#line 3000
            fusion::store(y_row, _c, _v1);
            // x.Store(i, v + 1f);
#line 4000
            fusion::store(x_row_2, _c, _v2);
        }
    }
    __syncthreads();
    {
        // y.Store(i, y.Load(i, size) + again * 10f + old * 100f);
#line 7000
        auto y_row_2 = fusion::row(y, _v0);
        // var again = x.LoadAt(i * size, size);
#line 5000
        auto x_row_3 = fusion::row(x, _v0);
        // y.Store(i, y.Load(i, size) + again * 10f + old * 100f);
#line 7000
        auto y_row_3 = fusion::row(y, _v0);
        for (int _c = thread; _c < 16; _c += 128)
        {
            float y_value = fusion::load(y_row_2, _c, 0.0f);
            // var again = x.LoadAt(i * size, size);
#line 5000
            float again = fusion::load(x_row_3, _c, 0.0f);
            // var v = x.Load(i, size);
#line 2000
            float v_2 = v_tile[_c];
            // y.Store(i, y.Load(i, size) + again * 10f + old * 100f);
#line 7000
            fusion::store(y_row_3, _c, (y_value + (again * 10.0f)) + (v_2 * 100.0f));
        }
    }
    __syncthreads();
    // x.Store(i, Tile.Zeros<float>(1, size) + y.At(i * size));
#line 8000
    float _v3 = fusion::at(y, _v0);
    {
        auto x_row_4 = fusion::row(x, _v0);
        for (int _c = thread; _c < 16; _c += 128)
        {
            fusion::store(x_row_4, _c, 0.0f + _v3);
        }
    }
}
