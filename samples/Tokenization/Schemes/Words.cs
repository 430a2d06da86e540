using System.Text;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Samples.Tokenization.Schemes;

/// <summary>The words of a text: pre-tokens of GPT-2's rule.</summary>
internal static class Words
{
    public static IEnumerable<string> Of(string text)
    {
        var (bytes, ends) = (Encoding.UTF8.GetBytes(text), new int[256]);
        for (var start = 0; start < bytes.Length;)
        {
            var (count, from) = (PreTokenizer.Gpt2.Split(bytes.AsSpan(start), isLast: true, ends), start);
            for (var i = 0; i < count; i++)
            {
                yield return Encoding.UTF8.GetString(bytes, start, from + ends[i] - start);
                start = from + ends[i];
            }
        }
    }
}
