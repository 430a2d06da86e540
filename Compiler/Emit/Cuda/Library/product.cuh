// The product of two operands of tensor cores, and copies of operands from views.
#pragma once

namespace fusion
{
    // c = a · b, or += where Accumulate; a is M × K, b is K × N. Down warps share the rows, M / 16 / Down tiles of 16 to each,
    // and Across the columns; neighbouring warps have neighbouring rows. Padding
    // of either operand counts as zero whatever the other one holds: tiles at an edge take the careful way. Integers need
    // none, because zero times any of them is zero.
    template <int M, int N, int K, bool Accumulate, int Down, int Across = 1, class Left, class Right, class S>
    __device__ __forceinline__ void mma(const Left& a, const Right& b, Fragment<S, M / 16 / Down, N / 8 / Across>& c)
    {
        using T = decltype(element_of(b));
        constexpr int tiles = M / 16 / Down, width = N / Across, step = depth<T>;
        int lane = threadIdx.x % 32, warp = threadIdx.x / 32;
        int first = (Across > 1 ? warp % Down : warp) * tiles * 16, left_column = Across > 1 ? warp / Down * width : 0;
        Extent rows = a.rows(), columns = b.columns();
        int k_begin = maximum(a.columns().begin, b.rows().begin), k_end = minimum(a.columns().end, b.rows().end);
        bool whole = is_whole<T> || (rows.begin <= 0 && rows.end >= M && columns.begin <= 0 && columns.end >= N && k_begin <= 0 && k_end >= K);
        if (!Accumulate)
        {
            #pragma unroll
            for (int t = 0; t < tiles; t++)
                #pragma unroll
                for (int n = 0; n < width / 8; n++)
                    #pragma unroll
                    for (int i = 0; i < 4; i++) c.v[t][n][i] = S(0);
        }
        if (whole)
        {
            #pragma unroll
            for (int k = 0; k < K; k += step)
            {
                unsigned left[tiles][4];
                #pragma unroll
                for (int t = 0; t < tiles; t++)
                {
                    left_registers(T{}, a, t, first + t * 16, k, left[t]);
                    finish(T{}, left[t]);
                }
                #pragma unroll
                for (int n = 0; n < width; n += 16)
                {
                    unsigned right[4];
                    right_registers(b, k, left_column + n, right);
                    finish(T{}, right);
                    #pragma unroll
                    for (int t = 0; t < tiles; t++)
                    {
                        multiply_add(T{}, c.v[t][n / 8], left[t], right[0], right[1]);
                        multiply_add(T{}, c.v[t][n / 8 + 1], left[t], right[2], right[3]);
                    }
                }
            }
            return;
        }
        // One step after the other: unrolled, this way takes so many registers that the other one spills. Registers of the
        // left operand have no address, so there it has to be.
        constexpr int steps_of_edges = is_held<Left> ? K / step : 1;
        int group = lane / 4, pair = lane % 4 * 2;
        #pragma unroll
        for (int t = 0; t < tiles; t++)
        {
            #pragma unroll
            for (int n = 0; n < width; n += 16)
            {
                S sum[2][4];
                #pragma unroll
                for (int i = 0; i < 8; i++) sum[i / 4][i % 4] = c.v[t][n / 8 + i / 4][i % 4];
                #pragma unroll (steps_of_edges)
                for (int k = 0; k < K; k += step)
                {
                    unsigned left[4], right[4];
                    left_registers(T{}, a, t, first + t * 16, k, left);
                    right_registers(b, k, left_column + n, right);
                    finish(T{}, left);
                    finish(T{}, right);
                    #pragma unroll
                    for (int i = 0; i < 4; i++)
                    {
                        left[i] = within(T{}, left[i], k + i / 2 * (step / 2) + lane % 4 * packed<T>, k_begin, k_end);
                        right[i] = within(T{}, right[i], k + i % 2 * (step / 2) + lane % 4 * packed<T>, k_begin, k_end);
                    }
                    multiply_add(T{}, sum[0], left, right[0], right[1]);
                    multiply_add(T{}, sum[1], left, right[2], right[3]);
                }
                #pragma unroll
                for (int i = 0; i < 8; i++)
                {
                    int row = first + t * 16 + group + i % 4 / 2 * 8, column = left_column + n + i / 4 * 8 + pair + i % 2;
                    bool padding = row < rows.begin || row >= rows.end || column < columns.begin || column >= columns.end;
                    if (!padding) c.v[t][n / 8 + i / 4][i % 4] = sum[i / 4][i % 4];
                }
            }
        }
    }

    // Copies a tile of a view to shared memory without passing through registers, 16 bytes at a time where the view lies
    // so; what is outside becomes zero. The copies are under way until copies_done.
    template <int Rows, int Columns, int Threads, Lies Where = Lies::anywhere, class V, class T>
    __device__ __forceinline__ void stage(const View<V, 2>& view, int row, int column, T* to)
    {
        constexpr int each = 16 / sizeof(T), pieces = Columns / each;
        if constexpr (Where != Lies::anywhere)
        {
            for (int i = threadIdx.x; i < Rows * pieces; i += Threads)
            {
                int r = i / pieces, c = i % pieces * each;
                const V* from = view.data + (row + r) * view.stride[0] + column + c;
                bool inside = Where == Lies::inside_in_pieces || ((unsigned)(row + r) < (unsigned)view.length[0] && (unsigned)(column + c) < (unsigned)view.length[1]);
                copy_16(to + place<Columns, sizeof(T)>(r, c), inside ? from : view.data, inside ? 16 : 0);
            }
        }
        else
        {
            bool aligned = view.stride[1] == 1 && (view.stride[0] & (each - 1)) == 0 && ((unsigned long long)view.data & 15) == 0 && (column & (each - 1)) == 0;
            for (int i = threadIdx.x; i < Rows * pieces; i += Threads)
            {
                int r = i / pieces, c = i % pieces * each;
                T* target = to + place<Columns, sizeof(T)>(r, c);
                auto from = fusion::row(view, row + r, column + c);
                if (aligned && from.first >= 0)
                {
                    int count = minimum(each, maximum(0, from.length - from.first));
                    copy_16(target, count > 0 ? &from[0] : view.data, count * (int)sizeof(T));
                }
                else
                {
                    for (int e = 0; e < each; e++) put(target[e], load(from, e, decltype(get(*to))(0)));
                }
            }
        }
    }
}
