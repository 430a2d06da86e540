using System.Text;
using Fusion.Pipelines.Data;

namespace Fusion.Samples.Tokenization;

/// <summary>The text that vocabularies are learned from, and the part of it that they never see.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Training">Documents to learn from.</param>
/// <param name="HeldOut">Text to measure on.</param>
internal sealed record Corpus(string Name, IReadOnlyList<string> Training, string HeldOut)
{
    /// <summary>A text has a beginning and an end to hold out from this length on.</summary>
    private const int LeastCharacters = 200;

    /// <summary>Reads a text file (plain, <c>.gz</c>, <c>.zst</c>, <c>.br</c>) and holds out its last tenth.</summary>
    /// <exception cref="FusionException">The file is missing, damaged, no UTF-8 text, or too short.</exception>
    public static Corpus Load(string path)
    {
        TextInput.RefuseBinary(path);
        var text = "";
        TextInput.Read(path, stream => text = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true)).ReadToEnd());
        return Of(Path.GetFileName(path), text);
    }

    /// <summary>Cuts a text into documents, and holds out the last tenth.</summary>
    /// <exception cref="FusionException">The text is too short.</exception>
    public static Corpus Of(string name, string text)
    {
        if (text.Length < LeastCharacters) throw new FusionException($"The text '{name}' has {text.Length} characters: give one of at least {LeastCharacters} to learn from.");
        var cut = text.Length - (text.Length / 10);
        // Not inside a word, let alone inside a character.
        while (cut < text.Length && !char.IsWhiteSpace(text[cut])) cut++;
        if (cut == text.Length) cut = text.LastIndexOf(' ') is > 0 and var space ? space : throw new FusionException($"The text '{name}' has no white space to hold out its end at: give a text with words.");
        string[] Documents(string part) => part.Split(StoryCorpus.Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new Corpus(name, Documents(text[..cut]), string.Join("\n\n", Documents(text[cut..])));
    }
}
