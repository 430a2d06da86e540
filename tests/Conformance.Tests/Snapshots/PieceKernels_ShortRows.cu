// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.PieceKernels.ShortRows: x view<f32, 2>, sums view<f32, 1, write>, products view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PieceKernels_ShortRows(fusion::View<const float, 2> x, fusion::View<float, 1> sums, fusion::View<float, 1> products, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.PieceKernels.ShortRows"
    int _v0 = fusion::mul(_grid0, 8);
#line 3 "/Fusion.Conformance.PieceKernels.ShortRows"
    auto _v1 = fusion::as_column(sums);
#line 3 "/Fusion.Conformance.PieceKernels.ShortRows"
    int _v2 = fusion::mul(_grid0, 8);
#line 4 "/Fusion.Conformance.PieceKernels.ShortRows"
    auto _v3 = fusion::as_column(products);
#line 4 "/Fusion.Conformance.PieceKernels.ShortRows"
    int _v4 = fusion::mul(_grid0, 8);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 2 "/Fusion.Conformance.PieceKernels.ShortRows"
            auto _in5 = fusion::row(x, _v0 + _r, 0);
#line 3 "/Fusion.Conformance.PieceKernels.ShortRows"
            auto _out6 = fusion::row(_v1, _v2 + _r, 0);
#line 4 "/Fusion.Conformance.PieceKernels.ShortRows"
            auto _out7 = fusion::row(_v3, _v4 + _r, 0);
#line 3 "/Fusion.Conformance.PieceKernels.ShortRows"
            float _v8 = 0.0f;
#line 4 "/Fusion.Conformance.PieceKernels.ShortRows"
            float _v9 = 1.0f;
            for (int _k = 0; _k < 64; _k += 32)
            {
                const int _c = _k + lane;
                float _v10 = 0.0f;
                float _v11 = 1.0f;
                {
#line 2 "/Fusion.Conformance.PieceKernels.ShortRows"
                    float _v12 = fusion::load(_in5, _c, 1.0f);
#line 3 "/Fusion.Conformance.PieceKernels.ShortRows"
                    float _v13 = _v12 * _v12;
#line 3 "/Fusion.Conformance.PieceKernels.ShortRows"
                    _v10 = _v13;
#line 4 "/Fusion.Conformance.PieceKernels.ShortRows"
                    _v11 = _v12;
                }
#line 3 "/Fusion.Conformance.PieceKernels.ShortRows"
                _v8 = fusion::chain_warp(_v8, _v10);
#line 4 "/Fusion.Conformance.PieceKernels.ShortRows"
                _v9 = fusion::chain_warp<fusion::Prod>(_v9, _v11);
            }
#line 3 "/Fusion.Conformance.PieceKernels.ShortRows"
            _v8 = fusion::halve(_v8);
#line 4 "/Fusion.Conformance.PieceKernels.ShortRows"
            _v9 = fusion::halve<fusion::Prod>(_v9);
            if (lane == 0)
            {
#line 3 "/Fusion.Conformance.PieceKernels.ShortRows"
                fusion::store(_out6, 0, _v8);
#line 4 "/Fusion.Conformance.PieceKernels.ShortRows"
                fusion::store(_out7, 0, _v9);
            }
        }
    }
}
