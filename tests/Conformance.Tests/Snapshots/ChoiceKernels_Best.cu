// 128 threads, 640 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ChoiceKernels.Best: a view<f32, 2>, b view<i32, 2>, y view<f32, 3, write>, z view<i32, 3, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ChoiceKernels_Best(fusion::View<const float, 2> a, fusion::View<const int, 2> b, fusion::View<float, 3> y, fusion::View<int, 3> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0) + warp * 40; // (4, 40), a row for each warp

#line 2 "/Fusion.Conformance.ChoiceKernels.Best"
    int _v0 = fusion::mul(_grid0, 4);
#line 4 "/Fusion.Conformance.ChoiceKernels.Best"
    auto _v1 = fusion::slice(y, 0);
#line 4 "/Fusion.Conformance.ChoiceKernels.Best"
    int _v2 = fusion::mul(_grid0, 4);
#line 5 "/Fusion.Conformance.ChoiceKernels.Best"
    auto _v3 = fusion::slice(z, 0);
#line 5 "/Fusion.Conformance.ChoiceKernels.Best"
    int _v4 = fusion::mul(_grid0, 4);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
    int _v5 = fusion::mul(_grid0, 4);
#line 7 "/Fusion.Conformance.ChoiceKernels.Best"
    auto _v6 = fusion::slice(z, 1);
#line 7 "/Fusion.Conformance.ChoiceKernels.Best"
    int _v7 = fusion::mul(_grid0, 4);
#line 8 "/Fusion.Conformance.ChoiceKernels.Best"
    auto _v8 = fusion::slice(z, 2);
#line 8 "/Fusion.Conformance.ChoiceKernels.Best"
    int _v9 = fusion::mul(_grid0, 4);
#line 10 "/Fusion.Conformance.ChoiceKernels.Best"
    auto _v10 = fusion::slice(y, 1);
#line 10 "/Fusion.Conformance.ChoiceKernels.Best"
    int _v11 = fusion::mul(_grid0, 4);
#line 11 "/Fusion.Conformance.ChoiceKernels.Best"
    auto _v12 = fusion::slice(z, 3);
#line 11 "/Fusion.Conformance.ChoiceKernels.Best"
    int _v13 = fusion::mul(_grid0, 4);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.ChoiceKernels.Best"
            auto _in14 = fusion::row(a, _v0 + _r, 0);
#line 4 "/Fusion.Conformance.ChoiceKernels.Best"
            auto _out15 = fusion::row(_v1, _v2 + _r, 0);
#line 5 "/Fusion.Conformance.ChoiceKernels.Best"
            auto _out16 = fusion::row(_v3, _v4 + _r, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            auto _in17 = fusion::row(b, _v5 + _r, 0);
#line 7 "/Fusion.Conformance.ChoiceKernels.Best"
            auto _out18 = fusion::row(_v6, _v7 + _r, 0);
#line 8 "/Fusion.Conformance.ChoiceKernels.Best"
            auto _out19 = fusion::row(_v8, _v9 + _r, 0);
#line 10 "/Fusion.Conformance.ChoiceKernels.Best"
            auto _out20 = fusion::row(_v10, _v11 + _r, 0);
#line 11 "/Fusion.Conformance.ChoiceKernels.Best"
            auto _out21 = fusion::row(_v12, _v13 + _r, 0);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            float _v22 = -fusion::infinity();
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v23 = (-2147483647 - 1);
#line 9 "/Fusion.Conformance.ChoiceKernels.Best"
            float _v24 = -fusion::infinity();
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v25 = fusion::load(_in14, _c, 0.0f);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v26 = fusion::load(_in17, _c, 0);
#line 9 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v27 = expf(_v25);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                _v22 = fusion::Max::of(_v22, _v25);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                _v23 = fusion::Max::of(_v23, _v26);
#line 9 "/Fusion.Conformance.ChoiceKernels.Best"
                _b0[_c] = _v27;
#line 9 "/Fusion.Conformance.ChoiceKernels.Best"
                _v24 = fusion::Max::of(_v24, _v27);
            }
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            _v22 = fusion::over_warp<fusion::Max>(_v22);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            _v23 = fusion::over_warp<fusion::Max>(_v23);
#line 9 "/Fusion.Conformance.ChoiceKernels.Best"
            _v24 = fusion::over_warp<fusion::Max>(_v24);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v28 = 2147483647;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v29 = 2147483647;
#line 9 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v30 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v31 = fusion::load(_in14, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v32 = _v31 == _v22;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v33 = _v31 != _v31;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v34 = _v32 || _v33;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v35 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v36 = _v34 ? _v35 : 2147483647;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v37 = fusion::load(_in17, _c, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v38 = _v37 == _v23;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v39 = fusion::add(0, _c);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v40 = _v38 ? _v39 : 2147483647;
#line 9 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v41 = _b0[_c];
#line 9 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v42 = _v41 == _v24;
#line 9 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v43 = _v41 != _v41;
#line 9 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v44 = _v42 || _v43;
#line 9 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v45 = fusion::add(0, _c);
#line 9 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v46 = _v44 ? _v45 : 2147483647;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                _v28 = fusion::Min::of(_v28, _v36);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                _v29 = fusion::Min::of(_v29, _v40);
#line 9 "/Fusion.Conformance.ChoiceKernels.Best"
                _v30 = fusion::Min::of(_v30, _v46);
            }
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            _v28 = fusion::over_warp<fusion::Min>(_v28);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            _v29 = fusion::over_warp<fusion::Min>(_v29);
#line 9 "/Fusion.Conformance.ChoiceKernels.Best"
            _v30 = fusion::over_warp<fusion::Min>(_v30);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            bool _v47 = _v22 != _v22;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            float _v48 = -fusion::infinity();
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v49 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v50 = fusion::load(_in14, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v51 = _v50 < _v22;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v52 = _v50 == _v22;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v53 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v54 = _v53 > _v28;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v55 = _v52 && _v54;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v56 = _v51 || _v55;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v57 = _v50 == _v50;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v58 = _v57 || _v54;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v59 = _v47 && _v58;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v60 = _v56 || _v59;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v61 = _v60 ? _v50 : -fusion::infinity();
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v62 = fusion::load(_in17, _c, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v63 = _v62 < _v23;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v64 = _v62 == _v23;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v65 = fusion::add(0, _c);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v66 = _v65 > _v29;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v67 = _v64 && _v66;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v68 = _v63 || _v67;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v69 = _v68 ? _v62 : (-2147483647 - 1);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                _v48 = fusion::Max::of(_v48, _v61);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                _v49 = fusion::Max::of(_v49, _v69);
            }
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            _v48 = fusion::over_warp<fusion::Max>(_v48);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            _v49 = fusion::over_warp<fusion::Max>(_v49);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v70 = 2147483647;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v71 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v72 = fusion::load(_in14, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v73 = _v72 < _v22;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v74 = _v72 == _v22;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v75 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v76 = _v75 > _v28;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v77 = _v74 && _v76;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v78 = _v73 || _v77;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v79 = _v72 == _v72;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v80 = _v79 || _v76;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v81 = _v47 && _v80;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v82 = _v78 || _v81;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v83 = _v72 == _v48;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v84 = _v72 != _v72;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v85 = _v83 || _v84;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v86 = _v82 && _v85;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v87 = _v86 ? _v75 : 2147483647;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v88 = fusion::load(_in17, _c, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v89 = _v88 < _v23;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v90 = _v88 == _v23;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v91 = fusion::add(0, _c);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v92 = _v91 > _v29;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v93 = _v90 && _v92;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v94 = _v89 || _v93;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v95 = _v88 == _v49;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v96 = _v94 && _v95;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v97 = _v96 ? _v91 : 2147483647;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                _v70 = fusion::Min::of(_v70, _v87);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                _v71 = fusion::Min::of(_v71, _v97);
            }
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            _v70 = fusion::over_warp<fusion::Min>(_v70);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            _v71 = fusion::over_warp<fusion::Min>(_v71);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            bool _v98 = _v48 != _v48;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            float _v99 = -fusion::infinity();
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v100 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v101 = fusion::load(_in14, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v102 = _v101 < _v48;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v103 = _v101 == _v48;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v104 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v105 = _v104 > _v70;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v106 = _v103 && _v105;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v107 = _v102 || _v106;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v108 = _v101 == _v101;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v109 = _v108 || _v105;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v110 = _v98 && _v109;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v111 = _v107 || _v110;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v112 = _v111 ? _v101 : -fusion::infinity();
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v113 = fusion::load(_in17, _c, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v114 = _v113 < _v49;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v115 = _v113 == _v49;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v116 = fusion::add(0, _c);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v117 = _v116 > _v71;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v118 = _v115 && _v117;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v119 = _v114 || _v118;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v120 = _v119 ? _v113 : (-2147483647 - 1);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                _v99 = fusion::Max::of(_v99, _v112);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                _v100 = fusion::Max::of(_v100, _v120);
            }
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            _v99 = fusion::over_warp<fusion::Max>(_v99);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            _v100 = fusion::over_warp<fusion::Max>(_v100);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v121 = 2147483647;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v122 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v123 = fusion::load(_in14, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v124 = _v123 < _v48;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v125 = _v123 == _v48;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v126 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v127 = _v126 > _v70;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v128 = _v125 && _v127;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v129 = _v124 || _v128;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v130 = _v123 == _v123;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v131 = _v130 || _v127;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v132 = _v98 && _v131;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v133 = _v129 || _v132;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v134 = _v123 == _v99;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v135 = _v123 != _v123;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v136 = _v134 || _v135;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v137 = _v133 && _v136;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v138 = _v137 ? _v126 : 2147483647;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v139 = fusion::load(_in17, _c, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v140 = _v139 < _v49;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v141 = _v139 == _v49;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v142 = fusion::add(0, _c);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v143 = _v142 > _v71;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v144 = _v141 && _v143;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v145 = _v140 || _v144;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v146 = _v139 == _v100;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v147 = _v145 && _v146;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v148 = _v147 ? _v142 : 2147483647;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                _v121 = fusion::Min::of(_v121, _v138);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                _v122 = fusion::Min::of(_v122, _v148);
            }
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            _v121 = fusion::over_warp<fusion::Min>(_v121);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            _v122 = fusion::over_warp<fusion::Min>(_v122);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            bool _v149 = _v99 != _v99;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            float _v150 = -fusion::infinity();
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v151 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v152 = fusion::load(_in14, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v153 = _v152 < _v99;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v154 = _v152 == _v99;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v155 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v156 = _v155 > _v121;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v157 = _v154 && _v156;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v158 = _v153 || _v157;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v159 = _v152 == _v152;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v160 = _v159 || _v156;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v161 = _v149 && _v160;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v162 = _v158 || _v161;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v163 = _v162 ? _v152 : -fusion::infinity();
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v164 = fusion::load(_in17, _c, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v165 = _v164 < _v100;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v166 = _v164 == _v100;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v167 = fusion::add(0, _c);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v168 = _v167 > _v122;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v169 = _v166 && _v168;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v170 = _v165 || _v169;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v171 = _v170 ? _v164 : (-2147483647 - 1);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                _v150 = fusion::Max::of(_v150, _v163);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                _v151 = fusion::Max::of(_v151, _v171);
            }
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            _v150 = fusion::over_warp<fusion::Max>(_v150);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            _v151 = fusion::over_warp<fusion::Max>(_v151);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v172 = 2147483647;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v173 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v174 = fusion::load(_in14, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v175 = _v174 < _v99;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v176 = _v174 == _v99;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v177 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v178 = _v177 > _v121;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v179 = _v176 && _v178;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v180 = _v175 || _v179;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v181 = _v174 == _v174;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v182 = _v181 || _v178;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v183 = _v149 && _v182;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v184 = _v180 || _v183;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v185 = _v174 == _v150;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v186 = _v174 != _v174;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v187 = _v185 || _v186;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v188 = _v184 && _v187;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v189 = _v188 ? _v177 : 2147483647;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v190 = fusion::load(_in17, _c, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v191 = _v190 < _v100;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v192 = _v190 == _v100;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v193 = fusion::add(0, _c);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v194 = _v193 > _v122;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v195 = _v192 && _v194;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v196 = _v191 || _v195;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v197 = _v190 == _v151;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v198 = _v196 && _v197;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v199 = _v198 ? _v193 : 2147483647;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                _v172 = fusion::Min::of(_v172, _v189);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                _v173 = fusion::Min::of(_v173, _v199);
            }
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            _v172 = fusion::over_warp<fusion::Min>(_v172);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            _v173 = fusion::over_warp<fusion::Min>(_v173);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            bool _v200 = _v150 != _v150;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            float _v201 = -fusion::infinity();
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v202 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v203 = fusion::load(_in14, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v204 = _v203 < _v150;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v205 = _v203 == _v150;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v206 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v207 = _v206 > _v172;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v208 = _v205 && _v207;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v209 = _v204 || _v208;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v210 = _v203 == _v203;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v211 = _v210 || _v207;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v212 = _v200 && _v211;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v213 = _v209 || _v212;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v214 = _v213 ? _v203 : -fusion::infinity();
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v215 = fusion::load(_in17, _c, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v216 = _v215 < _v151;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v217 = _v215 == _v151;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v218 = fusion::add(0, _c);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v219 = _v218 > _v173;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v220 = _v217 && _v219;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v221 = _v216 || _v220;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v222 = _v221 ? _v215 : (-2147483647 - 1);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                _v201 = fusion::Max::of(_v201, _v214);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                _v202 = fusion::Max::of(_v202, _v222);
            }
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            _v201 = fusion::over_warp<fusion::Max>(_v201);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            _v202 = fusion::over_warp<fusion::Max>(_v202);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v223 = 2147483647;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v224 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v225 = fusion::load(_in14, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v226 = _v225 < _v150;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v227 = _v225 == _v150;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v228 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v229 = _v228 > _v172;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v230 = _v227 && _v229;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v231 = _v226 || _v230;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v232 = _v225 == _v225;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v233 = _v232 || _v229;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v234 = _v200 && _v233;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v235 = _v231 || _v234;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v236 = _v225 == _v201;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v237 = _v225 != _v225;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v238 = _v236 || _v237;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v239 = _v235 && _v238;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v240 = _v239 ? _v228 : 2147483647;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v241 = fusion::load(_in17, _c, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v242 = _v241 < _v151;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v243 = _v241 == _v151;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v244 = fusion::add(0, _c);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v245 = _v244 > _v173;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v246 = _v243 && _v245;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v247 = _v242 || _v246;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v248 = _v241 == _v202;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v249 = _v247 && _v248;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v250 = _v249 ? _v244 : 2147483647;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                _v223 = fusion::Min::of(_v223, _v240);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                _v224 = fusion::Min::of(_v224, _v250);
            }
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            _v223 = fusion::over_warp<fusion::Min>(_v223);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            _v224 = fusion::over_warp<fusion::Min>(_v224);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            bool _v251 = _v201 != _v201;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            float _v252 = -fusion::infinity();
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v253 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v254 = fusion::load(_in14, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v255 = _v254 < _v201;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v256 = _v254 == _v201;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v257 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v258 = _v257 > _v223;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v259 = _v256 && _v258;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v260 = _v255 || _v259;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v261 = _v254 == _v254;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v262 = _v261 || _v258;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v263 = _v251 && _v262;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v264 = _v260 || _v263;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v265 = _v264 ? _v254 : -fusion::infinity();
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v266 = fusion::load(_in17, _c, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v267 = _v266 < _v202;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v268 = _v266 == _v202;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v269 = fusion::add(0, _c);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v270 = _v269 > _v224;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v271 = _v268 && _v270;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v272 = _v267 || _v271;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v273 = _v272 ? _v266 : (-2147483647 - 1);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                _v252 = fusion::Max::of(_v252, _v265);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                _v253 = fusion::Max::of(_v253, _v273);
            }
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            _v252 = fusion::over_warp<fusion::Max>(_v252);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            _v253 = fusion::over_warp<fusion::Max>(_v253);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v274 = 2147483647;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v275 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v276 = fusion::load(_in14, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v277 = _v276 < _v201;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v278 = _v276 == _v201;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v279 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v280 = _v279 > _v223;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v281 = _v278 && _v280;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v282 = _v277 || _v281;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v283 = _v276 == _v276;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v284 = _v283 || _v280;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v285 = _v251 && _v284;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v286 = _v282 || _v285;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v287 = _v276 == _v252;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v288 = _v276 != _v276;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v289 = _v287 || _v288;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v290 = _v286 && _v289;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v291 = _v290 ? _v279 : 2147483647;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v292 = fusion::load(_in17, _c, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v293 = _v292 < _v202;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v294 = _v292 == _v202;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v295 = fusion::add(0, _c);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v296 = _v295 > _v224;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v297 = _v294 && _v296;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v298 = _v293 || _v297;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v299 = _v292 == _v253;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v300 = _v298 && _v299;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v301 = _v300 ? _v295 : 2147483647;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                _v274 = fusion::Min::of(_v274, _v291);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                _v275 = fusion::Min::of(_v275, _v301);
            }
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            _v274 = fusion::over_warp<fusion::Min>(_v274);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            _v275 = fusion::over_warp<fusion::Min>(_v275);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            bool _v302 = _v252 != _v252;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            float _v303 = -fusion::infinity();
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v304 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v305 = fusion::load(_in14, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v306 = _v305 < _v252;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v307 = _v305 == _v252;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v308 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v309 = _v308 > _v274;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v310 = _v307 && _v309;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v311 = _v306 || _v310;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v312 = _v305 == _v305;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v313 = _v312 || _v309;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v314 = _v302 && _v313;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v315 = _v311 || _v314;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v316 = _v315 ? _v305 : -fusion::infinity();
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v317 = fusion::load(_in17, _c, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v318 = _v317 < _v253;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v319 = _v317 == _v253;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v320 = fusion::add(0, _c);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v321 = _v320 > _v275;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v322 = _v319 && _v321;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v323 = _v318 || _v322;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v324 = _v323 ? _v317 : (-2147483647 - 1);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                _v303 = fusion::Max::of(_v303, _v316);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                _v304 = fusion::Max::of(_v304, _v324);
            }
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            _v303 = fusion::over_warp<fusion::Max>(_v303);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            _v304 = fusion::over_warp<fusion::Max>(_v304);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v325 = 2147483647;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v326 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v327 = fusion::load(_in14, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v328 = _v327 < _v252;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v329 = _v327 == _v252;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v330 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v331 = _v330 > _v274;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v332 = _v329 && _v331;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v333 = _v328 || _v332;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v334 = _v327 == _v327;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v335 = _v334 || _v331;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v336 = _v302 && _v335;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v337 = _v333 || _v336;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v338 = _v327 == _v303;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v339 = _v327 != _v327;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v340 = _v338 || _v339;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v341 = _v337 && _v340;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v342 = _v341 ? _v330 : 2147483647;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v343 = fusion::load(_in17, _c, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v344 = _v343 < _v253;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v345 = _v343 == _v253;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v346 = fusion::add(0, _c);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v347 = _v346 > _v275;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v348 = _v345 && _v347;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v349 = _v344 || _v348;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v350 = _v343 == _v304;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v351 = _v349 && _v350;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v352 = _v351 ? _v346 : 2147483647;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                _v325 = fusion::Min::of(_v325, _v342);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                _v326 = fusion::Min::of(_v326, _v352);
            }
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            _v325 = fusion::over_warp<fusion::Min>(_v325);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            _v326 = fusion::over_warp<fusion::Min>(_v326);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            bool _v353 = _v303 != _v303;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            float _v354 = -fusion::infinity();
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v355 = (-2147483647 - 1);
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v356 = fusion::load(_in14, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v357 = _v356 < _v303;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v358 = _v356 == _v303;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v359 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v360 = _v359 > _v325;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v361 = _v358 && _v360;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v362 = _v357 || _v361;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v363 = _v356 == _v356;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v364 = _v363 || _v360;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v365 = _v353 && _v364;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v366 = _v362 || _v365;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v367 = _v366 ? _v356 : -fusion::infinity();
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v368 = fusion::load(_in17, _c, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v369 = _v368 < _v304;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v370 = _v368 == _v304;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v371 = fusion::add(0, _c);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v372 = _v371 > _v326;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v373 = _v370 && _v372;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v374 = _v369 || _v373;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v375 = _v374 ? _v368 : (-2147483647 - 1);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                _v354 = fusion::Max::of(_v354, _v367);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                _v355 = fusion::Max::of(_v355, _v375);
            }
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            _v354 = fusion::over_warp<fusion::Max>(_v354);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            _v355 = fusion::over_warp<fusion::Max>(_v355);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v376 = 2147483647;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v377 = 2147483647;
            for (int _c = lane; _c < 40; _c += 32)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v378 = fusion::load(_in14, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v379 = _v378 < _v303;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v380 = _v378 == _v303;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v381 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v382 = _v381 > _v325;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v383 = _v380 && _v382;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v384 = _v379 || _v383;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v385 = _v378 == _v378;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v386 = _v385 || _v382;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v387 = _v353 && _v386;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v388 = _v384 || _v387;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v389 = _v378 == _v354;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v390 = _v378 != _v378;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v391 = _v389 || _v390;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v392 = _v388 && _v391;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v393 = _v392 ? _v381 : 2147483647;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v394 = fusion::load(_in17, _c, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v395 = _v394 < _v304;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v396 = _v394 == _v304;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v397 = fusion::add(0, _c);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v398 = _v397 > _v326;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v399 = _v396 && _v398;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v400 = _v395 || _v399;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v401 = _v394 == _v355;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v402 = _v400 && _v401;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v403 = _v402 ? _v397 : 2147483647;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                _v376 = fusion::Min::of(_v376, _v393);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                _v377 = fusion::Min::of(_v377, _v403);
            }
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
            _v376 = fusion::over_warp<fusion::Min>(_v376);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
            _v377 = fusion::over_warp<fusion::Min>(_v377);
#line 9 "/Fusion.Conformance.ChoiceKernels.Best"
            bool _v404 = 0 == 0;
#line 9 "/Fusion.Conformance.ChoiceKernels.Best"
            float _v405 = _v404 ? _v24 : _v24;
            for (int _c = lane; _c < 8; _c += 32)
            {
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v406 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v407 = _v406 == 7;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v408 = _v406 == 6;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v409 = _v406 == 5;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v410 = _v406 == 4;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v411 = _v406 == 3;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v412 = _v406 == 2;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v413 = _v406 == 1;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v414 = _v406 == 0;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v415 = _v414 ? _v22 : _v22;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v416 = _v413 ? _v48 : _v415;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v417 = _v412 ? _v99 : _v416;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v418 = _v411 ? _v150 : _v417;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v419 = _v410 ? _v201 : _v418;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v420 = _v409 ? _v252 : _v419;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v421 = _v408 ? _v303 : _v420;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v422 = _v407 ? _v354 : _v421;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v423 = fusion::add(0, _c);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v424 = _v423 == 7;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v425 = _v423 == 6;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v426 = _v423 == 5;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v427 = _v423 == 4;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v428 = _v423 == 3;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v429 = _v423 == 2;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v430 = _v423 == 1;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v431 = _v423 == 0;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v432 = _v431 ? _v23 : _v23;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v433 = _v430 ? _v49 : _v432;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v434 = _v429 ? _v100 : _v433;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v435 = _v428 ? _v151 : _v434;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v436 = _v427 ? _v202 : _v435;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v437 = _v426 ? _v253 : _v436;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v438 = _v425 ? _v304 : _v437;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v439 = _v424 ? _v355 : _v438;
#line 10 "/Fusion.Conformance.ChoiceKernels.Best"
                float _v440 = _v405 + _v422;
#line 4 "/Fusion.Conformance.ChoiceKernels.Best"
                fusion::store(_out15, _c, _v422);
#line 7 "/Fusion.Conformance.ChoiceKernels.Best"
                fusion::store(_out18, _c, _v439);
#line 10 "/Fusion.Conformance.ChoiceKernels.Best"
                fusion::store(_out20, _c, _v440);
            }
#line 9 "/Fusion.Conformance.ChoiceKernels.Best"
            int _v441 = _v404 ? _v30 : _v30;
            for (int _c = lane; _c < 8; _c += 32)
            {
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v442 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v443 = _v442 == 7;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v444 = _v442 == 6;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v445 = _v442 == 5;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v446 = _v442 == 4;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v447 = _v442 == 3;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v448 = _v442 == 2;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v449 = _v442 == 1;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v450 = _v442 == 0;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v451 = _v450 ? _v28 : _v28;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v452 = _v449 ? _v70 : _v451;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v453 = _v448 ? _v121 : _v452;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v454 = _v447 ? _v172 : _v453;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v455 = _v446 ? _v223 : _v454;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v456 = _v445 ? _v274 : _v455;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v457 = _v444 ? _v325 : _v456;
#line 3 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v458 = _v443 ? _v376 : _v457;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v459 = fusion::add(0, _c);
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v460 = _v459 == 7;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v461 = _v459 == 6;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v462 = _v459 == 5;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v463 = _v459 == 4;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v464 = _v459 == 3;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v465 = _v459 == 2;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v466 = _v459 == 1;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                bool _v467 = _v459 == 0;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v468 = _v467 ? _v29 : _v29;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v469 = _v466 ? _v71 : _v468;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v470 = _v465 ? _v122 : _v469;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v471 = _v464 ? _v173 : _v470;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v472 = _v463 ? _v224 : _v471;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v473 = _v462 ? _v275 : _v472;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v474 = _v461 ? _v326 : _v473;
#line 6 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v475 = _v460 ? _v377 : _v474;
#line 11 "/Fusion.Conformance.ChoiceKernels.Best"
                int _v476 = fusion::add(_v441, _v458);
#line 5 "/Fusion.Conformance.ChoiceKernels.Best"
                fusion::store(_out16, _c, _v458);
#line 8 "/Fusion.Conformance.ChoiceKernels.Best"
                fusion::store(_out19, _c, _v475);
#line 11 "/Fusion.Conformance.ChoiceKernels.Best"
                fusion::store(_out21, _c, _v476);
            }
        }
    }
}
