// 128 threads, 8192 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PieceKernels.Softmax: x view<f32, 2>, bias view<f32, 1>, y view<f32, 2, write>, sums view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PieceKernels_Softmax(fusion::View<const float, 2> x, fusion::View<const float, 1> bias, fusion::View<float, 2> y, fusion::View<float, 1> sums, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0) + warp * 512; // (8, 512), a row for each warp

#line 2 "/Fusion.Conformance.PieceKernels.Softmax"
    int _v0 = fusion::mul(_grid0, 8);
#line 5 "/Fusion.Conformance.PieceKernels.Softmax"
    auto _v1 = fusion::as_column(sums);
#line 5 "/Fusion.Conformance.PieceKernels.Softmax"
    int _v2 = fusion::mul(_grid0, 8);
#line 6 "/Fusion.Conformance.PieceKernels.Softmax"
    int _v3 = fusion::mul(_grid0, 8);
    {
#line 2 "/Fusion.Conformance.PieceKernels.Softmax"
        auto _in4 = fusion::row(bias, 0);
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 2 "/Fusion.Conformance.PieceKernels.Softmax"
            auto _in5 = fusion::row(x, _v0 + _r, 0);
#line 5 "/Fusion.Conformance.PieceKernels.Softmax"
            auto _out6 = fusion::row(_v1, _v2 + _r, 0);
#line 6 "/Fusion.Conformance.PieceKernels.Softmax"
            auto _out7 = fusion::row(y, _v3 + _r, 0);
#line 3 "/Fusion.Conformance.PieceKernels.Softmax"
            float _v8 = -fusion::infinity();
            for (int _c = lane; _c < 512; _c += 32)
            {
#line 2 "/Fusion.Conformance.PieceKernels.Softmax"
                float _v9 = fusion::load(_in5, _c, -fusion::infinity());
#line 2 "/Fusion.Conformance.PieceKernels.Softmax"
                float _v10 = fusion::load(_in4, _c, 0.0f);
#line 2 "/Fusion.Conformance.PieceKernels.Softmax"
                float _v11 = _v9 + _v10;
#line 3 "/Fusion.Conformance.PieceKernels.Softmax"
                _v8 = fusion::Max::of(_v8, _v11);
            }
#line 3 "/Fusion.Conformance.PieceKernels.Softmax"
            _v8 = fusion::over_warp<fusion::Max>(_v8);
#line 4 "/Fusion.Conformance.PieceKernels.Softmax"
            float _v12 = 0.0f;
            for (int _k = 0; _k < 512; _k += 32)
            {
                const int _c = _k + lane;
                float _v13 = 0.0f;
                {
#line 2 "/Fusion.Conformance.PieceKernels.Softmax"
                    float _v14 = fusion::load(_in5, _c, -fusion::infinity());
#line 2 "/Fusion.Conformance.PieceKernels.Softmax"
                    float _v15 = fusion::load(_in4, _c, 0.0f);
#line 2 "/Fusion.Conformance.PieceKernels.Softmax"
                    float _v16 = _v14 + _v15;
#line 3 "/Fusion.Conformance.PieceKernels.Softmax"
                    float _v17 = _v16 - _v8;
#line 3 "/Fusion.Conformance.PieceKernels.Softmax"
                    float _v18 = expf(_v17);
#line 3 "/Fusion.Conformance.PieceKernels.Softmax"
                    _b0[_c] = _v18;
#line 4 "/Fusion.Conformance.PieceKernels.Softmax"
                    _v13 = _v18;
                }
#line 4 "/Fusion.Conformance.PieceKernels.Softmax"
                _v12 = fusion::chain_warp(_v12, _v13);
            }
#line 4 "/Fusion.Conformance.PieceKernels.Softmax"
            _v12 = fusion::halve(_v12);
            if (lane == 0)
            {
#line 5 "/Fusion.Conformance.PieceKernels.Softmax"
                fusion::store(_out6, 0, _v12);
            }
            for (int _c = lane; _c < 512; _c += 32)
            {
#line 3 "/Fusion.Conformance.PieceKernels.Softmax"
                float _v19 = _b0[_c];
#line 6 "/Fusion.Conformance.PieceKernels.Softmax"
                float _v20 = _v19 / _v12;
#line 6 "/Fusion.Conformance.PieceKernels.Softmax"
                fusion::store(_out7, _c, _v20);
            }
        }
    }
}
