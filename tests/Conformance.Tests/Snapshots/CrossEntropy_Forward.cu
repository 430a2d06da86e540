// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.CrossEntropy.Forward"

// Fusion.Model.Kernels.CrossEntropy.Forward: logits view<f32, 2>, targets view<i32, 1>, loss view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
CrossEntropy_Forward(fusion::View<const float, 2> logits, fusion::View<const int, 1> targets, fusion::View<float, 1> loss, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program;

    // var x = logits.Load((m, 0), (rows, vocabulary), float.NegativeInfinity);
#line 2000
    int _v0 = fusion::mul(m, 4);
    // var target = targets.AsColumn().Load((m, 0), (rows, 1), -1);
#line 3000
    auto targets_2 = fusion::as_column(targets);
    // loss.AsColumn().Store((m, 0), Tile.Where(target >= 0, logSum - chosen, 0f));
#line 7000
    auto loss_2 = fusion::as_column(loss);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // var x = logits.Load((m, 0), (rows, vocabulary), float.NegativeInfinity);
#line 2000
            auto logits_row = fusion::row(logits, _v0 + _r, 0);
            // var target = targets.AsColumn().Load((m, 0), (rows, 1), -1);
#line 3000
            auto targets_row = fusion::row(targets_2, _v0 + _r, 0);
            // loss.AsColumn().Store((m, 0), Tile.Where(target >= 0, logSum - chosen, 0f));
#line 7000
            auto loss_row = fusion::row(loss_2, _v0 + _r, 0);
            // var target = targets.AsColumn().Load((m, 0), (rows, 1), -1);
#line 3000
            int target = fusion::load(targets_row, 0, -1);
            // var maximum = x.Max(Axis.Columns);
#line 4000
            float maximum = -fusion::infinity();
            // var chosen = Tile.Where(Tile.Columns(0, vocabulary) == target, x, 0f).Sum(Axis.Columns);
#line 6000
            float chosen = 0.0f;
            for (int _k = 0; _k < 2048; _k += 32)
            {
                const int _c = _k + lane;
                float _v1 = 0.0f;
                {
                    // var x = logits.Load((m, 0), (rows, vocabulary), float.NegativeInfinity);
#line 2000
                    float x = fusion::load(logits_row, _c, -fusion::infinity());
                    // var chosen = Tile.Where(Tile.Columns(0, vocabulary) == target, x, 0f).Sum(Axis.Columns);
#line 6000
                    float _v2 = (_c == target) ? x : 0.0f;
                    // var maximum = x.Max(Axis.Columns);
#line 4000
                    maximum = fusion::Max::of(maximum, x);
                    // var chosen = Tile.Where(Tile.Columns(0, vocabulary) == target, x, 0f).Sum(Axis.Columns);
#line 6000
                    _v1 = _v2;
                }
                chosen = fusion::chain_warp(chosen, _v1);
            }
            // var maximum = x.Max(Axis.Columns);
#line 4000
            maximum = fusion::over_warp<fusion::Max>(maximum);
            // var chosen = Tile.Where(Tile.Columns(0, vocabulary) == target, x, 0f).Sum(Axis.Columns);
#line 6000
            chosen = fusion::halve(chosen);
            // var logSum = maximum + Tile.Log(Tile.Exp(x - maximum).Sum(Axis.Columns));
#line 5000
            float _v3 = 0.0f;
            for (int _k = 0; _k < 2048; _k += 32)
            {
                const int _c = _k + lane;
                float _v4 = 0.0f;
                {
                    // var x = logits.Load((m, 0), (rows, vocabulary), float.NegativeInfinity);
#line 2000
                    float x_2 = fusion::load(logits_row, _c, -fusion::infinity());
                    // var logSum = maximum + Tile.Log(Tile.Exp(x - maximum).Sum(Axis.Columns));
#line 5000
                    _v4 = expf(x_2 - maximum);
                }
                _v3 = fusion::chain_warp(_v3, _v4);
            }
            _v3 = fusion::halve(_v3);
            float logSum = maximum + logf(_v3);
            // loss.AsColumn().Store((m, 0), Tile.Where(target >= 0, logSum - chosen, 0f));
#line 7000
            float _v5 = (target >= 0) ? (logSum - chosen) : 0.0f;
            if (lane == 0)
            {
                fusion::store(loss_row, 0, _v5);
            }
        }
    }
}
