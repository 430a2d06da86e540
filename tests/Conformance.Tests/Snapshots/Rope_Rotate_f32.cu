// 128 threads, 1088 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.Rope.Rotate<f32>"

// Fusion.Model.Kernels.Rope.Rotate<f32>: first view<f32, 4, write>, second view<f32, 4, write>, cos view<f32, 2>, sin view<f32, 2>
extern "C" __global__ void __launch_bounds__(128, 3)
Rope_Rotate_f32(fusion::View<float, 4> first, fusion::View<float, 4> second, fusion::View<const float, 2> cos, fusion::View<const float, 2> sin, float direction, int _extent0, int _extent1, int _extent2)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int t = _program % _extent0;
    _program /= _extent0;
    const int group = _program % _extent1;
    _program /= _extent1;
    const int batch = _program;
    float* s_tile = (float*)(_shared + 0); // (16, 16)

    // var c = cos.Load((t, 0), (rows, half));
#line 2000
    int _v0 = fusion::mul(t, 16);
    // for (var head = group * heads; head < Math.Min(first.Length(1), (group + 1) * heads); head++)
#line 4000
    int _v1 = fusion::minimum(first.length[1], fusion::add(group, 1));
    {
        for (int _r = warp; _r < 16; _r += 4)
        {
            // var s = sin.Load((t, 0), (rows, half)) * direction;
#line 3000
            auto sin_row = fusion::row(sin, _v0 + _r, 0);
            for (int _c = lane; _c < 16; _c += 32)
            {
                float sin_value = fusion::load(sin_row, _c, 0.0f);
                float s = sin_value * direction;
                s_tile[_r * 17 + _c] = s;
            }
        }
    }
    // for (var head = group * heads; head < Math.Min(first.Length(1), (group + 1) * heads); head++)
#line 4000
    for (int head = group; head < _v1; head += 1)
    {
        // var low = first[batch, head];
#line 5000
        auto low = fusion::slice(first, batch, head);
        // var high = second[batch, head];
#line 6000
        auto high = fusion::slice(second, batch, head);
        __syncthreads();
        {
            for (int _r = warp; _r < 16; _r += 4)
            {
                // var a = low.Load((t, 0), (rows, half)).To<float>();
#line 7000
                auto low_row = fusion::row(low, _v0 + _r, 0);
                // var c = cos.Load((t, 0), (rows, half));
#line 2000
                auto cos_row = fusion::row(cos, _v0 + _r, 0);
                // var b = high.Load((t, 0), (rows, half)).To<float>();
#line 8000
                auto high_row = fusion::row(high, _v0 + _r, 0);
                // low.Store((t, 0), turnedA.To<TElement>());
#line 11000
                auto low_row_2 = fusion::row(low, _v0 + _r, 0);
                // high.Store((t, 0), turnedB.To<TElement>());
#line 12000
                auto high_row_2 = fusion::row(high, _v0 + _r, 0);
                for (int _c = lane; _c < 16; _c += 32)
                {
                    // var a = low.Load((t, 0), (rows, half)).To<float>();
#line 7000
                    float a = fusion::load(low_row, _c, 0.0f);
                    // var c = cos.Load((t, 0), (rows, half));
#line 2000
                    float c = fusion::load(cos_row, _c, 0.0f);
                    // var b = high.Load((t, 0), (rows, half)).To<float>();
#line 8000
                    float b = fusion::load(high_row, _c, 0.0f);
                    // var s = sin.Load((t, 0), (rows, half)) * direction;
#line 3000
                    float s_2 = s_tile[_r * 17 + _c];
                    // var turnedA = a * c - b * s;
#line 9000
                    float turnedA = (a * c) - (b * s_2);
                    // var turnedB = b * c + a * s;
#line 10000
                    float turnedB = (b * c) + (a * s_2);
                    // low.Store((t, 0), turnedA.To<TElement>());
#line 11000
                    fusion::store(low_row_2, _c, turnedA);
                    // high.Store((t, 0), turnedB.To<TElement>());
#line 12000
                    fusion::store(high_row_2, _c, turnedB);
                }
            }
        }
        __syncthreads();
    }
}
