// Operands of tensor cores as registers. Of a left one, 16 rows over 32 bytes of k: rows 0 to 7 and 8 to 15 of the first 16
// bytes, then of the others. Of a right one, 16 columns: both halves of k of columns 0 to 7, then of 8 to 15.
#pragma once

namespace fusion
{
    // Rows that ldmatrix reads as they lie: any element, since a register is four bytes of a row.
    template <class T, int Columns>
    __device__ __forceinline__ void left_registers(T, const Matrix<T, Columns>& a, int, int row, int k, unsigned (&to)[4])
    {
        int lane = threadIdx.x % 32, matrix = lane / 8;
        load_matrices(a.address(row + (matrix & 1) * 8 + lane % 8, k + (matrix >> 1) * (depth<T> / 2)), to);
    }

    template <class T, int Columns>
    __device__ __forceinline__ void right_registers(const Transposed<Matrix<T, Columns>>& b, int k, int n, unsigned (&to)[4])
    {
        int lane = threadIdx.x % 32, matrix = lane / 8;
        load_matrices(b.operand.address(n + (matrix >> 1) * 8 + lane % 8, k + (matrix & 1) * (depth<T> / 2)), to);
    }

    // 16 rows of k across: a[h][e] gets columns 8e … 8e + 7 of half h. ldmatrix transposes elements of 16 bits.
    template <class T, int Columns>
    __device__ __forceinline__ void across(const Matrix<T, Columns>& x, int k, int column, unsigned (&to)[2][2])
    {
        int lane = threadIdx.x % 32, matrix = lane / 8;
        unsigned loaded[4];
        load_matrices_transposed(x.address(k + (matrix >> 1) * 8 + lane % 8, column + (matrix & 1) * 8), loaded);
        #pragma unroll
        for (int i = 0; i < 4; i++) to[i / 2][i % 2] = loaded[i];
    }

    // Floats are read one by one.
    template <int Columns>
    __device__ __forceinline__ void across(const Matrix<float, Columns>& x, int k, int column, unsigned (&to)[2][2])
    {
        int lane = threadIdx.x % 32;
        #pragma unroll
        for (int i = 0; i < 4; i++) to[i / 2][i % 2] = __float_as_uint(*x.address(k + i / 2 * 4 + lane % 4, column + i % 2 * 8 + lane / 4));
    }

    // Bytes are transposed in pairs of columns: rows 4t and 4t + 1 in one register, the next two in another, or the other way
    // round where t is odd, because fewer banks meet so. A permutation makes of both a column each; those for column c lie
    // with the lanes of c / 2.
    template <class T, int Columns>
    __device__ __forceinline__ void bytes_across(const Matrix<T, Columns>& x, int k, int column, unsigned (&to)[2][2])
    {
        int lane = threadIdx.x % 32, matrix = lane / 8, group = lane / 4;
        unsigned loaded[4];
        int four = lane % 8 / 2;
        load_matrices_transposed(x.address(k + (matrix >> 1) * 16 + four * 4 + (matrix + four) % 2 * 2 + lane % 2, column), loaded);
        unsigned evens = lane % 2 == 0 ? 0x6420 : 0x2064, odds = lane % 2 == 0 ? 0x7531 : 0x3175;
        #pragma unroll
        for (int h = 0; h < 2; h++)
        {
            unsigned even = __byte_perm(loaded[h * 2], loaded[h * 2 + 1], evens), odd = __byte_perm(loaded[h * 2], loaded[h * 2 + 1], odds);
            #pragma unroll
            for (int e = 0; e < 2; e++)
            {
                int from = (e * 4 + group / 2) * 4 + lane % 4;
                unsigned first = __shfl_sync(all_lanes, even, from), second = __shfl_sync(all_lanes, odd, from);
                to[h][e] = group % 2 == 0 ? first : second;
            }
        }
    }

    template <int Columns>
    __device__ __forceinline__ void across(const Matrix<signed char, Columns>& x, int k, int column, unsigned (&to)[2][2]) { bytes_across(x, k, column, to); }

    template <int Columns>
    __device__ __forceinline__ void across(const Matrix<unsigned char, Columns>& x, int k, int column, unsigned (&to)[2][2]) { bytes_across(x, k, column, to); }

    template <class T, int Columns>
    __device__ __forceinline__ void left_registers(T, const Transposed<Matrix<T, Columns>>& a, int, int row, int k, unsigned (&to)[4])
    {
        unsigned parts[2][2];
        across(a.operand, k, row, parts);
        #pragma unroll
        for (int i = 0; i < 4; i++) to[i] = parts[i / 2][i % 2];
    }

    template <class T, int Columns>
    __device__ __forceinline__ void right_registers(const Matrix<T, Columns>& b, int k, int n, unsigned (&to)[4])
    {
        unsigned parts[2][2];
        across(b, k, n, parts);
        #pragma unroll
        for (int i = 0; i < 4; i++) to[i] = parts[i % 2][i / 2];
    }

    __device__ __forceinline__ unsigned pack(bf16, float low, float high)
    {
        return __float_as_uint(low) >> 16 | (__float_as_uint(high) & 0xffff0000u);
    }

    __device__ __forceinline__ unsigned pack(f16, float low, float high) { return narrow_f16(low) | (unsigned)narrow_f16(high) << 16; }

    // Two columns of a fragment are the two numbers of a register.
    template <class T, int Tiles, int Eights>
    __device__ __forceinline__ void left_registers(T, const Held<Tiles, Eights>& a, int tile, int, int k, unsigned (&to)[4])
    {
        #pragma unroll
        for (int i = 0; i < 4; i++)
        {
            const float (&part)[4] = a.data.v[tile][k / 8 + i / 2];
            to[i] = pack(T{}, part[i % 2 * 2], part[i % 2 * 2 + 1]);
        }
    }

    // Columns t and t + 4 of eight, where a fragment has 2t and 2t + 1: they lie with the lanes of t / 2 and of t / 2 + 2.
    template <int Tiles, int Eights>
    __device__ __forceinline__ void left_registers(float, const Held<Tiles, Eights>& a, int tile, int, int k, unsigned (&to)[4])
    {
        int lane = threadIdx.x % 32, from = lane & ~3 | lane % 4 / 2;
        const float (&part)[4] = a.data.v[tile][k / 8];
        #pragma unroll
        for (int i = 0; i < 4; i++)
        {
            float even = __shfl_sync(all_lanes, part[i % 2 * 2], from + i / 2 * 2), odd = __shfl_sync(all_lanes, part[i % 2 * 2 + 1], from + i / 2 * 2);
            to[i] = __float_as_uint(lane % 2 == 0 ? even : odd);
        }
    }

    // What has to be done to registers before they are multiplied: floats lose the bits that TF32 has not.
    template <class T>
    __device__ __forceinline__ void finish(T, unsigned (&)[4]) {}

    __device__ __forceinline__ void finish(float, unsigned (&registers)[4])
    {
        #pragma unroll
        for (int i = 0; i < 4; i++) registers[i] = narrow_tf32(__uint_as_float(registers[i]));
    }

    // Zeroes what of a register is outside in k, of which its first is given. Padding of integers is zero already.
    template <class T>
    __device__ __forceinline__ unsigned within(T, unsigned pair, int k, int begin, int end)
    {
        unsigned low = k >= begin && k < end ? 0xffffu : 0u, high = k + 1 >= begin && k + 1 < end ? 0xffff0000u : 0u;
        return pair & (low | high);
    }

    __device__ __forceinline__ unsigned within(float, unsigned one, int k, int begin, int end) { return k >= begin && k < end ? one : 0u; }

    __device__ __forceinline__ void multiply_add(bf16, float (&c)[4], const unsigned (&a)[4], unsigned b0, unsigned b1) { multiply_add_bf16(c, a, b0, b1); }
    __device__ __forceinline__ void multiply_add(f16, float (&c)[4], const unsigned (&a)[4], unsigned b0, unsigned b1) { multiply_add_f16(c, a, b0, b1); }
    __device__ __forceinline__ void multiply_add(float, float (&c)[4], const unsigned (&a)[4], unsigned b0, unsigned b1) { multiply_add_tf32(c, a, b0, b1); }
    __device__ __forceinline__ void multiply_add(signed char, int (&c)[4], const unsigned (&a)[4], unsigned b0, unsigned b1) { multiply_add_s8(c, a, b0, b1); }
    __device__ __forceinline__ void multiply_add(unsigned char, int (&c)[4], const unsigned (&a)[4], unsigned b0, unsigned b1) { multiply_add_u8(c, a, b0, b1); }
}
