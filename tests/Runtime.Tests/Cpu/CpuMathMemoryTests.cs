using System.Runtime.Intrinsics;

namespace Fusion.Runtime.Tests;

public class CpuMathMemoryTests
{
    [Fact]
    public void Partial_EveryCount_TouchesOnlyThatManyValues()
    {
        for (int count = 0; count <= 16; count++)
        {
            float[] source = [.. Enumerable.Range(1, 16).Select(i => (float)i)];
            Vector512<float> loaded = CpuMath.LoadPartial(ref source[0], count);
            int[] integers = [.. Enumerable.Range(1, 16)];
            Vector512<int> loadedIntegers = CpuMath.LoadPartial(ref integers[0], count);
            float[] stored = new float[16];
            int[] storedIntegers = new int[16];
            CpuMath.StorePartial(Vector512.Create(5f), ref stored[0], count);
            CpuMath.StorePartial(Vector512.Create(5), ref storedIntegers[0], count);
            for (int lane = 0; lane < 16; lane++)
            {
                Assert.Equal(lane < count ? lane + 1 : 0, loaded[lane]);
                Assert.Equal(lane < count ? lane + 1 : 0, loadedIntegers[lane]);
                Assert.Equal(lane < count ? 5 : 0, stored[lane]);
                Assert.Equal(lane < count ? 5 : 0, storedIntegers[lane]);
            }
        }
    }

    [Fact]
    public void BFloat16_EveryBitPattern_RoundTrips()
    {
        ushort[] bits = new ushort[16], back = new ushort[16];
        for (int start = 0; start < 65536; start += 16)
        {
            for (int lane = 0; lane < 16; lane++)
                bits[lane] = (ushort)(start + lane);
            Vector512<float> values = CpuMath.LoadBFloat16(ref bits[0]);
            CpuMath.StoreBFloat16(values, ref back[0]);
            for (int lane = 0; lane < 16; lane++)
            {
                float value = values[lane];
                Assert.Equal(BitConverter.UInt32BitsToSingle((uint)bits[lane] << 16), value);
                if (float.IsNaN(value))
                    Assert.True(float.IsNaN(CpuMath.FromBFloat16(back[lane])));
                else
                    Assert.Equal(bits[lane], back[lane]);
            }
        }
    }

    [Fact]
    public void StoreBFloat16_RandomFloats_RoundsToNearestEven()
    {
        var random = new Random(5);
        ushort[] stored = new ushort[16];
        for (int i = 0; i < 2000; i++)
        {
            var x = new float[16];
            for (int lane = 0; lane < 16; lane++)
                x[lane] = BitConverter.Int32BitsToSingle(random.Next() & ~(random.Next(2) * 0x7FFF));
            CpuMath.StoreBFloat16(Vector512.Create<float>(x), ref stored[0]);
            for (int lane = 0; lane < 16; lane++)
            {
                Assert.Equal(CpuMath.ToBFloat16(x[lane]), stored[lane]);
                float nearest = CpuMath.FromBFloat16(stored[lane]);
                if (!float.IsFinite(x[lane]) || !float.IsFinite(nearest))
                    continue;
                double error = Math.Abs((double)x[lane] - nearest);
                double up = Math.Abs((double)x[lane] - CpuMath.FromBFloat16((ushort)(stored[lane] + 1)));
                double down = (stored[lane] & 0x7FFF) == 0 ? double.MaxValue : Math.Abs((double)x[lane] - CpuMath.FromBFloat16((ushort)(stored[lane] - 1)));
                Assert.True(error <= up && error <= down);
                if (error == up || error == down)
                    Assert.Equal(0, stored[lane] & 1);
            }
        }
    }

    [Fact]
    public void PartialBFloat16_EveryCount_TouchesOnlyThatManyValues()
    {
        ushort[] bits = new ushort[16];
        Array.Fill(bits, CpuMath.ToBFloat16(3f));
        for (int count = 0; count <= 16; count++)
        {
            Vector512<float> loaded = CpuMath.LoadPartialBFloat16(ref bits[0], count);
            ushort[] stored = new ushort[16];
            CpuMath.StorePartialBFloat16(Vector512.Create(3f), ref stored[0], count);
            for (int lane = 0; lane < 16; lane++)
            {
                Assert.Equal(lane < count ? 3f : 0f, loaded[lane]);
                Assert.Equal(lane < count ? bits[lane] : 0, stored[lane]);
            }
        }
    }
}
