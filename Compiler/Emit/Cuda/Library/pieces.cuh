// Several neighbouring elements in one access, of global or shared memory. The address is a multiple of what is accessed, up
// to 16 bytes.
#pragma once

namespace fusion
{
    template <int Words>
    struct alignas(4 * Words) Piece
    {
        unsigned word[Words];
    };

    template <>
    struct Piece<0>
    {
        unsigned short word[1];
    };

    // The bits of element i of a piece.
    template <class T, int Words>
    __device__ __forceinline__ T element(const Piece<Words>& piece, int i)
    {
        T result;
        if constexpr (sizeof(T) == 8) *(unsigned long long*)&result = piece.word[2 * i] | (unsigned long long)piece.word[2 * i + 1] << 32;
        else if constexpr (sizeof(T) == 4) *(unsigned*)&result = piece.word[i];
        else if constexpr (sizeof(T) == 2) *(unsigned short*)&result = (unsigned short)(piece.word[i / 2] >> i % 2 * 16);
        else *(unsigned char*)&result = (unsigned char)(piece.word[i / 4] >> i % 4 * 8);
        return result;
    }

    template <class T, int Words>
    __device__ __forceinline__ void set_element(Piece<Words>& piece, int i, const T& value)
    {
        if constexpr (sizeof(T) == 8)
        {
            unsigned long long bits = *(const unsigned long long*)&value;
            piece.word[2 * i] = (unsigned)bits;
            piece.word[2 * i + 1] = (unsigned)(bits >> 32);
        }
        else if constexpr (sizeof(T) == 4) piece.word[i] = *(const unsigned*)&value;
        else
        {
            constexpr int each = Words == 0 ? 2 / sizeof(T) : 4 / sizeof(T);
            unsigned bits = sizeof(T) == 2 ? *(const unsigned short*)&value : *(const unsigned char*)&value;
            piece.word[i / each] = (i % each == 0 ? 0 : piece.word[i / each]) | bits << i % each * (8 * sizeof(T));
        }
    }

    template <class T, int N>
    constexpr int elements_of_piece = N * sizeof(T) <= 16 ? N : 16 / sizeof(T);

    template <int N, class T, class V>
    __device__ __forceinline__ void get(const T* from, V (&to)[N])
    {
        constexpr int each = elements_of_piece<T, N>;
        #pragma unroll
        for (int p = 0; p < N / each; p++)
        {
            auto piece = *(const Piece<each * sizeof(T) / 4>*)(from + p * each);
            #pragma unroll
            for (int i = 0; i < each; i++) to[p * each + i] = get(element<T>(piece, i));
        }
    }

    template <int N, class T, class V>
    __device__ __forceinline__ void put(T* to, const V (&from)[N])
    {
        constexpr int each = elements_of_piece<T, N>;
        #pragma unroll
        for (int p = 0; p < N / each; p++)
        {
            Piece<each * sizeof(T) / 4> piece;
            #pragma unroll
            for (int i = 0; i < each; i++)
            {
                T element;
                put(element, from[p * each + i]);
                set_element(piece, i, element);
            }
            *(Piece<each * sizeof(T) / 4>*)(to + p * each) = piece;
        }
    }
}
