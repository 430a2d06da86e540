using Fusion.Kernels;

namespace Fusion.Conformance;

/// <summary>The examples of docs/kernels.md, letter by letter.</summary>
public static partial class PageKernels
{
    /// <summary>The most probable token of each row of logits, and whether the row holds a NaN.</summary>
    [Kernel]
    public static void Greedy(ReadView<float> logits, View<int> token, View<int> broken, [Const(100)] int vocabulary)
    {
        var i = Grid.Over(logits.Length(0));
        var row = logits[i].Load(0, vocabulary);
        token.Store(i, row.ArgMax(Axis.Columns));
        broken.Store(i, (!(row <= float.PositiveInfinity)).Any(Axis.Columns).To<int>());
    }
}
