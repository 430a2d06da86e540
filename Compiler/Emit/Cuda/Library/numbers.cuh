// Arithmetic as the kernel language defines it, where C++ defines less or something else.
#pragma once

namespace fusion
{
    // A storage type: values live in float registers, already rounded.
    struct bf16
    {
        unsigned short bits;
    };

    __device__ __forceinline__ float to_float(float x) { return x; }
    __device__ __forceinline__ float to_float(bf16 x) { return __uint_as_float((unsigned)x.bits << 16); }

    // Nearest, ties to even; a NaN stays one.
    __device__ __forceinline__ float round_bf16(float x)
    {
        unsigned bits = __float_as_uint(x);
        bits = x != x ? bits | 0x400000u : bits + 0x7fffu + (bits >> 16 & 1u);
        return __uint_as_float(bits & 0xffff0000u);
    }

    // From registers to memory and back; a bf16 is rounded before it gets here.
    __device__ __forceinline__ void put(float& to, float x) { to = x; }
    __device__ __forceinline__ void put(int& to, int x) { to = x; }
    __device__ __forceinline__ void put(bool& to, bool x) { to = x; }
    __device__ __forceinline__ void put(bf16& to, float x) { to.bits = (unsigned short)(__float_as_uint(x) >> 16); }
    __device__ __forceinline__ float get(const float& x) { return x; }
    __device__ __forceinline__ int get(const int& x) { return x; }
    __device__ __forceinline__ bool get(const bool& x) { return x; }
    __device__ __forceinline__ float get(const bf16& x) { return to_float(x); }

    // Integers wrap; in C++ only unsigned ones do.
    __device__ __forceinline__ int add(int a, int b) { return (int)((unsigned)a + (unsigned)b); }
    __device__ __forceinline__ int sub(int a, int b) { return (int)((unsigned)a - (unsigned)b); }
    __device__ __forceinline__ int mul(int a, int b) { return (int)((unsigned)a * (unsigned)b); }
    __device__ __forceinline__ int shl(int a, int b) { return (int)((unsigned)a << (b & 31)); }
    __device__ __forceinline__ int shr(int a, int b) { return a >> (b & 31); }
    __device__ __forceinline__ int magnitude(int a) { return a < 0 ? sub(0, a) : a; }
    __device__ __forceinline__ int divide(int a, int b) { return b == 0 ? 0 : b == -1 ? sub(0, a) : a / b; }
    __device__ __forceinline__ int remainder(int a, int b) { return b == 0 || b == -1 ? 0 : a % b; }
    __device__ __forceinline__ int maximum(int a, int b) { return a > b ? a : b; }
    __device__ __forceinline__ int minimum(int a, int b) { return a < b ? a : b; }

    __device__ __forceinline__ float infinity() { return __int_as_float(0x7f800000); }
    __device__ __forceinline__ float nan() { return __int_as_float(0x7fc00000); }

    // Towards zero, saturating, NaN to 0: what the instruction does.
    __device__ __forceinline__ int to_int(float x) { return __float2int_rz(x); }

    // The exponential is taken of a negative number, so that it cannot overflow and small results keep their digits.
    __device__ __forceinline__ float sigmoid(float x)
    {
        float e = expf(-fabsf(x));
        return (x < 0.0f ? e : 1.0f) / (1.0f + e);
    }
}
