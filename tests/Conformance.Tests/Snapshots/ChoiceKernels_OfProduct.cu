// 64 threads, 4096 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ChoiceKernels.OfProduct"

// Fusion.Conformance.ChoiceKernels.OfProduct: a view<bf16, 2>, b view<bf16, 2>, best view<i32, 2, write>, product view<f32, 1, write>
extern "C" __global__ void __launch_bounds__(64, 6)
ChoiceKernels_OfProduct(fusion::View<const fusion::bf16, 2> a, fusion::View<const fusion::bf16, 2> b, fusion::View<int, 2> best, fusion::View<float, 1> product, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;
    fusion::bf16* a_tile = (fusion::bf16*)(_shared + 0); // (32, 32)
    fusion::bf16* b_tile = (fusion::bf16*)(_shared + 2048); // (32, 32)
    fusion::Fragment<float, 1, 4> c_tile; // (32, 32)

    // var c = Tile.Dot(a.Load((i, 0), (32, depth)), b.Load((0, 0), (depth, 32)));
#line 2000
    int _v0 = fusion::mul(i, 32);
    fusion::stage<32, 32, 64>(a, _v0, 0, a_tile);
    fusion::stage<32, 32, 64>(b, 0, 0, b_tile);
    fusion::copies_done();
    __syncthreads();
    fusion::mma<32, 32, 32, false, 2>(fusion::matrix<32, 32>(a_tile, a, _v0, 0), fusion::matrix<32, 32>(b_tile, b, 0, 0), c_tile);
    // best[0].AsColumn().Store((i, 0), c.ArgMax(Axis.Columns));
#line 3000
    auto best_2 = fusion::slice(best, 0);
    auto best_3 = fusion::as_column(best_2);
    // best[1].AsColumn().Store((i, 0), (c == 0f).Any(Axis.Columns).To<int>());
#line 4000
    auto best_4 = fusion::slice(best, 1);
    auto best_5 = fusion::as_column(best_4);
    // product.AsColumn().Store((i, 0), (c * 0.0625f).Prod(Axis.Columns));
#line 5000
    auto product_2 = fusion::as_column(product);
    {
#pragma unroll
        for (int _m = 0; _m < 1; _m++)
        {
#pragma unroll
            for (int _h = 0; _h < 2; _h++)
            {
                const int _r = (warp * 1 + _m) * 16 + _h * 8 + lane / 4;
                // best[0].AsColumn().Store((i, 0), c.ArgMax(Axis.Columns));
#line 3000
                auto best_row = fusion::row(best_3, _v0 + _r, 0);
                // best[1].AsColumn().Store((i, 0), (c == 0f).Any(Axis.Columns).To<int>());
#line 4000
                auto best_row_2 = fusion::row(best_5, _v0 + _r, 0);
                // product.AsColumn().Store((i, 0), (c * 0.0625f).Prod(Axis.Columns));
#line 5000
                auto product_row = fusion::row(product_2, _v0 + _r, 0);
                // best[0].AsColumn().Store((i, 0), c.ArgMax(Axis.Columns));
#line 3000
                float _v1 = -fusion::infinity();
                // best[1].AsColumn().Store((i, 0), (c == 0f).Any(Axis.Columns).To<int>());
#line 4000
                int _v2 = (-2147483647 - 1);
                // product.AsColumn().Store((i, 0), (c * 0.0625f).Prod(Axis.Columns));
#line 5000
                float _v3[4] = {1.0f, 1.0f, 1.0f, 1.0f};
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        // var c = Tile.Dot(a.Load((i, 0), (32, depth)), b.Load((0, 0), (depth, 32)));
#line 2000
                        float c = c_tile.at(_m, _n, _h, _e);
                        // best[1].AsColumn().Store((i, 0), (c == 0f).Any(Axis.Columns).To<int>());
#line 4000
                        int _v4 = (c == 0.0f) ? 1 : 0;
                        // product.AsColumn().Store((i, 0), (c * 0.0625f).Prod(Axis.Columns));
#line 5000
                        float _v5 = c * 0.0625f;
                        // best[0].AsColumn().Store((i, 0), c.ArgMax(Axis.Columns));
#line 3000
                        _v1 = fusion::Max::of(_v1, c);
                        // best[1].AsColumn().Store((i, 0), (c == 0f).Any(Axis.Columns).To<int>());
#line 4000
                        _v2 = fusion::Max::of(_v2, _v4);
                        // product.AsColumn().Store((i, 0), (c * 0.0625f).Prod(Axis.Columns));
#line 5000
                        _v3[(_n & 1) * 2 + _e] = _v3[(_n & 1) * 2 + _e] * _v5;
                    }
                }
                // best[0].AsColumn().Store((i, 0), c.ArgMax(Axis.Columns));
#line 3000
                _v1 = fusion::over_quad<fusion::Max>(_v1);
                // best[1].AsColumn().Store((i, 0), (c == 0f).Any(Axis.Columns).To<int>());
#line 4000
                _v2 = fusion::over_quad<fusion::Max>(_v2);
                // product.AsColumn().Store((i, 0), (c * 0.0625f).Prod(Axis.Columns));
#line 5000
                float _v6 = fusion::halve<fusion::Prod>(_v3);
                // best[1].AsColumn().Store((i, 0), (c == 0f).Any(Axis.Columns).To<int>());
#line 4000
                int _v7 = (_v2 != 0) ? 1 : 0;
                if (lane % 4 == 0)
                {
                    fusion::store(best_row_2, 0, _v7);
                    // product.AsColumn().Store((i, 0), (c * 0.0625f).Prod(Axis.Columns));
#line 5000
                    fusion::store(product_row, 0, _v6);
                }
                // best[0].AsColumn().Store((i, 0), c.ArgMax(Axis.Columns));
#line 3000
                int _v8 = 2147483647;
#pragma unroll
                for (int _n = 0; _n < 4; _n++)
                {
#pragma unroll
                    for (int _e = 0; _e < 2; _e++)
                    {
                        const int _c = _n * 8 + lane % 4 * 2 + _e;
                        // var c = Tile.Dot(a.Load((i, 0), (32, depth)), b.Load((0, 0), (depth, 32)));
#line 2000
                        float c_2 = c_tile.at(_m, _n, _h, _e);
                        // best[0].AsColumn().Store((i, 0), c.ArgMax(Axis.Columns));
#line 3000
                        _v8 = fusion::Min::of(_v8, ((c_2 == _v1) || (c_2 != c_2)) ? _c : 2147483647);
                    }
                }
                _v8 = fusion::over_quad<fusion::Min>(_v8);
                if (lane % 4 == 0)
                {
                    fusion::store(best_row, 0, _v8);
                }
            }
        }
    }
}
