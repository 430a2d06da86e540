// 128 threads, 8448 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.SynchronisationKernels.TransposedResult: a view<bf16, 2>, b view<bf16, 2>, c view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
SynchronisationKernels_TransposedResult(fusion::View<const fusion::bf16, 2> a, fusion::View<const fusion::bf16, 2> b, fusion::View<float, 2> c, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;
    fusion::bf16* _b0 = (fusion::bf16*)(_shared + 4224); // (32, 32)
    fusion::bf16* _b1 = (fusion::bf16*)(_shared + 6336); // (32, 32)
    float* _b2 = (float*)(_shared + 0); // (32, 32)
    float* _b3 = (float*)(_shared + 4224); // (32, 32)

#line 2 "/Fusion.Conformance.SynchronisationKernels.TransposedResult"
    int _v0 = fusion::mul(_grid0, 32);
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
#line 2 "/Fusion.Conformance.SynchronisationKernels.TransposedResult"
            auto _in1 = fusion::row(a, _v0 + _r, 0);
#line 2 "/Fusion.Conformance.SynchronisationKernels.TransposedResult"
            auto _in2 = fusion::row(b, 0 + _r, 0);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 2 "/Fusion.Conformance.SynchronisationKernels.TransposedResult"
                float _v3 = fusion::load(_in1, _c, 0.0f);
#line 2 "/Fusion.Conformance.SynchronisationKernels.TransposedResult"
                float _v4 = fusion::load(_in2, _c, 0.0f);
#line 2 "/Fusion.Conformance.SynchronisationKernels.TransposedResult"
                fusion::put(_b0[_r * 33 + _c], _v3);
#line 2 "/Fusion.Conformance.SynchronisationKernels.TransposedResult"
                fusion::put(_b1[_r * 33 + _c], _v4);
            }
        }
    }
    __syncthreads();
#line 2 "/Fusion.Conformance.SynchronisationKernels.TransposedResult"
    fusion::dot<32, 32, 32, false, fusion::Blocking<128, 2, 4, 32>>(fusion::operand<32, 32, 33>(_b0, a, _v0, 0), fusion::operand<32, 32, 33>(_b1, b, 0, 0), _b2, 33, nullptr);
    __syncthreads();
#line 2 "/Fusion.Conformance.SynchronisationKernels.TransposedResult"
    fusion::transpose<32, 32, 33, 33, 128>(_b2, _b3);
#line 2 "/Fusion.Conformance.SynchronisationKernels.TransposedResult"
    int _v5 = fusion::mul(_grid0, 32);
    __syncthreads();
    {
        for (int _r = warp; _r < 32; _r += 4)
        {
#line 2 "/Fusion.Conformance.SynchronisationKernels.TransposedResult"
            auto _out6 = fusion::row(c, 0 + _r, _v5);
            for (int _c = lane; _c < 32; _c += 32)
            {
#line 2 "/Fusion.Conformance.SynchronisationKernels.TransposedResult"
                float _v7 = _b3[_r * 33 + _c];
#line 2 "/Fusion.Conformance.SynchronisationKernels.TransposedResult"
                fusion::store(_out6, _c, _v7);
            }
        }
    }
}
