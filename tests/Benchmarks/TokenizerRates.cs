using System.Diagnostics;
using System.Globalization;
using System.Text;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Benchmarks;

/// <summary>
/// Encodes all texts in turn, one thread, ids materialised, with a tokenizer that has seen nothing before (its cache is
/// cold). Sides alternate; one thread is timed in processor time, which others on the machine disturb less, two threads in
/// time.
/// </summary>
internal sealed class TokenizerRates(List<string> texts, int rounds, bool alone)
{
    private readonly List<byte[]> utf8 = TokenizerSides.Utf8(texts);
    private readonly StringBuilder report = new();

    private double Megabytes => utf8.Sum(text => (long)text.Length) / 1e6;

    /// <summary>Tables as Markdown.</summary>
    public string Measure()
    {
        Line($"{texts.Count} texts, {Megabytes:F1} MB of UTF-8, {rounds} rounds. MB/s, best and median; one thread in processor time.\n");
        Line($"| vocabulary | encode, cold | cold, median | encode, warm | count | decode | two threads / one | processor time of two / one |{(alone ? "" : " Microsoft.ML.Tokenizers | SharpToken | ratios |")}");
        Line($"|---|--:|--:|--:|--:|--:|--:|--:|{(alone ? "" : "--:|--:|--:|")}");
        foreach (var (name, model, sharp) in TokenizerSides.Vocabularies) MeasureVocabulary(name, model, sharp);
        Line($"\n| input | vocabulary | ids | Fusion ms |\n|---|---|--:|--:|");
        foreach (var (name, _, _) in TokenizerSides.Vocabularies)
        {
            foreach (var letter in "a ") MeasureRow(name, letter);
        }
        return report.ToString();
    }

    private void MeasureVocabulary(string name, string model, string sharp)
    {
        var others = alone ? [] : new[] { TokenizerSides.Microsoft(name, model), TokenizerSides.Sharp(sharp) };
        WarmUp(name, others);
        var whole = utf8.SelectMany(text => text).ToArray();
        List<double> cold = [], warm = [], count = [], decode = [], one = [], two = [], oneProcessor = [], twoProcessor = [];
        var theirs = others.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            var tokenizer = TokenizerSides.Fresh(name);
            GC.Collect();
            var ids = new List<int[]>(utf8.Count);
            cold.Add(ProcessorTime(() => utf8.ForEach(text => ids.Add(tokenizer.Encode(text, SpecialTokenRule.None)))));
            warm.Add(ProcessorTime(() => utf8.ForEach(text => tokenizer.Encode(text, SpecialTokenRule.None))));
            count.Add(ProcessorTime(() => utf8.ForEach(text => tokenizer.Count(text, SpecialTokenRule.None))));
            decode.Add(ProcessorTime(() => ids.ForEach(list => tokenizer.DecodeBytes(list))));
            // Both with warm caches.
            tokenizer.EncodeParallel(whole, 2, SpecialTokenRule.None);
            oneProcessor.Add(ProcessorTime(() => one.Add(Time(() => tokenizer.Encode(whole, SpecialTokenRule.None)))));
            twoProcessor.Add(ProcessorTime(() => two.Add(Time(() => tokenizer.EncodeParallel(whole, 2, SpecialTokenRule.None)))));
            for (var side = 0; side < others.Length; side++)
            {
                GC.Collect();
                theirs[side].Add(ProcessorTime(() => texts.ForEach(text => others[side](text))));
            }
        }
        var rates = theirs.Select(times => Megabytes / times.Min()).ToArray();
        var compared = string.Concat(rates.Select(rate => Format($" {rate:F1} |"))) + (alone ? "" : Format($" {Megabytes / cold.Min() / rates[0]:F0}x, {Megabytes / cold.Min() / rates[1]:F0}x |"));
        Line($"| {name} | {Megabytes / cold.Min():F0} | {Megabytes / Median(cold):F0} | {Megabytes / warm.Min():F0} | {Megabytes / count.Min():F0} | {Megabytes / decode.Min():F0} | {one.Min() / two.Min():F2} | {Median(twoProcessor) / Median(oneProcessor):F2} |{compared}");
    }

    /// <summary>Code must be compiled before it is timed; a cache that this fills is not the one that is timed.</summary>
    private void WarmUp(string name, Func<string, IReadOnlyList<int>>[] others)
    {
        var tokenizer = TokenizerSides.Fresh(name);
        foreach (var text in texts.Take(20))
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            tokenizer.DecodeBytes(tokenizer.Encode(bytes));
            tokenizer.Count(bytes);
            tokenizer.EncodeParallel(bytes, 2);
            foreach (var other in others)
            {
                // The same text must be the same ids, or the times compare nothing.
                var found = other(text[..Math.Min(text.Length, 20_000)]);
                if (!found.SequenceEqual(tokenizer.Encode(text[..Math.Min(text.Length, 20_000)], SpecialTokenRule.None))) throw new InvalidOperationException($"{name}: the libraries disagree.");
            }
        }
    }

    private void MeasureRow(string name, char letter)
    {
        var text = new byte[1_000_000];
        Array.Fill(text, (byte)letter);
        var times = Enumerable.Range(0, Math.Max(3, rounds)).Select(_ =>
        {
            var tokenizer = TokenizerSides.Fresh(name);
            return ProcessorTime(() => tokenizer.Encode(text));
        }).ToList();
        Line($"| a million '{letter}' | {name} | {TokenizerSides.Fresh(name).Count(text)} | {1e3 * times.Min():F0} |");
    }

    private void Line(FormattableString text) => report.AppendLine(text.ToString(CultureInfo.InvariantCulture));

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static double ProcessorTime(Action action)
    {
        var start = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
