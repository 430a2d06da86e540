using System.Text.RegularExpressions;
using Fusion.Pipelines.Tokenization;
using Fusion.Samples.Tokenization.Schemes;

namespace Fusion.Samples.Tokenization.Lessons;

/// <summary>How a number is cut.</summary>
/// <param name="Number">The number as it is written.</param>
/// <param name="Tokens">Its tokens in each of <see cref="Vocabularies"/>.</param>
internal sealed partial record NumberSplit(string Number, IReadOnlyList<IReadOnlyList<Piece>> Tokens)
{
    public static IReadOnlyList<string> Vocabularies { get; } = ["gpt2", "cl100k_base", "o200k_base"];

    /// <summary>Numbers that grow by a digit, and others.</summary>
    private static readonly string[] Examples = ["1", "12", "123", "1234", "12345", "123456", "1234567", "1999", "2027", "3.14159", "127 + 677 = 804"];

    /// <summary>The numbers of a text, a few at most, and the examples.</summary>
    public static IReadOnlyList<NumberSplit> Of(string text)
    {
        var schemes = Vocabularies.Select(name => new BpeScheme(name, Tokenizer.Preset(name))).ToList();
        return [.. Digits.Matches(text).Select(match => match.Value).Take(4).Concat(Examples).Distinct()
            .Select(number => new NumberSplit(number, [.. schemes.Select(scheme => scheme.Encode(number))]))];
    }

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Digits { get; }
}
