// 128 threads, 4160 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ChoiceKernels.Greedy"

// Fusion.Conformance.ChoiceKernels.Greedy: logits view<f32, 2>, choice view<i32, 1, write>, probability view<f32, 1, write>, sure view<i32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ChoiceKernels_Greedy(fusion::View<const float, 2> logits, fusion::View<int, 1> choice, fusion::View<float, 1> probability, fusion::View<int, 1> sure, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* e_tile = (float*)(_shared + 2560) + warp * 100; // (1, 100), a row for each warp

    // var v = Tile.Where(logits.InBounds(1, 0, width), logits[i].Load(0, width), float.NegativeInfinity);
#line 2000
    auto logits_2 = fusion::slice(logits, i);
    {
        auto logits_row = fusion::row(logits_2, 0);
        // choice.Store(i, best);
#line 6000
        auto choice_row = fusion::row(choice, i);
        // probability.Store(i, Tile.Where(Tile.Columns(0, width) == best, p, 1f).Prod(Axis.Columns));
#line 7000
        auto probability_row = fusion::row(probability, i);
        // sure.Store(i, (p > 0.5f).Any(Axis.Columns).To<int>());
#line 8000
        auto sure_row = fusion::row(sure, i);
        // var best = v.ArgMax(Axis.Columns);
#line 3000
        float _v0 = -fusion::infinity();
        // var e = Tile.Exp(v - v.Max(Axis.Columns));
#line 4000
        float _v1 = -fusion::infinity();
        for (int _c = thread; _c < 100; _c += 128)
        {
            // var v = Tile.Where(logits.InBounds(1, 0, width), logits[i].Load(0, width), float.NegativeInfinity);
#line 2000
            float logits_value = fusion::load(logits_row, _c, 0.0f);
            float v = ((_c >= 0) && (_c < logits.length[1])) ? logits_value : -fusion::infinity();
            // var best = v.ArgMax(Axis.Columns);
#line 3000
            _v0 = fusion::Max::of(_v0, v);
            // var e = Tile.Exp(v - v.Max(Axis.Columns));
#line 4000
            _v1 = fusion::Max::of(_v1, v);
        }
        // var best = v.ArgMax(Axis.Columns);
#line 3000
        _v0 = fusion::over_block<fusion::Max, 128>(_v0, (float*)(_shared + 0 + 0));
        // var e = Tile.Exp(v - v.Max(Axis.Columns));
#line 4000
        _v1 = fusion::over_block<fusion::Max, 128>(_v1, (float*)(_shared + 0 + 128));
        // var best = v.ArgMax(Axis.Columns);
#line 3000
        int _v2 = 2147483647;
        // var p = e / e.Sum(Axis.Columns);
#line 5000
        float _v3 = 0.0f;
        for (int _k = 0; _k < 100; _k += 128)
        {
            const int _c = _k + thread;
            float e_term = 0.0f;
            if (_c < 100)
            {
                // var v = Tile.Where(logits.InBounds(1, 0, width), logits[i].Load(0, width), float.NegativeInfinity);
#line 2000
                float logits_value_2 = fusion::load(logits_row, _c, 0.0f);
                float v_2 = ((_c >= 0) && (_c < logits.length[1])) ? logits_value_2 : -fusion::infinity();
                // var best = v.ArgMax(Axis.Columns);
#line 3000
                int _v4 = ((v_2 == _v0) || (v_2 != v_2)) ? _c : 2147483647;
                // var e = Tile.Exp(v - v.Max(Axis.Columns));
#line 4000
                float e = expf(v_2 - _v1);
                // var best = v.ArgMax(Axis.Columns);
#line 3000
                _v2 = fusion::Min::of(_v2, _v4);
                // var e = Tile.Exp(v - v.Max(Axis.Columns));
#line 4000
                e_tile[_c] = e;
                // var p = e / e.Sum(Axis.Columns);
#line 5000
                e_term = e;
            }
            _v3 = fusion::chain_block<128>(_v3, e_term, (float*)(_shared + 0 + 256), _k / 128);
        }
        // var best = v.ArgMax(Axis.Columns);
#line 3000
        _v2 = fusion::over_block<fusion::Min, 128>(_v2, (int*)(_shared + 0 + 1280));
        // var p = e / e.Sum(Axis.Columns);
#line 5000
        _v3 = fusion::halve(_v3);
        if (thread == 0)
        {
            // choice.Store(i, best);
#line 6000
            fusion::store(choice_row, 0, _v2);
        }
        // probability.Store(i, Tile.Where(Tile.Columns(0, width) == best, p, 1f).Prod(Axis.Columns));
#line 7000
        float _v5 = 1.0f;
        // sure.Store(i, (p > 0.5f).Any(Axis.Columns).To<int>());
#line 8000
        int _v6 = (-2147483647 - 1);
        for (int _k = 0; _k < 100; _k += 128)
        {
            const int _c = _k + thread;
            float _v7 = 1.0f;
            if (_c < 100)
            {
                // var e = Tile.Exp(v - v.Max(Axis.Columns));
#line 4000
                float e_2 = e_tile[_c];
                // var p = e / e.Sum(Axis.Columns);
#line 5000
                float p = e_2 / _v3;
                // probability.Store(i, Tile.Where(Tile.Columns(0, width) == best, p, 1f).Prod(Axis.Columns));
#line 7000
                float _v8 = (_c == _v2) ? p : 1.0f;
                // sure.Store(i, (p > 0.5f).Any(Axis.Columns).To<int>());
#line 8000
                int _v9 = (p > 0.5f) ? 1 : 0;
                // probability.Store(i, Tile.Where(Tile.Columns(0, width) == best, p, 1f).Prod(Axis.Columns));
#line 7000
                _v7 = _v8;
                // sure.Store(i, (p > 0.5f).Any(Axis.Columns).To<int>());
#line 8000
                _v6 = fusion::Max::of(_v6, _v9);
            }
            // probability.Store(i, Tile.Where(Tile.Columns(0, width) == best, p, 1f).Prod(Axis.Columns));
#line 7000
            _v5 = fusion::chain_block<128, fusion::Prod>(_v5, _v7, (float*)(_shared + 0 + 1408), _k / 128);
        }
        _v5 = fusion::halve<fusion::Prod>(_v5);
        // sure.Store(i, (p > 0.5f).Any(Axis.Columns).To<int>());
#line 8000
        _v6 = fusion::over_block<fusion::Max, 128>(_v6, (int*)(_shared + 0 + 2432));
        int _v10 = (_v6 != 0) ? 1 : 0;
        if (thread == 0)
        {
            // probability.Store(i, Tile.Where(Tile.Columns(0, width) == best, p, 1f).Prod(Axis.Columns));
#line 7000
            fusion::store(probability_row, 0, _v5);
            // sure.Store(i, (p > 0.5f).Any(Axis.Columns).To<int>());
#line 8000
            fusion::store(sure_row, 0, _v10);
        }
    }
}
