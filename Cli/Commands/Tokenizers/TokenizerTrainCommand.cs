using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Fusion.Pipelines.Data;
using Fusion.Pipelines.Generation;
using Fusion.Pipelines.Terminal;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Cli.Commands;

/// <summary><c>fusion tokenizer train</c>.</summary>
internal static class TokenizerTrainCommand
{
    /// <summary>What the runtime and its code take beside the training; the rest of --memory is the training's.</summary>
    private const long RuntimeBytes = 96 << 20;

    private const long LeastBytes = 128 << 20;

    public static Command Create()
    {
        var input = new Option<string[]>("--input") { Description = "Text files, plain or .gz, .zst, .br, and JSON Lines. Each file, or line of JSON Lines, is a document.", Required = true, AllowMultipleArgumentsPerToken = true, HelpName = "FILE" };
        var vocabulary = new Option<int>("--vocab-size") { Description = "Size of the vocabulary: specials, 256 bytes and merges.", DefaultValueFactory = _ => 10_000 };
        var special = new Option<string[]>("--special") { Description = "Special tokens: boundaries of documents, never merged across.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [TextGenerator.EndOfText], HelpName = "TOKEN" };
        var output = new Option<string>("--out") { Description = "The folder to write tokenizer.json, vocab.json and merges.txt to.", DefaultValueFactory = _ => "tokenizer", HelpName = "DIR" };
        var pattern = new Option<string>("--pattern") { Description = "How text is cut: gpt2, cl100k, o200k, or a regular expression.", DefaultValueFactory = _ => "gpt2" };
        var memory = new Option<string?>("--memory") { Description = "Most memory of the process, such as 512MB or 4GB; beyond it, files in --out are used. Half of the machine's when not given.", HelpName = "SIZE" };
        var threads = new Option<int>("--threads") { Description = "Threads; 0 for one per processor. The result is the same.", DefaultValueFactory = _ => 0 };
        var field = new Option<string>("--field") { Description = "The field of JSON Lines that holds the text.", DefaultValueFactory = _ => "text" };
        var heldOut = new Option<string[]>("--held-out") { Description = "Texts that are not trained on, to report bytes per token. Two are compared: what is not given is the start of the training text, and a built-in one.", AllowMultipleArgumentsPerToken = true, HelpName = "FILE", DefaultValueFactory = _ => [] };
        var compareWith = new Option<string>("--compare-with") { Description = "The tokenizer that the report compares with: a built-in name, a folder or a file.", DefaultValueFactory = _ => "gpt2", HelpName = "NAME" };
        var command = new Command("train",
            """
            Train a byte-level BPE tokenizer.

            Example:
              fusion tokenizer train --input stories.txt --vocab-size 4096 --special '<|endoftext|>' --out tokenizer
            """)
        { input, vocabulary, special, output, pattern, memory, threads, field, heldOut, compareWith };
        command.SetAction(parsed =>
        {
            var (folder, specials) = (parsed.GetValue(output)!, parsed.GetValue(special)!);
            if (parsed.GetValue(vocabulary) is var size && size < 256 + specials.Length)
                throw new FusionException($"--vocab-size is {size}; it must be at least {256 + specials.Length}: every byte and the special tokens.");
            if (parsed.GetValue(threads) < 0) throw new FusionException($"--threads is {parsed.GetValue(threads)}: give 0 or more.");
            // All files before the first is counted: an error after an hour would be a pity.
            // The other tokenizer is opened after the work, when there is memory again; built-in ones need no check.
            var other = parsed.GetValue(compareWith)!;
            if (!Tokenizer.PresetNames.Contains(other)) _ = Tokenizer.Open(other);
            foreach (var path in parsed.GetValue(input)!.Concat(parsed.GetValue(heldOut)!)) TextInput.RefuseBinary(path);
            var texts = ReportTexts.Of(parsed.GetValue(heldOut)!, parsed.GetValue(input)!, parsed.GetValue(field)!);
            CreateFolder(folder);
            var options = new BpeTrainerOptions { Threads = parsed.GetValue(threads), TemporaryFolder = folder };
            if (parsed.GetValue(memory) is { } bound) options = options with { MemoryBytes = Bytes(bound) - RuntimeBytes };
            using var trainer = new BpeTrainer(size, specials, TokenizerRules.PreTokenizer(parsed.GetValue(pattern)!), options);
            AddAll(trainer, parsed.GetValue(input)!, parsed.GetValue(field)!);
            Tokenizer tokenizer;
            using (var progress = TokenizerOptions.Progress("merging", rate => TokenizerOptions.Text($"{rate:N0} tokens/s")))
                tokenizer = trainer.Train(new Relay<int>(tokens => progress.Report(new WorkProgress(tokens, tokens, size))));
            tokenizer.Save(Path.Combine(folder, "tokenizer.json"));
            tokenizer.SaveGpt2(Path.Combine(folder, "vocab.json"), Path.Combine(folder, "merges.txt"));
            Console.Write(Summary(tokenizer, trainer.Report!, folder, parsed.GetValue(heldOut)!.Length > 0 ? texts[0].Bytes : []));
            if (TokenizerRules.LeftOut(tokenizer) is { Length: > 0 } leftOut) Console.WriteLine(leftOut);
            Console.Write("\n" + TokenizerTable.Of([("trained", tokenizer), (other, Tokenizer.Open(other))], texts));
            return 0;
        });
        return command;
    }

    private static void AddAll(BpeTrainer trainer, string[] paths, string field)
    {
        foreach (var path in paths)
        {
            using var display = TokenizerOptions.Progress($"counting {Path.GetFileName(path)}", TokenizerOptions.Megabytes);
            TextInput.Read(path, (stream, read) =>
            {
                var length = new FileInfo(path).Length;
                var progress = new Relay<long>(bytes => display.Report(new WorkProgress(bytes, read(), length)));
                if (TextInput.IsJsonLines(path)) trainer.Add(TextInput.JsonLines(stream), line => TextInput.JsonText(line, path, field), progress);
                else trainer.Add(stream, progress);
            });
        }
    }

    private static string Summary(Tokenizer tokenizer, BpeTrainerReport report, string folder, byte[] held)
    {
        var text = new StringBuilder();
        void Line(FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
        Line($"{tokenizer.VocabularySize:N0} tokens from {report.TextBytes:N0} bytes, written to {folder}");
        Line($"counting {report.CountTime.TotalSeconds:F2} s, combining {report.CombineTime.TotalSeconds:F2} s, merging {report.MergeTime.TotalSeconds:F2} s");
        Line($"{report.Words:N0} different pre-tokens, {report.Spills:N0} spills to disk, merged {(report.MergedOnDisk ? "in mapped files" : "in memory")}");
        Line($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB");
        var longest = Enumerable.Range(0, tokenizer.VocabularySize).OrderByDescending(id => tokenizer.TokenBytes(id).Length).ThenBy(id => id).Take(5);
        Line($"longest tokens: {string.Join("  ", longest.Select(id => TokenText.Of(tokenizer, id)))}");
        if (held.Length > 0) Line($"held out: {(double)held.Length / tokenizer.Count(held):F3} bytes per token");
        return text.ToString();
    }

    private static long Bytes(string text)
    {
        var unit = text.TrimStart("0123456789".ToCharArray()).Trim().ToUpperInvariant();
        long scale = unit switch { "" or "B" => 1, "KB" => 1 << 10, "MB" => 1 << 20, "GB" => 1 << 30, _ => 0 };
        if (scale > 0 && long.TryParse(text[..^unit.Length].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < (1L << 60) / scale && number * scale >= LeastBytes) return number * scale;
        throw new FusionException($"--memory is '{text}': give a size of at least {LeastBytes >> 20}MB, such as 512MB or 4GB.");
    }

    private static void CreateFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new FusionException($"The folder '{folder}' cannot be made ({failure.Message.TrimEnd('.')}): choose another with --out.", failure);
        }
    }
}
