// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.Rope.Rotate<f32>"

// Fusion.Model.Kernels.Rope.Rotate<f32>: first view<f32, 4, write>, second view<f32, 4, write>, cos view<f32, 2>, sin view<f32, 2>
extern "C" __global__ void __launch_bounds__(128, 3)
Rope_Rotate_f32(fusion::View<float, 4> first, fusion::View<float, 4> second, fusion::View<const float, 2> cos, fusion::View<const float, 2> sin, float direction, int _extent0, int _extent1, int _extent2)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int t = _program % _extent0;
    _program /= _extent0;
    const int head = _program % _extent1;
    _program /= _extent1;
    const int batch = _program;

    // var low = first[batch, head];
#line 2000
    auto low = fusion::slice(first, batch, head);
    // var high = second[batch, head];
#line 3000
    auto high = fusion::slice(second, batch, head);
    // var c = cos.Load((t, 0), (rows, half));
#line 4000
    int _v0 = fusion::mul(t, 16);
    {
        for (int _r = warp; _r < 16; _r += 4)
        {
            // var a = low.Load((t, 0), (rows, half)).To<float>();
#line 6000
            auto low_row = fusion::row(low, _v0 + _r, 0);
            // var c = cos.Load((t, 0), (rows, half));
#line 4000
            auto cos_row = fusion::row(cos, _v0 + _r, 0);
            // var b = high.Load((t, 0), (rows, half)).To<float>();
#line 7000
            auto high_row = fusion::row(high, _v0 + _r, 0);
            // var s = sin.Load((t, 0), (rows, half)) * direction;
#line 5000
            auto sin_row = fusion::row(sin, _v0 + _r, 0);
            // low.Store((t, 0), turnedA.To<TElement>());
#line 10000
            auto low_row_2 = fusion::row(low, _v0 + _r, 0);
            // high.Store((t, 0), turnedB.To<TElement>());
#line 11000
            auto high_row_2 = fusion::row(high, _v0 + _r, 0);
            for (int _c = lane; _c < 16; _c += 32)
            {
                // var a = low.Load((t, 0), (rows, half)).To<float>();
#line 6000
                float a = fusion::load(low_row, _c, 0.0f);
                // var c = cos.Load((t, 0), (rows, half));
#line 4000
                float c = fusion::load(cos_row, _c, 0.0f);
                // var b = high.Load((t, 0), (rows, half)).To<float>();
#line 7000
                float b = fusion::load(high_row, _c, 0.0f);
                // var s = sin.Load((t, 0), (rows, half)) * direction;
#line 5000
                float sin_value = fusion::load(sin_row, _c, 0.0f);
                float s = sin_value * direction;
                // var turnedA = a * c - b * s;
#line 8000
                float turnedA = (a * c) - (b * s);
                // var turnedB = b * c + a * s;
#line 9000
                float turnedB = (b * c) + (a * s);
                // low.Store((t, 0), turnedA.To<TElement>());
#line 10000
                fusion::store(low_row_2, _c, turnedA);
                // high.Store((t, 0), turnedB.To<TElement>());
#line 11000
                fusion::store(high_row_2, _c, turnedB);
            }
        }
    }
}
