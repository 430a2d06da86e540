namespace Fusion.Runtime.Emulation.Operations;

/// <summary>
/// Approximate functions: correctly rounded here, which is within the error that the PTX manual states for each (2 ulp for
/// ex2, 1 ulp for rcp, 2^-22.9 relative for rsqrt, …). Results on hardware differ in the last bits.
/// </summary>
internal readonly struct Exp2 : IUnary<float, float>
{
    public static float Of(float x) => (float)double.Exp2(x);
}

internal readonly struct Log2 : IUnary<float, float>
{
    public static float Of(float x) => (float)Math.Log2(x);
}

internal readonly struct Sine : IUnary<float, float>
{
    public static float Of(float x) => (float)Math.Sin(x);
}

internal readonly struct Cosine : IUnary<float, float>
{
    public static float Of(float x) => (float)Math.Cos(x);
}

internal readonly struct HyperbolicTangent : IUnary<float, float>
{
    public static float Of(float x) => (float)Math.Tanh(x);
}

internal readonly struct ReciprocalSquareRoot : IUnary<float, float>
{
    public static float Of(float x) => x < 0 ? float.NaN : (float)(1 / Math.Sqrt(x));
}
