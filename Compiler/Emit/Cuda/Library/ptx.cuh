// Everything that C++ cannot say.
#pragma once

namespace fusion
{
    // fmaxf drops a NaN; these keep it, and order -0 below +0.
    __device__ __forceinline__ float maximum(float a, float b)
    {
        float result;
        asm("max.NaN.f32 %0, %1, %2;" : "=f"(result) : "f"(a), "f"(b));
        return result;
    }

    __device__ __forceinline__ float minimum(float a, float b)
    {
        float result;
        asm("min.NaN.f32 %0, %1, %2;" : "=f"(result) : "f"(a), "f"(b));
        return result;
    }

    __device__ __forceinline__ unsigned shared_address(const void* p)
    {
        unsigned long long address;
        asm("cvta.to.shared.u64 %0, %1;" : "=l"(address) : "l"(p));
        return (unsigned)address;
    }

    // Two floats to global memory in one piece; the address is a multiple of 8.
    __device__ __forceinline__ void store_8(float* to, float a, float b)
    {
        asm volatile("st.global.v2.f32 [%0], {%1, %2};" :: "l"(to), "f"(a), "f"(b) : "memory");
    }

    // A store to global memory that may meet others: one of them is there in the end, whole.
    template <class T>
    __device__ __forceinline__ void store_relaxed(T* to, T value)
    {
        static_assert(sizeof(T) == 2 || sizeof(T) == 4, "elements of two or four bytes");
        if constexpr (sizeof(T) == 2) asm volatile("st.relaxed.gpu.global.b16 [%0], %1;" :: "l"(to), "h"(*(const unsigned short*)&value) : "memory");
        else asm volatile("st.relaxed.gpu.global.b32 [%0], %1;" :: "l"(to), "r"(*(const unsigned*)&value) : "memory");
    }

    // Four 8 × 8 matrices of 16-bit elements; lane 8i + j gives the address of row j of matrix i.
    __device__ __forceinline__ void load_matrices(const void* row, unsigned (&to)[4])
    {
        asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
            : "=r"(to[0]), "=r"(to[1]), "=r"(to[2]), "=r"(to[3]) : "r"(shared_address(row)) : "memory");
    }

    __device__ __forceinline__ void load_matrices_transposed(const void* row, unsigned (&to)[4])
    {
        asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];"
            : "=r"(to[0]), "=r"(to[1]), "=r"(to[2]), "=r"(to[3]) : "r"(shared_address(row)) : "memory");
    }

    // c += a · b for 16 × 16 times 16 × 8.
    __device__ __forceinline__ void multiply_add(float (&c)[4], const unsigned (&a)[4], unsigned b0, unsigned b1)
    {
        asm("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
            : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3]) : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
    }

    // 16 bytes from global to shared memory, past the first-level cache; of the source only `bytes`, the others become 0.
    __device__ __forceinline__ void copy_16(void* to, const void* from, int bytes)
    {
        asm volatile("cp.async.cg.shared.global [%0], [%1], 16, %2;" :: "r"(shared_address(to)), "l"(from), "r"(bytes) : "memory");
    }

    // What this thread has copied so far becomes a group.
    __device__ __forceinline__ void copies_end_group() { asm volatile("cp.async.commit_group;" ::: "memory"); }

    // Waits for this thread's copies but for the last `Groups` groups.
    template <int Groups>
    __device__ __forceinline__ void copies_done()
    {
        asm volatile("cp.async.wait_group %0;" :: "n"(Groups) : "memory");
    }

    // Waits for all of this thread's copies.
    __device__ __forceinline__ void copies_done() { asm volatile("cp.async.wait_all;" ::: "memory"); }
}
