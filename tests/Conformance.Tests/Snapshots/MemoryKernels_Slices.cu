// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.MemoryKernels.Slices"

// Fusion.Conformance.MemoryKernels.Slices: x view<f32, 4>, w view<f32, 2>, y view<f32, 3, write>, choice view<i32, 1>
extern "C" __global__ void __launch_bounds__(128, 3)
MemoryKernels_Slices(fusion::View<const float, 4> x, fusion::View<const float, 2> w, fusion::View<float, 3> y, fusion::View<const int, 1> choice, int _extent0, int _extent1, int _extent2)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program % _extent0;
    _program /= _extent0;
    const int h = _program % _extent1;
    _program /= _extent1;
    const int b = _program;

    // var row = x[b, h];
#line 2000
    auto row = fusion::slice(x, b, h);
    // var scale = w.At(b, h) + x.At(b, h, 0, 0);
#line 3000
    float _v0 = fusion::at(w, b, h);
    float _v1 = fusion::at(x, b, h, 0, 0);
    float scale = _v0 + _v1;
    // int c = choice.At(h);
#line 4000
    int c = fusion::at(choice, h);
    // var v = row[1].Load(i, size) * scale;
#line 5000
    auto row_2 = fusion::slice(row, 1);
    int _v2 = fusion::mul(i, 16);
    // y[b][h].Store(i, v);
#line 7000
    auto y_2 = fusion::slice(y, b);
    auto y_3 = fusion::slice(y_2, h);
    {
        // var v = row[1].Load(i, size) * scale;
#line 5000
        auto row_row = fusion::row(row_2, _v2);
        // v += row.Load((0, i), (1, size)) * c;
#line 6000
        auto row_row_2 = fusion::row(row, 0, _v2);
        // y[b][h].Store(i, v);
#line 7000
        auto y_row = fusion::row(y_3, _v2);
        for (int _c = thread; _c < 16; _c += 128)
        {
            // var v = row[1].Load(i, size) * scale;
#line 5000
            float row_value = fusion::load(row_row, _c, 0.0f);
            float v = row_value * scale;
            // v += row.Load((0, i), (1, size)) * c;
#line 6000
            float row_value_2 = fusion::load(row_row_2, _c, 0.0f);
            float v_2 = v + (row_value_2 * (float)(c));
            // y[b][h].Store(i, v);
#line 7000
            fusion::store(y_row, _c, v_2);
        }
    }
}
