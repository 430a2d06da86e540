using System.Runtime.InteropServices;
using Fusion.Pipelines.Files;
using Fusion.Pipelines.Terminal;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Data;

/// <summary>
/// Encodes files of any size into a token file, part by part. Until it is whole the output is called <c>NAME.partial</c>, and
/// <c>NAME.partial.json</c> tells how far it is: the same call after an interruption goes on there.
/// </summary>
/// <param name="tokenizer">The tokenizer.</param>
/// <param name="specials">What to do with special tokens in the text.</param>
public sealed class TokenFileEncoder(Tokenizer tokenizer, SpecialTokenRule specials)
{
    private const int PartBytes = 1 << 16;

    private readonly int elementSize = tokenizer.VocabularySize <= 1 << 16 ? 2 : 4;
    private readonly List<int> ids = [];

    /// <summary>The field of JSON Lines that holds the text; null to read other names than <c>.jsonl</c> as plain text.</summary>
    public string? Field { get; init; }

    /// <summary>The special token that is put behind each document; null for none.</summary>
    public string? DocumentEnd { get; init; } = StoryCorpus.Separator;

    /// <summary>Text between two notes of the state.</summary>
    internal long NoteBytes { get; init; } = 1 << 26;

    /// <summary>Encodes the files in turn. Each line of JSON Lines is a document, and so is each other file.</summary>
    /// <param name="inputs">The files; see <see cref="TextInput"/>.</param>
    /// <param name="output">The token file.</param>
    /// <param name="progress">Told the bytes of text encoded, those of an interrupted call included, and the bytes of the files read for them.</param>
    /// <returns>The description that lies beside the token file now.</returns>
    /// <exception cref="FusionException">A file cannot be read or written, there is no text, or the tokenizer lacks <see cref="DocumentEnd"/>; no output has the final name then.</exception>
    public TokenFileHeader Encode(IReadOnlyList<string> inputs, string output, IProgress<WorkProgress>? progress = null)
    {
        int? end = DocumentEnd is null ? null : tokenizer.SpecialTokens.TryGetValue(DocumentEnd, out var id) ? id
            : throw new FusionException($"The tokenizer has no special token {DocumentEnd} to put behind documents: name one that it has with --end, or give --end none.");
        var (partial, path) = (output + ".partial", output + ".partial.json");
        var lengths = inputs.Select(input => File.Exists(input) ? new FileInfo(input).Length : 0).ToList();
        var job = string.Join('\n', inputs.Zip(lengths, (input, length) => $"{Path.GetFullPath(input)} {length}").Append($"{tokenizer.Hash} {specials} {string.Join(' ', specials.Allowed ?? new HashSet<string>())} {Field} {end}"));
        var note = EncodingNote.Read(path, partial, elementSize, job);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
            using (var stream = new FileStream(partial, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, 1 << 16))
            {
                stream.SetLength(note.Count * elementSize);
                stream.Position = stream.Length;
                while (note.Input < inputs.Count)
                {
                    var before = lengths.Take(note.Input).Sum();
                    void Tell(EncodingNote now, long read) => progress?.Report(new WorkProgress(now.AllBytes, before + read, lengths.Sum()));
                    note = EncodeFile(inputs[note.Input], note, stream, path, end, Tell);
                    note = note with { Input = note.Input + 1, Record = 0, TextBytes = note.AllBytes, Offset = 0, AtStart = true, IsFirst = true };
                    note.Write(path, stream);
                }
            }
            File.Delete(path);
            if (note.TextBytes == 0)
            {
                File.Delete(partial);
                throw new FusionException($"There are no tokens to write to '{output}': give a text that is not empty.");
            }
            File.Move(partial, output, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw AtomicFile.CannotWrite(output, failure);
        }
        var header = new TokenFileHeader(elementSize == 2 ? "uint16" : "uint32", note.Count, tokenizer.VocabularySize, tokenizer.Hash, note.TextBytes) { DocumentEnd = end };
        header.Write(output);
        return header;
    }

    private EncodingNote EncodeFile(string input, EncodingNote note, FileStream output, string path, int? end, Action<EncodingNote, long> tell)
    {
        var noted = note.AllBytes;
        // The ids on the disk, and then the note that speaks of them.
        void Advance(EncodingNote next, long read)
        {
            note = next with { Count = next.Count + ids.Count };
            Flush(output);
            tell(note, read);
            if (note.AllBytes - noted < NoteBytes) return;
            noted = note.AllBytes;
            note.Write(path, output);
        }
        TextInput.Read(input, (stream, read) =>
        {
            tell(note, read());
            if (Field is not null || TextInput.IsJsonLines(input))
            {
                var skip = note.Record;
                foreach (var line in TextInput.JsonLines(stream))
                {
                    if (skip-- > 0) continue;
                    var text = TextInput.JsonText(line, input, Field ?? "text");
                    tokenizer.Encode(text, ids, specials);
                    if (end is { } id) ids.Add(id);
                    Advance(note with { Record = note.Record + 1, TextBytes = note.TextBytes + text.Length }, read());
                }
                return;
            }
            var encoder = new StreamingEncoder(tokenizer, specials);
            encoder.Resume(note.AtStart, note.IsFirst);
            Skip(stream, note.Offset);
            var (buffer, fed) = (new byte[PartBytes], note.Offset);
            for (int got; (got = stream.Read(buffer)) > 0;)
            {
                encoder.Append(buffer.AsSpan(0, got), ids);
                fed += got;
                // What the encoder holds back is read again after an interruption.
                var (held, atStart, isFirst) = encoder.Place;
                Advance(note with { Offset = fed - held, AtStart = atStart, IsFirst = isFirst }, read());
            }
            encoder.Finish(ids);
            if (end is { } last) ids.Add(last);
            note = note with { Count = note.Count + ids.Count, Offset = fed };
            Flush(output);
        });
        return note;
    }

    /// <summary>Passes over text that is done: at once in a plain file, by reading in a compressed one.</summary>
    private static void Skip(Stream stream, long bytes)
    {
        if (stream.CanSeek) stream.Position = bytes;
        else
        {
            var buffer = new byte[PartBytes];
            for (int got; bytes > 0 && (got = stream.Read(buffer.AsSpan(0, (int)Math.Min(bytes, buffer.Length)))) > 0;) bytes -= got;
        }
    }

    private void Flush(FileStream output)
    {
        var all = CollectionsMarshal.AsSpan(ids);
        if (elementSize == 4) output.Write(MemoryMarshal.AsBytes(all));
        else
        {
            var narrow = new ushort[all.Length];
            for (var i = 0; i < narrow.Length; i++) narrow[i] = (ushort)all[i];
            output.Write(MemoryMarshal.AsBytes(narrow.AsSpan()));
        }
        ids.Clear();
    }
}
