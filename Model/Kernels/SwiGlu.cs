using Fusion.Kernels;

namespace Fusion.Model.Kernels;

/// <summary>Gated linear unit with SiLU (Shazeer 2020): y = g·σ(g) · u, with gate g and up-projection u.</summary>
public static partial class SwiGlu
{
    /// <summary>gate, up, y: (rows, width).</summary>
    [Example("gate=256x1024", "up=256x1024", "y=256x1024", "width=1024")]
    [Kernel]
    public static void Forward<TElement>(ReadView<TElement> gate, ReadView<TElement> up, View<TElement> y, [Const(512)] int width, [Tune(4, Cpu = [8])] int rows)
        where TElement : unmanaged
    {
        var m = Grid.Over(Tile.Count(gate.Length(0), rows));
        y.Store((m, 0), Of(gate.Load((m, 0), (rows, width)).To<float>(), up.Load((m, 0), (rows, width)).To<float>()).To<TElement>());
    }

    /// <summary>g·σ(g) · u.</summary>
    [Device]
    public static Tile<float> Of(Tile<float> g, Tile<float> u) => g * Tile.Sigmoid(g) * u;

    /// <summary>With s = σ(g): dgate = dy · u · s · (1 + g·(1 − s)), dup = dy · g · s. Overwrites both.</summary>
    [Example("dy=256x1024", "gate=256x1024", "up=256x1024", "dgate=256x1024", "dup=256x1024", "width=1024")]
    [Kernel]
    public static void Backward(ReadView<float> dy, ReadView<float> gate, ReadView<float> up, View<float> dgate, View<float> dup,
        [Const(512)] int width, [Tune(4, Cpu = [8])] int rows)
    {
        var m = Grid.Over(Tile.Count(gate.Length(0), rows));
        var g = gate.Load((m, 0), (rows, width));
        var d = dy.Load((m, 0), (rows, width));
        var s = Tile.Sigmoid(g);
        dup.Store((m, 0), d * g * s);
        dgate.Store((m, 0), d * up.Load((m, 0), (rows, width)) * s * (1f + g * (1f - s)));
    }
}
