// inside g0 1 - 8 * 8 + : 0.0 2.0
// pieces 2 2
// inside 0 128 + : 2.1
// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.Embedding.Forward<bf16>: ids view<i32, 1>, table view<bf16, 2>, y view<bf16, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Embedding_Forward_bf16(fusion::View<const int, 1> ids, fusion::View<const fusion::bf16, 2> table, fusion::View<fusion::bf16, 2> y, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Model.Kernels.Embedding.Forward<bf16>"
    auto _v0 = fusion::as_column(ids);
#line 2 "/Fusion.Model.Kernels.Embedding.Forward<bf16>"
    int _v1 = fusion::mul(_grid0, 8);
#line 3 "/Fusion.Model.Kernels.Embedding.Forward<bf16>"
    int _v2 = fusion::mul(_grid0, 8);
    {
        for (int _r = warp; _r < 8; _r += 4)
        {
#line 2 "/Fusion.Model.Kernels.Embedding.Forward<bf16>"
            auto _in3 = fusion::inner_row(_v0, _v1 + _r, 0);
#line 3 "/Fusion.Model.Kernels.Embedding.Forward<bf16>"
            auto _out4 = fusion::inner_row<1>(y, _v2 + _r, 0);
#line 2 "/Fusion.Model.Kernels.Embedding.Forward<bf16>"
            int _v5 = fusion::get(_in3[0]);
            for (int _c = lane; _c < 128; _c += 32)
            {
#line 3 "/Fusion.Model.Kernels.Embedding.Forward<bf16>"
                int _v6 = fusion::add(0, _c);
#line 3 "/Fusion.Model.Kernels.Embedding.Forward<bf16>"
                float _v7 = fusion::gather(table, _v5, _v6, 0.0f);
#line 3 "/Fusion.Model.Kernels.Embedding.Forward<bf16>"
                fusion::put(_out4[_c], _v7);
            }
        }
    }
}
