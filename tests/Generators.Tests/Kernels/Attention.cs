using System;
using Fusion.Kernels;

namespace Sample;

public static partial class Attention
{
    /// <summary>O = softmax(Q Kᵀ · scale + mask) V with an online softmax; L = log-sum-exp per query row.</summary>
    [Kernel]
    public static void Forward(ReadView<float> q, ReadView<float> k, ReadView<float> v, View<float> o, View<float> lse,
        float scale, [Const(true)] bool causal, [Const(64)] int headDim,
        [Tune(64, 128, Cpu = [32])] int bm, [Tune(32, 64)] int bn)
    {
        var (m, head, batch) = Grid.Over(Tile.Count(q.Length(2), bm), q.Length(1), q.Length(0));
        var keys = k[batch, head];
        var values = v[batch, head];
        var queryTile = q[batch, head].Load((m, 0), (bm, headDim));
        var acc = Tile.Zeros<float>(bm, headDim);
        var max = Tile.Full(bm, 1, float.NegativeInfinity);
        var sum = Tile.Zeros<float>(bm, 1);
        int shift = keys.Length(0) - q.Length(2);
        int last = keys.Length(0);
        if (causal) last = Math.Min(last, (m + 1) * bm + shift);
        for (int n = 0; n < Tile.Count(last, bn); n++)
        {
            var s = Tile.Dot(queryTile, keys.Load((n, 0), (bn, headDim)).T) * scale;
            var visible = keys.InBounds(0, n, bn);                    // (1, bn)
            s = Tile.Where(visible, s, float.NegativeInfinity);
            if (causal) s = Tile.Where(Tile.Rows(m, bm) + shift >= Tile.Columns(n, bn), s, float.NegativeInfinity);
            var newMax = Tile.Max(max, s.Max(Axis.Columns));
            var p = Tile.Exp(s - newMax);
            var rescale = Tile.Exp(max - newMax);
            sum = sum * rescale + p.Sum(Axis.Columns);
            acc = Tile.Dot(p, values.Load((n, 0), (bn, headDim)), acc * rescale);
            max = newMax;
        }
        o[batch, head].Store((m, 0), acc / sum);
        lse[batch, head].AsColumn().Store((m, 0), max + Tile.Log(sum));
    }
}
