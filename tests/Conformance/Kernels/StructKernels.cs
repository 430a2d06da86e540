using Fusion.Kernels;

namespace Fusion.Conformance;

/// <summary>What an optimizer's kernels take, as one parameter: fields and properties, of every scalar type.</summary>
public readonly record struct StepSettings(float Rate, float Decay, int Step, bool Flips)
{
    /// <summary>A member that is no part of the constructor, wider than a register.</summary>
    public double Momentum { get; init; }

    /// <summary>Added to the rate; used by nobody but the second kernel.</summary>
    public long Offset { get; init; }

    /// <summary>What is computed is no state, and a kernel does not take it.</summary>
    public float Twice => 2 * Rate;
}

/// <summary>Kernels that take structs of scalars.</summary>
public static partial class StructKernels
{
    /// <summary>A struct in public fields, of which a kernel may take two.</summary>
    public struct Range
    {
        /// <summary>The least value.</summary>
        public float Low;

        /// <summary>The largest value.</summary>
        public float High;
    }

    /// <summary>x −= rate · (g + decay · x), or with the other sign; the grid, a branch and a [Device] method use members, too.</summary>
    [Example("x=300", "g=300", "settings.Rate=0.1", "settings.Decay=0.01", "settings.Step=3", "settings.Flips=false", "settings.Momentum=0.5", "settings.Offset=2")]
    [Kernel]
    public static void Step(View<float> x, ReadView<float> g, StepSettings settings, [Tune(64)] int size)
    {
        var i = Grid.Over(Math.Min(settings.Step, Tile.Count(x.Length(0), size)));
        var v = x.Load(i, size);
        var change = Change(v, g.Load(i, size), settings);
        if (settings.Flips)
            change = -change;
        x.Store(i, v - change * (float)settings.Momentum);
    }

    /// <summary>y = x within the first range, then within the second, plus an offset.</summary>
    [Example("x=300", "y=300", "first.Low=-0.5", "first.High=0.5", "second.Low=-0.25", "second.High=0.75", "settings.Rate=0.1", "settings.Decay=0.01", "settings.Step=3", "settings.Flips=true", "settings.Momentum=0.5", "settings.Offset=2")]
    [Kernel]
    public static void Limit(ReadView<float> x, View<float> y, Range first, Range second, StepSettings settings, [Tune(64)] int size)
    {
        var i = Grid.Over(Tile.Count(x.Length(0), size));
        y.Store(i, Within(Within(x.Load(i, size), first), second) + (float)settings.Offset);
    }

    [Device]
    private static Tile<float> Change(Tile<float> x, Tile<float> g, StepSettings s) => s.Rate * (g + s.Decay * x);

    [Device]
    private static Tile<float> Within(Tile<float> x, Range range) => Tile.Min(Tile.Max(x, range.Low), range.High);
}
