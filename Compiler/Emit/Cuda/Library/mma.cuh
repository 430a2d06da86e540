// Products on tensor cores, 16 × 8 results at a time over 32 bytes of k: 16 elements of bfloat16 or float16, 8 floats rounded
// to TF32, 32 bytes. Sums are float, of bytes int. Operands lie in shared memory; the left one may be in registers.
#pragma once

namespace fusion
{
    // By how many pieces of 16 bytes the pieces of a row change places. Eight rows of one piece, which ldmatrix reads, must
    // not meet in a bank; nor must, with floats, two pieces of four neighbouring rows, which are read across one by one; nor,
    // with bytes, one piece of rows 0, 1, 6, 7, 8, 9, 14, 15 or of the eight between them, which ldmatrix reads across.
    template <int Bytes>
    __device__ __forceinline__ int turned(int row, int most)
    {
        if (Bytes == 4) return most >= 7 ? (row & 3) << 1 | row >> 2 & 1 : most == 3 ? (row & 1) << 1 | row >> 1 & 1 : row & most;
        if (Bytes == 1)
            return most >= 7 ? (row & 1) | row >> 1 & 2 | ((row >> 1 ^ row >> 3) & 1) << 2
                : most == 3 ? row >> 1 & 1 | ((row ^ row >> 2) & 1) << 1
                : (row ^ row >> 1) & most;
        return row & most;
    }

    // Where an operand keeps element (r, c), so that neither 8 rows of 16 bytes, which ldmatrix reads, nor 128 bytes of
    // neighbours, which copies write, meet in a bank: pieces of 16 bytes change places within a row, by an exclusive or
    // with the row. Rows whose number of pieces is no power of two are 16 bytes longer instead.
    template <int Columns, int Bytes = 2>
    __device__ __forceinline__ int place(int r, int c)
    {
        constexpr int each = 16 / Bytes, pieces = Columns / each, turn = pieces >= 8 ? 1 : 8 / pieces, most = pieces >= 8 ? 7 : pieces - 1;
        if ((pieces & (pieces - 1)) != 0) return r * (Columns + each) + c;
        return r * Columns + ((c / each ^ turned<Bytes>(r / turn, most)) * each | c % each);
    }

    // An operand in shared memory.
    template <class T, int Columns>
    struct Matrix
    {
        static constexpr bool staged = false;
        static constexpr bool in_pieces = false;
        static constexpr bool transposed = false;
        const T* data;
        Extent row_extent, column_extent;

        __device__ __forceinline__ auto at(int r, int c) const { return get(*address(r, c)); }
        __device__ __forceinline__ const T* address(int r, int c) const { return data + place<Columns, sizeof(T)>(r, c); }
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

    // A left operand in registers: 16-bit numbers, or floats to be rounded to TF32, all kept as floats.
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

    // The right operand says what is multiplied; it is always in shared memory.
    template <class T, int Columns>
    __device__ T element_of(const Matrix<T, Columns>&);

    template <class T, int Columns>
    __device__ T element_of(const Transposed<Matrix<T, Columns>>&);

    // Elements of k that one instruction multiplies, and those of a register.
    template <class T>
    constexpr int depth = 32 / sizeof(T);

    template <class T>
    constexpr int packed = 4 / sizeof(T);

    template <class T>
    constexpr bool is_whole = false;

    template <>
    constexpr bool is_whole<signed char> = true;

    template <>
    constexpr bool is_whole<unsigned char> = true;
}
