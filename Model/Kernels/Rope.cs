using Fusion.Kernels;

namespace Fusion.Model.Kernels;

/// <summary>
/// Rotary position embedding (Su et al. 2021) in the half-split order of Hugging Face Llama: element j of the first half
/// and element j of the second half of a head form a pair that turns by position · Θ^(−2j/D).
/// </summary>
public static partial class Rope
{
    /// <summary>cos and sin of every angle: (positions, half).</summary>
    [Example("cos=512x32", "sin=512x32", "log2Theta=13.2877", "half=32")]
    [Kernel]
    public static void Table(View<float> cos, View<float> sin, float log2Theta, [Const(16)] int half, [Tune(8, Cpu = [32])] int rows)
    {
        var t = Grid.Over(Tile.Count(cos.Length(0), rows));
        var frequency = Tile.Exp2(Tile.Columns(0, half).To<float>() * (-log2Theta / half));
        var angle = Tile.Rows(t, rows).To<float>() * frequency;
        cos.Store((t, 0), Tile.Cos(angle));
        sin.Store((t, 0), Tile.Sin(angle));
    }

    /// <summary>
    /// Turns pairs in place: (a, b) becomes (a·cos − b·sin·direction, b·cos + a·sin·direction). Direction +1 is the forward
    /// rotation, −1 its transpose, which is the backward pass. first, second: (batch, heads, T, half) halves of each head.
    /// </summary>
    [Example("first=1x4x256x32", "second=1x4x256x32", "cos=256x32", "sin=256x32", "direction=1", "half=32")]
    [Kernel]
    public static void Rotate<TElement>(View<TElement> first, View<TElement> second, ReadView<float> cos, ReadView<float> sin, float direction,
        [Const(16)] int half, [Tune(16, Cpu = [16, 8, 32])] int rows, [Tune(1, 4, Cpu = [32])] int heads)
        where TElement : unmanaged
    {
        var (t, group, batch) = Grid.Over(Tile.Count(first.Length(2), rows), Tile.Count(first.Length(1), heads), first.Length(0));
        var c = cos.Load((t, 0), (rows, half));
        var s = sin.Load((t, 0), (rows, half)) * direction;
        // Heads of one position lie side by side in memory: a program that takes several reads it in order.
        for (var head = group * heads; head < Math.Min(first.Length(1), (group + 1) * heads); head++)
        {
            var low = first[batch, head];
            var high = second[batch, head];
            var a = low.Load((t, 0), (rows, half)).To<float>();
            var b = high.Load((t, 0), (rows, half)).To<float>();
            var turnedA = a * c - b * s;
            var turnedB = b * c + a * s;
            low.Store((t, 0), turnedA.To<TElement>());
            high.Store((t, 0), turnedB.To<TElement>());
        }
    }
}
