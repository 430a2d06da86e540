// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.RandomKernels.Words"

// Fusion.Conformance.RandomKernels.Words: key view<i32, 1>, counter view<i32, 2>, words view<i32, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
RandomKernels_Words(fusion::View<const int, 1> key, fusion::View<const int, 2> counter, fusion::View<int, 2> words, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var (a, b, c, d) = Tile.Philox(key.At(0), key.At(1), counter[0].Load(i, size), counter[1].Load(i, size), counter[2].Load(i, size), counter[3].Load(i, size));
#line 2000
    int _v0 = fusion::at(key, 0);
    int _v1 = fusion::at(key, 1);
    auto counter_2 = fusion::slice(counter, 0);
    int _v2 = fusion::mul(i, 16);
    auto counter_3 = fusion::slice(counter, 1);
    auto counter_4 = fusion::slice(counter, 2);
    auto counter_5 = fusion::slice(counter, 3);
    // words[0].Store(i, a);
#line 3000
    auto words_2 = fusion::slice(words, 0);
    // words[1].Store(i, b);
#line 4000
    auto words_3 = fusion::slice(words, 1);
    // words[2].Store(i, c);
#line 5000
    auto words_4 = fusion::slice(words, 2);
    // words[3].Store(i, d);
#line 6000
    auto words_5 = fusion::slice(words, 3);
    {
        // var (a, b, c, d) = Tile.Philox(key.At(0), key.At(1), counter[0].Load(i, size), counter[1].Load(i, size), counter[2].Load(i, size), counter[3].Load(i, size));
#line 2000
        auto counter_row = fusion::row(counter_2, _v2);
        auto counter_row_2 = fusion::row(counter_3, _v2);
        auto counter_row_3 = fusion::row(counter_4, _v2);
        auto counter_row_4 = fusion::row(counter_5, _v2);
        // words[0].Store(i, a);
#line 3000
        auto words_row = fusion::row(words_2, _v2);
        // words[1].Store(i, b);
#line 4000
        auto words_row_2 = fusion::row(words_3, _v2);
        // words[2].Store(i, c);
#line 5000
        auto words_row_3 = fusion::row(words_4, _v2);
        // words[3].Store(i, d);
#line 6000
        auto words_row_4 = fusion::row(words_5, _v2);
        for (int _c = thread; _c < 16; _c += 128)
        {
            // var (a, b, c, d) = Tile.Philox(key.At(0), key.At(1), counter[0].Load(i, size), counter[1].Load(i, size), counter[2].Load(i, size), counter[3].Load(i, size));
#line 2000
            int counter_value = fusion::load(counter_row, _c, 0);
            int counter_value_2 = fusion::load(counter_row_2, _c, 0);
            int counter_value_3 = fusion::load(counter_row_3, _c, 0);
            int counter_value_4 = fusion::load(counter_row_4, _c, 0);
            int a = fusion::philox(_v0, _v1, counter_value, counter_value_2, counter_value_3, counter_value_4).w0;
            int b = fusion::philox(_v0, _v1, counter_value, counter_value_2, counter_value_3, counter_value_4).w1;
            int c = fusion::philox(_v0, _v1, counter_value, counter_value_2, counter_value_3, counter_value_4).w2;
            int d = fusion::philox(_v0, _v1, counter_value, counter_value_2, counter_value_3, counter_value_4).w3;
            // words[0].Store(i, a);
#line 3000
            fusion::store(words_row, _c, a);
            // words[1].Store(i, b);
#line 4000
            fusion::store(words_row_2, _c, b);
            // words[2].Store(i, c);
#line 5000
            fusion::store(words_row_3, _c, c);
            // words[3].Store(i, d);
#line 6000
            fusion::store(words_row_4, _c, d);
        }
    }
}
