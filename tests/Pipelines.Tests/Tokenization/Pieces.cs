using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Tests.Tokenization;

/// <summary>Texts cut by a pre-tokenizer, through calls of any size.</summary>
internal static class Pieces
{
    public delegate int Splitter(ReadOnlySpan<byte> text, bool isLast, Span<int> ends);

    /// <summary>The ends of all pre-tokens; complements of those that are dropped.</summary>
    public static List<int> Ends(Splitter split, byte[] text, int room = 1024)
    {
        var (ends, buffer, start) = (new List<int>(), new int[room], 0);
        while (start < text.Length)
        {
            var count = split(text.AsSpan(start), true, buffer);
            Assert.InRange(count, 1, room);
            for (var i = 0; i < count; i++) ends.Add(buffer[i] < 0 ? ~(start + ~buffer[i]) : start + buffer[i]);
            start = ends[^1] < 0 ? ~ends[^1] : ends[^1];
        }
        return ends;
    }

    /// <summary>The same, while only a growing start of the text is known.</summary>
    public static List<int> EndsOfGrowing(Splitter split, byte[] text, int step)
    {
        var (ends, buffer, start) = (new List<int>(), new int[256], 0);
        for (var known = Math.Min(step, text.Length); start < text.Length; known = Math.Min(known + step, text.Length))
        {
            int count;
            do
            {
                count = split(text.AsSpan(start, known - start), known == text.Length, buffer);
                for (var i = 0; i < count; i++) ends.Add(start + buffer[i]);
                if (count > 0) start = ends[^1];
            }
            while (count > 0 && start < known);
        }
        return ends;
    }

    public static List<string> Texts(PreTokenizer rule, string text)
    {
        var (bytes, pieces, start) = (System.Text.Encoding.UTF8.GetBytes(text), new List<string>(), 0);
        foreach (var end in Ends(rule.Split, bytes))
        {
            if (end > 0) pieces.Add(System.Text.Encoding.UTF8.GetString(bytes, start, end - start));
            start = end > 0 ? end : ~end;
        }
        return pieces;
    }
}
