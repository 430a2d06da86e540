// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ElementwiseKernels.Comparisons: a view<f32, 1>, b view<f32, 1>, p view<i32, 1>, q view<i32, 1>, y view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementwiseKernels_Comparisons(fusion::View<const float, 1> a, fusion::View<const float, 1> b, fusion::View<const int, 1> p, fusion::View<const int, 1> q, fusion::View<int, 2> y, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v0 = fusion::mul(_grid0, 16);
#line 3 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v1 = fusion::mul(_grid0, 16);
#line 4 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v2 = fusion::mul(_grid0, 16);
#line 5 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v3 = fusion::mul(_grid0, 16);
#line 6 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    auto _v4 = fusion::slice(y, 0);
#line 6 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v5 = fusion::mul(_grid0, 16);
#line 7 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    auto _v6 = fusion::slice(y, 1);
#line 7 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v7 = fusion::mul(_grid0, 16);
#line 8 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    auto _v8 = fusion::slice(y, 2);
#line 8 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v9 = fusion::mul(_grid0, 16);
#line 9 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    auto _v10 = fusion::slice(y, 3);
#line 9 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v11 = fusion::mul(_grid0, 16);
#line 10 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    auto _v12 = fusion::slice(y, 4);
#line 10 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v13 = fusion::mul(_grid0, 16);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    auto _v14 = fusion::slice(y, 5);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v15 = fusion::mul(_grid0, 16);
#line 12 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    auto _v16 = fusion::slice(y, 6);
#line 12 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v17 = fusion::mul(_grid0, 16);
#line 13 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    auto _v18 = fusion::slice(y, 7);
#line 13 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v19 = fusion::mul(_grid0, 16);
#line 14 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    auto _v20 = fusion::slice(y, 8);
#line 14 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v21 = fusion::mul(_grid0, 16);
#line 15 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    auto _v22 = fusion::slice(y, 9);
#line 15 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v23 = fusion::mul(_grid0, 16);
#line 16 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    auto _v24 = fusion::slice(y, 10);
#line 16 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v25 = fusion::mul(_grid0, 16);
#line 17 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    auto _v26 = fusion::slice(y, 11);
#line 17 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v27 = fusion::mul(_grid0, 16);
#line 18 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    auto _v28 = fusion::slice(y, 12);
#line 18 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v29 = fusion::mul(_grid0, 16);
#line 19 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    auto _v30 = fusion::slice(y, 13);
#line 19 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v31 = fusion::mul(_grid0, 16);
#line 20 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    auto _v32 = fusion::slice(y, 14);
#line 20 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v33 = fusion::mul(_grid0, 16);
#line 21 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    auto _v34 = fusion::slice(y, 15);
#line 21 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
    int _v35 = fusion::mul(_grid0, 16);
    {
#line 2 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _in36 = fusion::row(a, _v0);
#line 3 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _in37 = fusion::row(b, _v1);
#line 4 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _in38 = fusion::row(p, _v2);
#line 5 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _in39 = fusion::row(q, _v3);
#line 6 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _out40 = fusion::row(_v4, _v5);
#line 7 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _out41 = fusion::row(_v6, _v7);
#line 8 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _out42 = fusion::row(_v8, _v9);
#line 9 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _out43 = fusion::row(_v10, _v11);
#line 10 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _out44 = fusion::row(_v12, _v13);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _out45 = fusion::row(_v14, _v15);
#line 12 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _out46 = fusion::row(_v16, _v17);
#line 13 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _out47 = fusion::row(_v18, _v19);
#line 14 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _out48 = fusion::row(_v20, _v21);
#line 15 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _out49 = fusion::row(_v22, _v23);
#line 16 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _out50 = fusion::row(_v24, _v25);
#line 17 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _out51 = fusion::row(_v26, _v27);
#line 18 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _out52 = fusion::row(_v28, _v29);
#line 19 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _out53 = fusion::row(_v30, _v31);
#line 20 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _out54 = fusion::row(_v32, _v33);
#line 21 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
        auto _out55 = fusion::row(_v34, _v35);
        for (int _c = thread; _c < 16; _c += 128)
        {
#line 2 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            float _v56 = fusion::load(_in36, _c, 0.0f);
#line 3 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            float _v57 = fusion::load(_in37, _c, 0.0f);
#line 6 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v58 = _v56 < _v57;
#line 6 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            int _v59 = _v58 ? 1 : 0;
#line 7 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v60 = _v56 <= _v57;
#line 7 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            int _v61 = _v60 ? 1 : 0;
#line 8 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v62 = _v56 > _v57;
#line 8 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            int _v63 = _v62 ? 1 : 0;
#line 9 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v64 = _v56 >= _v57;
#line 9 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            int _v65 = _v64 ? 1 : 0;
#line 10 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v66 = _v56 == _v57;
#line 10 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            int _v67 = _v66 ? 1 : 0;
#line 11 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v68 = _v56 != _v57;
#line 11 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            int _v69 = _v68 ? 1 : 0;
#line 4 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            int _v70 = fusion::load(_in38, _c, 0);
#line 5 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            int _v71 = fusion::load(_in39, _c, 0);
#line 12 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v72 = _v70 < _v71;
#line 12 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            int _v73 = _v72 ? 1 : 0;
#line 13 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v74 = _v70 <= _v71;
#line 13 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            int _v75 = _v74 ? 1 : 0;
#line 14 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v76 = _v70 > _v71;
#line 14 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            int _v77 = _v76 ? 1 : 0;
#line 15 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v78 = _v70 >= _v71;
#line 15 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            int _v79 = _v78 ? 1 : 0;
#line 16 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v80 = _v70 == _v71;
#line 16 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            int _v81 = _v80 ? 1 : 0;
#line 17 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v82 = _v70 != _v71;
#line 17 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            int _v83 = _v82 ? 1 : 0;
#line 18 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v84 = _v56 < _v57;
#line 18 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v85 = _v70 < _v71;
#line 18 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v86 = !_v85;
#line 18 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v87 = _v84 && _v86;
#line 18 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            int _v88 = _v87 ? 1 : 0;
#line 19 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v89 = _v56 < _v57;
#line 19 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v90 = _v70 < _v71;
#line 19 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v91 = _v89 || _v90;
#line 19 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            int _v92 = _v91 ? 1 : 0;
#line 20 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v93 = _v56 < _v57;
#line 20 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v94 = _v70 < _v71;
#line 20 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v95 = _v93 != _v94;
#line 20 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            int _v96 = _v95 ? 1 : 0;
#line 21 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v97 = _v56 < _v57;
#line 21 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v98 = _v70 < _v71;
#line 21 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            bool _v99 = _v97 == _v98;
#line 21 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            int _v100 = _v99 ? _v70 : _v71;
#line 6 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            fusion::store(_out40, _c, _v59);
#line 7 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            fusion::store(_out41, _c, _v61);
#line 8 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            fusion::store(_out42, _c, _v63);
#line 9 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            fusion::store(_out43, _c, _v65);
#line 10 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            fusion::store(_out44, _c, _v67);
#line 11 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            fusion::store(_out45, _c, _v69);
#line 12 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            fusion::store(_out46, _c, _v73);
#line 13 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            fusion::store(_out47, _c, _v75);
#line 14 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            fusion::store(_out48, _c, _v77);
#line 15 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            fusion::store(_out49, _c, _v79);
#line 16 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            fusion::store(_out50, _c, _v81);
#line 17 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            fusion::store(_out51, _c, _v83);
#line 18 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            fusion::store(_out52, _c, _v88);
#line 19 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            fusion::store(_out53, _c, _v92);
#line 20 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            fusion::store(_out54, _c, _v96);
#line 21 "/Fusion.Conformance.ElementwiseKernels.Comparisons"
            fusion::store(_out55, _c, _v100);
        }
    }
}
