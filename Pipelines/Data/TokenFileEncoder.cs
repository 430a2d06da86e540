using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Fusion.Pipelines.Files;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Data;

/// <summary>Where an interrupted encoding stands: after whole documents only.</summary>
internal sealed record EncodingState(string Job, int Input, long Record, long Count, long TextBytes);

[JsonSerializable(typeof(EncodingState))]
internal sealed partial class EncodingStateJson : JsonSerializerContext;

/// <summary>
/// Encodes files of any size into a token file, part by part. Until it is whole the output is called <c>NAME.partial</c>, and
/// <c>NAME.partial.json</c> tells how far it is: the same call after an interruption goes on there.
/// </summary>
/// <param name="tokenizer">The tokenizer.</param>
/// <param name="specials">What to do with special tokens in the text.</param>
/// <param name="field">The field of JSON Lines that holds the text; null to read other names than <c>.jsonl</c> as plain text.</param>
public sealed class TokenFileEncoder(Tokenizer tokenizer, SpecialTokenRule specials, string? field = null)
{
    private const int PartBytes = 1 << 16;

    /// <summary>Text between two notes of the state.</summary>
    private const long NoteBytes = 1 << 26;

    private readonly int elementSize = tokenizer.VocabularySize <= 1 << 16 ? 2 : 4;
    private readonly List<int> ids = [];

    /// <summary>
    /// Encodes the files in turn. Each line of JSON Lines is a document, and so is each other file; a document of JSON Lines,
    /// and each file if there are several, is followed by <c>&lt;|endoftext|&gt;</c>.
    /// </summary>
    /// <param name="inputs">The files; see <see cref="TextInput"/>.</param>
    /// <param name="output">The token file.</param>
    /// <param name="progress">Told the bytes of text encoded, those of an interrupted call included.</param>
    /// <returns>The description that lies beside the token file now.</returns>
    /// <exception cref="FusionException">A file cannot be read or written, or there is no text; no output has the final name then.</exception>
    public TokenFileHeader Encode(IReadOnlyList<string> inputs, string output, IProgress<long>? progress = null)
    {
        var (partial, note) = (output + ".partial", output + ".partial.json");
        var job = string.Join('\n', inputs.Select(path => $"{Path.GetFullPath(path)} {(File.Exists(path) ? new FileInfo(path).Length : 0)}").Append($"{tokenizer.Hash} {specials} {string.Join(' ', specials.Allowed ?? new HashSet<string>())} {field}"));
        var state = ReadNote(note, partial, job) ?? new EncodingState(job, 0, 0, 0, 0);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
            using (var stream = new FileStream(partial, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, 1 << 16))
            {
                stream.SetLength(state.Count * elementSize);
                stream.Position = stream.Length;
                for (var input = state.Input; input < inputs.Count; input++)
                    state = EncodeFile(inputs, input, state, stream, note, progress);
                stream.Flush(flushToDisk: true);
            }
            File.Delete(note);
            if (state.Count == 0)
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
        var header = new TokenFileHeader(elementSize == 2 ? "uint16" : "uint32", state.Count, tokenizer.VocabularySize, tokenizer.Hash, state.TextBytes);
        header.Write(output);
        return header;
    }

    private EncodingState EncodeFile(IReadOnlyList<string> inputs, int input, EncodingState state, FileStream output, string note, IProgress<long>? progress)
    {
        var (path, noted) = (inputs[input], state.TextBytes);
        if (field is not null || TextInput.IsJsonLines(path))
        {
            var skip = state.Record;
            TextInput.Read(path, stream =>
            {
                foreach (var text in TextInput.JsonTexts(stream, path, field ?? "text"))
                {
                    if (skip-- > 0) continue;
                    tokenizer.Encode(text, ids, specials);
                    ids.Add(EndOfText());
                    state = state with { Record = state.Record + 1, Count = state.Count + ids.Count, TextBytes = state.TextBytes + text.Length };
                    Flush(output);
                    progress?.Report(state.TextBytes);
                    if (state.TextBytes - noted < NoteBytes) continue;
                    noted = state.TextBytes;
                    WriteNote(note, state, output);
                }
            });
        }
        else
        {
            var encoder = new StreamingEncoder(tokenizer, specials);
            var buffer = new byte[PartBytes];
            TextInput.Read(path, stream =>
            {
                for (int got; (got = stream.Read(buffer)) > 0;)
                {
                    encoder.Append(buffer.AsSpan(0, got), ids);
                    state = state with { Count = state.Count + ids.Count, TextBytes = state.TextBytes + got };
                    Flush(output);
                    progress?.Report(state.TextBytes);
                }
            });
            encoder.Finish(ids);
            if (inputs.Count > 1) ids.Add(EndOfText());
            state = state with { Count = state.Count + ids.Count };
            Flush(output);
        }
        state = state with { Input = input + 1, Record = 0 };
        WriteNote(note, state, output);
        return state;
    }

    private int EndOfText() => tokenizer.SpecialTokens.TryGetValue(StoryCorpus.Separator, out var id) ? id
        : throw new FusionException($"The tokenizer has no special token {StoryCorpus.Separator} to put between documents: use one that has it.");

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

    private static void WriteNote(string note, EncodingState state, FileStream output)
    {
        output.Flush(flushToDisk: true);
        AtomicFile.Write(note, stream => JsonSerializer.Serialize(stream, state, EncodingStateJson.Default.EncodingState));
    }

    /// <summary>The state of the same job, if there is one that its tokens bear out.</summary>
    private EncodingState? ReadNote(string note, string partial, string job)
    {
        if (!File.Exists(note) || !File.Exists(partial)) return null;
        try
        {
            var state = JsonSerializer.Deserialize(File.ReadAllBytes(note), EncodingStateJson.Default.EncodingState);
            return state is not null && state.Job == job && new FileInfo(partial).Length >= state.Count * elementSize ? state : null;
        }
        catch (JsonException)
        {
            // A note that cannot be read is none: the work starts anew.
            return null;
        }
    }
}
