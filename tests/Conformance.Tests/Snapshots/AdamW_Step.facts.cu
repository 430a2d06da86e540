// pieces 2 4
// inside g0 1 - 1024 * 1024 + : 0.0 1.0 2.0 3.0
// pieces 1 4
// pieces 3 4
// pieces 0 4
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
        auto mean_row = fusion::inner_row<1>(mean, _v0);
        // var g = gradient.Load(i, block) * clip.At(0);
#line 2000
        auto gradient_row = fusion::inner_row<1>(gradient, _v0);
        // var v = beta2 * variance.Load(i, block) + (1f - beta2) * g * g;
#line 4000
        auto variance_row = fusion::inner_row<1>(variance, _v0);
        // var t = theta.Load(i, block);
#line 5000
        auto theta_row = fusion::inner_row<1>(theta, _v0);
        // mean.Store(i, m);
#line 6000
        auto mean_row_2 = fusion::inner_row<1>(mean, _v0);
        // variance.Store(i, v);
#line 7000
        auto variance_row_2 = fusion::inner_row<1>(variance, _v0);
        // theta.Store(i, t - shrink * t - stepSize * m / (Tile.Sqrt(v) + epsilon));
#line 8000
        auto theta_row_2 = fusion::inner_row<1>(theta, _v0);
        // gradient.Store(i, Tile.Zeros<float>(1, block));
#line 9000
        auto gradient_row_2 = fusion::inner_row<1>(gradient, _v0);
        for (int _p = thread * 4; _p < 1024; _p += 512)
        {
            // var m = beta1 * mean.Load(i, block) + (1f - beta1) * g;
#line 3000
            float mean_piece[4];
            fusion::get(&mean_row[_p], mean_piece);
            // var g = gradient.Load(i, block) * clip.At(0);
#line 2000
            float gradient_piece[4];
            fusion::get(&gradient_row[_p], gradient_piece);
            // var v = beta2 * variance.Load(i, block) + (1f - beta2) * g * g;
#line 4000
            float variance_piece[4];
            fusion::get(&variance_row[_p], variance_piece);
            // var t = theta.Load(i, block);
#line 5000
            float t_piece[4];
            fusion::get(&theta_row[_p], t_piece);
            float m_piece[4];
            float v_piece[4];
            float _y2[4];
            float _y3[4];
#pragma unroll
            for (int _e = 0; _e < 4; _e++)
            {
                // var m = beta1 * mean.Load(i, block) + (1f - beta1) * g;
#line 3000
                float mean_value = mean_piece[_e];
                // var g = gradient.Load(i, block) * clip.At(0);
#line 2000
                float gradient_value = gradient_piece[_e];
                float g = gradient_value * _v1;
                // var m = beta1 * mean.Load(i, block) + (1f - beta1) * g;
#line 3000
                float m = (beta1 * mean_value) + ((1.0f - beta1) * g);
                // var v = beta2 * variance.Load(i, block) + (1f - beta2) * g * g;
#line 4000
                float variance_value = variance_piece[_e];
                float v = (beta2 * variance_value) + (((1.0f - beta2) * g) * g);
                // var t = theta.Load(i, block);
#line 5000
                float t = t_piece[_e];
                // theta.Store(i, t - shrink * t - stepSize * m / (Tile.Sqrt(v) + epsilon));
#line 8000
                float _v4 = (t - (shrink * t)) - ((stepSize * m) / (sqrtf(v) + epsilon));
                // mean.Store(i, m);
#line 6000
                m_piece[_e] = m;
                // variance.Store(i, v);
#line 7000
                v_piece[_e] = v;
                // theta.Store(i, t - shrink * t - stepSize * m / (Tile.Sqrt(v) + epsilon));
#line 8000
                _y2[_e] = _v4;
                // gradient.Store(i, Tile.Zeros<float>(1, block));
#line 9000
                _y3[_e] = 0.0f;
            }
            // mean.Store(i, m);
#line 6000
            fusion::put(&mean_row_2[_p], m_piece);
            // variance.Store(i, v);
#line 7000
            fusion::put(&variance_row_2[_p], v_piece);
            // theta.Store(i, t - shrink * t - stepSize * m / (Tile.Sqrt(v) + epsilon));
#line 8000
            fusion::put(&theta_row_2[_p], _y2);
            // gradient.Store(i, Tile.Zeros<float>(1, block));
#line 9000
            fusion::put(&gradient_row_2[_p], _y3);
        }
    }
}
