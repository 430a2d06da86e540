using System.Text.Json;
using System.Text.Json.Serialization;
using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Data;

/// <summary>Where an encoding stands: all that an uninterrupted one has written up to here, and what it must know to go on.</summary>
/// <param name="Job">Files, their lengths, tokenizer and options: another job starts anew.</param>
/// <param name="Input">The file at work.</param>
/// <param name="Record">Documents of this file that are done, if it is JSON Lines.</param>
/// <param name="Offset">Bytes of this file's text that are done, if it is plain.</param>
/// <param name="AtStart">A stretch between special tokens begins there.</param>
/// <param name="IsFirst">The text begins there.</param>
/// <param name="Count">Tokens written.</param>
/// <param name="TextBytes">Bytes of text in the files before, and of the records that are done.</param>
internal sealed record EncodingNote(string Job, int Input, long Record, long Offset, bool AtStart, bool IsFirst, long Count, long TextBytes)
{
    public static EncodingNote Start(string job) => new(job, 0, 0, 0, AtStart: true, IsFirst: true, 0, 0);

    /// <summary>All text that is done.</summary>
    [JsonIgnore]
    public long AllBytes => TextBytes + Offset;

    /// <summary>The note, once the tokens that it speaks of are on the disk.</summary>
    public void Write(string path, FileStream tokens)
    {
        tokens.Flush(flushToDisk: true);
        AtomicFile.Write(path, stream => JsonSerializer.Serialize(stream, this, EncodingNoteJson.Default.EncodingNote));
    }

    /// <summary>The note of the same job, if there is one that its tokens bear out; else the start.</summary>
    public static EncodingNote Read(string path, string tokens, int elementSize, string job)
    {
        if (!File.Exists(path) || !File.Exists(tokens)) return Start(job);
        try
        {
            var note = JsonSerializer.Deserialize(File.ReadAllBytes(path), EncodingNoteJson.Default.EncodingNote);
            return note is not null && note.Job == job && new FileInfo(tokens).Length >= note.Count * elementSize ? note : Start(job);
        }
        catch (JsonException)
        {
            // A note that cannot be read is none: the work starts anew.
            return Start(job);
        }
    }
}

[JsonSerializable(typeof(EncodingNote))]
internal sealed partial class EncodingNoteJson : JsonSerializerContext;
