using System.CommandLine;

namespace Fusion.Cli.Commands;

/// <summary><c>fusion tokenizer train|encode|decode|compare|inspect|convert</c>.</summary>
internal static class TokenizerCommand
{
    public static Command Create() =>
        new("tokenizer",
            """
            Train byte-level BPE tokenizers, and use any.

            Examples:
              fusion tokenizer train --input stories.txt --vocab-size 4096 --out tokenizer
              fusion tokenizer encode --tokenizer gpt2 --input stories.txt --out stories.bin
              echo "Once upon a time" | fusion tokenizer encode --tokenizer o200k_base
            """)
        { TokenizerTrainCommand.Create(), TokenizerEncodeCommand.Create(), TokenizerDecodeCommand.Create(), TokenizerCompareCommand.Create(), TokenizerInspectCommand.Create(), TokenizerConvertCommand.Create() };
}
