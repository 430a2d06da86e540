// Reductions over a warp and over a block. A sum or product of floats is defined to the bit: sixteen chains, lane = column mod 16,
// in increasing column order, then lanes in halves. Every thread takes part and every thread gets the result.
#pragma once

namespace fusion
{
    constexpr unsigned all_lanes = 0xffffffffu;

    struct Sum
    {
        __device__ __forceinline__ static int of(int a, int b) { return add(a, b); }
        __device__ __forceinline__ static float of(float a, float b) { return a + b; }
        __device__ __forceinline__ static double of(double a, double b) { return a + b; }
        __device__ __forceinline__ static long long of(long long a, long long b) { return add(a, b); }
    };

    struct Prod
    {
        __device__ __forceinline__ static int of(int a, int b) { return mul(a, b); }
        __device__ __forceinline__ static float of(float a, float b) { return a * b; }
        __device__ __forceinline__ static double of(double a, double b) { return a * b; }
        __device__ __forceinline__ static long long of(long long a, long long b) { return mul(a, b); }
    };

    struct Max
    {
        template <class T> __device__ __forceinline__ static T of(T a, T b) { return maximum(a, b); }
    };

    struct Min
    {
        template <class T> __device__ __forceinline__ static T of(T a, T b) { return minimum(a, b); }
    };

    // Appends the 32 columns that a warp holds to the chains; lanes 16 to 31 mirror lanes 0 to 15.
    template <class Operation = Sum, class T>
    __device__ __forceinline__ T chain_warp(T chain, T x)
    {
        T other = __shfl_xor_sync(all_lanes, x, 16);
        bool low = (threadIdx.x & 16) == 0;
        chain = Operation::of(chain, low ? x : other);
        return Operation::of(chain, low ? other : x);
    }

    // Appends the columns that a block holds. Rounds alternate between two halves of the stage: a thread that is late in
    // reading one is waited for before the other is left.
    template <int Threads, class Operation = Sum, class T>
    __device__ __forceinline__ T chain_block(T chain, T x, T* stage, int round)
    {
        stage += (round & 1) * Threads;
        stage[threadIdx.x] = x;
        __syncthreads();
        for (int i = threadIdx.x & 15; i < Threads; i += 16) chain = Operation::of(chain, stage[i]);
        return chain;
    }

    // Joins the sixteen chains.
    template <class Operation = Sum, class T>
    __device__ __forceinline__ T halve(T chain)
    {
        for (int lanes = 8; lanes > 0; lanes /= 2) chain = Operation::of(chain, __shfl_xor_sync(all_lanes, chain, lanes));
        return chain;
    }

    template <class Operation, class T>
    __device__ __forceinline__ T over_warp(T x)
    {
        for (int lanes = 16; lanes > 0; lanes /= 2) x = Operation::of(x, __shfl_xor_sync(all_lanes, x, lanes));
        return x;
    }

    template <class Operation, int Threads, class T>
    __device__ __forceinline__ T over_block(T x, T* stage)
    {
        x = over_warp<Operation>(x);
        if ((threadIdx.x & 31) == 0) stage[threadIdx.x / 32] = x;
        __syncthreads();
        x = stage[0];
        for (int i = 1; i < Threads / 32; i++) x = Operation::of(x, stage[i]);
        return x;
    }
}
