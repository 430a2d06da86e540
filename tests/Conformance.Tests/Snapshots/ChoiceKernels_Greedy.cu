// 128 threads, 4160 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ChoiceKernels.Greedy: logits view<f32, 2>, choice view<i32, 1, write>, probability view<f32, 1, write>, sure view<i32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ChoiceKernels_Greedy(fusion::View<const float, 2> logits, fusion::View<int, 1> choice, fusion::View<float, 1> probability, fusion::View<int, 1> sure, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 2560) + warp * 100; // (1, 100), a row for each warp

#line 2 "/Fusion.Conformance.ChoiceKernels.Greedy"
    auto _v0 = fusion::slice(logits, _grid0);
    {
#line 2 "/Fusion.Conformance.ChoiceKernels.Greedy"
        auto _in1 = fusion::row(_v0, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Greedy"
        auto _out2 = fusion::row(choice, _grid0);
#line 7 "/Fusion.Conformance.ChoiceKernels.Greedy"
        auto _out3 = fusion::row(probability, _grid0);
#line 8 "/Fusion.Conformance.ChoiceKernels.Greedy"
        auto _out4 = fusion::row(sure, _grid0);
#line 3 "/Fusion.Conformance.ChoiceKernels.Greedy"
        float _v5 = -fusion::infinity();
#line 4 "/Fusion.Conformance.ChoiceKernels.Greedy"
        float _v6 = -fusion::infinity();
        for (int _c = thread; _c < 100; _c += 128)
        {
#line 2 "/Fusion.Conformance.ChoiceKernels.Greedy"
            int _v7 = fusion::add(0, _c);
#line 2 "/Fusion.Conformance.ChoiceKernels.Greedy"
            bool _v8 = _v7 >= 0;
#line 2 "/Fusion.Conformance.ChoiceKernels.Greedy"
            bool _v9 = _v7 < logits.length[1];
#line 2 "/Fusion.Conformance.ChoiceKernels.Greedy"
            bool _v10 = _v8 && _v9;
#line 2 "/Fusion.Conformance.ChoiceKernels.Greedy"
            float _v11 = fusion::load(_in1, _c, 0.0f);
#line 2 "/Fusion.Conformance.ChoiceKernels.Greedy"
            float _v12 = _v10 ? _v11 : -fusion::infinity();
#line 3 "/Fusion.Conformance.ChoiceKernels.Greedy"
            _v5 = fusion::Max::of(_v5, _v12);
#line 4 "/Fusion.Conformance.ChoiceKernels.Greedy"
            _v6 = fusion::Max::of(_v6, _v12);
        }
#line 3 "/Fusion.Conformance.ChoiceKernels.Greedy"
        _v5 = fusion::over_block<fusion::Max, 128>(_v5, (float*)(_shared + 0 + 0));
#line 4 "/Fusion.Conformance.ChoiceKernels.Greedy"
        _v6 = fusion::over_block<fusion::Max, 128>(_v6, (float*)(_shared + 0 + 128));
#line 3 "/Fusion.Conformance.ChoiceKernels.Greedy"
        int _v13 = 2147483647;
#line 5 "/Fusion.Conformance.ChoiceKernels.Greedy"
        float _v14 = 0.0f;
        for (int _k = 0; _k < 100; _k += 128)
        {
            const int _c = _k + thread;
            float _v15 = 0.0f;
            if (_c < 100)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.Greedy"
                int _v16 = fusion::add(0, _c);
#line 2 "/Fusion.Conformance.ChoiceKernels.Greedy"
                bool _v17 = _v16 >= 0;
#line 2 "/Fusion.Conformance.ChoiceKernels.Greedy"
                bool _v18 = _v16 < logits.length[1];
#line 2 "/Fusion.Conformance.ChoiceKernels.Greedy"
                bool _v19 = _v17 && _v18;
#line 2 "/Fusion.Conformance.ChoiceKernels.Greedy"
                float _v20 = fusion::load(_in1, _c, 0.0f);
#line 2 "/Fusion.Conformance.ChoiceKernels.Greedy"
                float _v21 = _v19 ? _v20 : -fusion::infinity();
#line 3 "/Fusion.Conformance.ChoiceKernels.Greedy"
                bool _v22 = _v21 == _v5;
#line 3 "/Fusion.Conformance.ChoiceKernels.Greedy"
                bool _v23 = _v21 != _v21;
#line 3 "/Fusion.Conformance.ChoiceKernels.Greedy"
                bool _v24 = _v22 || _v23;
#line 3 "/Fusion.Conformance.ChoiceKernels.Greedy"
                int _v25 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Greedy"
                int _v26 = _v24 ? _v25 : 2147483647;
#line 4 "/Fusion.Conformance.ChoiceKernels.Greedy"
                float _v27 = _v21 - _v6;
#line 4 "/Fusion.Conformance.ChoiceKernels.Greedy"
                float _v28 = expf(_v27);
#line 3 "/Fusion.Conformance.ChoiceKernels.Greedy"
                _v13 = fusion::Min::of(_v13, _v26);
#line 4 "/Fusion.Conformance.ChoiceKernels.Greedy"
                _b0[_c] = _v28;
#line 5 "/Fusion.Conformance.ChoiceKernels.Greedy"
                _v15 = _v28;
            }
#line 5 "/Fusion.Conformance.ChoiceKernels.Greedy"
            _v14 = fusion::chain_block<128>(_v14, _v15, (float*)(_shared + 0 + 256), _k / 128);
        }
#line 3 "/Fusion.Conformance.ChoiceKernels.Greedy"
        _v13 = fusion::over_block<fusion::Min, 128>(_v13, (int*)(_shared + 0 + 1280));
#line 5 "/Fusion.Conformance.ChoiceKernels.Greedy"
        _v14 = fusion::halve(_v14);
        if (thread == 0)
        {
#line 6 "/Fusion.Conformance.ChoiceKernels.Greedy"
            fusion::store(_out2, 0, _v13);
        }
#line 7 "/Fusion.Conformance.ChoiceKernels.Greedy"
        float _v29 = 1.0f;
#line 8 "/Fusion.Conformance.ChoiceKernels.Greedy"
        int _v30 = (-2147483647 - 1);
        for (int _k = 0; _k < 100; _k += 128)
        {
            const int _c = _k + thread;
            float _v31 = 1.0f;
            if (_c < 100)
            {
#line 7 "/Fusion.Conformance.ChoiceKernels.Greedy"
                int _v32 = fusion::add(0, _c);
#line 7 "/Fusion.Conformance.ChoiceKernels.Greedy"
                bool _v33 = _v32 == _v13;
#line 4 "/Fusion.Conformance.ChoiceKernels.Greedy"
                float _v34 = _b0[_c];
#line 5 "/Fusion.Conformance.ChoiceKernels.Greedy"
                float _v35 = _v34 / _v14;
#line 7 "/Fusion.Conformance.ChoiceKernels.Greedy"
                float _v36 = _v33 ? _v35 : 1.0f;
#line 8 "/Fusion.Conformance.ChoiceKernels.Greedy"
                bool _v37 = _v35 > 0.5f;
#line 8 "/Fusion.Conformance.ChoiceKernels.Greedy"
                int _v38 = _v37 ? 1 : 0;
#line 7 "/Fusion.Conformance.ChoiceKernels.Greedy"
                _v31 = _v36;
#line 8 "/Fusion.Conformance.ChoiceKernels.Greedy"
                _v30 = fusion::Max::of(_v30, _v38);
            }
#line 7 "/Fusion.Conformance.ChoiceKernels.Greedy"
            _v29 = fusion::chain_block<128, fusion::Prod>(_v29, _v31, (float*)(_shared + 0 + 1408), _k / 128);
        }
#line 7 "/Fusion.Conformance.ChoiceKernels.Greedy"
        _v29 = fusion::halve<fusion::Prod>(_v29);
#line 8 "/Fusion.Conformance.ChoiceKernels.Greedy"
        _v30 = fusion::over_block<fusion::Max, 128>(_v30, (int*)(_shared + 0 + 2432));
#line 8 "/Fusion.Conformance.ChoiceKernels.Greedy"
        bool _v39 = _v30 != 0;
#line 8 "/Fusion.Conformance.ChoiceKernels.Greedy"
        int _v40 = _v39 ? 1 : 0;
        if (thread == 0)
        {
#line 7 "/Fusion.Conformance.ChoiceKernels.Greedy"
            fusion::store(_out3, 0, _v29);
#line 8 "/Fusion.Conformance.ChoiceKernels.Greedy"
            fusion::store(_out4, 0, _v40);
        }
    }
}
