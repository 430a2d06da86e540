using System.IO.Compression;
using System.Text;
using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Data;

/// <summary>A corpus of short documents, one after another with <c>&lt;|endoftext|&gt;</c> between them.</summary>
public sealed class StoryCorpus
{
    /// <summary>What stands between two stories, in text files and, as one token, in token files.</summary>
    public const string Separator = "<|endoftext|>";

    private const string Remedy = "give a UTF-8 text file of stories with <|endoftext|> between them, plain or compressed as .br or .gz";

    /// <summary>A corpus of the given stories.</summary>
    public StoryCorpus(IReadOnlyList<string> stories)
    {
        Stories = stories;
        Utf8Bytes = stories.Sum(story => (long)Encoding.UTF8.GetByteCount(story));
    }

    /// <summary>The stories, trimmed, none empty, in the order of the files.</summary>
    public IReadOnlyList<string> Stories { get; }

    /// <summary>Bytes of all stories in UTF-8, separators not counted: what bits per byte divides by.</summary>
    public long Utf8Bytes { get; }

    /// <summary>Reads text files; the ending <c>.br</c> or <c>.gz</c> says how a file is compressed.</summary>
    /// <exception cref="FusionException">A file is missing, not UTF-8, damaged, or holds no story.</exception>
    public static StoryCorpus Load(params IReadOnlyList<string> paths)
    {
        var stories = new List<string>();
        foreach (var path in paths)
        {
            var before = stories.Count;
            foreach (var story in ReadText(path).Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) stories.Add(story);
            if (stories.Count == before) throw new FusionException($"The data file '{path}' holds no story: {Remedy}.");
        }
        return new StoryCorpus(stories);
    }

    /// <summary>
    /// Holds out the last stories for validation. The split depends on nothing but the stories' order, so that every run
    /// on the same files compares on the same held-out text.
    /// </summary>
    /// <param name="fraction">Part of the stories to hold out, rounded down, but at least one story.</param>
    /// <exception cref="FusionException">There are fewer than two stories, or the fraction leaves none for training.</exception>
    public (StoryCorpus Train, StoryCorpus Validation) HoldOutLast(double fraction = 0.1)
    {
        // The nudge: in binary, 0.29 of 100 is a little below 29.
        var held = Math.Max(1, (int)(Stories.Count * fraction + 1e-9));
        if (!(fraction > 0) || held >= Stories.Count)
            throw new FusionException($"Holding out {fraction:0.###} of {Stories.Count} stories leaves none to train on: give more stories or a fraction between 0 and 1.");
        var split = Stories.Count - held;
        return (new StoryCorpus([.. Stories.Take(split)]), new StoryCorpus([.. Stories.Skip(split)]));
    }

    private static string ReadText(string path)
    {
        using var file = InputFile.Open(path, "data file", Remedy);
        using var stream = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".BR" => new BrotliStream(file, CompressionMode.Decompress),
            ".GZ" => new GZipStream(file, CompressionMode.Decompress),
            _ => (Stream)file,
        };
        // Reading malformed bytes as U+FFFD would train on them silently.
        using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        try
        {
            return reader.ReadToEnd();
        }
        catch (Exception failure) when (failure is DecoderFallbackException or InvalidDataException or InvalidOperationException or IOException)
        {
            throw new FusionException($"The data file '{path}' cannot be read as text ({failure.Message.TrimEnd('.')}): {Remedy}.", failure);
        }
    }
}
