// Philox4x32-10 (Salmon, Moraes, Dror and Shaw, 2011): four random words of a key and a counter.
#pragma once

namespace fusion
{
    struct PhiloxWords
    {
        int w0, w1, w2, w3;
    };

    __device__ __forceinline__ PhiloxWords philox(int seed, int stream, int column, int row, int third, int fourth)
    {
        unsigned key0 = (unsigned)seed, key1 = (unsigned)stream, c0 = (unsigned)column, c1 = (unsigned)row, c2 = (unsigned)third, c3 = (unsigned)fourth;
        for (int round = 0; round < 10; round++)
        {
            unsigned high0 = __umulhi(0xd2511f53u, c0), low0 = 0xd2511f53u * c0;
            unsigned high1 = __umulhi(0xcd9e8d57u, c2), low1 = 0xcd9e8d57u * c2;
            c0 = high1 ^ c1 ^ key0;
            c1 = low1;
            c2 = high0 ^ c3 ^ key1;
            c3 = low0;
            key0 += 0x9e3779b9u;
            key1 += 0xbb67ae85u;
        }
        return {(int)c0, (int)c1, (int)c2, (int)c3};
    }
}
