using Fusion.Kernels;

namespace Fusion.Model.Kernels;

/// <summary>
/// o = softmax(q kᵀ · scale + mask) v per head, never holding T×T numbers (FlashAttention-2, Dao 2023). All views are
/// (batch, heads, T, width) with any strides; causal aligns the last query with the last key.
/// </summary>
public static partial class Attention
{
    /// <summary>o and the log-sum-exp of each query's scores, (batch, heads, T). For BFloat16, the weights are rounded before they meet v.</summary>
    [Example("q=1x4x256x64", "k=1x4x256x64", "v=1x4x256x64", "o=1x4x256x64", "logSum=1x4x256", "scale=0.125", "causal=true", "width=64")]
    [Kernel, RegisterBudget(168)]
    public static void Forward<TElement>(ReadView<TElement> q, ReadView<TElement> k, ReadView<TElement> v, View<TElement> o, View<float> logSum, float scale,
        [Const(true)] bool causal, [Const(64)] int width, [Tune(64, Cpu = [64, 32, 48])] int bm, [Tune(64, Cpu = [64, 32, 128])] int bn)
        where TElement : unmanaged
    {
        var (m, head, batch) = Grid.Over(Tile.Count(q.Length(2), bm), q.Length(1), q.Length(0));
        var (y, logs) = Attend<TElement>(q[batch, head], k[batch, head], v[batch, head], m, scale, causal, width, bm, bn);
        o[batch, head].Store((m, 0), y.To<TElement>());
        logSum[batch, head].AsColumn().Store((m, 0), logs);
    }

    /// <summary>
    /// o alone, causal, of few queries that follow many keys: those of a cache. bm queries go to one program, which changes
    /// no bit; key blocks are those of <c>Forward</c>, and so are all bits.
    /// </summary>
    [Example("q=1x4x1x64", "k=1x4x256x64", "v=1x4x256x64", "o=1x4x1x64", "scale=0.125", "width=64", "bm=16")]
    [Kernel, RegisterBudget(168)]
    public static void Decode(ReadView<float> q, ReadView<float> k, ReadView<float> v, View<float> o, float scale, [Const(64)] int width, [Const(16)] int bm, [Tune(64)] int bn)
    {
        var (m, head, batch) = Grid.Over(Tile.Count(q.Length(2), bm), q.Length(1), q.Length(0));
        var (y, _) = Attend<float>(q[batch, head], k[batch, head], v[batch, head], m, scale, true, width, bm, bn);
        o[batch, head].Store((m, 0), y);
    }

    /// <summary>One tile of queries of a head against all keys that it sees: (bm, width) of o and (bm, 1) of logSum.</summary>
    [Device]
    private static (Tile<float> Y, Tile<float> LogSum) Attend<TElement>(ReadView<TElement> q, ReadView<TElement> keys, ReadView<TElement> values, int m, float scale,
        bool causal, int width, int bm, int bn)
        where TElement : unmanaged
    {
        var query = q.Load((m, 0), (bm, width));
        int shift = keys.Length(0) - q.Length(0);
        int reach = causal ? shift : keys.Length(0); // query i sees keys up to i + reach
        int last = causal ? Math.Max(0, Math.Min(keys.Length(0), (m + 1) * bm + shift)) : keys.Length(0);

        var maximum = Tile.Full(bm, 1, float.NegativeInfinity);
        var total = Tile.Zeros<float>(bm, 1);
        var sum = Tile.Zeros<float>(bm, width);
        for (int n = 0; n < Tile.Count(last, bn); n++)
        {
            var s = Tile.Dot(query, keys.Load((n, 0), (bn, width)).T) * scale;
            var visible = keys.InBounds(0, n, bn) & (Tile.Rows(m, bm) + reach >= Tile.Columns(n, bn));
            s = Tile.Where(visible, s, float.NegativeInfinity);
            // A row that has seen no key yet keeps a finite maximum, so that exp(−∞ − maximum) is 0 and not NaN.
            var next = Tile.Max(maximum, Tile.Max(s.Max(Axis.Columns), -1e30f));
            var p = Tile.Exp(s - next);
            var fade = Tile.Exp(maximum - next);
            total = total * fade + p.Sum(Axis.Columns);
            sum = Tile.Dot(p.To<TElement>(), values.Load((n, 0), (bn, width)), sum * fade);
            maximum = next;
        }
        var weight = Tile.Where(total > 0f, 1f / total, 0f);
        return (sum * weight, maximum + Tile.Log(total));
    }

    /// <summary>delta = rowsum(do ∘ o), (batch, heads, T): the part of the softmax's gradient that a row shares.</summary>
    [Example("dO=1x4x256x64", "o=1x4x256x64", "delta=1x4x256", "width=64")]
    [Kernel]
    public static void Delta(ReadView<float> dO, ReadView<float> o, View<float> delta, [Const(64)] int width, [Tune(16, Cpu = [64])] int rows)
    {
        var (m, head, batch) = Grid.Over(Tile.Count(o.Length(2), rows), o.Length(1), o.Length(0));
        var products = dO[batch, head].Load((m, 0), (rows, width)) * o[batch, head].Load((m, 0), (rows, width));
        delta[batch, head].AsColumn().Store((m, 0), products.Sum(Axis.Columns));
    }

    /// <summary>
    /// dq, dk, dv, overwritten. One program owns a head: it walks the key tiles and, for each, the query tiles that see
    /// it, with p = exp(s − logSum), dv += pᵀ do, ds = p ∘ (do vᵀ − delta) · scale, dk += dsᵀ q, dq += ds k. dq is summed
    /// in memory in increasing order of key tiles, so that no atomics are needed.
    /// </summary>
    [Example("q=1x4x256x64", "k=1x4x256x64", "v=1x4x256x64", "dO=1x4x256x64", "logSum=1x4x256 in 5..6", "delta=1x4x256",
        "dq=1x4x256x64", "dk=1x4x256x64", "dv=1x4x256x64", "scale=0.125", "causal=true", "width=64")]
    [Kernel, RegisterBudget(168)]
    public static void Backward(ReadView<float> q, ReadView<float> k, ReadView<float> v, ReadView<float> dO, ReadView<float> logSum, ReadView<float> delta,
        View<float> dq, View<float> dk, View<float> dv, float scale,
        [Const(true)] bool causal, [Const(64)] int width, [Tune(32, Cpu = [64, 32, 48])] int bm, [Tune(32, Cpu = [64, 32])] int bn)
    {
        var (head, batch) = Grid.Over(q.Length(1), q.Length(0));
        var queries = q[batch, head];
        var outputs = dO[batch, head];
        var sums = logSum[batch, head].AsColumn();
        var deltas = delta[batch, head].AsColumn();
        var keys = k[batch, head];
        var values = v[batch, head];
        var queryGradients = dq[batch, head];
        int shift = keys.Length(0) - queries.Length(0);
        int reach = causal ? shift : keys.Length(0); // query i sees keys up to i + reach

        for (int m = 0; m < Tile.Count(queries.Length(0), bm); m++) queryGradients.Store((m, 0), Tile.Zeros<float>(bm, width));
        for (int n = 0; n < Tile.Count(keys.Length(0), bn); n++)
        {
            var key = keys.Load((n, 0), (bn, width));
            var value = values.Load((n, 0), (bn, width));
            var keyGradient = Tile.Zeros<float>(bn, width);
            var valueGradient = Tile.Zeros<float>(bn, width);
            int first = causal ? Math.Max(0, n * bn - shift) / bm : 0;
            for (int m = first; m < Tile.Count(queries.Length(0), bm); m++)
            {
                var query = queries.Load((m, 0), (bm, width));
                var output = outputs.Load((m, 0), (bm, width));
                var visible = keys.InBounds(0, n, bn) & queries.InBounds(0, m, bm).T & (Tile.Rows(m, bm) + reach >= Tile.Columns(n, bn));
                var s = Tile.Dot(query, key.T) * scale - sums.Load((m, 0), (bm, 1));
                var p = Tile.Where(visible, Tile.Exp(s), 0f);
                var ds = p * (Tile.Dot(output, value.T) - deltas.Load((m, 0), (bm, 1))) * scale;
                valueGradient = Tile.Dot(p.T, output, valueGradient);
                keyGradient = Tile.Dot(ds.T, query, keyGradient);
                queryGradients.Store((m, 0), Tile.Dot(ds, key, queryGradients.Load((m, 0), (bm, width))));
            }
            dk[batch, head].Store((n, 0), keyGradient);
            dv[batch, head].Store((n, 0), valueGradient);
        }
    }
}
