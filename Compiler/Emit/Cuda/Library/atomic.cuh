// Updates that several threads and programs may make to one element, and stores of which any may come last.
#pragma once

namespace fusion
{
    __device__ __forceinline__ void raise(int* to, int value) { atomicMax(to, value); }
    __device__ __forceinline__ void lower(int* to, int value) { atomicMin(to, value); }

    // The bits of positive floats are in order as integers, those of negative ones in reverse order as unsigned integers:
    // -0 is below +0, and a NaN without sign is above everything. One with a sign, which was there before, is not: it is
    // put right afterwards.
    __device__ __forceinline__ void raise(float* to, float value)
    {
        int bits = __float_as_int(value != value ? nan() : value);
        unsigned old = bits >= 0 ? (unsigned)atomicMax((int*)to, bits) : atomicMin((unsigned*)to, (unsigned)bits);
        if (old > 0xff800000u) atomicMax((int*)to, 0x7fc00000);
    }

    // The same with the signs exchanged: it is a NaN with a sign that is below everything.
    __device__ __forceinline__ void lower(float* to, float value)
    {
        int bits = __float_as_int(value != value ? -nan() : value);
        int old = bits >= 0 ? atomicMin((int*)to, bits) : (int)atomicMax((unsigned*)to, (unsigned)bits);
        if (old > 0x7f800000) atomicMax((unsigned*)to, 0xffc00000u);
    }

    template <class T> __device__ __forceinline__ void atomic_max(const Row<T>& row, int c, T value) { if (row.contains(c)) raise(&row[c], value); }
    template <class T> __device__ __forceinline__ void atomic_min(const Row<T>& row, int c, T value) { if (row.contains(c)) lower(&row[c], value); }

    template <class T> __device__ __forceinline__ void scatter_max(const View<T, 1>& view, int i, T value) { atomic_max(row(view, 0), i, value); }
    template <class T> __device__ __forceinline__ void scatter_max(const View<T, 2>& view, int i, int j, T value) { atomic_max(row(view, i, 0), j, value); }
    template <class T> __device__ __forceinline__ void scatter_min(const View<T, 1>& view, int i, T value) { atomic_min(row(view, 0), i, value); }
    template <class T> __device__ __forceinline__ void scatter_min(const View<T, 2>& view, int i, int j, T value) { atomic_min(row(view, i, 0), j, value); }

    template <class T, class V>
    __device__ __forceinline__ void store_any(const Row<T>& row, int c, V value)
    {
        T element;
        put(element, value);
        if (row.contains(c)) store_relaxed(&row[c], element);
    }

    template <class T, class V> __device__ __forceinline__ void scatter(const View<T, 1>& view, int i, V value) { store_any(row(view, 0), i, value); }
    template <class T, class V> __device__ __forceinline__ void scatter(const View<T, 2>& view, int i, int j, V value) { store_any(row(view, i, 0), j, value); }
}
