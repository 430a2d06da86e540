using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Tests.Tokenization;

/// <summary>BPE training as its definition reads: count every pair afresh before each merge. The judge of the fast trainer.</summary>
internal static class NaiveBpe
{
    public static List<(string Left, string Right)> Train(string text, int merges, PreTokenizer preTokenizer)
    {
        // One character per byte, so that ordinal string order is byte order.
        var words = Words(System.Text.Encoding.UTF8.GetBytes(text), preTokenizer);
        var result = new List<(string, string)>();
        while (result.Count < merges)
        {
            var counts = new Dictionary<(string Left, string Right), int>();
            foreach (var word in words)
            {
                for (var i = 0; i + 1 < word.Count; i++) counts[(word[i], word[i + 1])] = counts.GetValueOrDefault((word[i], word[i + 1])) + 1;
            }
            if (counts.Count == 0) break;
            var best = counts.OrderByDescending(pair => pair.Value)
                .ThenByDescending(pair => pair.Key.Left, StringComparer.Ordinal)
                .ThenByDescending(pair => pair.Key.Right, StringComparer.Ordinal).First().Key;
            result.Add(best);
            foreach (var word in words) Merge(word, best);
        }
        return result;
    }

    public static void Merge(List<string> word, (string Left, string Right) pair)
    {
        for (var i = 0; i + 1 < word.Count; i++)
        {
            if (word[i] != pair.Left || word[i + 1] != pair.Right) continue;
            word[i] += word[i + 1];
            word.RemoveAt(i + 1);
        }
    }

    private static List<List<string>> Words(byte[] text, PreTokenizer preTokenizer)
    {
        var words = new List<List<string>>();
        var start = 0;
        foreach (var end in Pieces.Ends(preTokenizer.Split, text))
        {
            if (end > 0) words.Add([.. text.AsSpan(start, end - start).ToArray().Select(value => ((char)value).ToString())]);
            start = end > 0 ? end : ~end;
        }
        return words;
    }
}
