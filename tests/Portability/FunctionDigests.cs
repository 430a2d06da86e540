using System.Runtime.Intrinsics;
using Fusion.Runtime;

namespace Fusion.Portability;

/// <summary>Hashes of the vector functions, each over four million floats of every size and kind.</summary>
internal static class FunctionDigests
{
    /// <summary>A prime, so that the bit patterns that are taken share no low bits.</summary>
    private const uint Stride = 1021;

    private delegate Vector512<float> Function(Vector512<float> x);

    private static readonly (string Name, Function Function)[] s_functions =
    [
        ("Exp", CpuMath.Exp), ("Exp2", CpuMath.Exp2), ("Log", CpuMath.Log), ("Log2", CpuMath.Log2), ("Tanh", CpuMath.Tanh), ("Sigmoid", CpuMath.Sigmoid),
        ("Rsqrt", CpuMath.Rsqrt), ("Sin", CpuMath.Sin), ("Cos", CpuMath.Cos), ("Erf", CpuMath.Erf),
        ("Pow of 0.75", x => CpuMath.Pow(Vector512.Create(0.75f), x)), ("Pow by -2.5", x => CpuMath.Pow(x, Vector512.Create(-2.5f))),
        ("Sqrt", Vector512.Sqrt), ("Floor", Vector512.Floor), ("Ceiling", Vector512.Ceiling), ("Round", Vector512.Round),
        ("Min with neighbour", x => CpuMath.Min(x, Neighbour(x))), ("Max with neighbour", x => CpuMath.Max(x, Neighbour(x))),
        ("To bfloat16", CpuMath.RoundToBFloat16), ("To float16", CpuConvert.ToF16), ("To int", x => CpuMath.ToFloat(CpuMath.ToInt(x))),
        ("To sbyte", x => CpuMath.ToFloat(CpuConvert.ToI8(x))), ("To ushort", x => CpuMath.ToFloat(CpuConvert.ToU16(x))),
        ("Sum of lanes", x => Vector512.Create(CpuMath.Sum(x))), ("Largest lane", x => Vector512.Create(CpuMath.Max(x))), ("Smallest lane", x => Vector512.Create(CpuMath.Min(x))),
    ];

    public static void Write(TextWriter output)
    {
        var results = new float[1 << 16];
        foreach (var (name, function) in s_functions)
        {
            var digest = new Digest();
            int filled = 0;
            for (ulong bits = 0; bits <= uint.MaxValue; bits += 16 * Stride)
            {
                Vector512<uint> lanes = Vector512.Create((uint)bits) + Vector512<uint>.Indices * Stride;
                function(lanes.AsSingle()).CopyTo(results, filled);
                if ((filled += 16) < results.Length) continue;
                digest.Add(results);
                filled = 0;
            }
            digest.Add(results[..filled]);
            output.WriteLine($"{name}: {digest}");
        }
    }

    /// <summary>The lanes turned by one: numbers of a similar size, and both signs of zero, infinity and NaN meet somewhere.</summary>
    private static Vector512<float> Neighbour(Vector512<float> x) =>
        Vector512.ConditionalSelect(Vector512.Equals(Vector512<uint>.Indices & Vector512.Create(1u), Vector512<uint>.Zero).AsSingle(), -x, Vector512.Shuffle(x, Vector512<int>.Indices ^ Vector512.Create(1)));
}
