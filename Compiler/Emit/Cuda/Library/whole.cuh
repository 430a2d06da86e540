// Operations on whole tiles in shared memory. The caller places barriers before and after.
#pragma once

namespace fusion
{
    template <int Rows, int Columns, int SourceStride, int TargetStride, int Threads, class T>
    __device__ __forceinline__ void copy(const T* source, T* target)
    {
        for (int i = threadIdx.x; i < Rows * Columns; i += Threads)
            target[i / Columns * TargetStride + i % Columns] = source[i / Columns * SourceStride + i % Columns];
    }

    // target (Rows × Columns) = the elements of source, row by row.
    template <int Rows, int Columns, int SourceColumns, int SourceStride, int TargetStride, int Threads, class T>
    __device__ __forceinline__ void reshape(const T* source, T* target)
    {
        for (int i = threadIdx.x; i < Rows * Columns; i += Threads)
            target[i / Columns * TargetStride + i % Columns] = source[i / SourceColumns * SourceStride + i % SourceColumns];
    }

    enum class Along { rows, columns };

    // One step of a scan: each element joins the one `distance` before it, if there is one.
    template <class Operation, Along Axis, int Rows, int Columns, int Threads, class T>
    __device__ __forceinline__ void scan_step(const T* from, int from_stride, T* to, int to_stride, int distance)
    {
        for (int i = threadIdx.x; i < Rows * Columns; i += Threads)
        {
            int r = i / Columns, c = i % Columns;
            const T* at = from + r * from_stride + c;
            T x = *at;
            if ((Axis == Along::rows ? r : c) >= distance) x = Operation::of(at[-distance * (Axis == Along::rows ? from_stride : 1)], x);
            to[r * to_stride + c] = x;
        }
    }

    // Inclusive prefix scan: step s joins each element with the one 2^s before it, of the values of the step before, so
    // that a result depends on neither extent nor threads. Steps go between `scratch` and the target, and end there.
    template <class Operation, Along Axis, int Rows, int Columns, int SourceStride, int TargetStride, int Threads, class T>
    __device__ __forceinline__ void scan(const T* source, T* target, T* scratch = nullptr)
    {
        constexpr int length = Axis == Along::rows ? Rows : Columns;
        int steps = 1;
        while (1 << steps < length) steps++;
        T* to = steps % 2 == 1 ? target : scratch;
        T* other = steps % 2 == 1 ? scratch : target;
        scan_step<Operation, Axis, Rows, Columns, Threads>(source, SourceStride, to, TargetStride, 1);
        for (int distance = 2; distance < length; distance *= 2)
        {
            __syncthreads();
            scan_step<Operation, Axis, Rows, Columns, Threads>(to, TargetStride, other, TargetStride, distance);
            T* written = other;
            other = to;
            to = written;
        }
    }
}
