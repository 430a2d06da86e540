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
        static_assert(sizeof(T) == 1 || sizeof(T) == 2 || sizeof(T) == 4 || sizeof(T) == 8, "elements of one, two, four or eight bytes");
        if constexpr (sizeof(T) == 1) asm volatile("st.relaxed.gpu.global.b8 [%0], %1;" :: "l"(to), "h"((unsigned short)*(const unsigned char*)&value) : "memory");
        else if constexpr (sizeof(T) == 8) asm volatile("st.relaxed.gpu.global.b64 [%0], %1;" :: "l"(to), "l"(*(const unsigned long long*)&value) : "memory");
        else if constexpr (sizeof(T) == 2) asm volatile("st.relaxed.gpu.global.b16 [%0], %1;" :: "l"(to), "h"(*(const unsigned short*)&value) : "memory");
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

    // Bits of the nearest float16, ties to even, and back.
    __device__ __forceinline__ unsigned short narrow_f16(float x)
    {
        unsigned short bits;
        asm("cvt.rn.f16.f32 %0, %1;" : "=h"(bits) : "f"(x));
        return bits;
    }

    __device__ __forceinline__ unsigned short narrow_f16(double x)
    {
        unsigned short bits;
        asm("cvt.rn.f16.f64 %0, %1;" : "=h"(bits) : "d"(x));
        return bits;
    }

    __device__ __forceinline__ float widen_f16(unsigned short bits)
    {
        float x;
        asm("cvt.f32.f16 %0, %1;" : "=f"(x) : "h"(bits));
        return x;
    }

    // Bits of the nearest TF32, ties away from zero.
    __device__ __forceinline__ unsigned narrow_tf32(float x)
    {
        unsigned bits;
        asm("cvt.rna.tf32.f32 %0, %1;" : "=r"(bits) : "f"(x));
        return bits;
    }

    // Two ints to global memory in one piece; the address is a multiple of 8.
    __device__ __forceinline__ void store_8(int* to, int a, int b)
    {
        asm volatile("st.global.v2.s32 [%0], {%1, %2};" :: "l"(to), "r"(a), "r"(b) : "memory");
    }

    // c += a · b for 16 × 16 times 16 × 8, float16.
    __device__ __forceinline__ void multiply_add_f16(float (&c)[4], const unsigned (&a)[4], unsigned b0, unsigned b1)
    {
        asm("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
            : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3]) : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
    }

    // c += a · b for 16 × 8 times 8 × 8, TF32.
    __device__ __forceinline__ void multiply_add_tf32(float (&c)[4], const unsigned (&a)[4], unsigned b0, unsigned b1)
    {
        asm("mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
            : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3]) : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
    }

    // c += a · b for 16 × 32 times 32 × 8, signed and unsigned bytes; without .satfinite, sums wrap.
    __device__ __forceinline__ void multiply_add_s8(int (&c)[4], const unsigned (&a)[4], unsigned b0, unsigned b1)
    {
        asm("mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
            : "+r"(c[0]), "+r"(c[1]), "+r"(c[2]), "+r"(c[3]) : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
    }

    __device__ __forceinline__ void multiply_add_u8(int (&c)[4], const unsigned (&a)[4], unsigned b0, unsigned b1)
    {
        asm("mma.sync.aligned.m16n8k32.row.col.s32.u8.u8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
            : "+r"(c[0]), "+r"(c[1]), "+r"(c[2]), "+r"(c[3]) : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
    }

    // c += a · b for 16 × 16 times 16 × 8, bfloat16.
    __device__ __forceinline__ void multiply_add_bf16(float (&c)[4], const unsigned (&a)[4], unsigned b0, unsigned b1)
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
