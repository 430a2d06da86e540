// pieces 1 4
// inside g0 1 - 1024 * 1024 + : 0.0 1.0 2.0
// pieces 0 4
// pieces 2 4
// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.Muon.Momentum"

// Fusion.Model.Kernels.Muon.Momentum: gradient view<f32, 1, write>, mean view<f32, 1, write>, update view<f32, 1, write>, clip view<f32, 1>
extern "C" __global__ void __launch_bounds__(128, 3)
Muon_Momentum(fusion::View<float, 1> gradient, fusion::View<float, 1> mean, fusion::View<float, 1> update, fusion::View<const float, 1> clip, float momentum, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var g = gradient.Load(i, block) * clip.At(0);
#line 2000
    int _v0 = fusion::mul(i, 1024);
    float _v1 = fusion::at(clip, 0);
    {
        // var m = momentum * mean.Load(i, block) + g;
#line 3000
        auto mean_row = fusion::inner_row<1>(mean, _v0);
        // var g = gradient.Load(i, block) * clip.At(0);
#line 2000
        auto gradient_row = fusion::inner_row<1>(gradient, _v0);
        // mean.Store(i, m);
#line 4000
        auto mean_row_2 = fusion::inner_row<1>(mean, _v0);
        // update.Store(i, g + momentum * m);
#line 5000
        auto update_row = fusion::inner_row<1>(update, _v0);
        // gradient.Store(i, Tile.Zeros<float>(1, block));
#line 6000
        auto gradient_row_2 = fusion::inner_row<1>(gradient, _v0);
        for (int _p = thread * 4; _p < 1024; _p += 512)
        {
            // var m = momentum * mean.Load(i, block) + g;
#line 3000
            float mean_piece[4];
            fusion::get(&mean_row[_p], mean_piece);
            // var g = gradient.Load(i, block) * clip.At(0);
#line 2000
            float gradient_piece[4];
            fusion::get(&gradient_row[_p], gradient_piece);
            float m_piece[4];
            float _y2[4];
            float _y3[4];
#pragma unroll
            for (int _e = 0; _e < 4; _e++)
            {
                // var m = momentum * mean.Load(i, block) + g;
#line 3000
                float mean_value = mean_piece[_e];
                // var g = gradient.Load(i, block) * clip.At(0);
#line 2000
                float gradient_value = gradient_piece[_e];
                float g = gradient_value * _v1;
                // var m = momentum * mean.Load(i, block) + g;
#line 3000
                float m = (momentum * mean_value) + g;
                // update.Store(i, g + momentum * m);
#line 5000
                float _v4 = g + (momentum * m);
                // mean.Store(i, m);
#line 4000
                m_piece[_e] = m;
                // update.Store(i, g + momentum * m);
#line 5000
                _y2[_e] = _v4;
                // gradient.Store(i, Tile.Zeros<float>(1, block));
#line 6000
                _y3[_e] = 0.0f;
            }
            // mean.Store(i, m);
#line 4000
            fusion::put(&mean_row_2[_p], m_piece);
            // update.Store(i, g + momentum * m);
#line 5000
            fusion::put(&update_row[_p], _y2);
            // gradient.Store(i, Tile.Zeros<float>(1, block));
#line 6000
            fusion::put(&gradient_row_2[_p], _y3);
        }
    }
}
