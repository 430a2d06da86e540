// 128 threads, 192 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ChoiceKernels.AlongRows: a view<f32, 2>, b view<i32, 2>, y view<f32, 1, write>, z view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ChoiceKernels_AlongRows(fusion::View<const float, 2> a, fusion::View<const int, 2> b, fusion::View<float, 1> y, fusion::View<int, 2> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 24)
    int* _b1 = (int*)(_shared + 0); // (1, 24)
    float* _b2 = (float*)(_shared + 0); // (1, 24)
    int* _b3 = (int*)(_shared + 96); // (1, 24)
    float* _b4 = (float*)(_shared + 0); // (1, 24)
    int* _b5 = (int*)(_shared + 96); // (1, 24)
    int* _b6 = (int*)(_shared + 0); // (1, 24)
    int* _b7 = (int*)(_shared + 96); // (1, 24)
    int* _b8 = (int*)(_shared + 0); // (1, 24)
    int* _b9 = (int*)(_shared + 96); // (1, 24)
    int* _b10 = (int*)(_shared + 0); // (1, 24)
    int* _b11 = (int*)(_shared + 0); // (1, 24)

#line 2 "/Fusion.Conformance.ChoiceKernels.AlongRows"
    int _v0 = fusion::mul(_grid0, 24);
#line 3 "/Fusion.Conformance.ChoiceKernels.AlongRows"
    int _v1 = fusion::mul(_grid0, 24);
#line 4 "/Fusion.Conformance.ChoiceKernels.AlongRows"
    int _v2 = fusion::mul(_grid0, 24);
#line 5 "/Fusion.Conformance.ChoiceKernels.AlongRows"
    auto _v3 = fusion::slice(z, 0);
#line 5 "/Fusion.Conformance.ChoiceKernels.AlongRows"
    int _v4 = fusion::mul(_grid0, 24);
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongRows"
    auto _v5 = fusion::slice(z, 1);
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongRows"
    int _v6 = fusion::mul(_grid0, 24);
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongRows"
    auto _v7 = fusion::slice(z, 2);
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongRows"
    int _v8 = fusion::mul(_grid0, 24);
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongRows"
    auto _v9 = fusion::slice(z, 3);
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongRows"
    int _v10 = fusion::mul(_grid0, 24);
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongRows"
    auto _v11 = fusion::slice(z, 4);
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongRows"
    int _v12 = fusion::mul(_grid0, 24);
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongRows"
    auto _v13 = fusion::slice(z, 5);
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongRows"
    int _v14 = fusion::mul(_grid0, 24);
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongRows"
    auto _v15 = fusion::slice(z, 6);
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongRows"
    int _v16 = fusion::mul(_grid0, 24);
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 4 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            float _v17 = 1.0f;
            for (int _r = 0; _r < 13; _r++)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                auto _in18 = fusion::row(a, 0 + _r, _v0);
#line 2 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                float _v19 = fusion::load(_in18, _c, 0.0f);
#line 4 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                float _v20 = _v19 + 0.5f;
#line 4 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                _v17 = _v17 * _v20;
            }
#line 4 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            _b0[_c] = _v17;
        }
    }
    __syncthreads();
    {
#line 4 "/Fusion.Conformance.ChoiceKernels.AlongRows"
        auto _out21 = fusion::row(y, _v2);
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 4 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            float _v22 = _b0[_c];
#line 4 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            fusion::store(_out21, _c, _v22);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 5 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            int _v23 = 1;
            for (int _r = 0; _r < 13; _r++)
            {
#line 3 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                auto _in24 = fusion::row(b, 0 + _r, _v1);
#line 3 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                int _v25 = fusion::load(_in24, _c, 0);
#line 5 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                _v23 = fusion::Prod::of(_v23, _v25);
            }
#line 5 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            _b1[_c] = _v23;
        }
    }
    __syncthreads();
    {
#line 5 "/Fusion.Conformance.ChoiceKernels.AlongRows"
        auto _out26 = fusion::row(_v3, _v4);
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 5 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            int _v27 = _b1[_c];
#line 5 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            fusion::store(_out26, _c, _v27);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            float _v28 = -fusion::infinity();
            for (int _r = 0; _r < 13; _r++)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                auto _in29 = fusion::row(a, 0 + _r, _v0);
#line 2 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                float _v30 = fusion::load(_in29, _c, 0.0f);
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                _v28 = fusion::Max::of(_v28, _v30);
            }
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            _b2[_c] = _v28;
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            int _v31 = 2147483647;
            for (int _r = 0; _r < 13; _r++)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                auto _in32 = fusion::row(a, 0 + _r, _v0);
#line 2 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                float _v33 = fusion::load(_in32, _c, 0.0f);
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                float _v34 = _b2[_c];
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                bool _v35 = _v33 == _v34;
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                bool _v36 = _v33 != _v33;
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                bool _v37 = _v35 || _v36;
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                int _v38 = fusion::add(0, _r);
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                int _v39 = _v37 ? _v38 : 2147483647;
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                _v31 = fusion::Min::of(_v31, _v39);
            }
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            _b3[_c] = _v31;
        }
    }
    __syncthreads();
    {
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongRows"
        auto _out40 = fusion::row(_v5, _v6);
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            int _v41 = _b3[_c];
#line 6 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            fusion::store(_out40, _c, _v41);
        }
    }
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            float _v42 = fusion::infinity();
            for (int _r = 0; _r < 13; _r++)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                auto _in43 = fusion::row(a, 0 + _r, _v0);
#line 2 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                float _v44 = fusion::load(_in43, _c, 0.0f);
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                _v42 = fusion::Min::of(_v42, _v44);
            }
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            _b4[_c] = _v42;
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            int _v45 = 2147483647;
            for (int _r = 0; _r < 13; _r++)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                auto _in46 = fusion::row(a, 0 + _r, _v0);
#line 2 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                float _v47 = fusion::load(_in46, _c, 0.0f);
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                float _v48 = _b4[_c];
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                bool _v49 = _v47 == _v48;
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                bool _v50 = _v47 != _v47;
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                bool _v51 = _v49 || _v50;
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                int _v52 = fusion::add(0, _r);
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                int _v53 = _v51 ? _v52 : 2147483647;
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                _v45 = fusion::Min::of(_v45, _v53);
            }
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            _b5[_c] = _v45;
        }
    }
    __syncthreads();
    {
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongRows"
        auto _out54 = fusion::row(_v7, _v8);
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            int _v55 = _b5[_c];
#line 7 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            fusion::store(_out54, _c, _v55);
        }
    }
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            int _v56 = (-2147483647 - 1);
            for (int _r = 0; _r < 13; _r++)
            {
#line 3 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                auto _in57 = fusion::row(b, 0 + _r, _v1);
#line 3 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                int _v58 = fusion::load(_in57, _c, 0);
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                _v56 = fusion::Max::of(_v56, _v58);
            }
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            _b6[_c] = _v56;
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            int _v59 = 2147483647;
            for (int _r = 0; _r < 13; _r++)
            {
#line 3 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                auto _in60 = fusion::row(b, 0 + _r, _v1);
#line 3 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                int _v61 = fusion::load(_in60, _c, 0);
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                int _v62 = _b6[_c];
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                bool _v63 = _v61 == _v62;
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                int _v64 = fusion::add(0, _r);
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                int _v65 = _v63 ? _v64 : 2147483647;
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                _v59 = fusion::Min::of(_v59, _v65);
            }
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            _b7[_c] = _v59;
        }
    }
    __syncthreads();
    {
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongRows"
        auto _out66 = fusion::row(_v9, _v10);
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            int _v67 = _b7[_c];
#line 8 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            fusion::store(_out66, _c, _v67);
        }
    }
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            int _v68 = 2147483647;
            for (int _r = 0; _r < 13; _r++)
            {
#line 3 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                auto _in69 = fusion::row(b, 0 + _r, _v1);
#line 3 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                int _v70 = fusion::load(_in69, _c, 0);
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                _v68 = fusion::Min::of(_v68, _v70);
            }
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            _b8[_c] = _v68;
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            int _v71 = 2147483647;
            for (int _r = 0; _r < 13; _r++)
            {
#line 3 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                auto _in72 = fusion::row(b, 0 + _r, _v1);
#line 3 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                int _v73 = fusion::load(_in72, _c, 0);
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                int _v74 = _b8[_c];
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                bool _v75 = _v73 == _v74;
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                int _v76 = fusion::add(0, _r);
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                int _v77 = _v75 ? _v76 : 2147483647;
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                _v71 = fusion::Min::of(_v71, _v77);
            }
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            _b9[_c] = _v71;
        }
    }
    __syncthreads();
    {
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongRows"
        auto _out78 = fusion::row(_v11, _v12);
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            int _v79 = _b9[_c];
#line 9 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            fusion::store(_out78, _c, _v79);
        }
    }
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            int _v80 = (-2147483647 - 1);
            for (int _r = 0; _r < 13; _r++)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                auto _in81 = fusion::row(a, 0 + _r, _v0);
#line 2 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                float _v82 = fusion::load(_in81, _c, 0.0f);
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                bool _v83 = _v82 > 1.89999998f;
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                int _v84 = _v83 ? 1 : 0;
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                _v80 = fusion::Max::of(_v80, _v84);
            }
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            _b10[_c] = _v80;
        }
    }
    __syncthreads();
    {
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongRows"
        auto _out85 = fusion::row(_v13, _v14);
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            int _v86 = _b10[_c];
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            bool _v87 = _v86 != 0;
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            int _v88 = _v87 ? 1 : 0;
#line 10 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            fusion::store(_out85, _c, _v88);
        }
    }
    __syncthreads();
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            int _v89 = 2147483647;
            for (int _r = 0; _r < 13; _r++)
            {
#line 2 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                auto _in90 = fusion::row(a, 0 + _r, _v0);
#line 2 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                float _v91 = fusion::load(_in90, _c, 0.0f);
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                bool _v92 = _v91 > -1.89999998f;
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                int _v93 = _v92 ? 1 : 0;
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongRows"
                _v89 = fusion::Min::of(_v89, _v93);
            }
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            _b11[_c] = _v89;
        }
    }
    __syncthreads();
    {
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongRows"
        auto _out94 = fusion::row(_v15, _v16);
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            int _v95 = _b11[_c];
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            bool _v96 = _v95 != 0;
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            int _v97 = _v96 ? 1 : 0;
#line 11 "/Fusion.Conformance.ChoiceKernels.AlongRows"
            fusion::store(_out94, _c, _v97);
        }
    }
}
