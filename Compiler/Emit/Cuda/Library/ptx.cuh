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
}
