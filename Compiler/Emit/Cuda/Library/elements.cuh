// Elements that are narrower than what they are computed with, and conversions at the ends of ranges.
#pragma once

namespace fusion
{
    // A storage type as bf16: values live in float registers, already rounded.
    struct f16
    {
        unsigned short bits;
    };

    __device__ __forceinline__ float to_float(f16 x) { return widen_f16(x.bits); }
    __device__ __forceinline__ float round_f16(float x) { return widen_f16(narrow_f16(x)); }
    __device__ __forceinline__ float round_f16(double x) { return widen_f16(narrow_f16(x)); }
    __device__ __forceinline__ void put(f16& to, float x) { to.bits = narrow_f16(x); }
    __device__ __forceinline__ float get(const f16& x) { return to_float(x); }

    // Narrow integers live in int registers, within their range.
    __device__ __forceinline__ void put(signed char& to, int x) { to = (signed char)x; }
    __device__ __forceinline__ void put(unsigned char& to, int x) { to = (unsigned char)x; }
    __device__ __forceinline__ void put(unsigned short& to, int x) { to = (unsigned short)x; }
    __device__ __forceinline__ int get(const signed char& x) { return x; }
    __device__ __forceinline__ int get(const unsigned char& x) { return x; }
    __device__ __forceinline__ int get(const unsigned short& x) { return x; }

    __device__ __forceinline__ int clamp(int x, int low, int high) { return minimum(maximum(x, low), high); }

    // What TF32 keeps of a float; the result is a float with 10 bits of fraction.
    __device__ __forceinline__ float round_tf32(float x) { return __uint_as_float(narrow_tf32(x)); }
}
