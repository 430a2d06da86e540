// 64 threads, 4096 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ChoiceKernels.OfProduct: a view<bf16, 2>, b view<bf16, 2>, best view<i32, 2, write>, product view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(64, 6)
ChoiceKernels_OfProduct(fusion::View<const fusion::bf16, 2> a, fusion::View<const fusion::bf16, 2> b, fusion::View<int, 2> best, fusion::View<float, 1> product, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    fusion::bf16* _b0 = (fusion::bf16*)(_shared + 0); // (32, 32)
    fusion::bf16* _b1 = (fusion::bf16*)(_shared + 2048); // (32, 32)
    fusion::Fragment<float, 1, 4> _b2; // (32, 32)

#line 2 "/Fusion.Conformance.ChoiceKernels.OfProduct"
    int _v0 = fusion::mul(_grid0, 32);
#line 2 "/Fusion.Conformance.ChoiceKernels.OfProduct"
    fusion::stage<32, 32, 64>(a, _v0, 0, _b0);
#line 2 "/Fusion.Conformance.ChoiceKernels.OfProduct"
    fusion::stage<32, 32, 64>(b, 0, 0, _b1);
    fusion::copies_done();
    __syncthreads();
#line 2 "/Fusion.Conformance.ChoiceKernels.OfProduct"
    fusion::mma<32, 32, 32, false, 2>(fusion::matrix<32, 32>(_b0, a, _v0, 0), fusion::matrix<32, 32>(_b1, b, 0, 0), _b2);
#line 3 "/Fusion.Conformance.ChoiceKernels.OfProduct"
    auto _v1 = fusion::slice(best, 0);
#line 3 "/Fusion.Conformance.ChoiceKernels.OfProduct"
    auto _v2 = fusion::as_column(_v1);
#line 3 "/Fusion.Conformance.ChoiceKernels.OfProduct"
    int _v3 = fusion::mul(_grid0, 32);
#line 4 "/Fusion.Conformance.ChoiceKernels.OfProduct"
    auto _v4 = fusion::slice(best, 1);
#line 4 "/Fusion.Conformance.ChoiceKernels.OfProduct"
    auto _v5 = fusion::as_column(_v4);
#line 4 "/Fusion.Conformance.ChoiceKernels.OfProduct"
    int _v6 = fusion::mul(_grid0, 32);
#line 5 "/Fusion.Conformance.ChoiceKernels.OfProduct"
    auto _v7 = fusion::as_column(product);
#line 5 "/Fusion.Conformance.ChoiceKernels.OfProduct"
    int _v8 = fusion::mul(_grid0, 32);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
#line 3 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                auto _out9 = fusion::row(_v2, _v3 + _r, 0);
#line 4 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                auto _out10 = fusion::row(_v5, _v6 + _r, 0);
#line 5 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                auto _out11 = fusion::row(_v7, _v8 + _r, 0);
#line 3 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                float _v12 = -fusion::infinity();
#line 4 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                int _v13 = (-2147483647 - 1);
#line 5 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                float _v14[4] = {1.0f, 1.0f, 1.0f, 1.0f};
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 2 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                        float _v15 = _b2.at(_m, _n, _h, _e);
#line 4 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                        bool _v16 = _v15 == 0.0f;
#line 4 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                        int _v17 = _v16 ? 1 : 0;
#line 5 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                        float _v18 = _v15 * 0.0625f;
#line 3 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                        _v12 = fusion::Max::of(_v12, _v15);
#line 4 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                        _v13 = fusion::Max::of(_v13, _v17);
#line 5 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                        _v14[(_n & 1) * 2 + _e] = _v14[(_n & 1) * 2 + _e] * _v18;
                    }
                }
#line 3 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                _v12 = fusion::over_quad<fusion::Max>(_v12);
#line 4 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                _v13 = fusion::over_quad<fusion::Max>(_v13);
#line 5 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                float _v19 = fusion::halve<fusion::Prod>(_v14);
#line 4 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                bool _v20 = _v13 != 0;
#line 4 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                int _v21 = _v20 ? 1 : 0;
                if (lane % 4 == 0)
                {
#line 4 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                    fusion::store(_out10, 0, _v21);
#line 5 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                    fusion::store(_out11, 0, _v19);
                }
#line 3 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                int _v22 = 2147483647;
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
#line 2 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                        float _v23 = _b2.at(_m, _n, _h, _e);
#line 3 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                        bool _v24 = _v23 == _v12;
#line 3 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                        bool _v25 = _v23 != _v23;
#line 3 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                        bool _v26 = _v24 || _v25;
#line 3 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                        int _v27 = fusion::add(0, _c);
#line 3 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                        int _v28 = _v26 ? _v27 : 2147483647;
#line 3 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                        _v22 = fusion::Min::of(_v22, _v28);
                    }
                }
#line 3 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                _v22 = fusion::over_quad<fusion::Min>(_v22);
                if (lane % 4 == 0)
                {
#line 3 "/Fusion.Conformance.ChoiceKernels.OfProduct"
                    fusion::store(_out9, 0, _v22);
                }
            }
        }
    }
}
