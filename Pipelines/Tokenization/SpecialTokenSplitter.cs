using System.Buffers;
using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>Finds special tokens in text: the leftmost one, and of several at that place the longest.</summary>
internal sealed class SpecialTokenSplitter
{
    private readonly (byte[] Bytes, int Id)[] longestFirst;
    private readonly SearchValues<byte> firstBytes;

    public SpecialTokenSplitter(IEnumerable<KeyValuePair<string, int>> specials)
    {
        longestFirst = [.. specials.Select(special => (Encoding.UTF8.GetBytes(special.Key), special.Value)).OrderByDescending(special => special.Item1.Length)];
        if (longestFirst.Any(special => special.Bytes.Length == 0))
            throw new FusionException("A special token is empty: give every special token at least one character.");
        firstBytes = SearchValues.Create([.. longestFirst.Select(special => special.Bytes[0]).Distinct()]);
    }

    /// <summary>
    /// The start of the next special token, or the length of the text when there is none; then <paramref name="length"/> is 0.
    /// </summary>
    public int Find(ReadOnlySpan<byte> text, out int id, out int length)
    {
        var start = 0;
        while (start < text.Length)
        {
            var jump = text[start..].IndexOfAny(firstBytes);
            if (jump < 0) break;
            start += jump;
            foreach (var (bytes, candidate) in longestFirst)
            {
                if (!text[start..].StartsWith(bytes)) continue;
                (id, length) = (candidate, bytes.Length);
                return start;
            }
            start++;
        }
        (id, length) = (-1, 0);
        return text.Length;
    }
}
