// Products on tensor cores: bfloat16 operands, float sums, 16 × 8 × 16 at a time. Operands lie in shared memory; the left
// one may be in registers.
#pragma once

namespace fusion
{
    // Where an operand keeps element (r, c), so that neither 8 rows of 16 bytes, which ldmatrix reads, nor 128 bytes of
    // neighbours, which copies write, meet in a bank: pieces of 16 bytes change places within a row, by an exclusive or
    // with the row. Rows whose number of pieces is no power of two are 16 bytes longer instead.
    template <int Columns>
    __device__ __forceinline__ int place(int r, int c)
    {
        constexpr int pieces = Columns / 8, turn = pieces >= 8 ? 1 : 8 / pieces, most = pieces >= 8 ? 7 : pieces - 1;
        if ((pieces & (pieces - 1)) != 0) return r * (Columns + 8) + c;
        return r * Columns + ((c / 8 ^ r / turn & most) * 8 | c % 8);
    }

    // An operand in shared memory.
    template <class T, int Columns>
    struct Matrix
    {
        static constexpr bool staged = false;
        static constexpr bool transposed = false;
        const T* data;
        Extent row_extent, column_extent;

        __device__ __forceinline__ float at(int r, int c) const { return get(data[place<Columns>(r, c)]); }
        __device__ __forceinline__ const T* address(int r, int c) const { return data + place<Columns>(r, c); }
        __device__ __forceinline__ Extent rows() const { return row_extent; }
        __device__ __forceinline__ Extent columns() const { return column_extent; }
    };

    template <int Rows, int Columns, class T>
    __device__ __forceinline__ Matrix<T, Columns> matrix(const T* data) { return {data, {0, Rows}, {0, Columns}}; }

    template <int Rows, int Columns, class T, class V>
    __device__ __forceinline__ Matrix<T, Columns> matrix(const T* data, const View<V, 2>& view, int row, int column)
    {
        return {data, inside(row, view.length[0], Rows), inside(column, view.length[1], Columns)};
    }

    template <int Rows, int Columns, class T, class V>
    __device__ __forceinline__ Matrix<T, Columns> matrix(const T* data, const View<V, 1>& view, int column)
    {
        return {data, {0, Rows}, inside(column, view.length[0], Columns)};
    }

    // A left operand in registers: bfloat16 numbers, kept as floats.
    template <int Tiles, int Eights>
    struct Held
    {
        const Fragment<float, Tiles, Eights>& data;
        Extent row_extent, column_extent;

        __device__ __forceinline__ Extent rows() const { return row_extent; }
        __device__ __forceinline__ Extent columns() const { return column_extent; }
    };

    template <int Rows, int Columns, int Tiles, int Eights>
    __device__ __forceinline__ Held<Tiles, Eights> operand(const Fragment<float, Tiles, Eights>& data) { return {data, {0, Rows}, {0, Columns}}; }

    template <int Rows, int Columns, int Tiles, int Eights, class V>
    __device__ __forceinline__ Held<Tiles, Eights> operand(const Fragment<float, Tiles, Eights>& data, const View<V, 2>& view, int row, int column)
    {
        return {data, inside(row, view.length[0], Rows), inside(column, view.length[1], Columns)};
    }

    template <class Operand>
    constexpr bool is_held = false;

    template <int Tiles, int Eights>
    constexpr bool is_held<Held<Tiles, Eights>> = true;

    __device__ __forceinline__ unsigned pack(float low, float high)
    {
        return __float_as_uint(low) >> 16 | (__float_as_uint(high) & 0xffff0000u);
    }

    // Rows 16 · tile … + 15 and columns k … k + 15 of a left operand, as the four registers of a.
    template <int Columns>
    __device__ __forceinline__ void left_registers(const Matrix<bf16, Columns>& a, int, int row, int k, unsigned (&to)[4])
    {
        int lane = threadIdx.x % 32, matrix = lane / 8;
        load_matrices(a.address(row + (matrix & 1) * 8 + lane % 8, k + (matrix >> 1) * 8), to);
    }

    template <int Columns>
    __device__ __forceinline__ void left_registers(const Transposed<Matrix<bf16, Columns>>& a, int, int row, int k, unsigned (&to)[4])
    {
        int lane = threadIdx.x % 32, matrix = lane / 8;
        load_matrices_transposed(a.operand.address(k + (matrix >> 1) * 8 + lane % 8, row + (matrix & 1) * 8), to);
    }

    template <int Tiles, int Eights>
    __device__ __forceinline__ void left_registers(const Held<Tiles, Eights>& a, int tile, int, int k, unsigned (&to)[4])
    {
        #pragma unroll
        for (int i = 0; i < 4; i++)
        {
            const float (&part)[4] = a.data.v[tile][k / 8 + i / 2];
            to[i] = pack(part[i % 2 * 2], part[i % 2 * 2 + 1]);
        }
    }

    // Rows k … k + 15 and columns n … n + 15 of a right operand: two pairs of registers of b.
    template <int Columns>
    __device__ __forceinline__ void right_registers(const Matrix<bf16, Columns>& b, int k, int n, unsigned (&to)[4])
    {
        int lane = threadIdx.x % 32, matrix = lane / 8;
        load_matrices_transposed(b.address(k + (matrix & 1) * 8 + lane % 8, n + (matrix >> 1) * 8), to);
    }

    template <int Columns>
    __device__ __forceinline__ void right_registers(const Transposed<Matrix<bf16, Columns>>& b, int k, int n, unsigned (&to)[4])
    {
        int lane = threadIdx.x % 32, matrix = lane / 8;
        load_matrices(b.operand.address(n + (matrix >> 1) * 8 + lane % 8, k + (matrix & 1) * 8), to);
    }

    // Zeroes the halves of a register whose k is outside: k of the lower one is given.
    __device__ __forceinline__ unsigned within(unsigned pair, int k, int begin, int end)
    {
        unsigned low = k >= begin && k < end ? 0xffffu : 0u, high = k + 1 >= begin && k + 1 < end ? 0xffff0000u : 0u;
        return pair & (low | high);
    }

    // c = a · b, or += where Accumulate; a is M × K, b is K × N, M / 16 / Warps tiles of 16 rows to each warp. Padding
    // of either operand counts as zero whatever the other one holds: tiles at an edge take the careful way.
    template <int M, int N, int K, bool Accumulate, int Warps, class Left, class Right>
    __device__ __forceinline__ void mma(const Left& a, const Right& b, Fragment<float, M / 16 / Warps, N / 8>& c)
    {
        constexpr int tiles = M / 16 / Warps;
        int lane = threadIdx.x % 32, first = threadIdx.x / 32 * tiles * 16;
        Extent rows = a.rows(), columns = b.columns();
        int k_begin = maximum(a.columns().begin, b.rows().begin), k_end = minimum(a.columns().end, b.rows().end);
        bool whole = rows.begin <= 0 && rows.end >= M && columns.begin <= 0 && columns.end >= N && k_begin <= 0 && k_end >= K;
        if (!Accumulate)
        {
            #pragma unroll
            for (int t = 0; t < tiles; t++)
                #pragma unroll
                for (int n = 0; n < N / 8; n++)
                    #pragma unroll
                    for (int i = 0; i < 4; i++) c.v[t][n][i] = 0.0f;
        }
        if (whole)
        {
            #pragma unroll
            for (int k = 0; k < K; k += 16)
            {
                unsigned left[tiles][4];
                #pragma unroll
                for (int t = 0; t < tiles; t++) left_registers(a, t, first + t * 16, k, left[t]);
                #pragma unroll
                for (int n = 0; n < N; n += 16)
                {
                    unsigned right[4];
                    right_registers(b, k, n, right);
                    #pragma unroll
                    for (int t = 0; t < tiles; t++)
                    {
                        multiply_add(c.v[t][n / 8], left[t], right[0], right[1]);
                        multiply_add(c.v[t][n / 8 + 1], left[t], right[2], right[3]);
                    }
                }
            }
            return;
        }
        // One step after the other: unrolled, this way takes so many registers that the other one spills. Registers of the
        // left operand have no address, so there it has to be.
        constexpr int steps_of_edges = is_held<Left> ? K / 16 : 1;
        int group = lane / 4, pair = lane % 4 * 2;
        #pragma unroll
        for (int t = 0; t < tiles; t++)
        {
            #pragma unroll
            for (int n = 0; n < N; n += 16)
            {
                float sum[2][4];
                #pragma unroll
                for (int i = 0; i < 8; i++) sum[i / 4][i % 4] = c.v[t][n / 8 + i / 4][i % 4];
                #pragma unroll (steps_of_edges)
                for (int k = 0; k < K; k += 16)
                {
                    unsigned left[4], right[4];
                    left_registers(a, t, first + t * 16, k, left);
                    right_registers(b, k, n, right);
                    #pragma unroll
                    for (int i = 0; i < 4; i++)
                    {
                        left[i] = within(left[i], k + i / 2 * 8 + pair, k_begin, k_end);
                        right[i] = within(right[i], k + i % 2 * 8 + pair, k_begin, k_end);
                    }
                    multiply_add(sum[0], left, right[0], right[1]);
                    multiply_add(sum[1], left, right[2], right[3]);
                }
                #pragma unroll
                for (int i = 0; i < 8; i++)
                {
                    int row = first + t * 16 + group + i % 4 / 2 * 8, column = n + i / 4 * 8 + pair + i % 2;
                    bool padding = row < rows.begin || row >= rows.end || column < columns.begin || column >= columns.end;
                    if (!padding) c.v[t][n / 8 + i / 4][i % 4] = sum[i / 4][i % 4];
                }
            }
        }
    }

    // Copies a tile of a view to shared memory without passing through registers, 16 bytes at a time where the view lies
    // so; what is outside becomes zero. The copies are under way until copies_done.
    template <int Rows, int Columns, int Threads, class T>
    __device__ __forceinline__ void stage(const View<T, 2>& view, int row, int column, bf16* to)
    {
        bool aligned = view.stride[1] == 1 && (view.stride[0] & 7) == 0 && ((unsigned long long)view.data & 15) == 0 && (column & 7) == 0;
        for (int i = threadIdx.x; i < Rows * (Columns / 8); i += Threads)
        {
            int r = i / (Columns / 8), c = i % (Columns / 8) * 8;
            bf16* target = to + place<Columns>(r, c);
            auto from = fusion::row(view, row + r, column + c);
            if (aligned && from.first >= 0)
            {
                int count = minimum(8, maximum(0, from.length - from.first));
                copy_16(target, count > 0 ? &from[0] : view.data, count * 2);
            }
            else
            {
                for (int e = 0; e < 8; e++) put(target[e], load(from, e, 0.0f));
            }
        }
    }
}
