using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime.Tests;

/// <summary>Sixteen vectors reduced together give what each gives alone, bit for bit.</summary>
public sealed unsafe class RowReductionTests
{
    public static TheoryData<string> Kinds => ["Sum", "Prod", "Max", "Min"];

    [Theory, MemberData(nameof(Kinds))]
    public void Rows_OfSixteenVectors_EqualTheSingleReductions(string kind)
    {
        var random = new Random(3);
        float* vectors = (float*)NativeMemory.AlignedAlloc(16 * 16 * sizeof(float), 64);
        try
        {
            for (int trial = 0; trial < 100; trial++)
            {
                for (int i = 0; i < 256; i++) vectors[i] = Number(random);
                Vector512<float> together = kind switch { "Sum" => CpuMath.SumRows((nint)vectors), "Prod" => CpuMath.ProdRows((nint)vectors), "Max" => CpuMath.MaxRows((nint)vectors), _ => CpuMath.MinRows((nint)vectors) };
                for (int row = 0; row < 16; row++)
                {
                    Vector512<float> one = Vector512.Load(vectors + 16 * row);
                    float alone = kind switch { "Sum" => CpuMath.Sum(one), "Prod" => CpuMath.Prod(one), "Max" => CpuMath.Max(one), _ => CpuMath.Min(one) };
                    if (float.IsNaN(alone)) Assert.True(float.IsNaN(together[row]));
                    else Assert.Equal(BitConverter.SingleToInt32Bits(alone), BitConverter.SingleToInt32Bits(together[row]));
                }
            }
        }
        finally
        {
            NativeMemory.AlignedFree(vectors);
        }
    }

    /// <summary>Mostly ordinary numbers of either sign, some zeros of either sign, infinities and NaNs.</summary>
    private static float Number(Random random) => random.Next(40) switch
    {
        0 => 0f,
        1 => -0f,
        2 => float.PositiveInfinity,
        3 => random.Next(4) == 0 ? float.NaN : float.NegativeInfinity,
        _ => random.NextSingle() * 4 - 2,
    };
}
