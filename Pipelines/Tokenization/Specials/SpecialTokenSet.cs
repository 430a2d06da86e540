using System.Buffers;
using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Finds special tokens in text: the leftmost one, and of several at that place the longest. A trie, so that hundreds of
/// them that begin alike cost no more than one.
/// </summary>
internal sealed class SpecialTokenSet
{
    private readonly Dictionary<(int Node, byte Value), int> children = [];
    private readonly List<int> idOfNode = [-1];
    private readonly SearchValues<byte> firstBytes;

    /// <exception cref="FusionException">A token is empty.</exception>
    public SpecialTokenSet(IEnumerable<AddedToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Content.Length == 0) throw new FusionException("A special token is empty: give every special token at least one character.");
            var node = 0;
            foreach (var value in Encoding.UTF8.GetBytes(token.Content))
            {
                if (!children.TryGetValue((node, value), out var child))
                {
                    children[(node, value)] = child = idOfNode.Count;
                    idOfNode.Add(-1);
                }
                node = child;
            }
            idOfNode[node] = token.Id;
        }
        firstBytes = SearchValues.Create([.. children.Keys.Where(key => key.Node == 0).Select(key => key.Value)]);
    }

    /// <summary>
    /// The start of the next special token; then <paramref name="length"/> is its length in bytes. With length 0, the place
    /// up to which there certainly is none: the end of the text, or where one may begin that the text cuts off.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="isLast">No more text follows.</param>
    /// <param name="id">The id of the token found.</param>
    /// <param name="length">Bytes of the token found, or 0.</param>
    public int Find(ReadOnlySpan<byte> text, bool isLast, out int id, out int length)
    {
        (id, length) = (-1, 0);
        for (var start = 0; start < text.Length; start++)
        {
            var jump = text[start..].IndexOfAny(firstBytes);
            if (jump < 0) break;
            start += jump;
            var node = 0;
            for (var end = start; ;)
            {
                // A longer token may go on behind the text, even where a shorter one is complete.
                if (end == text.Length && !isLast)
                {
                    (id, length) = (-1, 0);
                    return start;
                }
                if (end == text.Length || !children.TryGetValue((node, text[end]), out node)) break;
                end++;
                if (idOfNode[node] >= 0) (id, length) = (idOfNode[node], end - start);
            }
            if (length > 0) return start;
        }
        return text.Length;
    }
}
