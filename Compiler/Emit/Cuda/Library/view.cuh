// Strided memory of the kernel language, and element access with bounds.
#pragma once

namespace fusion
{
    template <class T, int Rank>
    struct View
    {
        T* data;
        int length[Rank];
        long long stride[Rank]; // in elements
    };

    // What is known of a tile of a view: that its rows consist of whole pieces of 16 bytes, each inside or outside of the view,
    // and that none is outside.
    enum class Lies
    {
        anywhere,
        in_pieces,
        inside_in_pieces
    };

    // Fixes leading coordinates.
    template <class T, int Rank, class... Index>
    __device__ __forceinline__ auto slice(const View<T, Rank>& view, Index... index)
    {
        constexpr int fixed = sizeof...(Index);
        int at[] = {index...};
        View<T, Rank - fixed> result;
        result.data = view.data;
        for (int i = 0; i < fixed; i++) result.data += at[i] * view.stride[i];
        for (int i = fixed; i < Rank; i++)
        {
            result.length[i - fixed] = view.length[i];
            result.stride[i - fixed] = view.stride[i];
        }
        return result;
    }

    template <class T>
    __device__ __forceinline__ View<T, 2> as_column(const View<T, 1>& view)
    {
        return {view.data, {view.length[0], 1}, {view.stride[0], 0}};
    }

    template <class T, int Rank, class... Index>
    __device__ __forceinline__ auto at(const View<T, Rank>& view, Index... index)
    {
        int i[] = {index...};
        long long offset = 0;
        for (int axis = 0; axis < Rank; axis++) offset += i[axis] * view.stride[axis];
        return get(view.data[offset]);
    }

    // One row of a tile in a view. A row outside the view has length 0, so that every element is padding.
    template <class T>
    struct Row
    {
        T* data;
        int first, length;
        long long stride;

        __device__ __forceinline__ bool contains(int c) const { return (unsigned)(first + c) < (unsigned)length; }
        __device__ __forceinline__ T& operator[](int c) const { return data[(first + c) * stride]; }
    };

    // Stride 0 is what the view says; 1 is known where a kernel is specialised for elements that lie side by side.
    template <int Stride = 0, class T>
    __device__ __forceinline__ Row<T> row(const View<T, 1>& view, int column)
    {
        return {view.data, column, view.length[0], Stride > 0 ? Stride : view.stride[0]};
    }

    template <int Stride = 0, class T>
    __device__ __forceinline__ Row<T> row(const View<T, 2>& view, int row, int column)
    {
        bool inside = (unsigned)row < (unsigned)view.length[0];
        return {view.data + row * view.stride[0], column, inside ? view.length[1] : 0, Stride > 0 ? Stride : view.stride[1]};
    }

    template <class T, class V>
    __device__ __forceinline__ V load(const Row<T>& row, int c, V padding) { return row.contains(c) ? get(row[c]) : padding; }

    template <class T, class V>
    __device__ __forceinline__ void store(const Row<T>& row, int c, V value) { if (row.contains(c)) put(row[c], value); }

    // Elements c to c + N - 1 in pieces of up to 16 bytes: all of them inside or all outside, the first at a multiple of
    // their size.
    template <int N, class T, class V>
    __device__ __forceinline__ void load(const Row<T>& row, int c, V padding, V (&to)[N])
    {
        if (row.contains(c)) get(&row[c], to);
        else
        {
            #pragma unroll
            for (int i = 0; i < N; i++) to[i] = padding;
        }
    }

    template <int N, class T, class V>
    __device__ __forceinline__ void store(const Row<T>& row, int c, const V (&from)[N]) { if (row.contains(c)) put(&row[c], from); }

    // A row of a tile that lies within its view.
    template <class T>
    struct InnerRow
    {
        T* data;
        long long stride;

        __device__ __forceinline__ T& operator[](int c) const { return data[c * stride]; }
    };

    template <int Stride = 0, class T>
    __device__ __forceinline__ InnerRow<T> inner_row(const View<T, 1>& view, int column)
    {
        long long stride = Stride > 0 ? Stride : view.stride[0];
        return {view.data + column * stride, stride};
    }

    template <int Stride = 0, class T>
    __device__ __forceinline__ InnerRow<T> inner_row(const View<T, 2>& view, int row, int column)
    {
        long long stride = Stride > 0 ? Stride : view.stride[1];
        return {view.data + row * view.stride[0] + column * stride, stride};
    }

    // Two neighbouring elements, the first at an even column of a tile: in one piece where they lie so in memory.
    template <class V>
    __device__ __forceinline__ void store_pair(const Row<float>& row, int c, const V (&values)[2])
    {
        float* to = &row[c];
        if (row.stride == 1 && row.contains(c) && row.contains(c + 1) && ((unsigned long long)to & 7) == 0) store_8(to, values[0], values[1]);
        else
        {
            store(row, c, values[0]);
            store(row, c + 1, values[1]);
        }
    }

    template <class V>
    __device__ __forceinline__ void store_pair(const Row<bf16>& row, int c, const V (&values)[2])
    {
        bf16* to = &row[c];
        if (row.stride == 1 && row.contains(c) && row.contains(c + 1) && ((unsigned long long)to & 3) == 0)
            *(unsigned*)to = __float_as_uint(values[0]) >> 16 | (__float_as_uint(values[1]) & 0xffff0000u);
        else
        {
            store(row, c, values[0]);
            store(row, c + 1, values[1]);
        }
    }

    template <class V>
    __device__ __forceinline__ void store_pair(const Row<f16>& row, int c, const V (&values)[2])
    {
        f16* to = &row[c];
        if (row.stride == 1 && row.contains(c) && row.contains(c + 1) && ((unsigned long long)to & 3) == 0)
            *(unsigned*)to = narrow_f16((float)values[0]) | (unsigned)narrow_f16((float)values[1]) << 16;
        else
        {
            store(row, c, values[0]);
            store(row, c + 1, values[1]);
        }
    }

    template <class V>
    __device__ __forceinline__ void store_pair(const Row<int>& row, int c, const V (&values)[2])
    {
        int* to = &row[c];
        if (row.stride == 1 && row.contains(c) && row.contains(c + 1) && ((unsigned long long)to & 7) == 0) store_8(to, values[0], values[1]);
        else
        {
            store(row, c, values[0]);
            store(row, c + 1, values[1]);
        }
    }

    template <class T, class V>
    __device__ __forceinline__ void store_pair(const Row<T>& row, int c, const V (&values)[2])
    {
        store(row, c, values[0]);
        store(row, c + 1, values[1]);
    }

    // Of a row within its view every column is inside.
    template <class T, class V>
    __device__ __forceinline__ void store_pair(const InnerRow<T>& row, int c, const V (&values)[2])
    {
        store_pair(Row<T>{row.data, 0, 0x7fffffff, row.stride}, c, values);
    }

    template <class T>
    __device__ __forceinline__ void atomic_add(const Row<T>& row, int c, T value) { if (row.contains(c)) atomicAdd(&row[c], value); }

    template <class T, class V>
    __device__ __forceinline__ V gather(const View<T, 1>& view, int i, V padding) { return load(row(view, 0), i, padding); }

    template <class T, class V>
    __device__ __forceinline__ V gather(const View<T, 2>& view, int i, int j, V padding) { return load(row(view, i, 0), j, padding); }

    template <class T>
    __device__ __forceinline__ void scatter_add(const View<T, 1>& view, int i, T value) { atomic_add(row(view, 0), i, value); }

    template <class T>
    __device__ __forceinline__ void scatter_add(const View<T, 2>& view, int i, int j, T value) { atomic_add(row(view, i, 0), j, value); }
}
