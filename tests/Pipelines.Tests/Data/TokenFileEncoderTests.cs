using System.IO.Compression;
using System.Text;
using CsCheck;
using Fusion.Pipelines.Data;
using Fusion.Pipelines.Terminal;
using Fusion.Pipelines.Tests.Tokenization;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Tests.Data;

/// <summary>An interrupted encoding goes on and writes what an uninterrupted one would have; progress is right for any input.</summary>
public sealed class TokenFileEncoderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private int number;

    public void Dispose() => folder.Dispose();

    private sealed class Told(Action<WorkProgress> act) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => act(value);
    }

    /// <summary>Several parts of 64 KB: white space, characters and special tokens stand across their borders.</summary>
    private static byte[] LongText(int seed)
    {
        var random = new Random(seed);
        string[] words = ["the", " cat", "  \n\n ", " naïve", "🐈🐈", "<|endoftext|>", " 12345", "\t", "ing", " \u00a0", "<|endof", new string(' ', 300), new string('a', 500)];
        var text = new StringBuilder();
        while (text.Length < 250_000) text.Append(words[random.Next(words.Length)]);
        return [.. Encoding.UTF8.GetBytes(text.ToString()), 0xF0, 0x9F];
    }

    private string Write(string name, byte[] text)
    {
        using var file = File.Create(folder[name]);
        using Stream stream = Path.GetExtension(name) switch
        {
            ".gz" => new GZipStream(file, CompressionLevel.Fastest),
            ".zst" => new ZstdSharp.CompressionStream(file),
            ".br" => new BrotliStream(file, CompressionLevel.Fastest),
            _ => file,
        };
        stream.Write(text);
        return folder[name];
    }

    private byte[] Encode(Tokenizer tokenizer, IReadOnlyList<string> inputs, string output, Action<WorkProgress>? act = null)
    {
        new TokenFileEncoder(tokenizer, SpecialTokenRule.All) { NoteBytes = 1 << 16, DocumentEnd = tokenizer.SpecialTokens.Keys.FirstOrDefault() }.Encode(inputs, output, act is null ? null : new Told(act));
        return File.ReadAllBytes(output);
    }

    public static TheoryData<string, string> Inputs => new()
    {
        { "text.txt", "gpt2" }, { "text.txt", "o200k_base" }, { "text.txt.gz", "cl100k_base" }, { "text.txt.zst", "gpt2" }, { "text.txt.br", "gpt2" }, { "text.txt", "sentencepiece" }, { "lines.jsonl", "gpt2" }, { "lines.jsonl.gz", "gpt2" },
    };

    [Theory, MemberData(nameof(Inputs))]
    public void Encode_KilledAnywhereAndStartedAgain_WritesTheSame(string name, string vocabulary)
    {
        // What a kill leaves is what is on the disk at that moment: it is copied then, and another call goes on with the copy.
        var tokenizer = vocabulary == "sentencepiece" ? SmallSentencePiece.Tokenizer : Tokenizer.Preset(vocabulary);
        byte[] Document(int seed) => name.Contains("jsonl", StringComparison.Ordinal)
            ? Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{{\"text\":\"the cat {i * seed} in the hat <|endoftext|> naïve\"}}\n")))
            : vocabulary == "sentencepiece" ? Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 60_000).Select(i => i % 7 == 0 ? "  ab" : " aabb\n"))) : LongText(seed);
        string[] inputs = [Write("1-" + name, Document(1)), Write("2-" + name, Document(2))];
        var whole = Encode(tokenizer, inputs, folder["whole.bin"]);
        var reports = 0;
        Encode(tokenizer, inputs, folder["counted.bin"], _ => reports++);
        Assert.True(reports > 8, $"{reports} reports.");

        var resumed = 0;
        Gen.Int[1, reports].Sample(kill =>
        {
            var (copy, seen) = (folder[$"killed-{Interlocked.Increment(ref number)}.bin"], 0);
            Encode(tokenizer, inputs, copy + ".first", _ =>
            {
                if (++seen != kill) return;
                foreach (var end in new[] { ".partial", ".partial.json" })
                {
                    if (File.Exists(copy + ".first" + end)) File.Copy(copy + ".first" + end, copy + end);
                }
            });
            long began = -1;
            Assert.Equal(whole, Encode(tokenizer, inputs, copy, progress => began = began < 0 ? progress.Amount : began));
            if (began > 0) Interlocked.Increment(ref resumed);
        }, iter: 12, threads: 1);
        Assert.True(resumed > 0, "Some of the kills come behind a note.");
    }

    [Fact]
    public void Encode_PlainFileInterrupted_BeginsBehindTheLastNote()
    {
        var input = Write("long.txt", LongText(3));
        Assert.Throws<OperationCanceledException>(() => Encode(Tokenizer.Preset("gpt2"), [input], folder["out.bin"], progress =>
        {
            if (progress.Amount > 200_000) throw new OperationCanceledException();
        }));
        Assert.False(File.Exists(folder["out.bin"]));
        var amounts = new List<long>();
        Encode(Tokenizer.Preset("gpt2"), [input], folder["out.bin"], progress => amounts.Add(progress.Amount));
        // Notes come every 64 KiB of text, and an encoder holds back less than one pre-token.
        Assert.True(amounts[0] > 100_000, $"Began at {amounts[0]}.");
        Assert.False(File.Exists(folder["out.bin.partial.json"]));
    }

    [Theory]
    [InlineData("text.txt")]
    [InlineData("text.txt.gz")]
    [InlineData("text.txt.zst")]
    [InlineData("text.txt.br")]
    [InlineData("lines.jsonl.gz")]
    public void Encode_Progress_CountsBytesOfTheFilesAndBytesOfText(string name)
    {
        byte[] text = name.StartsWith("lines", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 9_000).Select(i => $"{{\"text\":\"cat {i}\"}}\n"))) : LongText(4);
        string[] inputs = [Write("a-" + name, text), Write("b-" + name, text)];
        var told = new List<WorkProgress>();
        Encode(Tokenizer.Preset("gpt2"), inputs, folder["out.bin"], told.Add);
        var total = inputs.Sum(input => new FileInfo(input).Length);
        Assert.All(told, progress => Assert.Equal(total, progress.Total));
        Assert.All(told.Zip(told.Skip(1)), pair => Assert.True(pair.First.Done <= pair.Second.Done && pair.First.Amount <= pair.Second.Amount, $"{pair}"));
        Assert.Equal(0, told[0].Amount);
        Assert.Equal(total, told[^1].Done);
        Assert.Contains(told, progress => progress.Done > 0 && progress.Done < total);
    }

    [Fact]
    public void Encode_OneDocument_HasItsEndBehindItAndTheDescriptionSaysSo()
    {
        var header = new TokenFileEncoder(Tokenizer.Preset("gpt2"), SpecialTokenRule.None).Encode([Write("cat.txt", "the cat"u8.ToArray())], folder["cat.bin"]);
        using var tokens = TokenFile.Open(folder["cat.bin"]);
        Assert.Equal([1169, 3797, 50256], tokens.AsUInt16(0, 3).ToArray());
        Assert.Equal(new TokenFileHeader("uint16", 3, 50257, Tokenizer.Preset("gpt2").Hash, 7) { DocumentEnd = 50256 }, tokens.Header);
        Assert.Equal(header, tokens.Header);
    }

    [Fact]
    public void Encode_VocabularyWithoutTheEnd_NamesIt() =>
        Assert.Contains("--end", Assert.Throws<FusionException>(() => new TokenFileEncoder(SmallSentencePiece.Tokenizer, SpecialTokenRule.All).Encode([Write("a.txt", "ab"u8.ToArray())], folder["a.bin"])).Message);
}
