// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ElementwiseKernels.Broadcasting: a view<f32, 2>, row view<f32, 1>, column view<f32, 1>, y view<f32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementwiseKernels_Broadcasting(fusion::View<const float, 2> a, fusion::View<const float, 1> row, fusion::View<const float, 1> column, fusion::View<float, 3> y, float s, int _extent0, int _extent1)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;

#line 2 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v0 = fusion::mul(_grid0, 20);
#line 3 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    auto _v1 = fusion::as_column(column);
#line 3 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v2 = fusion::mul(_grid1, 4);
#line 4 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v3 = fusion::mul(_grid1, 4);
#line 4 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v4 = fusion::mul(_grid0, 20);
#line 5 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    auto _v5 = fusion::slice(y, 0);
#line 5 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v6 = fusion::mul(_grid1, 4);
#line 5 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v7 = fusion::mul(_grid0, 20);
#line 6 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    auto _v8 = fusion::slice(y, 1);
#line 6 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v9 = fusion::mul(_grid1, 4);
#line 6 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v10 = fusion::mul(_grid0, 20);
#line 7 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    auto _v11 = fusion::slice(y, 2);
#line 7 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v12 = fusion::mul(_grid1, 4);
#line 7 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v13 = fusion::mul(_grid0, 20);
#line 8 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    auto _v14 = fusion::slice(y, 3);
#line 8 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v15 = fusion::mul(_grid1, 4);
#line 8 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v16 = fusion::mul(_grid0, 20);
#line 9 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    auto _v17 = fusion::slice(y, 4);
#line 9 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v18 = fusion::mul(_grid1, 4);
#line 9 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v19 = fusion::mul(_grid0, 20);
#line 10 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    auto _v20 = fusion::slice(y, 5);
#line 10 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v21 = fusion::mul(_grid1, 4);
#line 10 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v22 = fusion::mul(_grid0, 20);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    auto _v23 = fusion::slice(y, 6);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v24 = fusion::mul(_grid1, 4);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v25 = fusion::mul(_grid0, 20);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v26 = fusion::mul(_grid1, 4);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
    int _v27 = fusion::mul(_grid0, 20);
    {
#line 2 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
        auto _in28 = fusion::row(row, _v0);
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 4 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
            auto _in29 = fusion::row(a, _v3 + _r, _v4);
#line 5 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
            auto _out30 = fusion::row(_v5, _v6 + _r, _v7);
#line 3 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
            auto _in31 = fusion::row(_v1, _v2 + _r, 0);
#line 6 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
            auto _out32 = fusion::row(_v8, _v9 + _r, _v10);
#line 7 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
            auto _out33 = fusion::row(_v11, _v12 + _r, _v13);
#line 8 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
            auto _out34 = fusion::row(_v14, _v15 + _r, _v16);
#line 9 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
            auto _out35 = fusion::row(_v17, _v18 + _r, _v19);
#line 10 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
            auto _out36 = fusion::row(_v20, _v21 + _r, _v22);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
            auto _out37 = fusion::row(_v23, _v26 + _r, _v27);
#line 3 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
            float _v38 = fusion::load(_in31, 0, 0.0f);
#line 8 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
            float _v39 = _v38 * 2.0f;
#line 9 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
            bool _v40 = _v38 > 0.0f;
#line 11 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
            int _v41 = fusion::add(_v24, _r);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
            int _v42 = fusion::mul(_v41, 100);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 4 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                float _v43 = fusion::load(_in29, _c, 0.0f);
#line 2 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                float _v44 = fusion::load(_in28, _c, 0.0f);
#line 5 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                float _v45 = _v43 + _v44;
#line 6 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                float _v46 = _v38 * _v43;
#line 7 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                float _v47 = _v44 - _v38;
#line 8 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                float _v48 = s * _v44;
#line 8 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                float _v49 = _v48 + _v39;
#line 9 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                float _v50 = _v40 ? _v44 : _v43;
#line 10 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                float _v51 = 0.0f + _v44;
#line 10 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                float _v52 = _v51 + s;
#line 11 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                int _v53 = fusion::add(_v25, _c);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                int _v54 = fusion::add(_v42, _v53);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                float _v55 = (float)(_v54);
#line 5 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                fusion::store(_out30, _c, _v45);
#line 6 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                fusion::store(_out32, _c, _v46);
#line 7 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                fusion::store(_out33, _c, _v47);
#line 8 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                fusion::store(_out34, _c, _v49);
#line 9 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                fusion::store(_out35, _c, _v50);
#line 10 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                fusion::store(_out36, _c, _v52);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Broadcasting"
                fusion::store(_out37, _c, _v55);
            }
        }
    }
}
