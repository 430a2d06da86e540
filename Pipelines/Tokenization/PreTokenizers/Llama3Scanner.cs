using System.Runtime.CompilerServices;

namespace Fusion.Pipelines.Tokenization;

/// <summary>The pre-tokenizer of Llama 3: <see cref="Cl100kScanner"/> as first published.</summary>
internal readonly struct Llama3Scanner : IScanner
{
    public static IReadOnlyList<string> Patterns { get; } =
    [
        @"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+",
        @"'(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+",
    ];

    public static int Next(ref Cursor text) => Cl100kScanner.Next(ref text, wholeAtEnd: false);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Starts(ref readonly Block block) => Cl100kScanner.Starts(in block);
}
