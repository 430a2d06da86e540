// Functions of doubles that NVRTC would call instead of inlining them: in line, no local memory, one path for all lanes.
#pragma once

namespace fusion
{
    // x = k · π/2 + high + low with |high| ≤ π/4, for |x| ≤ 10⁵ (Cody and Waite, with π/2 in three doubles). While k · π/2
    // has fewer than 17 digits before the point, the first difference is exact.
    struct quarter_turns
    {
        double high, low;
        int k;
    };

    __device__ __forceinline__ quarter_turns reduced(double x)
    {
        double k = rint(x * 0.63661977236758134);
        if (k == 0.0) return { x, 0.0, 0 };
        double first = __fma_rn(-k, 1.5707963267948966, x);
        // A product and a difference, each with what its rounding loses: near a multiple of π/2, that is much of the result.
        double second = k * 6.123233995736766e-17;
        double high = first - second, taken = first - high;
        double low = (first - (high + taken)) + (taken - second) - __fma_rn(k, 6.123233995736766e-17, -second);
        return { high, __fma_rn(-k, -1.4973849048591698e-33, low), __double2int_rn(k) };
    }

    // Both polynomials on |high| ≤ π/4 are those of FreeBSD's msun; low is what the argument lost to rounding.
    __device__ __forceinline__ double sine_within(double high, double low)
    {
        double z = high * high, v = z * high;
        double r = 8.33333333332248946124e-03 + z * (-1.98412698298579493134e-04 + z * (2.75573137070700676789e-06 + z * (-2.50507602534068634195e-08 + z * 1.58969099521155010221e-10)));
        return high - ((z * (0.5 * low - v * r) - low) - v * -1.66666666666666324348e-01);
    }

    __device__ __forceinline__ double cosine_within(double high, double low)
    {
        double z = high * high, half = 0.5 * z, w = 1.0 - half;
        double r = z * (4.16666666666666019037e-02 + z * (-1.38888888888741095749e-03 + z * (2.48015872894767294178e-05 + z * (-2.75573143513906633035e-07 + z * (2.08757232129817482790e-09 + z * -1.13596475577881948265e-11)))));
        return w + (((1.0 - w) - half) + (z * r - high * low));
    }

    __device__ __forceinline__ double turned(quarter_turns a, int quarters)
    {
        double value = (quarters & 1) != 0 ? cosine_within(a.high, a.low) : sine_within(a.high, a.low);
        return (quarters & 2) != 0 ? -value : value;
    }

    __device__ __forceinline__ double sine(double x)
    {
        quarter_turns a = reduced(x);
        return turned(a, a.k);
    }

    __device__ __forceinline__ double cosine(double x)
    {
        quarter_turns a = reduced(x);
        return turned(a, a.k + 1);
    }

    // A sum of two doubles, the second of which is below the last place of the first.
    struct pair
    {
        double high, low;
    };

    __device__ __forceinline__ pair times(pair a, pair b)
    {
        double high = a.high * b.high;
        return { high, __fma_rn(a.high, b.high, -high) + (a.high * b.low + a.low * b.high) };
    }

    // |a| ≥ |b|, or a = 0.
    __device__ __forceinline__ pair plus(double a, double b)
    {
        double high = a + b;
        return { high, (a - high) + b };
    }

    // ln x of a positive finite x as a pair, within 2⁻⁶³ of it: x = 2ᵉ · m with √½ ≤ m < √2, s = (m − 1) / (m + 1) and
    // ln m = 2s · (1 + s² · (⅓ + s²/5 + s⁴/7 + …)), of which the terms in s³ and above need no more than a double.
    __device__ __forceinline__ pair logarithm(double x)
    {
        int e = 0;
        if (x < 2.2250738585072014e-308) x *= 18014398509481984.0, e = -54;
        long long bits = __double_as_longlong(x);
        e += (int)(bits >> 52) - 1023;
        double m = __longlong_as_double((bits & 0xfffffffffffffLL) | 0x3ff0000000000000LL);
        if (m > 1.4142135623730951) m *= 0.5, e++;
        double f = m - 1.0, g = m + 1.0, lost = m - (g - 1.0);
        double quotient = f / g;
        pair s = { quotient, (__fma_rn(-quotient, g, f) - quotient * lost) / g };
        pair z = times(s, s);
        double w = z.high, p = 1.0 / 27;
        #pragma unroll
        for (int n = 25; n >= 5; n -= 2) p = p * w + 1.0 / n;
        pair third = plus(0.33333333333333331, w * p);
        third.low += 1.8503717077085943e-17;
        pair u = { 2.0 * s.high, 2.0 * s.low };
        pair v = times(u, times(z, third));
        pair ln = plus(u.high, v.high);
        ln.low += u.low + v.low;
        // ln 2 in two doubles, of which the first has so few bits that e times it is exact.
        pair sum = plus(e * 0.69314718055989033, ln.high);
        sum.low += ln.low + e * 5.4979230187083712e-14;
        return sum;
    }

    // The special cases of IEEE 754 pow.
    __device__ __forceinline__ double power(double a, double b)
    {
        if (b == 0.0 || a == 1.0) return 1.0;
        if (a != a || b != b) return a + b;
        double x = fabs(a), infinite = (double)infinity();
        bool whole = rint(b) == b;
        bool odd = whole && fabs(b) < 9007199254740992.0 && ((long long)b & 1) != 0;
        double result;
        if (fabs(b) == infinite) result = x == 1.0 ? 1.0 : (x > 1.0) == (b > 0.0) ? infinite : 0.0;
        else if (x == 0.0 || x == infinite) result = (x == 0.0) == (b > 0.0) ? 0.0 : infinite;
        else if (a < 0.0 && !whole) return (double)nan();
        else
        {
            pair ln = logarithm(x);
            double high = b * ln.high;
            double low = __fma_rn(b, ln.high, -high) + b * ln.low;
            double e = exp(high);
            // Beyond the range of doubles, the lower half means nothing.
            result = e == 0.0 || e == infinite ? e : __fma_rn(e, low, e);
        }
        return odd && (a < 0.0 || (a == 0.0 && __double_as_longlong(a) < 0)) ? -result : result;
    }
}
