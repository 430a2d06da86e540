// Doubles and longs, by the names that floats and ints have.
#pragma once

namespace fusion
{
    __device__ __forceinline__ void put(double& to, double x) { to = x; }
    __device__ __forceinline__ void put(long long& to, long long x) { to = x; }
    __device__ __forceinline__ double get(const double& x) { return x; }
    __device__ __forceinline__ long long get(const long long& x) { return x; }

    __device__ __forceinline__ long long add(long long a, long long b) { return (long long)((unsigned long long)a + (unsigned long long)b); }
    __device__ __forceinline__ long long sub(long long a, long long b) { return (long long)((unsigned long long)a - (unsigned long long)b); }
    __device__ __forceinline__ long long mul(long long a, long long b) { return (long long)((unsigned long long)a * (unsigned long long)b); }
    __device__ __forceinline__ long long shl(long long a, long long b) { return (long long)((unsigned long long)a << (b & 63)); }
    __device__ __forceinline__ long long shr(long long a, long long b) { return a >> (b & 63); }
    __device__ __forceinline__ long long magnitude(long long a) { return a < 0 ? sub(0LL, a) : a; }
    __device__ __forceinline__ long long divide(long long a, long long b) { return b == 0 ? 0 : b == -1 ? sub(0LL, a) : a / b; }
    __device__ __forceinline__ long long remainder(long long a, long long b) { return b == 0 || b == -1 ? 0 : a % b; }
    __device__ __forceinline__ long long maximum(long long a, long long b) { return a > b ? a : b; }
    __device__ __forceinline__ long long minimum(long long a, long long b) { return a < b ? a : b; }

    // As that of floats.
    __device__ __forceinline__ double sigmoid(double x)
    {
        double e = exp(-fabs(x));
        return (x < 0.0 ? e : 1.0) / (1.0 + e);
    }

    // A NaN wins, and -0 is below +0; there is no instruction for either with doubles.
    __device__ __forceinline__ double maximum(double a, double b)
    {
        if (a != a || b != b) return a + b;
        return a > b || (a == b && __double_as_longlong(b) < 0) ? a : b;
    }

    __device__ __forceinline__ double minimum(double a, double b)
    {
        if (a != a || b != b) return a + b;
        return a < b || (a == b && __double_as_longlong(a) < 0) ? a : b;
    }

    // Towards zero, saturating; with 64 bits on either side the instruction would not turn NaN into 0.
    __device__ __forceinline__ int to_int(double x) { return x != x ? 0 : __double2int_rz(x); }
    __device__ __forceinline__ long long to_long(double x) { return x != x ? 0 : __double2ll_rz(x); }
    __device__ __forceinline__ long long to_long(float x) { return x != x ? 0 : __float2ll_rz(x); }
}
