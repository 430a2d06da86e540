using System.Text;
using Fusion.Pipelines.Data;

namespace Fusion.Cli.Commands;

/// <summary>The two texts that a report on training compares tokenizers on.</summary>
internal static class ReportTexts
{
    /// <summary>Enough of a long training text: the figure settles within it.</summary>
    private const int MostBytes = 1 << 20;

    /// <summary>What hardly any training text is like: code, numbers, other scripts.</summary>
    private const string Other = """
        public static int Merge(Span<int> ids, int left, int right, int joined)
        {
            var (to, i) = (0, 0);
            while (i < ids.Length)
            {
                var isPair = i + 1 < ids.Length && ids[i] == left && ids[i + 1] == right; // 2 become 1
                ids[to++] = isPair ? joined : ids[i];
                i += isPair ? 2 : 1;
            }
            return to;
        }

        step 1,200: loss 3.1416, learning rate 3e-4, 65,536 tokens, 2026-11-23T10:30:00Z
        Der Zähler läuft; le compteur tourne; el contador avanza; счётчик растёт; 計數器在增加。
        """;

    /// <summary>The files that were held out, then the start of what was trained on, then the text above: the first two, or all files if there are more.</summary>
    /// <exception cref="FusionException">A file is missing, damaged, or held out and empty.</exception>
    public static List<(string Name, byte[] Bytes)> Of(IReadOnlyList<string> heldOut, IEnumerable<string> trained, string field)
    {
        var texts = heldOut.Select(path => (Name: Path.GetFileName(path), Bytes: TokenizerOptions.Read(path))).ToList();
        if (texts.FirstOrDefault(text => text.Bytes.Length == 0) is { Name: { } empty }) throw new FusionException($"The held-out text '{empty}' is empty: give texts that are not.");
        // If all of them are empty there is nothing to train on, which the trainer will say.
        if (texts.Count == 0) texts.AddRange(trained.Select(path => ($"{Path.GetFileName(path)} (trained on)", Start(path, field))).Where(text => text.Item2.Length > 0).Take(1));
        if (texts.Count == 1) texts.Add(("code, numbers, other scripts", Encoding.UTF8.GetBytes(Other)));
        return texts;
    }

    private static byte[] Start(string path, string field)
    {
        using var start = new MemoryStream();
        TextInput.Read(path, stream =>
        {
            if (TextInput.IsJsonLines(path))
            {
                foreach (var text in TextInput.JsonTexts(stream, path, field).TakeWhile(_ => start.Length < MostBytes)) start.Write(text);
                return;
            }
            var buffer = new byte[MostBytes];
            start.Write(buffer, 0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        });
        return start.ToArray();
    }
}
