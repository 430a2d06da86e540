// pieces 3 4
// inside g0 1 - 1 + : 3.0
// inside 0 128 + : 3.1
// pieces 0 4
// 128 threads, 1024 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Model.Kernels.Embedding.Backward: dy view<f32, 2>, order view<i32, 1>, starts view<i32, 1>, dtable view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
Embedding_Backward(fusion::View<const float, 2> dy, fusion::View<const int, 1> order, fusion::View<const int, 1> starts, fusion::View<float, 2> dtable, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    float* _b0 = (float*)(_shared + 0); // (1, 128)
    float* _b1 = (float*)(_shared + 512); // (1, 128)

#line 2 "/Fusion.Model.Kernels.Embedding.Backward"
    int _v0 = fusion::at(starts, _grid0);
#line 3 "/Fusion.Model.Kernels.Embedding.Backward"
    int _v1 = fusion::add(_grid0, 1);
#line 3 "/Fusion.Model.Kernels.Embedding.Backward"
    int _v2 = fusion::at(starts, _v1);
#line 4 "/Fusion.Model.Kernels.Embedding.Backward"
    bool _v3 = _v0 < _v2;
#line 4 "/Fusion.Model.Kernels.Embedding.Backward"
    if (_v3)
    {
        {
#line 5 "/Fusion.Model.Kernels.Embedding.Backward"
            auto _in4 = fusion::inner_row<1>(dtable, _grid0, 0);
            for (int _c = thread; _c < 128; _c += 128)
            {
#line 5 "/Fusion.Model.Kernels.Embedding.Backward"
                float _v5 = fusion::get(_in4[_c]);
#line 5 "/Fusion.Model.Kernels.Embedding.Backward"
                _b0[_c] = _v5;
            }
        }
#line 6 "/Fusion.Model.Kernels.Embedding.Backward"
        for (int _i6 = _v0; _i6 < _v2; _i6 += 1)
        {
#line 7 "/Fusion.Model.Kernels.Embedding.Backward"
            int _v7 = fusion::at(order, _i6);
            __syncthreads();
            {
#line 7 "/Fusion.Model.Kernels.Embedding.Backward"
                auto _in8 = fusion::row<1>(dy, _v7, 0);
                for (int _c = thread; _c < 128; _c += 128)
                {
                    float _v9 = _b0[_c];
#line 7 "/Fusion.Model.Kernels.Embedding.Backward"
                    float _v10 = fusion::load(_in8, _c, 0.0f);
#line 7 "/Fusion.Model.Kernels.Embedding.Backward"
                    float _v11 = _v9 + _v10;
#line 7 "/Fusion.Model.Kernels.Embedding.Backward"
                    _b1[_c] = _v11;
                }
            }
            __syncthreads();
            float* _p12 = _b0; _b0 = _b1; _b1 = _p12;
        }
        __syncthreads();
        {
#line 8 "/Fusion.Model.Kernels.Embedding.Backward"
            auto _out13 = fusion::inner_row<1>(dtable, _grid0, 0);
            for (int _c = thread; _c < 128; _c += 128)
            {
#line 6 "/Fusion.Model.Kernels.Embedding.Backward"
                float _v14 = _b0[_c];
#line 8 "/Fusion.Model.Kernels.Embedding.Backward"
                fusion::put(_out13[_c], _v14);
            }
        }
    }
}
