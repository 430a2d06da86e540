// 128 threads, 1536 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ChoiceKernels.Sorted: a view<f32, 2>, y view<f32, 2, write>, z view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ChoiceKernels_Sorted(fusion::View<const float, 2> a, fusion::View<float, 2> y, fusion::View<int, 2> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.ChoiceKernels.Sorted"
    auto _v0 = fusion::slice(a, _grid0);
#line 4 "/Fusion.Conformance.ChoiceKernels.Sorted"
    auto _v1 = fusion::slice(y, _grid0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Sorted"
    auto _v2 = fusion::slice(z, _grid0);
    {
#line 2 "/Fusion.Conformance.ChoiceKernels.Sorted"
        auto _in3 = fusion::row(_v0, 0);
#line 4 "/Fusion.Conformance.ChoiceKernels.Sorted"
        auto _out4 = fusion::row(_v1, 0);
#line 6 "/Fusion.Conformance.ChoiceKernels.Sorted"
        auto _out5 = fusion::row(_v2, 0);
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
        float _v6 = -fusion::infinity();
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
        float _v7 = -fusion::infinity();
        for (int _c = thread; _c < 5; _c += 128)
        {
#line 2 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v8 = fusion::load(_in3, _c, 0.0f);
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v9 = _v8 * -1.0f;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            _v6 = fusion::Max::of(_v6, _v8);
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            _v7 = fusion::Max::of(_v7, _v9);
        }
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
        _v6 = fusion::over_block<fusion::Max, 128>(_v6, (float*)(_shared + 0 + 0));
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
        _v7 = fusion::over_block<fusion::Max, 128>(_v7, (float*)(_shared + 0 + 128));
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
        int _v10 = 2147483647;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
        int _v11 = 2147483647;
        for (int _c = thread; _c < 5; _c += 128)
        {
#line 2 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v12 = fusion::load(_in3, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v13 = _v12 == _v6;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v14 = _v12 != _v12;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v15 = _v13 || _v14;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v16 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v17 = _v15 ? _v16 : 2147483647;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v18 = _v12 * -1.0f;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v19 = _v18 == _v7;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v20 = _v18 != _v18;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v21 = _v19 || _v20;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v22 = fusion::add(0, _c);
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v23 = _v21 ? _v22 : 2147483647;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            _v10 = fusion::Min::of(_v10, _v17);
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            _v11 = fusion::Min::of(_v11, _v23);
        }
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
        _v10 = fusion::over_block<fusion::Min, 128>(_v10, (int*)(_shared + 0 + 256));
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
        _v11 = fusion::over_block<fusion::Min, 128>(_v11, (int*)(_shared + 0 + 384));
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
        bool _v24 = _v6 != _v6;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
        bool _v25 = _v7 != _v7;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
        float _v26 = -fusion::infinity();
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
        float _v27 = -fusion::infinity();
        for (int _c = thread; _c < 5; _c += 128)
        {
#line 2 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v28 = fusion::load(_in3, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v29 = _v28 < _v6;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v30 = _v28 == _v6;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v31 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v32 = _v31 > _v10;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v33 = _v30 && _v32;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v34 = _v29 || _v33;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v35 = _v28 == _v28;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v36 = _v35 || _v32;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v37 = _v24 && _v36;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v38 = _v34 || _v37;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v39 = _v38 ? _v28 : -fusion::infinity();
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v40 = _v28 * -1.0f;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v41 = _v40 < _v7;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v42 = _v40 == _v7;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v43 = fusion::add(0, _c);
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v44 = _v43 > _v11;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v45 = _v42 && _v44;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v46 = _v41 || _v45;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v47 = _v40 == _v40;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v48 = _v47 || _v44;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v49 = _v25 && _v48;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v50 = _v46 || _v49;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v51 = _v50 ? _v40 : -fusion::infinity();
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            _v26 = fusion::Max::of(_v26, _v39);
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            _v27 = fusion::Max::of(_v27, _v51);
        }
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
        _v26 = fusion::over_block<fusion::Max, 128>(_v26, (float*)(_shared + 0 + 512));
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
        _v27 = fusion::over_block<fusion::Max, 128>(_v27, (float*)(_shared + 0 + 640));
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
        int _v52 = 2147483647;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
        int _v53 = 2147483647;
        for (int _c = thread; _c < 5; _c += 128)
        {
#line 2 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v54 = fusion::load(_in3, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v55 = _v54 < _v6;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v56 = _v54 == _v6;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v57 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v58 = _v57 > _v10;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v59 = _v56 && _v58;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v60 = _v55 || _v59;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v61 = _v54 == _v54;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v62 = _v61 || _v58;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v63 = _v24 && _v62;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v64 = _v60 || _v63;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v65 = _v54 == _v26;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v66 = _v54 != _v54;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v67 = _v65 || _v66;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v68 = _v64 && _v67;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v69 = _v68 ? _v57 : 2147483647;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v70 = _v54 * -1.0f;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v71 = _v70 < _v7;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v72 = _v70 == _v7;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v73 = fusion::add(0, _c);
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v74 = _v73 > _v11;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v75 = _v72 && _v74;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v76 = _v71 || _v75;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v77 = _v70 == _v70;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v78 = _v77 || _v74;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v79 = _v25 && _v78;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v80 = _v76 || _v79;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v81 = _v70 == _v27;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v82 = _v70 != _v70;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v83 = _v81 || _v82;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v84 = _v80 && _v83;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v85 = _v84 ? _v73 : 2147483647;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            _v52 = fusion::Min::of(_v52, _v69);
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            _v53 = fusion::Min::of(_v53, _v85);
        }
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
        _v52 = fusion::over_block<fusion::Min, 128>(_v52, (int*)(_shared + 0 + 768));
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
        _v53 = fusion::over_block<fusion::Min, 128>(_v53, (int*)(_shared + 0 + 896));
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
        bool _v86 = _v26 != _v26;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
        bool _v87 = _v27 != _v27;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
        float _v88 = -fusion::infinity();
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
        float _v89 = -fusion::infinity();
        for (int _c = thread; _c < 5; _c += 128)
        {
#line 2 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v90 = fusion::load(_in3, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v91 = _v90 < _v26;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v92 = _v90 == _v26;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v93 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v94 = _v93 > _v52;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v95 = _v92 && _v94;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v96 = _v91 || _v95;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v97 = _v90 == _v90;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v98 = _v97 || _v94;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v99 = _v86 && _v98;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v100 = _v96 || _v99;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v101 = _v100 ? _v90 : -fusion::infinity();
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v102 = _v90 * -1.0f;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v103 = _v102 < _v27;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v104 = _v102 == _v27;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v105 = fusion::add(0, _c);
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v106 = _v105 > _v53;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v107 = _v104 && _v106;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v108 = _v103 || _v107;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v109 = _v102 == _v102;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v110 = _v109 || _v106;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v111 = _v87 && _v110;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v112 = _v108 || _v111;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v113 = _v112 ? _v102 : -fusion::infinity();
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            _v88 = fusion::Max::of(_v88, _v101);
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            _v89 = fusion::Max::of(_v89, _v113);
        }
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
        _v88 = fusion::over_block<fusion::Max, 128>(_v88, (float*)(_shared + 0 + 1024));
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
        _v89 = fusion::over_block<fusion::Max, 128>(_v89, (float*)(_shared + 0 + 1152));
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
        int _v114 = 2147483647;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
        int _v115 = 2147483647;
        for (int _c = thread; _c < 5; _c += 128)
        {
#line 2 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v116 = fusion::load(_in3, _c, 0.0f);
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v117 = _v116 < _v26;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v118 = _v116 == _v26;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v119 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v120 = _v119 > _v52;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v121 = _v118 && _v120;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v122 = _v117 || _v121;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v123 = _v116 == _v116;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v124 = _v123 || _v120;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v125 = _v86 && _v124;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v126 = _v122 || _v125;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v127 = _v116 == _v88;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v128 = _v116 != _v116;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v129 = _v127 || _v128;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v130 = _v126 && _v129;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v131 = _v130 ? _v119 : 2147483647;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v132 = _v116 * -1.0f;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v133 = _v132 < _v27;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v134 = _v132 == _v27;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v135 = fusion::add(0, _c);
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v136 = _v135 > _v53;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v137 = _v134 && _v136;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v138 = _v133 || _v137;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v139 = _v132 == _v132;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v140 = _v139 || _v136;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v141 = _v87 && _v140;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v142 = _v138 || _v141;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v143 = _v132 == _v89;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v144 = _v132 != _v132;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v145 = _v143 || _v144;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v146 = _v142 && _v145;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v147 = _v146 ? _v135 : 2147483647;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            _v114 = fusion::Min::of(_v114, _v131);
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            _v115 = fusion::Min::of(_v115, _v147);
        }
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
        _v114 = fusion::over_block<fusion::Min, 128>(_v114, (int*)(_shared + 0 + 1280));
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
        _v115 = fusion::over_block<fusion::Min, 128>(_v115, (int*)(_shared + 0 + 1408));
        for (int _c = thread; _c < 3; _c += 128)
        {
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v148 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v149 = _v148 == 2;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v150 = _v148 == 1;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v151 = _v148 == 0;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v152 = _v151 ? _v6 : _v6;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v153 = _v150 ? _v26 : _v152;
#line 3 "/Fusion.Conformance.ChoiceKernels.Sorted"
            float _v154 = _v149 ? _v88 : _v153;
#line 4 "/Fusion.Conformance.ChoiceKernels.Sorted"
            fusion::store(_out4, _c, _v154);
        }
        for (int _c = thread; _c < 3; _c += 128)
        {
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v155 = fusion::add(0, _c);
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v156 = _v155 == 2;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v157 = _v155 == 1;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            bool _v158 = _v155 == 0;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v159 = _v158 ? _v11 : _v11;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v160 = _v157 ? _v53 : _v159;
#line 5 "/Fusion.Conformance.ChoiceKernels.Sorted"
            int _v161 = _v156 ? _v115 : _v160;
#line 6 "/Fusion.Conformance.ChoiceKernels.Sorted"
            fusion::store(_out5, _c, _v161);
        }
    }
}
