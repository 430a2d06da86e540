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
                int _v3 = fusion::add(0, _c);
                int _v4 = ((scores_value_2 == _v1) || (scores_value_2 != scores_value_2)) ? _v3 : 2147483647;
                _v2 = fusion::Min::of(_v2, _v4);
            }
            _v2 = fusion::over_warp<fusion::Min>(_v2);
            bool _v5 = _v1 != _v1;
            float _v6 = -fusion::infinity();
            for (int _c = lane; _c < 40; _c += 32)
            {
                float scores_value_3 = fusion::load(scores_row, _c, 0.0f);
                int _v7 = fusion::add(0, _c);
                bool _v8 = _v7 > _v2;
                bool _v9 = ((scores_value_3 < _v1) || ((scores_value_3 == _v1) && _v8)) || (_v5 && ((scores_value_3 == scores_value_3) || _v8));
                float _v10 = _v9 ? scores_value_3 : -fusion::infinity();
                _v6 = fusion::Max::of(_v6, _v10);
            }
            _v6 = fusion::over_warp<fusion::Max>(_v6);
            int _v11 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
                float scores_value_4 = fusion::load(scores_row, _c, 0.0f);
                int _v12 = fusion::add(0, _c);
                bool _v13 = _v12 > _v2;
                bool _v14 = ((scores_value_4 < _v1) || ((scores_value_4 == _v1) && _v13)) || (_v5 && ((scores_value_4 == scores_value_4) || _v13));
                int _v15 = (_v14 && ((scores_value_4 == _v6) || (scores_value_4 != scores_value_4))) ? _v12 : 2147483647;
                _v11 = fusion::Min::of(_v11, _v15);
            }
            _v11 = fusion::over_warp<fusion::Min>(_v11);
            // var e = Tile.Exp(best - best.Max(Axis.Columns));
#line 3000
            float _v16 = -fusion::infinity();
            for (int _c = lane; _c < 2; _c += 32)
            {
                // var (best, chosen) = scores.Load((i, 0), (rows, experts)).TopK(2);
#line 2000
                int _v17 = fusion::add(0, _c);
                bool _v18 = _v17 == 1;
                bool _v19 = _v17 == 0;
                float _v20 = _v18 ? _v6 : (_v19 ? _v1 : _v1);
                // var e = Tile.Exp(best - best.Max(Axis.Columns));
#line 3000
                _v16 = fusion::Max::of(_v16, _v20);
            }
            _v16 = fusion::over_warp<fusion::Max>(_v16);
            // weight.Store((i, 0), e / e.Sum(Axis.Columns));
#line 4000
            float _v21 = 0.0f;
            for (int _k = 0; _k < 2; _k += 32)
            {
                const int _c = _k + lane;
                float e_term = 0.0f;
                if (_c < 2)
                {
                    // var (best, chosen) = scores.Load((i, 0), (rows, experts)).TopK(2);
#line 2000
                    int _v22 = fusion::add(0, _c);
                    bool _v23 = _v22 == 1;
                    bool _v24 = _v22 == 0;
                    float _v25 = _v23 ? _v6 : (_v24 ? _v1 : _v1);
                    // var e = Tile.Exp(best - best.Max(Axis.Columns));
#line 3000
                    float e = expf(_v25 - _v16);
                    // var (best, chosen) = scores.Load((i, 0), (rows, experts)).TopK(2);
#line 2000
                    int _v26 = _v23 ? _v11 : (_v24 ? _v2 : _v2);
                    // var e = Tile.Exp(best - best.Max(Axis.Columns));
#line 3000
                    e_tile[_c] = e;
                    // weight.Store((i, 0), e / e.Sum(Axis.Columns));
#line 4000
                    e_term = e;
                    // expert.Store((i, 0), chosen);
#line 5000
                    fusion::store(expert_row, _c, _v26);
                }
                // weight.Store((i, 0), e / e.Sum(Axis.Columns));
#line 4000
                _v21 = fusion::chain_warp(_v21, e_term);
            }
            _v21 = fusion::halve(_v21);
            for (int _c = lane; _c < 2; _c += 32)
            {
                // var e = Tile.Exp(best - best.Max(Axis.Columns));
#line 3000
                float e_2 = e_tile[_c];
                // weight.Store((i, 0), e / e.Sum(Axis.Columns));
#line 4000
                float _v27 = e_2 / _v21;
                fusion::store(weight_row, _c, _v27);
            }
        }
    }
}
