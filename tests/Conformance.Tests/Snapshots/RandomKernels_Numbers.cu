// 128 threads, 96 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.RandomKernels.Numbers: bits view<i32, 2, write>, uniform view<f32, 2, write>, normal view<f32, 2, write>, ofRow view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
RandomKernels_Numbers(fusion::View<int, 2> bits, fusion::View<float, 2> uniform, fusion::View<float, 2> normal, fusion::View<float, 2> ofRow, int seed, int stream, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    int* _b0 = (int*)(_shared + 0); // (1, 24)

#line 2 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v0 = fusion::mul(_grid1, 4);
#line 3 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v1 = fusion::mul(_grid0, 24);
#line 4 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v2 = fusion::mul(_grid1, 4);
#line 4 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v3 = fusion::mul(_grid0, 24);
#line 5 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v4 = fusion::add(stream, 1);
#line 5 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v5 = fusion::mul(_grid1, 4);
#line 5 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v6 = fusion::mul(_grid0, 24);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v7 = fusion::add(stream, 2);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v8 = fusion::add(stream, 2);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v9 = fusion::mul(_grid1, 4);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v10 = fusion::mul(_grid0, 24);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v11 = fusion::add(stream, 1);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v12 = fusion::add(stream, 1);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v13 = fusion::mul(_grid1, 4);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v14 = fusion::mul(_grid0, 24);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 4 "/Fusion.Conformance.RandomKernels.Numbers"
            auto _out15 = fusion::row(bits, _v2 + _r, _v3);
#line 5 "/Fusion.Conformance.RandomKernels.Numbers"
            auto _out16 = fusion::row(uniform, _v5 + _r, _v6);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
            auto _out17 = fusion::row(normal, _v9 + _r, _v10);
#line 2 "/Fusion.Conformance.RandomKernels.Numbers"
            int _v18 = fusion::add(_v0, _r);
            for (int _c = lane; _c < 24; _c += 32)
            {
#line 3 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v19 = fusion::add(_v1, _c);
#line 4 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v20 = fusion::philox(seed, stream, _v19, _v18, 0, 0).w0;
#line 5 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v21 = fusion::philox(seed, _v4, _v19, _v18, 0, 0).w0;
#line 5 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v22 = fusion::shr(_v21, 8);
#line 5 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v23 = _v22 & 16777215;
#line 5 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v24 = (float)(_v23);
#line 5 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v25 = _v24 * 5.96046448E-08f;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v26 = fusion::philox(seed, _v7, _v19, _v18, 0, 0).w0;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v27 = fusion::shr(_v26, 8);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v28 = _v27 & 16777215;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v29 = (float)(_v28);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v30 = _v29 + 1.0f;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v31 = _v30 * 5.96046448E-08f;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v32 = logf(_v31);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v33 = _v32 * -2.0f;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v34 = sqrtf(_v33);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v35 = fusion::philox(seed, _v8, _v19, _v18, 0, 0).w1;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v36 = fusion::shr(_v35, 8);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v37 = _v36 & 16777215;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v38 = (float)(_v37);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v39 = _v38 * 5.96046448E-08f;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v40 = _v39 - 0.5f;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v41 = _v40 * 6.28318548f;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v42 = cosf(_v41);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v43 = _v34 * _v42;
#line 4 "/Fusion.Conformance.RandomKernels.Numbers"
                fusion::store(_out15, _c, _v20);
#line 5 "/Fusion.Conformance.RandomKernels.Numbers"
                fusion::store(_out16, _c, _v25);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                fusion::store(_out17, _c, _v43);
            }
        }
    }
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            int _v44 = fusion::add(_v1, _c);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            int _v45 = fusion::philox(seed, _v12, _v44, 3, 0, 0).w0;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            _b0[_c] = _v45;
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            auto _out46 = fusion::row(ofRow, _v13 + _r, _v14);
#line 2 "/Fusion.Conformance.RandomKernels.Numbers"
            int _v47 = fusion::add(_v0, _r);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            int _v48 = fusion::philox(seed, _v11, 7, _v47, 0, 0).w0;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            int _v49 = fusion::shr(_v48, 8);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            int _v50 = _v49 & 16777215;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            float _v51 = (float)(_v50);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            float _v52 = _v51 * 5.96046448E-08f;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            int _v53 = fusion::add(_v0, _r);
            for (int _c = lane; _c < 24; _c += 32)
            {
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v54 = _b0[_c];
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v55 = fusion::shr(_v54, 8);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v56 = _v55 & 16777215;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v57 = (float)(_v56);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v58 = _v57 * 5.96046448E-08f;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v59 = _v52 + _v58;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v60 = fusion::add(_v1, _c);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v61 = fusion::philox(seed, 5, _v53, _v60, 0, 0).w0;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v62 = fusion::shr(_v61, 8);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v63 = _v62 & 16777215;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v64 = (float)(_v63);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v65 = _v64 * 5.96046448E-08f;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v66 = _v59 + _v65;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                fusion::store(_out46, _c, _v66);
            }
        }
    }
}
