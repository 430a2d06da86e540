// 128 threads, 64 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PageKernels.Route"

// Fusion.Conformance.PageKernels.Route: scores view<f32, 2>, weight view<f32, 2, write>, expert view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_Route(fusion::View<const float, 2> scores, fusion::View<float, 2> weight, fusion::View<int, 2> expert, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    float* e_tile = (float*)(_shared + 0) + warp * 4; // (4, 2), a row for each warp

    // var (best, chosen) = scores.Load((i, 0), (rows, experts)).TopK(2);
#line 2000
    int _v0 = fusion::mul(i, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            auto scores_row = fusion::row(scores, _v0 + _r, 0);
            // weight.Store((i, 0), e / e.Sum(Axis.Columns));
#line 4000
            auto weight_row = fusion::row(weight, _v0 + _r, 0);
            // expert.Store((i, 0), chosen);
#line 5000
            auto expert_row = fusion::row(expert, _v0 + _r, 0);
            // var (best, chosen) = scores.Load((i, 0), (rows, experts)).TopK(2);
#line 2000
            float _v1 = -fusion::infinity();
            for (int _c = lane; _c < 40; _c += 32)
            {
                float scores_value = fusion::load(scores_row, _c, 0.0f);
                _v1 = fusion::Max::of(_v1, scores_value);
            }
            _v1 = fusion::over_warp<fusion::Max>(_v1);
            int _v2 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                float scores_value_2 = fusion::load(scores_row, _c, 0.0f);
                int _v3 = ((scores_value_2 == _v1) || (scores_value_2 != scores_value_2)) ? _c : 2147483647;
                _v2 = fusion::Min::of(_v2, _v3);
            }
            _v2 = fusion::over_warp<fusion::Min>(_v2);
            bool _v4 = _v1 != _v1;
            float _v5 = -fusion::infinity();
            for (int _c = lane; _c < 40; _c += 32)
            {
                float scores_value_3 = fusion::load(scores_row, _c, 0.0f);
                bool _v6 = _c > _v2;
                bool _v7 = ((scores_value_3 < _v1) || ((scores_value_3 == _v1) && _v6)) || (_v4 && ((scores_value_3 == scores_value_3) || _v6));
                _v5 = fusion::Max::of(_v5, _v7 ? scores_value_3 : -fusion::infinity());
            }
            _v5 = fusion::over_warp<fusion::Max>(_v5);
            int _v8 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                float scores_value_4 = fusion::load(scores_row, _c, 0.0f);
                bool _v9 = _c > _v2;
                bool _v10 = ((scores_value_4 < _v1) || ((scores_value_4 == _v1) && _v9)) || (_v4 && ((scores_value_4 == scores_value_4) || _v9));
                int _v11 = (_v10 && ((scores_value_4 == _v5) || (scores_value_4 != scores_value_4))) ? _c : 2147483647;
                _v8 = fusion::Min::of(_v8, _v11);
            }
            _v8 = fusion::over_warp<fusion::Min>(_v8);
            // var e = Tile.Exp(best - best.Max(Axis.Columns));
#line 3000
            float _v12 = -fusion::infinity();
            for (int _c = lane; _c < 2; _c += 32)
            {
                // var (best, chosen) = scores.Load((i, 0), (rows, experts)).TopK(2);
#line 2000
                bool _v13 = _c == 1;
                bool _v14 = _c == 0;
                // var e = Tile.Exp(best - best.Max(Axis.Columns));
#line 3000
                _v12 = fusion::Max::of(_v12, _v13 ? _v5 : (_v14 ? _v1 : _v1));
            }
            _v12 = fusion::over_warp<fusion::Max>(_v12);
            // weight.Store((i, 0), e / e.Sum(Axis.Columns));
#line 4000
            float _v15 = 0.0f;
            for (int _k = 0; _k < 2; _k += 32)
            {
                const int _c = _k + lane;
                float e_term = 0.0f;
                if (_c < 2)
                {
                    // var (best, chosen) = scores.Load((i, 0), (rows, experts)).TopK(2);
#line 2000
                    bool _v16 = _c == 1;
                    bool _v17 = _c == 0;
                    float _v18 = _v16 ? _v5 : (_v17 ? _v1 : _v1);
                    // var e = Tile.Exp(best - best.Max(Axis.Columns));
#line 3000
                    float e = expf(_v18 - _v12);
                    // var (best, chosen) = scores.Load((i, 0), (rows, experts)).TopK(2);
#line 2000
                    int _v19 = _v16 ? _v8 : (_v17 ? _v2 : _v2);
                    // var e = Tile.Exp(best - best.Max(Axis.Columns));
#line 3000
                    e_tile[_c] = e;
                    // weight.Store((i, 0), e / e.Sum(Axis.Columns));
#line 4000
                    e_term = e;
                    // expert.Store((i, 0), chosen);
#line 5000
                    fusion::store(expert_row, _c, _v19);
                }
                // weight.Store((i, 0), e / e.Sum(Axis.Columns));
#line 4000
                _v15 = fusion::chain_warp(_v15, e_term);
            }
            _v15 = fusion::halve(_v15);
            for (int _c = lane; _c < 2; _c += 32)
            {
                // var e = Tile.Exp(best - best.Max(Axis.Columns));
#line 3000
                float e_2 = e_tile[_c];
                // weight.Store((i, 0), e / e.Sum(Axis.Columns));
#line 4000
                fusion::store(weight_row, _c, e_2 / _v15);
            }
        }
    }
}
