using Fusion.Runtime;

namespace Fusion.Model.Inference;

/// <summary>
/// Keys and values of a text's tokens so far, for each layer as rows (position, 2·heads·width): keys, turned by their
/// position, then values. Room for the whole context is taken at once.
/// </summary>
public sealed class KeyValueCache : IDisposable
{
    private readonly Layer[] layers;

    /// <summary>An empty cache.</summary>
    /// <param name="device">Where it lives.</param>
    /// <param name="layers">Layers of the model.</param>
    /// <param name="capacity">Most tokens.</param>
    /// <param name="heads">Heads of a layer.</param>
    /// <param name="width">Width of a head.</param>
    public KeyValueCache(Device device, int layers, int capacity, int heads, int width)
    {
        Capacity = capacity;
        this.layers = [.. Enumerable.Range(0, layers).Select(_ => new Layer(Tensor.Zeros<float>(device, capacity, 2 * heads * width), heads, width))];
    }

    /// <summary>Most tokens.</summary>
    public int Capacity { get; }

    /// <summary>Tokens that the cache holds.</summary>
    public int Length { get; private set; }

    /// <summary>Device memory in bytes.</summary>
    public long Bytes => layers.Sum(layer => layer.Rows.Storage.Bytes);

    /// <summary>Forgets the tokens from a position on.</summary>
    /// <exception cref="FusionException">There are fewer.</exception>
    public void Truncate(int length)
    {
        if (length < 0 || length > Length) throw new FusionException($"A cache of {Length} tokens cannot be cut to {length}; give 0 to {Length}.");
        Length = length;
    }

    /// <summary>Forgets everything.</summary>
    public void Reset() => Length = 0;

    /// <summary>Frees the memory.</summary>
    public void Dispose()
    {
        foreach (var layer in layers) layer.Rows.Dispose();
    }

    /// <exception cref="FusionException">There is no room for so many more tokens.</exception>
    internal void Require(int tokens)
    {
        if (tokens > Capacity - Length)
            throw new FusionException($"The cache holds {Length} of {Capacity} tokens and has no room for {tokens} more; truncate or reset it, and feed the tokens that are still to be seen.");
    }

    /// <summary>
    /// Writes what a layer has computed for the tokens at <see cref="Length"/> and after, and gives all keys and values,
    /// (1, heads, tokens so far, width), valid until the next call for this layer.
    /// </summary>
    /// <param name="layer">Which layer.</param>
    /// <param name="keysAndValues">(tokens, 2·heads·width).</param>
    internal (Tensor<float> Keys, Tensor<float> Values) Write(int layer, Tensor<float> keysAndValues)
    {
        var (at, tokens) = (layers[layer], keysAndValues.Length(0));
        at.New.MoveTo(at.Rows, 0, Length, tokens);
        at.New.CopyFrom(keysAndValues);
        at.Keys.MoveTo(at.AllKeys, 2, 0, Length + tokens);
        at.Values.MoveTo(at.AllValues, 2, 0, Length + tokens);
        return (at.Keys, at.Values);
    }

    /// <summary>Counts the tokens that every layer has written.</summary>
    internal void Advance(int tokens) => Length += tokens;

    /// <summary>The rows of a layer, and the views of them that move on with the text.</summary>
    private sealed class Layer
    {
        public Layer(Tensor<float> rows, int heads, int width)
        {
            Rows = rows;
            var all = rows.Reshape(1, rows.Length(0), 2 * heads, width).Transpose(1, 2);
            (AllKeys, AllValues) = (all.Slice(1, 0, heads), all.Slice(1, heads, heads));
            (New, Keys, Values) = (rows.Slice(0, 0, 0), AllKeys.Slice(2, 0, 0), AllValues.Slice(2, 0, 0));
        }

        public Tensor<float> Rows { get; }

        public Tensor<float> AllKeys { get; }

        public Tensor<float> AllValues { get; }

        public Tensor<float> New { get; }

        public Tensor<float> Keys { get; }

        public Tensor<float> Values { get; }
    }
}
