using System.Runtime.InteropServices;
using Fusion.Pipelines.Files;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Data;

/// <summary>Writes token files: uint16 where the vocabulary allows it, else uint32.</summary>
public static class TokenFileWriter
{
    /// <summary>Writes token ids and their description.</summary>
    /// <param name="path">The token file; its description goes to the same name with <c>.json</c> added.</param>
    /// <param name="ids">Token ids, each below <paramref name="vocabularySize"/>.</param>
    /// <param name="vocabularySize">Size of the vocabulary.</param>
    /// <param name="tokenizerHash"><see cref="Tokenizer.Hash"/>.</param>
    /// <param name="textBytes">UTF-8 bytes of the text, separators not counted.</param>
    /// <param name="documentEnd">The id that follows each document; null when none does.</param>
    /// <exception cref="FusionException">There are no ids, an id is outside the vocabulary, or the files cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<int> ids, int vocabularySize, string tokenizerHash, long textBytes, int? documentEnd = null)
    {
        if (ids.IsEmpty) throw new FusionException($"There are no tokens to write to '{path}': give a text that is not empty.");
        if (ids.IndexOfAnyExceptInRange(0, vocabularySize - 1) is >= 0 and var bad)
            throw new FusionException($"The token id {ids[bad]} at position {bad} is outside the vocabulary of {vocabularySize} tokens: use the tokenizer that made these ids.");

        var header = new TokenFileHeader(vocabularySize <= 1 << 16 ? "uint16" : "uint32", ids.Length, vocabularySize, tokenizerHash, textBytes) { DocumentEnd = documentEnd };
        var bytes = new byte[(long)ids.Length * header.ElementSize];
        if (header.ElementSize == 2)
        {
            var narrow = MemoryMarshal.Cast<byte, ushort>(bytes.AsSpan());
            for (var i = 0; i < ids.Length; i++) narrow[i] = (ushort)ids[i];
        }
        else
            MemoryMarshal.AsBytes(ids).CopyTo(bytes);
        // Two files cannot be renamed as one: a crash between leaves sizes that disagree, which opening reports.
        AtomicFile.Write(path, stream => stream.Write(bytes));
        header.Write(path);
    }

    /// <summary>Encodes the stories of a corpus, each followed by the separator's token, and writes them.</summary>
    /// <param name="path">The token file.</param>
    /// <param name="corpus">The stories.</param>
    /// <param name="tokenizer">Must know <see cref="StoryCorpus.Separator"/> as a special token.</param>
    /// <param name="progress">Told the number of stories encoded.</param>
    /// <exception cref="FusionException">The tokenizer lacks the separator, or the files cannot be written.</exception>
    public static void Write(string path, StoryCorpus corpus, Tokenizer tokenizer, IProgress<int>? progress = null)
    {
        if (!tokenizer.SpecialTokens.TryGetValue(StoryCorpus.Separator, out var separator))
            throw new FusionException($"The tokenizer has no special token {StoryCorpus.Separator}: train it with that special token.");
        var ids = new List<int>();
        for (var i = 0; i < corpus.Stories.Count; i++)
        {
            tokenizer.Encode(System.Text.Encoding.UTF8.GetBytes(corpus.Stories[i]), ids);
            ids.Add(separator);
            progress?.Report(i + 1);
        }
        Write(path, CollectionsMarshal.AsSpan(ids), tokenizer.VocabularySize, tokenizer.Hash, corpus.Utf8Bytes, separator);
    }
}
