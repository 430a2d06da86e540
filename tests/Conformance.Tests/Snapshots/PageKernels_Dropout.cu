// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PageKernels.Dropout"

// Fusion.Conformance.PageKernels.Dropout: x view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_Dropout(fusion::View<const float, 2> x, fusion::View<float, 2> y, int seed, int stream, float rate, int _extent0, int _extent1)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;

    // var kept = Kept(seed, stream, Tile.Rows(i, rows), Tile.Columns(j, columns), rate);
#line 2000
    int _v0 = fusion::mul(i, 4);
    int _v1 = fusion::mul(j, 20);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // y.Store((i, j), x.Load((i, j), (rows, columns)) * kept);
#line 3000
            auto x_row = fusion::row(x, _v0 + _r, _v1);
            auto y_row = fusion::row(y, _v0 + _r, _v1);
            // var kept = Kept(seed, stream, Tile.Rows(i, rows), Tile.Columns(j, columns), rate);
#line 2000
            int _v2 = fusion::add(_v0, _r);
            for (int _c = lane; _c < 20; _c += 32)
            {
                // y.Store((i, j), x.Load((i, j), (rows, columns)) * kept);
#line 3000
                float x_value = fusion::load(x_row, _c, 0.0f);
                // var kept = Kept(seed, stream, Tile.Rows(i, rows), Tile.Columns(j, columns), rate);
#line 2000
                int _v3 = fusion::add(_v1, _c);
                // (Tile.Uniform(seed, stream, row, column) >= rate).To<float>() / (1f - rate)
#line 4000
                int _v4 = fusion::philox(seed, stream, _v3, _v2, 0, 0).w0;
                float _v5 = (((float)(fusion::shr(_v4, 8) & 16777215) * 5.96046448E-08f) >= rate) ? 1.0f : 0.0f;
                float kept = _v5 / (1.0f - rate);
                // y.Store((i, j), x.Load((i, j), (rows, columns)) * kept);
#line 3000
                fusion::store(y_row, _c, x_value * kept);
            }
        }
    }
}
