// 128 threads, 512 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PageKernels.Smooth"

// Fusion.Conformance.PageKernels.Smooth: x view<f32, 2>, y view<f32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_Smooth(fusion::View<const float, 2> x, fusion::View<float, 2> y, int _extent0, int _extent1)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program % _extent0;
    _program /= _extent0;
    const int row = _program;
    float* sum_tile = (float*)(_shared + 0); // (1, 32)
    float* count_tile = (float*)(_shared + 128); // (1, 32)
    float* sum_tile2 = (float*)(_shared + 256); // (1, 32)
    float* count_tile2 = (float*)(_shared + 384); // (1, 32)

    // var line = x[row];
#line 2000
    auto line = fusion::slice(x, row);
    {
        for (int _c = thread; _c < 32; _c += 128)
        {
            // var sum = Tile.Zeros<float>(1, size);
#line 3000
            sum_tile[_c] = 0.0f;
            // var count = Tile.Zeros<float>(1, size);
#line 4000
            count_tile[_c] = 0.0f;
        }
    }
    // for (int d = -radius; d <= radius; d++)
#line 5000
    for (int d = -2; d < 3; d += 1)
    {
        // var at = Tile.Columns(i, size) + d;
#line 6000
        int _v0 = fusion::mul(i, 32);
        // sum += line.LoadAt(i * size + d, size);
#line 7000
        int _v1 = fusion::add(_v0, d);
        __syncthreads();
        {
            auto line_row = fusion::row(line, _v1);
            for (int _c = thread; _c < 32; _c += 128)
            {
                float sum = sum_tile[_c];
                float line_value = fusion::load(line_row, _c, 0.0f);
                float sum_2 = sum + line_value;
                float count = count_tile[_c];
                // var at = Tile.Columns(i, size) + d;
#line 6000
                int at = fusion::add(fusion::add(_v0, _c), d);
                // count += (at >= 0 & at < line.Length(0)).To<float>();
#line 8000
                float count_2 = count + (((at >= 0) && (at < line.length[0])) ? 1.0f : 0.0f);
                // sum += line.LoadAt(i * size + d, size);
#line 7000
                sum_tile2[_c] = sum_2;
                // count += (at >= 0 & at < line.Length(0)).To<float>();
#line 8000
                count_tile2[_c] = count_2;
            }
        }
        __syncthreads();
        float* _p2 = sum_tile; sum_tile = sum_tile2; sum_tile2 = _p2;
        float* _p3 = count_tile; count_tile = count_tile2; count_tile2 = _p3;
    }
    // y[row].Store(i, sum / count);
#line 9000
    auto y_2 = fusion::slice(y, row);
    int _v4 = fusion::mul(i, 32);
    __syncthreads();
    {
        auto y_row = fusion::row(y_2, _v4);
        for (int _c = thread; _c < 32; _c += 128)
        {
            // for (int d = -radius; d <= radius; d++)
#line 5000
            float sum_3 = sum_tile[_c];
            float count_3 = count_tile[_c];
            // y[row].Store(i, sum / count);
#line 9000
            fusion::store(y_row, _c, sum_3 / count_3);
        }
    }
}
