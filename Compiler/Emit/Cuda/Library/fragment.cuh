// Tiles in registers, spread over a block as the tensor cores spread a product: each warp owns whole rows, in groups of
// 16; lane 4g + q holds columns 2q and 2q + 1 of every eight, of rows g and g + 8.
#pragma once

namespace fusion
{
    // A tile of 16 · Tiles rows for each warp and 8 · Eights columns.
    template <class T, int Tiles, int Eights>
    struct Fragment
    {
        T v[Tiles][Eights][4];

        __device__ __forceinline__ T& at(int tile, int eight, int half, int bit) { return v[tile][eight][half * 2 + bit]; }
    };

    // A column of a tile: the four lanes of a row hold the same.
    template <class T, int Tiles>
    struct ColumnFragment
    {
        T v[Tiles][2];

        __device__ __forceinline__ T& at(int tile, int half) { return v[tile][half]; }
    };

    // The sixteen chains of a row's sum, column mod 16, of which a lane has four: they are joined in halves, as everywhere.
    template <class Operation = Sum, class T>
    __device__ __forceinline__ T halve(const T (&chains)[4])
    {
        T even = Operation::of(chains[0], chains[2]), odd = Operation::of(chains[1], chains[3]);
        for (int lanes = 2; lanes > 0; lanes /= 2)
        {
            even = Operation::of(even, __shfl_xor_sync(all_lanes, even, lanes));
            odd = Operation::of(odd, __shfl_xor_sync(all_lanes, odd, lanes));
        }
        return Operation::of(even, odd);
    }

    // A reduction over the four lanes of a row.
    template <class Operation, class T>
    __device__ __forceinline__ T over_quad(T x)
    {
        for (int lanes = 2; lanes > 0; lanes /= 2) x = Operation::of(x, __shfl_xor_sync(all_lanes, x, lanes));
        return x;
    }
}
