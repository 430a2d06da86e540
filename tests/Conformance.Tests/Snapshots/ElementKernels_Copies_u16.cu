// 128 threads, 384 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ElementKernels.Copies<u16>: x view<u16, 2>, index view<i32, 1>, shifted view<u16, 2, write>, turned view<u16, 2, write>, chosen view<u16, 2, write>, carried view<u16, 2, write>, picked view<u16, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementKernels_Copies_u16(fusion::View<const unsigned short, 2> x, fusion::View<const int, 1> index, fusion::View<unsigned short, 2> shifted, fusion::View<unsigned short, 2> turned, fusion::View<unsigned short, 2> chosen, fusion::View<unsigned short, 2> carried, fusion::View<unsigned short, 2> picked, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program % _extent0;
    _program /= _extent0;
    const int _grid1 = _program;
    unsigned short* _b0 = (unsigned short*)(_shared + 208); // (4, 20)
    unsigned short* _b1 = (unsigned short*)(_shared + 0); // (20, 4)
    unsigned short* _b2 = (unsigned short*)(_shared + 0); // (4, 20)
    unsigned short* _b3 = (unsigned short*)(_shared + 176); // (4, 20)

#line 2 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v0 = fusion::mul(_grid1, 4);
#line 2 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v1 = fusion::sub(_v0, 1);
#line 2 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v2 = fusion::mul(_grid0, 20);
#line 2 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v3 = fusion::sub(_v2, 3);
#line 2 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v4 = fusion::mul(_grid1, 4);
#line 2 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v5 = fusion::mul(_grid0, 20);
#line 3 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v6 = fusion::mul(_grid1, 4);
#line 3 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v7 = fusion::mul(_grid0, 20);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 2 "/Fusion.Conformance.ElementKernels.Copies<u16>"
            auto _in8 = fusion::row(x, _v1 + _r, _v3);
#line 2 "/Fusion.Conformance.ElementKernels.Copies<u16>"
            auto _out9 = fusion::row(shifted, _v4 + _r, _v5);
#line 3 "/Fusion.Conformance.ElementKernels.Copies<u16>"
            auto _in10 = fusion::row(x, _v6 + _r, _v7);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 2 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                int _v11 = fusion::load(_in8, _c, 0);
#line 3 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                int _v12 = fusion::load(_in10, _c, 0);
#line 2 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                fusion::store(_out9, _c, _v11);
#line 3 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                fusion::put(_b0[_r * 21 + _c], _v12);
            }
        }
    }
    __syncthreads();
#line 3 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    fusion::transpose<4, 20, 21, 5, 128>(_b0, _b1);
#line 3 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v13 = fusion::mul(_grid0, 20);
#line 3 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v14 = fusion::mul(_grid1, 4);
#line 4 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    auto _v15 = fusion::as_column(index);
#line 4 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v16 = fusion::mul(_grid1, 4);
#line 4 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v17 = fusion::mul(_grid0, 20);
#line 4 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v18 = fusion::mul(_grid1, 4);
#line 4 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v19 = fusion::mul(_grid0, 20);
#line 5 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    auto _v20 = fusion::as_column(index);
#line 5 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v21 = fusion::mul(_grid1, 4);
#line 5 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v22 = fusion::mul(_grid0, 20);
#line 5 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v23 = fusion::mul(_grid1, 4);
#line 5 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v24 = fusion::mul(_grid0, 20);
#line 6 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v25 = fusion::mul(_grid1, 4);
#line 6 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v26 = fusion::mul(_grid0, 20);
    __syncthreads();
    {
        for (int _r = warp; _r < 20; _r += 4)
        {
#line 3 "/Fusion.Conformance.ElementKernels.Copies<u16>"
            auto _out27 = fusion::row(turned, _v13 + _r, _v14);
            for (int _c = lane; _c < 4; _c += 32)
            {
#line 3 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                int _v28 = fusion::get(_b1[_r * 5 + _c]);
#line 3 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                fusion::store(_out27, _c, _v28);
            }
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 4 "/Fusion.Conformance.ElementKernels.Copies<u16>"
            auto _in29 = fusion::row(_v15, _v16 + _r, 0);
#line 4 "/Fusion.Conformance.ElementKernels.Copies<u16>"
            auto _out30 = fusion::row(chosen, _v18 + _r, _v19);
#line 5 "/Fusion.Conformance.ElementKernels.Copies<u16>"
            auto _in31 = fusion::row(_v20, _v21 + _r, 0);
#line 5 "/Fusion.Conformance.ElementKernels.Copies<u16>"
            auto _out32 = fusion::row(picked, _v23 + _r, _v24);
#line 6 "/Fusion.Conformance.ElementKernels.Copies<u16>"
            auto _in33 = fusion::row(x, _v25 + _r, _v26);
#line 4 "/Fusion.Conformance.ElementKernels.Copies<u16>"
            int _v34 = fusion::load(_in29, 0, 0);
#line 5 "/Fusion.Conformance.ElementKernels.Copies<u16>"
            int _v35 = fusion::load(_in31, 0, 0);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 4 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                int _v36 = fusion::add(_v17, _c);
#line 4 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                int _v37 = fusion::gather(x, _v34, _v36, 0);
#line 5 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                int _v38 = fusion::add(_v22, _c);
#line 5 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                int _v39 = fusion::mul(_v38, 2);
#line 5 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                int _v40 = fusion::sub(_v39, 1);
#line 5 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                int _v41 = fusion::gather(x, _v35, _v40, 0);
#line 6 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                int _v42 = fusion::load(_in33, _c, 0);
#line 4 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                fusion::store(_out30, _c, _v37);
#line 5 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                fusion::store(_out32, _c, _v41);
#line 6 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                fusion::put(_b2[_r * 21 + _c], _v42);
            }
        }
    }
#line 7 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    for (int _i43 = 0; _i43 < 3; _i43 += 1)
    {
#line 8 "/Fusion.Conformance.ElementKernels.Copies<u16>"
        int _v44 = fusion::add(_grid1, _i43);
#line 8 "/Fusion.Conformance.ElementKernels.Copies<u16>"
        int _v45 = fusion::mul(_v44, 4);
#line 8 "/Fusion.Conformance.ElementKernels.Copies<u16>"
        int _v46 = fusion::add(_grid1, _i43);
#line 8 "/Fusion.Conformance.ElementKernels.Copies<u16>"
        int _v47 = fusion::mul(_v46, 4);
#line 8 "/Fusion.Conformance.ElementKernels.Copies<u16>"
        int _v48 = fusion::mul(_grid0, 20);
        __syncthreads();
        {
            for (int _r = warp; _r < 4; _r += 4)
            {
#line 8 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                auto _in49 = fusion::row(x, _v47 + _r, _v48);
#line 8 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                int _v50 = fusion::add(_v45, _r);
#line 8 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                bool _v51 = _v50 >= 0;
#line 8 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                int _v52 = fusion::add(_v45, _r);
#line 8 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                bool _v53 = _v52 < x.length[0];
#line 8 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                bool _v54 = _v51 && _v53;
                for (int _c = lane; _c < 20; _c += 32)
                {
#line 8 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                    int _v55 = fusion::load(_in49, _c, 0);
                    int _v56 = fusion::get(_b2[_r * 21 + _c]);
#line 8 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                    int _v57 = _v54 ? _v55 : _v56;
#line 8 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                    fusion::put(_b3[_r * 21 + _c], _v57);
                }
            }
        }
        __syncthreads();
        unsigned short* _p58 = _b2; _b2 = _b3; _b3 = _p58;
    }
#line 9 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v59 = fusion::mul(_grid1, 4);
#line 9 "/Fusion.Conformance.ElementKernels.Copies<u16>"
    int _v60 = fusion::mul(_grid0, 20);
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
#line 9 "/Fusion.Conformance.ElementKernels.Copies<u16>"
            auto _out61 = fusion::row(carried, _v59 + _r, _v60);
            for (int _c = lane; _c < 20; _c += 32)
            {
#line 7 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                int _v62 = fusion::get(_b2[_r * 21 + _c]);
#line 9 "/Fusion.Conformance.ElementKernels.Copies<u16>"
                fusion::store(_out61, _c, _v62);
            }
        }
    }
}
