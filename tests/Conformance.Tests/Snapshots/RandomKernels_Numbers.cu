// 128 threads, 96 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.RandomKernels.Numbers"

// Fusion.Conformance.RandomKernels.Numbers: bits view<i32, 2, write>, uniform view<f32, 2, write>, normal view<f32, 2, write>, ofRow view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
RandomKernels_Numbers(fusion::View<int, 2> bits, fusion::View<float, 2> uniform, fusion::View<float, 2> normal, fusion::View<float, 2> ofRow, int seed, int stream, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int j = _program % _extent0;
    _program /= _extent0;
    const int i = _program;
    int* _b0 = (int*)(_shared + 0); // (1, 24)

    // var row = Tile.Rows(i, rows);
#line 2000
    int _v0 = fusion::mul(i, 4);
    // var column = Tile.Columns(j, columns);
#line 3000
    int _v1 = fusion::mul(j, 24);
    // uniform.Store((i, j), Tile.Uniform(seed, stream + 1, row, column));
#line 5000
    int _v2 = fusion::add(stream, 1);
    // normal.Store((i, j), Tile.Normal(seed, stream + 2, row, column));
#line 6000
    int _v3 = fusion::add(stream, 2);
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            // bits.Store((i, j), Tile.RandomBits(seed, stream, row, column));
#line 4000
            auto bits_row = fusion::row(bits, _v0 + _r, _v1);
            // uniform.Store((i, j), Tile.Uniform(seed, stream + 1, row, column));
#line 5000
            auto uniform_row = fusion::row(uniform, _v0 + _r, _v1);
            // normal.Store((i, j), Tile.Normal(seed, stream + 2, row, column));
#line 6000
            auto normal_row = fusion::row(normal, _v0 + _r, _v1);
            // var row = Tile.Rows(i, rows);
#line 2000
            int row = fusion::add(_v0, _r);
            for (int _c = lane; _c < 24; _c += 32)
            {
                // var column = Tile.Columns(j, columns);
#line 3000
                int column = fusion::add(_v1, _c);
                // bits.Store((i, j), Tile.RandomBits(seed, stream, row, column));
#line 4000
                int _v4 = fusion::philox(seed, stream, column, row, 0, 0).w0;
                // uniform.Store((i, j), Tile.Uniform(seed, stream + 1, row, column));
#line 5000
                int _v5 = fusion::philox(seed, _v2, column, row, 0, 0).w0;
                float _v6 = (float)(fusion::shr(_v5, 8) & 16777215) * 5.96046448E-08f;
                // normal.Store((i, j), Tile.Normal(seed, stream + 2, row, column));
#line 6000
                int _v7 = fusion::philox(seed, _v3, column, row, 0, 0).w0;
                float _v8 = sqrtf(logf(((float)(fusion::shr(_v7, 8) & 16777215) + 1.0f) * 5.96046448E-08f) * -2.0f);
                int _v9 = fusion::philox(seed, _v3, column, row, 0, 0).w1;
                float _v10 = (((float)(fusion::shr(_v9, 8) & 16777215) * 5.96046448E-08f) - 0.5f) * 6.28318548f;
                float _v11 = _v8 * cosf(_v10);
                // bits.Store((i, j), Tile.RandomBits(seed, stream, row, column));
#line 4000
                fusion::store(bits_row, _c, _v4);
                // uniform.Store((i, j), Tile.Uniform(seed, stream + 1, row, column));
#line 5000
                fusion::store(uniform_row, _c, _v6);
                // normal.Store((i, j), Tile.Normal(seed, stream + 2, row, column));
#line 6000
                fusion::store(normal_row, _c, _v11);
            }
        }
    }
    {
        for (int _c = thread; _c < 24; _c += 128)
        {
            // var column = Tile.Columns(j, columns);
#line 3000
            int column_2 = fusion::add(_v1, _c);
            // ofRow.Store((i, j), Tile.Uniform(seed, stream + 1, row, 7) + Tile.Uniform(seed, stream + 1, 3, column).T.T + Tile.Uniform(seed, 5, column.T, row.T).T);
#line 7000
            int _v12 = fusion::philox(seed, _v2, column_2, 3, 0, 0).w0;
            _b0[_c] = _v12;
        }
    }
    __syncthreads();
    {
        for (int _r = warp; _r < 4; _r += 4)
        {
            auto ofRow_row = fusion::row(ofRow, _v0 + _r, _v1);
            // var row = Tile.Rows(i, rows);
#line 2000
            int row_2 = fusion::add(_v0, _r);
            // ofRow.Store((i, j), Tile.Uniform(seed, stream + 1, row, 7) + Tile.Uniform(seed, stream + 1, 3, column).T.T + Tile.Uniform(seed, 5, column.T, row.T).T);
#line 7000
            int _v13 = fusion::philox(seed, _v2, 7, row_2, 0, 0).w0;
            float _v14 = (float)(fusion::shr(_v13, 8) & 16777215) * 5.96046448E-08f;
            for (int _c = lane; _c < 24; _c += 32)
            {
                int _v15 = _b0[_c];
                // var column = Tile.Columns(j, columns);
#line 3000
                int column_3 = fusion::add(_v1, _c);
                // ofRow.Store((i, j), Tile.Uniform(seed, stream + 1, row, 7) + Tile.Uniform(seed, stream + 1, 3, column).T.T + Tile.Uniform(seed, 5, column.T, row.T).T);
#line 7000
                int _v16 = fusion::philox(seed, 5, row_2, column_3, 0, 0).w0;
                float _v17 = (_v14 + ((float)(fusion::shr(_v15, 8) & 16777215) * 5.96046448E-08f)) + ((float)(fusion::shr(_v16, 8) & 16777215) * 5.96046448E-08f);
                fusion::store(ofRow_row, _c, _v17);
            }
        }
    }
}
