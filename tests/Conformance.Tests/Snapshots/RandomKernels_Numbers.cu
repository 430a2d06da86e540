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
    int _v8 = fusion::mul(_grid1, 4);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v9 = fusion::mul(_grid0, 24);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v10 = fusion::add(stream, 1);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v11 = fusion::add(stream, 1);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v12 = fusion::mul(_grid1, 4);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
    int _v13 = fusion::mul(_grid0, 24);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 4 "/Fusion.Conformance.RandomKernels.Numbers"
            auto _out14 = fusion::row(bits, _v2 + _r, _v3);
#line 5 "/Fusion.Conformance.RandomKernels.Numbers"
            auto _out15 = fusion::row(uniform, _v5 + _r, _v6);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
            auto _out16 = fusion::row(normal, _v8 + _r, _v9);
#line 2 "/Fusion.Conformance.RandomKernels.Numbers"
            int _v17 = fusion::add(_v0, _r);
            for (int _c = lane; _c < 24; _c += 32)
            {
#line 3 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v18 = fusion::add(_v1, _c);
#line 4 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v19 = fusion::philox(seed, stream, _v18, _v17, 0, 0).w0;
#line 5 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v20 = fusion::philox(seed, _v4, _v18, _v17, 0, 0).w0;
#line 5 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v21 = fusion::shr(_v20, 8);
#line 5 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v22 = _v21 & 16777215;
#line 5 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v23 = (float)(_v22);
#line 5 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v24 = _v23 * 5.96046448E-08f;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v25 = fusion::philox(seed, _v7, _v18, _v17, 0, 0).w0;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v26 = fusion::shr(_v25, 8);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v27 = _v26 & 16777215;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v28 = (float)(_v27);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v29 = _v28 + 1.0f;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v30 = _v29 * 5.96046448E-08f;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v31 = logf(_v30);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v32 = _v31 * -2.0f;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v33 = sqrtf(_v32);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v34 = fusion::philox(seed, _v7, _v18, _v17, 0, 0).w1;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v35 = fusion::shr(_v34, 8);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v36 = _v35 & 16777215;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v37 = (float)(_v36);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v38 = _v37 * 5.96046448E-08f;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v39 = _v38 - 0.5f;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v40 = _v39 * 6.28318548f;
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v41 = cosf(_v40);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v42 = _v33 * _v41;
#line 4 "/Fusion.Conformance.RandomKernels.Numbers"
                fusion::store(_out14, _c, _v19);
#line 5 "/Fusion.Conformance.RandomKernels.Numbers"
                fusion::store(_out15, _c, _v24);
#line 6 "/Fusion.Conformance.RandomKernels.Numbers"
                fusion::store(_out16, _c, _v42);
            }
        }
    }
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            int _v43 = fusion::add(_v1, _c);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            int _v44 = fusion::philox(seed, _v11, _v43, 3, 0, 0).w0;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            _b0[_c] = _v44;
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            auto _out45 = fusion::row(ofRow, _v12 + _r, _v13);
#line 2 "/Fusion.Conformance.RandomKernels.Numbers"
            int _v46 = fusion::add(_v0, _r);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            int _v47 = fusion::philox(seed, _v10, 7, _v46, 0, 0).w0;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            int _v48 = fusion::shr(_v47, 8);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            int _v49 = _v48 & 16777215;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            float _v50 = (float)(_v49);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            float _v51 = _v50 * 5.96046448E-08f;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
            int _v52 = fusion::add(_v0, _r);
            for (int _c = lane; _c < 24; _c += 32)
            {
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v53 = _b0[_c];
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v54 = fusion::shr(_v53, 8);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v55 = _v54 & 16777215;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v56 = (float)(_v55);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v57 = _v56 * 5.96046448E-08f;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v58 = _v51 + _v57;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v59 = fusion::add(_v1, _c);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v60 = fusion::philox(seed, 5, _v52, _v59, 0, 0).w0;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v61 = fusion::shr(_v60, 8);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                int _v62 = _v61 & 16777215;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v63 = (float)(_v62);
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v64 = _v63 * 5.96046448E-08f;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                float _v65 = _v58 + _v64;
#line 7 "/Fusion.Conformance.RandomKernels.Numbers"
                fusion::store(_out45, _c, _v65);
            }
        }
    }
}
