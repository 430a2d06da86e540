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
        auto mean_row = fusion::row(mean, _v0);
        // var g = gradient.Load(i, block) * clip.At(0);
#line 2000
        auto gradient_row = fusion::row(gradient, _v0);
        // mean.Store(i, m);
#line 4000
        auto mean_row_2 = fusion::row(mean, _v0);
        // update.Store(i, g + momentum * m);
#line 5000
        auto update_row = fusion::row(update, _v0);
        // gradient.Store(i, Tile.Zeros<float>(1, block));
#line 6000
        auto gradient_row_2 = fusion::row(gradient, _v0);
        for (int _c = thread; _c < 1024; _c += 128)
        {
            // var m = momentum * mean.Load(i, block) + g;
#line 3000
            float mean_value = fusion::load(mean_row, _c, 0.0f);
            // var g = gradient.Load(i, block) * clip.At(0);
#line 2000
            float gradient_value = fusion::load(gradient_row, _c, 0.0f);
            float g = gradient_value * _v1;
            // var m = momentum * mean.Load(i, block) + g;
#line 3000
            float m = (momentum * mean_value) + g;
            // update.Store(i, g + momentum * m);
#line 5000
            float _v2 = g + (momentum * m);
            // mean.Store(i, m);
#line 4000
            fusion::store(mean_row_2, _c, m);
            // update.Store(i, g + momentum * m);
#line 5000
            fusion::store(update_row, _c, _v2);
            // gradient.Store(i, Tile.Zeros<float>(1, block));
#line 6000
            fusion::store(gradient_row_2, _c, 0.0f);
        }
    }
}
