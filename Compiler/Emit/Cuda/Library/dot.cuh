// Matrix product of tiles on FP32 units. Each element of the result is one chain of fused multiply-adds in increasing k.
#pragma once

namespace fusion
{
    // The part of an operand that lies inside its view. The rest is padding, whose products count as zero.
    struct Extent
    {
        int begin, end;
    };

    __device__ __forceinline__ Extent inside(int first, int length, int size)
    {
        int begin = maximum(0, -first), end = minimum(size, length - first);
        return {begin, end};
    }

    // A tile in shared memory.
    template <class T, int Stride>
    struct Shared
    {
        static constexpr bool staged = false;
        static constexpr bool in_pieces = false;
        static constexpr bool transposed = false;
        const T* data;
        Extent row_extent, column_extent;

        __device__ __forceinline__ auto at(int r, int c) const { return get(data[r * Stride + c]); }
        __device__ __forceinline__ Extent rows() const { return row_extent; }
        __device__ __forceinline__ Extent columns() const { return column_extent; }
    };

    // A tile that is read where it lies in a view.
    template <class T, Lies Where>
    struct Global
    {
        static constexpr bool staged = true;
        static constexpr bool in_pieces = Where != Lies::anywhere;
        static constexpr bool transposed = false;
        const T* data; // of the tile's first element; points outside the view where the tile begins there
        long long row_stride, column_stride;
        Extent row_extent, column_extent;

        __device__ __forceinline__ float at(int r, int c) const
        {
            return is_padding(r, c) ? 0.0f : get(data[r * row_stride + c * column_stride]);
        }

        // Columns c to c + 3 of a tile in pieces.
        __device__ __forceinline__ void four(int r, int c, float (&to)[4]) const
        {
            if (!is_padding(r, c)) get(data + r * row_stride + c, to);
            else to[0] = to[1] = to[2] = to[3] = 0.0f;
        }

        __device__ __forceinline__ bool is_padding(int r, int c) const
        {
            return Where != Lies::inside_in_pieces && (r < row_extent.begin || r >= row_extent.end || c < column_extent.begin || c >= column_extent.end);
        }
        __device__ __forceinline__ Extent rows() const { return row_extent; }
        __device__ __forceinline__ Extent columns() const { return column_extent; }
    };

    // Rows and columns exchanged; remembers it, so that staging can follow memory.
    template <class A>
    struct Transposed
    {
        static constexpr bool staged = A::staged;
        static constexpr bool in_pieces = A::in_pieces;
        static constexpr bool transposed = !A::transposed;
        A operand;

        __device__ __forceinline__ auto at(int r, int c) const { return operand.at(c, r); }
        __device__ __forceinline__ void four(int r, int c, float (&to)[4]) const { operand.four(r, c, to); }
        __device__ __forceinline__ Extent rows() const { return operand.columns(); }
        __device__ __forceinline__ Extent columns() const { return operand.rows(); }
    };

    template <int Rows, int Columns, int Stride, class T>
    __device__ __forceinline__ Shared<T, Stride> operand(const T* data) { return {data, {0, Rows}, {0, Columns}}; }

    // A tile in shared memory that was loaded from (row, column) of a view.
    template <int Rows, int Columns, int Stride, class T, class V>
    __device__ __forceinline__ Shared<T, Stride> operand(const T* data, const View<V, 2>& view, int row, int column)
    {
        return {data, inside(row, view.length[0], Rows), inside(column, view.length[1], Columns)};
    }

    template <int Rows, int Columns, int Stride, class T, class V>
    __device__ __forceinline__ Shared<T, Stride> operand(const T* data, const View<V, 1>& view, int column)
    {
        return {data, {0, Rows}, inside(column, view.length[0], Columns)};
    }

    template <int Rows, int Columns, Lies Where = Lies::anywhere, class T>
    __device__ __forceinline__ Global<T, Where> operand(const View<T, 2>& view, int row, int column)
    {
        if constexpr (Where == Lies::inside_in_pieces)
            return {view.data + row * view.stride[0] + column, view.stride[0], 1, {0, Rows}, {0, Columns}};
        else
            return {view.data + row * view.stride[0] + column * view.stride[1], view.stride[0], view.stride[1],
                inside(row, view.length[0], Rows), inside(column, view.length[1], Columns)};
    }

    template <int Rows, int Columns, Lies Where = Lies::anywhere, class T>
    __device__ __forceinline__ Global<T, Where> operand(const View<T, 1>& view, int column)
    {
        if constexpr (Where == Lies::inside_in_pieces) return {view.data + column, 0, 1, {0, Rows}, {0, Columns}};
        else return {view.data + column * view.stride[0], 0, view.stride[0], {0, Rows}, inside(column, view.length[0], Columns)};
    }

    template <class A>
    __device__ __forceinline__ Transposed<A> transposed(const A& operand) { return {operand}; }

    // An operand whose floats are rounded to TF32 as they are read.
    template <class A>
    struct Rounded
    {
        static constexpr bool staged = A::staged;
        static constexpr bool in_pieces = A::in_pieces;
        static constexpr bool transposed = A::transposed;
        A operand;

        __device__ __forceinline__ float at(int r, int c) const { return round_tf32(operand.at(r, c)); }
        __device__ __forceinline__ void four(int r, int c, float (&to)[4]) const
        {
            operand.four(r, c, to);
            #pragma unroll
            for (int i = 0; i < 4; i++) to[i] = round_tf32(to[i]);
        }
        __device__ __forceinline__ Extent rows() const { return operand.rows(); }
        __device__ __forceinline__ Extent columns() const { return operand.columns(); }
    };

    template <class A>
    __device__ __forceinline__ Rounded<A> rounded(const A& operand) { return {operand}; }

    // One more product on a sum.
    __device__ __forceinline__ float chained(float a, float b, float sum) { return __fmaf_rn(a, b, sum); }
    __device__ __forceinline__ int chained(int a, int b, int sum) { return add(mul(a, b), sum); }

    // How a block covers the result: each thread holds a patch of PatchRows × PatchColumns elements, spread so that
    // neighbouring threads read neighbouring columns.
    template <int Threads_, int PatchRows_, int PatchColumns_, int Slab_>
    struct Blocking
    {
        static constexpr int Threads = Threads_, PatchRows = PatchRows_, PatchColumns = PatchColumns_, Slab = Slab_;
    };

    // Which line and which of its pieces of four floats a thread copies: eight pieces of a line and then the next line, so that
    // neither the view's sectors are read in parts nor, with an odd stride, banks of shared memory meet.
    template <int Lines, int Pieces>
    __device__ __forceinline__ void piece_of(int i, int& line, int& piece)
    {
        constexpr int together = Pieces % 8 == 0 ? 8 : Pieces;
        line = i / together % Lines;
        piece = i % together + i / (together * Lines) * together;
    }

    // Copies `Slab` columns of a from k0 on to shared memory, as rows of Slab + 1 floats: an odd stride has no bank conflicts.
    template <int M, int K, class B, class A>
    __device__ __forceinline__ void stage_left(const A& a, int k0, float* to)
    {
        constexpr int stride = B::Slab + 1;
        if constexpr (A::in_pieces && (A::transposed ? M : B::Slab) % 4 == 0)
        {
            for (int i = threadIdx.x; i < M * B::Slab / 4; i += B::Threads)
            {
                int line, piece;
                float four[4] = {0.0f, 0.0f, 0.0f, 0.0f};
                if constexpr (A::transposed)
                {
                    piece_of<B::Slab, M / 4>(i, line, piece);
                    if (k0 + line < K) a.four(k0 + line, piece * 4, four);
                }
                else
                {
                    piece_of<M, B::Slab / 4>(i, line, piece);
                    if (k0 + piece * 4 < K) a.four(line, k0 + piece * 4, four);
                }
                #pragma unroll
                for (int e = 0; e < 4; e++) to[A::transposed ? (piece * 4 + e) * stride + line : line * stride + piece * 4 + e] = four[e];
            }
        }
        else
        {
            for (int i = threadIdx.x; i < M * B::Slab; i += B::Threads)
            {
                int m = A::transposed ? i % M : i / B::Slab, k = A::transposed ? i / M : i % B::Slab;
                to[m * stride + k] = k0 + k < K ? a.at(m, k0 + k) : 0.0f;
            }
        }
    }

    // Copies `Slab` rows of b from k0 on, as rows of N + 1 floats.
    template <int N, int K, class B, class A>
    __device__ __forceinline__ void stage_right(const A& b, int k0, float* to)
    {
        if constexpr (A::in_pieces && (A::transposed ? B::Slab : N) % 4 == 0)
        {
            for (int i = threadIdx.x; i < N * B::Slab / 4; i += B::Threads)
            {
                int line, piece;
                float four[4] = {0.0f, 0.0f, 0.0f, 0.0f};
                if constexpr (A::transposed)
                {
                    piece_of<N, B::Slab / 4>(i, line, piece);
                    if (k0 + piece * 4 < K) b.four(line, k0 + piece * 4, four);
                }
                else
                {
                    piece_of<B::Slab, N / 4>(i, line, piece);
                    if (k0 + line < K) b.four(k0 + line, piece * 4, four);
                }
                #pragma unroll
                for (int e = 0; e < 4; e++) to[A::transposed ? (piece * 4 + e) * (N + 1) + line : line * (N + 1) + piece * 4 + e] = four[e];
            }
        }
        else
        {
            for (int i = threadIdx.x; i < N * B::Slab; i += B::Threads)
            {
                int n = A::transposed ? i / B::Slab : i % N, k = A::transposed ? i % B::Slab : i / N;
                to[k * (N + 1) + n] = k0 + k < K ? b.at(k0 + k, n) : 0.0f;
            }
        }
    }

    // c (M × N, in shared memory) = a (M × K) · b (K × N), or += where Accumulate. `slab` holds staged operands:
    // M · (Slab + 1) floats if a is staged, then Slab · (N + 1) if b is. The caller places barriers before and after.
    template <int M, int N, int K, bool Accumulate, class B, class Left, class Right, class T>
    __device__ __forceinline__ void dot(const Left& a, const Right& b, T* c, int stride, float* slab)
    {
        constexpr int down = (M + B::PatchRows - 1) / B::PatchRows, across = (N + B::PatchColumns - 1) / B::PatchColumns;
        constexpr bool staged = Left::staged || Right::staged;
        constexpr int slab_size = staged ? B::Slab : K;
        // At least 32 products between two ends of the loop: more gain nothing, and the compiler takes long over them.
        constexpr int steps = B::PatchRows * B::PatchColumns < 16 ? 4 : 2;
        float* left = slab;
        float* right = Left::staged ? slab + M * (B::Slab + 1) : slab;
        Extent rows = a.rows(), columns = b.columns();
        int k_begin = maximum(a.columns().begin, b.rows().begin), k_end = minimum(a.columns().end, b.rows().end);

        for (int first = 0; first < down * across; first += B::Threads)
        {
            int patch = first + threadIdx.x;
            bool active = patch < down * across;
            int y = active ? patch / across : 0, x = patch % across;
            T sum[B::PatchRows][B::PatchColumns];
            #pragma unroll
            for (int i = 0; i < B::PatchRows; i++)
                #pragma unroll
                for (int j = 0; j < B::PatchColumns; j++)
                {
                    int m = y + i * down, n = x + j * across;
                    sum[i][j] = Accumulate && active && m < M && n < N ? c[m * stride + n] : T(0);
                }

            #pragma unroll 1
            for (int k0 = 0; k0 < K; k0 += slab_size)
            {
                if (staged)
                {
                    __syncthreads();
                    if (Left::staged) stage_left<M, K, B>(a, k0, left);
                    if (Right::staged) stage_right<N, K, B>(b, k0, right);
                    __syncthreads();
                }
                int end = minimum(k0 + slab_size, k_end);
                #pragma unroll (steps)
                for (int k = maximum(k0, k_begin); k < end; k++)
                {
                    T u[B::PatchRows], v[B::PatchColumns];
                    #pragma unroll
                    for (int i = 0; i < B::PatchRows; i++)
                    {
                        int m = minimum(y + i * down, M - 1);
                        u[i] = Left::staged ? T(left[m * (B::Slab + 1) + k - k0]) : T(a.at(m, k));
                    }
                    #pragma unroll
                    for (int j = 0; j < B::PatchColumns; j++)
                    {
                        int n = minimum(x + j * across, N - 1);
                        v[j] = Right::staged ? T(right[(k - k0) * (N + 1) + n]) : T(b.at(k, n));
                    }
                    #pragma unroll
                    for (int i = 0; i < B::PatchRows; i++)
                        #pragma unroll
                        for (int j = 0; j < B::PatchColumns; j++) sum[i][j] = chained(u[i], v[j], sum[i][j]);
                }
            }

            #pragma unroll
            for (int i = 0; i < B::PatchRows; i++)
                #pragma unroll
                for (int j = 0; j < B::PatchColumns; j++)
                {
                    int m = y + i * down, n = x + j * across;
                    if (!active || m >= M || n >= N) continue;
                    bool padding = m < rows.begin || m >= rows.end || n < columns.begin || n >= columns.end;
                    if (!padding) c[m * stride + n] = sum[i][j];
                    else if (!Accumulate) c[m * stride + n] = T(0);
                }
        }
    }

    // target (Columns × Rows) = source (Rows × Columns), transposed, both in shared memory.
    template <int Rows, int Columns, int SourceStride, int TargetStride, int Threads, class T>
    __device__ __forceinline__ void transpose(const T* source, T* target)
    {
        for (int i = threadIdx.x; i < Rows * Columns; i += Threads)
            target[i % Columns * TargetStride + i / Columns] = source[i / Columns * SourceStride + i % Columns];
    }
}
