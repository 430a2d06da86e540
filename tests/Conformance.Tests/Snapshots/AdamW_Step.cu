// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.AdamW.Step"

// Fusion.Model.Kernels.AdamW.Step: theta view<f32, 1, write>, gradient view<f32, 1, write>, mean view<f32, 1, write>, variance view<f32, 1, write>, clip view<f32, 1>
extern "C" __global__ void __launch_bounds__(128, 3)
AdamW_Step(fusion::View<float, 1> theta, fusion::View<float, 1> gradient, fusion::View<float, 1> mean, fusion::View<float, 1> variance, fusion::View<const float, 1> clip, float stepSize, float shrink, float beta1, float beta2, float epsilon, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var g = gradient.Load(i, block) * clip.At(0);
#line 2000
    int _v0 = fusion::mul(i, 1024);
    float _v1 = fusion::at(clip, 0);
    {
        // var m = beta1 * mean.Load(i, block) + (1f - beta1) * g;
#line 3000
        auto mean_row = fusion::row(mean, _v0);
        // var g = gradient.Load(i, block) * clip.At(0);
#line 2000
        auto gradient_row = fusion::row(gradient, _v0);
        // var v = beta2 * variance.Load(i, block) + (1f - beta2) * g * g;
#line 4000
        auto variance_row = fusion::row(variance, _v0);
        // var t = theta.Load(i, block);
#line 5000
        auto theta_row = fusion::row(theta, _v0);
        // mean.Store(i, m);
#line 6000
        auto mean_row_2 = fusion::row(mean, _v0);
        // variance.Store(i, v);
#line 7000
        auto variance_row_2 = fusion::row(variance, _v0);
        // theta.Store(i, t - shrink * t - stepSize * m / (Tile.Sqrt(v) + epsilon));
#line 8000
        auto theta_row_2 = fusion::row(theta, _v0);
        // gradient.Store(i, Tile.Zeros<float>(1, block));
#line 9000
        auto gradient_row_2 = fusion::row(gradient, _v0);
        for (int _c = thread; _c < 1024; _c += 128)
        {
            // var m = beta1 * mean.Load(i, block) + (1f - beta1) * g;
#line 3000
            float mean_value = fusion::load(mean_row, _c, 0.0f);
            // var g = gradient.Load(i, block) * clip.At(0);
#line 2000
            float gradient_value = fusion::load(gradient_row, _c, 0.0f);
            float g = gradient_value * _v1;
            // var m = beta1 * mean.Load(i, block) + (1f - beta1) * g;
#line 3000
            float m = (beta1 * mean_value) + ((1.0f - beta1) * g);
            // var v = beta2 * variance.Load(i, block) + (1f - beta2) * g * g;
#line 4000
            float variance_value = fusion::load(variance_row, _c, 0.0f);
            float v = (beta2 * variance_value) + (((1.0f - beta2) * g) * g);
            // var t = theta.Load(i, block);
#line 5000
            float t = fusion::load(theta_row, _c, 0.0f);
            // theta.Store(i, t - shrink * t - stepSize * m / (Tile.Sqrt(v) + epsilon));
#line 8000
            float _v2 = (t - (shrink * t)) - ((stepSize * m) / (sqrtf(v) + epsilon));
            // mean.Store(i, m);
#line 6000
            fusion::store(mean_row_2, _c, m);
            // variance.Store(i, v);
#line 7000
            fusion::store(variance_row_2, _c, v);
            // theta.Store(i, t - shrink * t - stepSize * m / (Tile.Sqrt(v) + epsilon));
#line 8000
            fusion::store(theta_row_2, _c, _v2);
            // gradient.Store(i, Tile.Zeros<float>(1, block));
#line 9000
            fusion::store(gradient_row_2, _c, 0.0f);
        }
    }
}
