// 128 threads, 8192 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PieceKernels.Row: x view<f32, 1>, half view<bf16, 1>, y view<f32, 1, write>, sums view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PieceKernels_Row(fusion::View<const float, 1> x, fusion::View<const fusion::bf16, 1> half, fusion::View<float, 1> y, fusion::View<float, 1> sums, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.PieceKernels.Row"
    int _v0 = fusion::mul(_grid0, 1024);
#line 2 "/Fusion.Conformance.PieceKernels.Row"
    int _v1 = fusion::mul(_grid0, 1024);
#line 3 "/Fusion.Conformance.PieceKernels.Row"
    int _v2 = fusion::mul(_grid0, 1024);
    {
#line 2 "/Fusion.Conformance.PieceKernels.Row"
        auto _in3 = fusion::row(x, _v0);
#line 2 "/Fusion.Conformance.PieceKernels.Row"
        auto _in4 = fusion::row(half, _v1);
#line 3 "/Fusion.Conformance.PieceKernels.Row"
        auto _out5 = fusion::row(y, _v2);
#line 4 "/Fusion.Conformance.PieceKernels.Row"
        auto _out6 = fusion::row(sums, _grid0);
#line 3 "/Fusion.Conformance.PieceKernels.Row"
        float _v7 = 0.0f;
#line 4 "/Fusion.Conformance.PieceKernels.Row"
        float _v8 = 0.0f;
        for (int _k = 0; _k < 1024; _k += 128)
        {
            const int _c = _k + thread;
            float _v9 = 0.0f;
            float _v10 = 0.0f;
            {
#line 2 "/Fusion.Conformance.PieceKernels.Row"
                float _v11 = fusion::load(_in3, _c, 0.0f);
#line 2 "/Fusion.Conformance.PieceKernels.Row"
                float _v12 = fusion::load(_in4, _c, 0.0f);
#line 2 "/Fusion.Conformance.PieceKernels.Row"
                float _v13 = _v11 * _v12;
#line 3 "/Fusion.Conformance.PieceKernels.Row"
                _v9 = _v13;
#line 4 "/Fusion.Conformance.PieceKernels.Row"
                _v10 = _v13;
            }
#line 3 "/Fusion.Conformance.PieceKernels.Row"
            _v7 = fusion::chain_block<128>(_v7, _v9, (float*)(_shared + 0 + 0), _k / 128);
#line 4 "/Fusion.Conformance.PieceKernels.Row"
            _v8 = fusion::chain_block<128>(_v8, _v10, (float*)(_shared + 0 + 4096), _k / 128);
        }
#line 3 "/Fusion.Conformance.PieceKernels.Row"
        _v7 = fusion::halve(_v7);
#line 4 "/Fusion.Conformance.PieceKernels.Row"
        _v8 = fusion::halve(_v8);
        if (thread == 0)
        {
#line 4 "/Fusion.Conformance.PieceKernels.Row"
            fusion::store(_out6, 0, _v8);
        }
        for (int _c = thread; _c < 1024; _c += 128)
        {
#line 2 "/Fusion.Conformance.PieceKernels.Row"
            float _v14 = fusion::load(_in3, _c, 0.0f);
#line 2 "/Fusion.Conformance.PieceKernels.Row"
            float _v15 = fusion::load(_in4, _c, 0.0f);
#line 2 "/Fusion.Conformance.PieceKernels.Row"
            float _v16 = _v14 * _v15;
#line 3 "/Fusion.Conformance.PieceKernels.Row"
            float _v17 = _v16 * _v7;
#line 3 "/Fusion.Conformance.PieceKernels.Row"
            fusion::store(_out5, _c, _v17);
        }
    }
}
