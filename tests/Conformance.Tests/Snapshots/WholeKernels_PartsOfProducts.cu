// 128 threads, 12736 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.WholeKernels.PartsOfProducts"

// Fusion.Conformance.WholeKernels.PartsOfProducts: a view<bf16, 2>, b view<bf16, 2>, y view<f32, 2, write>, z view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WholeKernels_PartsOfProducts(fusion::View<const fusion::bf16, 2> a, fusion::View<const fusion::bf16, 2> b, fusion::View<float, 2> y, fusion::View<float, 2> z, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    fusion::bf16* u_tile = (fusion::bf16*)(_shared + 4224); // (32, 32)
    fusion::bf16* v_tile = (fusion::bf16*)(_shared + 6336); // (32, 32)
    fusion::bf16* left_tile = (fusion::bf16*)(_shared + 8448); // (32, 16)
    fusion::bf16* right_tile = (fusion::bf16*)(_shared + 9536); // (32, 16)
    fusion::bf16* _b4 = (fusion::bf16*)(_shared + 10624); // (16, 32)
    fusion::bf16* _b5 = (fusion::bf16*)(_shared + 11680); // (16, 32)
    float* _b6 = (float*)(_shared + 0); // (32, 32)
    float* whole_tile = (float*)(_shared + 0); // (32, 32)
    float* _b8 = (float*)(_shared + 4224); // (32, 16)
    float* _b9 = (float*)(_shared + 6400); // (32, 16)
    float* _b10 = (float*)(_shared + 0); // (32, 16)

    // var u = a.Load((i, 0), (32, depth));
#line 2000
    int _v0 = fusion::mul(i, 32);
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
            auto a_row = fusion::row(a, _v0 + _r, 0);
            // var v = b.Load((0, 0), (depth, 32));
#line 3000
            auto b_row = fusion::row(b, 0 + _r, 0);
            for (int _c = lane; _c < 32; _c += 32)
            {
                // var u = a.Load((i, 0), (32, depth));
#line 2000
                float u = fusion::load(a_row, _c, 0.0f);
                // var v = b.Load((0, 0), (depth, 32));
#line 3000
                float v = fusion::load(b_row, _c, 0.0f);
                // var u = a.Load((i, 0), (32, depth));
#line 2000
                fusion::put(u_tile[_r * 33 + _c], u);
                // var v = b.Load((0, 0), (depth, 32));
#line 3000
                fusion::put(v_tile[_r * 33 + _c], v);
            }
        }
    }
    __syncthreads();
    // var left = u.Slice((0, 0), (32, depth / 2));
#line 4000
    fusion::copy<32, 16, 33, 17, 128>(u_tile, left_tile);
    // var right = u.Slice((0, depth / 2), (32, depth / 2));
#line 5000
    fusion::copy<32, 16, 33, 17, 128>(u_tile + 16, right_tile);
    // y.Store((i, 0), Tile.Dot(right, v.Slice((depth / 2, 0), (depth / 2, 32)), Tile.Dot(left, v.Slice((0, 0), (depth / 2, 32)))));
#line 6000
    fusion::copy<16, 32, 33, 33, 128>(v_tile + 528, _b4);
    fusion::copy<16, 32, 33, 33, 128>(v_tile, _b5);
    __syncthreads();
    fusion::dot<32, 32, 16, false, fusion::Blocking<128, 2, 4, 16>>(fusion::operand<32, 16, 17>(left_tile), fusion::operand<16, 32, 33>(_b5), _b6, 33, nullptr);
    __syncthreads();
    fusion::dot<32, 32, 16, true, fusion::Blocking<128, 2, 4, 16>>(fusion::operand<32, 16, 17>(right_tile), fusion::operand<16, 32, 33>(_b4), _b6, 33, nullptr);
    __syncthreads();
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
            auto y_row = fusion::row(y, _v0 + _r, 0);
            for (int _c = lane; _c < 32; _c += 32)
            {
                float _v1 = _b6[_r * 33 + _c];
                fusion::store(y_row, _c, _v1);
            }
        }
    }
    __syncthreads();
    // var whole = Tile.Dot(u, v);
#line 7000
    fusion::dot<32, 32, 32, false, fusion::Blocking<128, 2, 4, 32>>(fusion::operand<32, 32, 33>(u_tile, a, _v0, 0), fusion::operand<32, 32, 33>(v_tile, b, 0, 0), whole_tile, 33, nullptr);
    __syncthreads();
    // z.Store((i, 0), whole.Slice((0, 0), (32, 16)) + whole.Slice((0, 16), (32, 16)).CumMax(Axis.Columns));
#line 8000
    fusion::copy<32, 16, 33, 17, 128>(whole_tile, _b8);
    fusion::copy<32, 16, 33, 17, 128>(whole_tile + 16, _b9);
    __syncthreads();
    fusion::scan<fusion::Max, fusion::Along::columns, 32, 16, 17, 17, 128>(_b9, _b10, (float*)(_shared + 8576));
    __syncthreads();
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
            auto z_row = fusion::row(z, _v0 + _r, 0);
            for (int _c = lane; _c < 16; _c += 32)
            {
                float _v2 = _b8[_r * 17 + _c];
                float _v3 = _b10[_r * 17 + _c];
                fusion::store(z_row, _c, _v2 + _v3);
            }
        }
    }
}
