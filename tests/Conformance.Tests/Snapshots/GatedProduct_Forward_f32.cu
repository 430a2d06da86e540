// 128 threads, 50048 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Model.Kernels.GatedProduct.Forward<f32>"

// Fusion.Model.Kernels.GatedProduct.Forward<f32>: x view<f32, 2>, gateWeight view<f32, 2>, upWeight view<f32, 2>, h view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
GatedProduct_Forward_f32(fusion::View<const float, 2> x, fusion::View<const float, 2> gateWeight, fusion::View<const float, 2> upWeight, fusion::View<float, 2> h, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int m = _program % _extent0;
    _program /= _extent0;
    const int n = _program;
    float* gate_tile = (float*)(_shared + 16768); // (64, 64)
    float* up_tile = (float*)(_shared + 33408); // (64, 64)

    // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 4000
    int _v0 = fusion::divide(fusion::sub(fusion::add(x.length[1], 32), 1), 32);
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            for (int _c = lane; _c < 64; _c += 32)
            {
                // var gate = Tile.Zeros<float>(bm, bn);
#line 2000
                gate_tile[_r * 65 + _c] = 0.0f;
                // var up = Tile.Zeros<float>(bm, bn);
#line 3000
                up_tile[_r * 65 + _c] = 0.0f;
            }
        }
    }
    // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 4000
    for (int k = 0; k < _v0; k += 1)
    {
        // var xTile = x.Load((m, k), (bm, bk));
#line 5000
        int _v1 = fusion::mul(m, 64);
        int _v2 = fusion::mul(k, 32);
        // gate = Tile.Dot(xTile, gateWeight.Load((n, k), (bn, bk)).T, gate);
#line 6000
        int _v3 = fusion::mul(n, 64);
        __syncthreads();
        fusion::dot<64, 64, 32, true, fusion::Blocking<128, 4, 8, 32>>(fusion::operand<64, 32>(x, _v1, _v2), fusion::transposed(fusion::operand<64, 32>(gateWeight, _v3, _v2)), gate_tile, 65, (float*)(_shared + 0));
        __syncthreads();
        // up = Tile.Dot(xTile, upWeight.Load((n, k), (bn, bk)).T, up);
#line 7000
        fusion::dot<64, 64, 32, true, fusion::Blocking<128, 4, 8, 32>>(fusion::operand<64, 32>(x, _v1, _v2), fusion::transposed(fusion::operand<64, 32>(upWeight, _v3, _v2)), up_tile, 65, (float*)(_shared + 0));
        __syncthreads();
    }
    // h.Store((m, n), SwiGlu.Of(gate, up).To<TElement>());
#line 8000
    int _v4 = fusion::mul(m, 64);
    int _v5 = fusion::mul(n, 64);
    __syncthreads();
    {
        for (int _r = warp; _r < 64; _r += 4)
        {
            auto h_row = fusion::row(h, _v4 + _r, _v5);
            for (int _c = lane; _c < 64; _c += 32)
            {
                // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
#line 4000
                float gate = gate_tile[_r * 65 + _c];
                float up = up_tile[_r * 65 + _c];
                // h.Store((m, n), SwiGlu.Of(gate, up).To<TElement>());
#line 8000
                fusion::store(h_row, _c, (gate * fusion::sigmoid(gate)) * up);
            }
        }
    }
}
