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

    // The same with N neighbouring columns in each lane. A transposition among lanes that hold neighbouring sixteens gives each
    // lane N columns of one chain: lane q + 16 / N · i those of chain N · q + i. The upper lanes have what follows on the lower ones.
    template <class Operation = Sum, int N, class T>
    __device__ __forceinline__ T chain_warp(T chain, const T (&x)[N])
    {
        T mine[N];
        #pragma unroll
        for (int i = 0; i < N; i++) mine[i] = x[i];
        #pragma unroll
        for (int bit = 1; bit < N; bit *= 2)
        {
            bool upper = (threadIdx.x & bit * (16 / N)) != 0;
            #pragma unroll
            for (int i = 0; i < N; i++)
            {
                if ((i & bit) != 0) continue;
                T received = __shfl_xor_sync(all_lanes, upper ? mine[i] : mine[i + bit], bit * (16 / N));
                if (upper) mine[i] = received;
                else mine[i + bit] = received;
            }
        }
        bool low = (threadIdx.x & 16) == 0;
        T later[N];
        #pragma unroll
        for (int i = 0; i < N; i++)
        {
            T other = __shfl_xor_sync(all_lanes, mine[i], 16);
            chain = Operation::of(chain, low ? mine[i] : other);
            later[i] = low ? other : mine[i];
        }
        #pragma unroll
        for (int i = 0; i < N; i++) chain = Operation::of(chain, later[i]);
        return chain;
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

    // The same with N neighbouring columns in each thread; the stage is N times as long.
    template <int Threads, class Operation = Sum, int N, class T>
    __device__ __forceinline__ T chain_block(T chain, const T (&x)[N], T* stage, int round)
    {
        stage += (round & 1) * Threads * N;
        put(stage + threadIdx.x * N, x);
        __syncthreads();
        for (int i = threadIdx.x & 15; i < Threads * N; i += 16) chain = Operation::of(chain, stage[i]);
        return chain;
    }

    // Joins the sixteen chains, which lie with lanes as chain_warp left them after N columns in each.
    template <class Operation = Sum, int N = 1, class T>
    __device__ __forceinline__ T halve(T chain)
    {
        for (int half = 8; half > 0; half /= 2) chain = Operation::of(chain, __shfl_xor_sync(all_lanes, chain, half >= N ? half / N : half * (16 / N)));
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
