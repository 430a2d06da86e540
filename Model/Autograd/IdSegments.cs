namespace Fusion.Model.Autograd;

/// <summary>Positions sorted by token id, so that each row of an embedding's gradient is one sum in one order.</summary>
/// <param name="Order">Positions, grouped by id, increasing within a group.</param>
/// <param name="Starts">Where each id's group begins in Order; one more entry than ids, the last being the count.</param>
internal sealed record IdSegments(int[] Order, int[] Starts)
{
    /// <exception cref="FusionException">An id is outside the vocabulary.</exception>
    public static IdSegments Of(ReadOnlySpan<int> ids, int vocabulary)
    {
        var starts = new int[vocabulary + 1];
        for (int i = 0; i < ids.Length; i++)
        {
            if ((uint)ids[i] >= (uint)vocabulary)
                throw new FusionException($"Token id {ids[i]} at position {i} is outside the vocabulary of {vocabulary}; use the tokenizer that the model was trained with.");
            starts[ids[i] + 1]++;
        }
        for (int v = 0; v < vocabulary; v++) starts[v + 1] += starts[v];
        var next = (int[])starts.Clone();
        var order = new int[ids.Length];
        for (int i = 0; i < ids.Length; i++) order[next[ids[i]]++] = i;
        return new IdSegments(order, starts);
    }
}
