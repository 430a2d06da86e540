using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Fusion.Pipelines.Data;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Cli.Commands;

/// <summary><c>fusion tokenizer decode</c>.</summary>
internal static class TokenizerDecodeCommand
{
    public static Command Create()
    {
        var (tokenizer, output) = (TokenizerOptions.Tokenizer(), TokenizerOptions.Output("File to write; standard output when not given."));
        var input = TokenizerOptions.Input("A token file (NAME.bin, or one with a description beside it), else ids as text; standard input, as text, when not given.");
        var command = new Command("decode",
            """
            Write the bytes that ids stand for, exactly. What encode put behind the last document is left out, so that a file comes
            back as it was; between documents it stands as text.

            Examples:
              fusion tokenizer decode --tokenizer gpt2 --input stories.bin --out stories.txt
              echo 7454 2402 257 640 | fusion tokenizer decode --tokenizer gpt2
            """)
        { tokenizer, input, output };
        command.SetAction(parsed =>
        {
            var loaded = Tokenizer.Open(parsed.GetValue(tokenizer)!);
            var path = parsed.GetValue(input);
            var ids = path is not null && File.Exists(path + ".json") ? Described(path)
                : path is not null && path.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) ? Binary(TokenizerOptions.Read(path), path, loaded)
                : Words(TokenizerOptions.Read(path));
            TokenizerOptions.Write(parsed.GetValue(output), loaded.DecodeBytes(ids));
            return 0;
        });
        return command;
    }

    private static int[] Described(string path)
    {
        using var tokens = TokenFile.Open(path);
        if (tokens.Count > Array.MaxLength) throw new FusionException($"The token file '{path}' holds {tokens.Count} ids, more than can be decoded at once: decode a part of it.");
        var ids = new int[tokens.Count];
        tokens.CopyTo(0, ids);
        return tokens.Header.DocumentEnd is { } end && ids[^1] == end ? ids[..^1] : ids;
    }

    private static int[] Binary(byte[] bytes, string path, Tokenizer tokenizer)
    {
        var size = tokenizer.VocabularySize <= 1 << 16 ? 2 : 4;
        if (bytes.Length % size != 0)
            throw new FusionException($"The token file '{path}' has {bytes.Length} bytes, which is no whole number of {size}-byte ids: use the tokenizer that made it, or encode the text again.");
        return size == 4 ? MemoryMarshal.Cast<byte, int>(bytes).ToArray() : Array.ConvertAll(MemoryMarshal.Cast<byte, ushort>(bytes).ToArray(), id => (int)id);
    }

    private static int[] Words(byte[] bytes) =>
        [.. Encoding.UTF8.GetString(bytes).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => int.TryParse(word, NumberStyles.Integer, CultureInfo.InvariantCulture, out int id) ? id
            : throw new FusionException($"'{word}' is not a token id; give whole numbers separated by white space."))];
}
